// @vitest-environment node
import { expect, it } from 'vitest';
import * as hooks from './index.js';

it('exports these names and no others', () => {
  expect(Object.keys(hooks).sort()).toMatchInlineSnapshot(`
    [
      "PaymentLinksProvider",
      "blankLineItem",
      "canReissue",
      "followLinkEvents",
      "lineItemTotals",
      "notifyLinkChanged",
      "outstandingOf",
      "reissueOf",
      "sessionAttemptStore",
      "shownTotal",
      "useCapabilities",
      "useClient",
      "useConnectForm",
      "useConnection",
      "useCreateLinkForm",
      "useCreatePaymentLink",
      "useCurrencyAmountInput",
      "useDecimalInput",
      "useExpireLink",
      "useLineItems",
      "useLinkPayments",
      "useLinkTimeline",
      "useLinkUnderWay",
      "useLocale",
      "useOutstanding",
      "usePaymentLink",
      "usePaymentLinks",
      "usePaymentMethods",
      "usePaymentRecords",
      "useReadiness",
      "useRecordActions",
      "useRecordChangeForm",
      "useRecordPayment",
      "useRecordPaymentForm",
      "useReportEvent",
      "useRowLink",
    ]
  `);
});

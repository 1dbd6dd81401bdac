// @vitest-environment node
import { expect, it } from 'vitest';
import * as hooks from './index.js';

it('exports these names and no others', () => {
  expect(Object.keys(hooks).sort()).toMatchInlineSnapshot(`
    [
      "PaymentLinksProvider",
      "canReissue",
      "followLinkEvents",
      "notifyLinkChanged",
      "outstandingOf",
      "reissueOf",
      "sessionAttemptStore",
      "useCapabilities",
      "useClient",
      "useConnectForm",
      "useConnection",
      "useCreateLinkForm",
      "useCreatePaymentLink",
      "useCurrencyAmountInput",
      "useExpireLink",
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

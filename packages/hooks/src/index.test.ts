// @vitest-environment node
import { expect, it } from 'vitest';
import * as hooks from './index.js';

it('exports these names and no others', () => {
  expect(Object.keys(hooks).sort()).toMatchInlineSnapshot(`
    [
      "PaymentLinksProvider",
      "notifyLinkChanged",
      "sessionAttemptStore",
      "useCapabilities",
      "useClient",
      "useCreateLinkForm",
      "useCreatePaymentLink",
      "useCurrencyAmountInput",
      "useExpireLink",
      "useLinkPayments",
      "useLinkTimeline",
      "useLocale",
      "usePaymentLink",
      "usePaymentLinks",
      "usePaymentMethods",
      "useReportEvent",
    ]
  `);
});

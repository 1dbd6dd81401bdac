import { expect, it } from 'vitest';
import * as components from './index.js';

it('is public: these names and no others', () => {
  expect(Object.keys(components).sort()).toMatchInlineSnapshot(`
    [
      "ConnectProviderPanel",
      "CreateLinkDialog",
      "CreateLinkForm",
      "CurrencyAmountInput",
      "ExpireLinkDialog",
      "LineItemsEditor",
      "LinkQRCode",
      "LinkTimeline",
      "PaymentLinkCard",
      "PaymentLinkCardView",
      "PaymentLinkDetails",
      "PaymentLinksKit",
      "PaymentLinksTable",
      "PaymentLinksTableView",
      "PaymentRecordsList",
      "ReadinessNotice",
      "RecordPaymentDialog",
      "ShareLinkMenu",
      "StatusBadge",
      "pluralsOf",
    ]
  `);
});

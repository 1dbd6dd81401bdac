import type { Capabilities, CapabilitiesDefinition, CreateField, CreateMode, FieldRules } from '@paylinks/core';
import type { WireCurrencies } from '../http/wireCurrencies.js';

const day = 86_400_000;

/** On the wire at most 2083 characters: https://docs.monite.com/api/payment-links/post-payment-links. */
export const maxUrlLength = 2083;

const common: FieldRules<CreateField> = {
  paymentMethods: { required: true, minLength: 1 },
  recipient: { required: false },
  expiresAt: { required: false },
  returnUrl: { required: false, maxLength: maxUrlLength },
};

/** Fixed by Monite's description; what the role of a user forbids is only known from its 403. */
export function moniteCapabilities({
  offered,
  maxDecimals,
}: WireCurrencies): CapabilitiesDefinition & Pick<Capabilities, 'create' | 'links' | 'records' | 'maxDecimals'> {
  const mode = (
    from: CreateMode['from'],
    fields: FieldRules<CreateField>,
    defaultAheadMs: number | null,
  ): CreateMode => ({
    from,
    fields: { ...fields, ...common, ...(from === 'payable' ? { recipient: { required: true } } : {}) },
    currencies: offered,
    amountIs: 'total',
    paymentMethods: null,
    // At most 70 days ahead: https://docs.monite.com/api/payment-links. The least is the kit's: a link that ends before it can be opened helps nobody.
    expiry: { minAheadMs: 60_000, maxAheadMs: 70 * day, defaultAheadMs },
    expires: true,
    items: null,
    invoiceFileTypes: null,
  });
  return {
    provider: 'monite',
    create: [
      mode(
        'amount',
        {
          amount: { required: true },
          reference: { required: true, minLength: 1 },
          'invoice.issueDate': { required: false },
          'invoice.dueDate': { required: false },
          'invoice.file': { required: false },
        },
        30 * day,
      ),
      // Both take the expiry from the stored invoice's due date, which the kit does not know.
      mode('payable', { source: { required: true } }, null),
      mode('receivable', { source: { required: true }, amount: { required: false } }, null),
    ],
    // Links are listed through their payment intents, which are ordered and filtered by nothing else: https://docs.monite.com/api/payment-intents.
    links: { sorts: ['createdAt'], filters: ['sourceId'], statuses: [], maxLimit: 100 },
    records: {
      fields: {
        amount: { required: true },
        source: { required: true },
        paymentIntentId: { required: false },
        paymentIntentStatus: { required: false },
        paymentMethod: { required: false },
        paidAt: { required: false },
        plannedPaymentDate: { required: false },
        status: { required: false },
        entityUserId: { required: false },
      },
      sorts: ['paidAt', 'amount', 'overpaid'],
      filters: [
        'sourceId',
        'sourceType',
        'status',
        'external',
        'paymentIntentStatus',
        'paymentMethod',
        'createdAt',
        'updatedAt',
        'paidAt',
        'plannedPaymentDate',
      ],
      initialStatuses: ['succeeded', 'created', 'processing'],
      negativeAmounts: true,
      maxLimit: 100,
    },
    idempotency: { by: 'none', ttlMs: null, onChangedInput: null },
    maxDecimals,
    moneyStates: ['none', 'pending', 'received', 'settled', 'refunded', 'disputed', 'payout_failed', 'payout_canceled'],
  };
}

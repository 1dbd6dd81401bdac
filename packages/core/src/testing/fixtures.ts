import type { Capabilities, CreateMode } from '../contract/capabilities.js';
import type { PaymentMethod } from '../contract/linkPayment.js';
import type { PaymentLink } from '../contract/paymentLink.js';
import type { PaymentRecord } from '../contract/paymentRecord.js';
import { verbs } from '../errors/verbs.js';

/** A link as a provider's client gives it: open, 1,234.50 EUR, two methods. */
export function paymentLinkFixture(changes: Partial<PaymentLink> = {}): PaymentLink {
  return {
    id: '3f5b1a52-9a52-4a53-8f7e-6b2f4a7a9d01',
    provider: 'fixture',
    status: 'open',
    rawStatus: 'created',
    money: 'none',
    rawMoneyStatus: null,
    lastAttempt: 'none',
    canExpire: true,
    canExpireReason: null,
    payments: null,
    amount: { minorUnits: 123_450, currency: 'EUR' },
    createdAt: '2026-11-20T09:00:00.000Z',
    updatedAt: null,
    expiresAt: '2026-11-27T09:00:00.000Z',
    url: 'https://pay.example.com/3f5b1a52',
    rawUrl: 'https://pay.example.com/3f5b1a52',
    paymentMethods: ['card', 'sepa_debit'],
    reference: 'INV-1042',
    description: null,
    recipient: { type: 'entity', id: '7b0c8f0e-5d4e-4a57-9a0f-2f6a4f3f9c11', name: 'Northwind', bankAccounts: [] },
    payer: null,
    source: null,
    createdFrom: 'amount',
    customerId: null,
    paymentIntent: null,
    paymentIntentId: null,
    livemode: false,
    subtotal: null,
    tax: null,
    reusable: false,
    returnUrl: null,
    invoice: null,
    items: [],
    metadata: {},
    processor: null,
    ...changes,
  };
}

/** A payment of 40.00 EUR beside the links, done in cash. */
export function paymentRecordFixture(changes: Partial<PaymentRecord> = {}): PaymentRecord {
  return {
    id: '5d4e4a57-9a0f-4f6a-8f3f-9c117b0c8f0e',
    amount: { minorUnits: 4000, currency: 'EUR' },
    status: 'succeeded',
    rawStatus: 'succeeded',
    source: { type: 'receivable', id: '0d6a2b7e-8a55-4d0e-9a8e-3d5f6e7a8b90', number: null },
    sourceStatus: { before: 'issued', after: 'partially_paid' },
    external: true,
    can: { update: true, start: false, complete: false, cancel: false },
    history: [{ status: 'succeeded', rawStatus: 'succeeded', at: '2026-11-20T09:00:00.000Z', entityUserId: null }],
    overpaid: null,
    paymentIntentId: null,
    paymentIntentStatus: null,
    paymentMethod: 'cash',
    paidAt: '2026-11-20T08:30:00.000Z',
    plannedPaymentDate: null,
    entityUserId: null,
    ...changes,
  };
}

/** Methods of every kind: usable, not activated, for sending only. */
export function paymentMethodsFixture(): PaymentMethod[] {
  return [
    { type: 'card', name: 'Card payments', usable: true, reason: null },
    { type: 'sepa_debit', name: 'SEPA Direct Debit', usable: true, reason: null },
    { type: 'klarna', name: 'Klarna', usable: false, reason: 'inactive' },
    { type: 'sepa_credit', name: 'SEPA Payments', usable: false, reason: 'send_only' },
  ];
}

/** A way to create links by amount, as a provider with plain rules would state it. */
export function createModeFixture(changes: Partial<CreateMode> = {}): CreateMode {
  return {
    from: 'amount',
    fields: {
      amount: { required: true },
      paymentMethods: { required: true, minLength: 1 },
      reference: { required: true, minLength: 1 },
      expiresAt: { required: false },
      returnUrl: { required: false, maxLength: 2083 },
    },
    currencies: ['EUR', 'USD', 'JPY', 'KWD'],
    amountIs: 'total',
    paymentMethods: null,
    expiry: { minAheadMs: 60_000, maxAheadMs: 70 * 86_400_000, defaultAheadMs: 30 * 86_400_000 },
    expires: true,
    items: null,
    invoiceFileTypes: null,
    ...changes,
  };
}

/** Everything that concerns links may be done, the rest is unsupported. */
export function capabilitiesFixture(changes: Partial<Capabilities> = {}): Capabilities {
  const can = ['createLink', 'lookUpAttempt', 'getLink', 'expireLink', 'listPaymentMethods'];
  return {
    provider: 'fixture',
    can: Object.fromEntries(
      verbs.map((verb) => [verb, can.includes(verb) ? 'yes' : 'unsupported']),
    ) as Capabilities['can'],
    create: [createModeFixture()],
    links: { sorts: [], filters: [], statuses: [], maxLimit: 100 },
    linkPayments: null,
    records: null,
    connection: null,
    charge: null,
    idempotency: { by: 'none', ttlMs: null, onChangedInput: null },
    maxDecimals: {},
    moneyStates: ['none', 'pending', 'received'],
    ...changes,
  };
}

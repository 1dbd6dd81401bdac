import { type PaymentLink, PaymentLinksError, type PaymentLinksErrorInit, type PaymentMethod } from '@paylinks/core';

const DAY = 86_400_000;

/** An instant that many days from now. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString();
}

/** An open link for 1,234.50 EUR, seven days to go. */
export function paymentLink(own: Partial<PaymentLink> = {}): PaymentLink {
  return {
    id: 'b3f1c2a4-link',
    provider: 'sandbox',
    status: 'open',
    rawStatus: 'created',
    money: 'none',
    rawMoneyStatus: 'created',
    lastAttempt: 'none',
    canExpire: true,
    canExpireReason: null,
    payments: null,
    amount: { minorUnits: 123_450, currency: 'EUR' },
    createdAt: inDays(-1),
    updatedAt: inDays(-1),
    expiresAt: inDays(7.1),
    url: 'https://pay.example.com/links/6f0b9d1e-4c1a-4a52-9a35-0c3f7a2e91d4',
    paymentMethods: ['card', 'sepa_credit'],
    reference: 'INV-2026-0042',
    description: null,
    recipient: { type: 'entity', id: 'e-1', name: 'Nordlicht Studio GmbH', bankAccounts: [] },
    payer: null,
    source: null,
    customerId: null,
    paymentIntent: null,
    paymentIntentId: null,
    livemode: null,
    rawUrl: 'https://pay.example.com/links/6f0b9d1e-4c1a-4a52-9a35-0c3f7a2e91d4',
    createdFrom: 'amount',
    subtotal: null,
    tax: null,
    reusable: false,
    returnUrl: null,
    invoice: null,
    items: [],
    metadata: {},
    processor: null,
    ...own,
  };
}

export const methods: readonly PaymentMethod[] = [
  { type: 'card', name: 'Card payments', usable: true, reason: null },
  { type: 'sepa_credit', name: 'SEPA Payments', usable: true, reason: null },
  { type: 'ideal', name: 'iDEAL', usable: true, reason: null },
  { type: 'klarna', name: 'Klarna', usable: false, reason: 'inactive' },
];

export function problem(own: Partial<PaymentLinksErrorInit> = {}): PaymentLinksError {
  return new PaymentLinksError({
    code: 'provider_unavailable',
    message: 'The provider answered 503.',
    status: 503,
    requestId: 'req_8Zk2mQv1',
    verb: 'getLink',
    ...own,
  });
}

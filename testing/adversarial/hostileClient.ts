import {
  definePaymentLinksClient,
  type LinkPayment,
  type PaymentLink,
  type PaymentLinksClient,
  PaymentLinksError,
  type PaymentRecord,
  type TimelineEvent,
} from '@paylinks/core';
import {
  capabilitiesFixture,
  createModeFixture,
  paymentLinkFixture,
  paymentRecordFixture,
} from '@paylinks/core/testing';

const at = '2026-11-20T09:00:00.000Z';
const price = { minorUnits: 100, currency: 'EUR' } as const;

/** The same everywhere a text can stand, and twice where there can be several. */
export function linkSaying(text: string, changes: Partial<PaymentLink> = {}): PaymentLink {
  const account = {
    id: text,
    accountHolderName: text,
    accountNumber: text,
    bic: text,
    country: text,
    currency: text,
    displayName: text,
    iban: text,
    isDefault: true,
    name: text,
    routingNumber: text,
    sortCode: text,
    createdByUserId: text,
  };
  const party = { type: 'counterpart', id: text, name: text, bankAccounts: [account, account] } as const;
  const item = {
    title: text,
    quantity: '1',
    unitPrice: price,
    vatPercent: '21',
    type: null,
    description: text,
    measureUnit: text,
  };
  return paymentLinkFixture({
    provider: text,
    rawStatus: text,
    rawMoneyStatus: text,
    url: text,
    rawUrl: text,
    paymentMethods: [text, text],
    reference: text,
    description: text,
    recipient: party,
    payer: party,
    source: { type: 'invoice', id: text, number: text },
    customerId: text,
    paymentIntentId: text,
    returnUrl: text,
    invoice: { issueDate: null, dueDate: null, file: { name: text, mimetype: text, url: text } },
    items: [item, item],
    metadata: { [text]: text, object: { [text]: text } },
    processor: text,
    ...changes,
  });
}

const recordSaying = (text: string): PaymentRecord => {
  const change = { status: 'unknown', rawStatus: text, at, entityUserId: text } as const;
  return paymentRecordFixture({
    status: 'created',
    rawStatus: text,
    source: { type: 'invoice', id: text, number: text },
    sourceStatus: { before: text, after: text },
    history: [change, change],
    paymentIntentId: text,
    paymentIntentStatus: text,
    paymentMethod: text,
    entityUserId: text,
  });
};

const paymentSaying = (text: string): LinkPayment => ({
  id: 'payment-1',
  amount: price,
  status: 'unknown',
  rawStatus: text,
  paymentMethod: text,
  createdAt: at,
  paidAt: at,
  payerEmail: text,
});

const eventSaying = (text: string): TimelineEvent => ({
  id: 'event-1',
  type: 'unknown',
  rawStatus: text,
  at,
  amount: null,
  subject: { type: 'payment', id: text },
  reason: null,
  paymentMethod: text,
  actorId: text,
});

const refusalSaying = (text: string, path: string): PaymentLinksError =>
  new PaymentLinksError({
    code: 'invalid_input',
    status: 422,
    message: text,
    fieldErrors: [
      { path, code: 'invalid', message: text },
      { path: text, code: 'invalid', message: text },
      { path: text, code: 'invalid', message: text },
    ],
    provider: { name: text, type: text, code: text, docUrl: text, body: text },
    requestId: text,
  });

/** A host's own client that passes on whatever it was told. */
export const clientSaying = (text: string, status: 'pending' | 'enabled' = 'pending'): PaymentLinksClient =>
  definePaymentLinksClient({
    capabilities: {
      ...capabilitiesFixture({
        provider: text,
        create: [createModeFixture({ paymentMethods: null })],
        links: {
          sorts: ['createdAt'],
          filters: ['status', 'sourceId', 'customerId'],
          statuses: ['open'],
          maxLimit: 100,
        },
        linkPayments: { sorts: [], statuses: [], maxLimit: 100 },
        records: {
          fields: {
            amount: { required: true },
            source: { required: true },
            paymentMethod: { required: false },
            paidAt: { required: false },
            paymentIntentId: { required: false },
          },
          sorts: [],
          filters: ['sourceId'],
          initialStatuses: ['created', 'succeeded'],
          negativeAmounts: true,
          maxLimit: 100,
        },
        connection: {
          fields: {
            bankAccountId: { required: true },
            callbackUrl: { required: true },
            phoneNumber: { required: true },
          },
        },
      }),
      can: undefined,
    },
    getLink: async (id) => linkSaying(text, { id }),
    listLinks: async () => ({
      items: [linkSaying(text, { id: 'row-1' }), linkSaying(text, { id: 'row-2', status: 'paid' })],
      nextCursor: null,
      totalCount: null,
    }),
    listLinkPayments: async () => ({ items: [paymentSaying(text)], nextCursor: null, totalCount: null }),
    getLinkTimeline: async () => [eventSaying(text), eventSaying(text)],
    listRecords: async () => ({ items: [recordSaying(text)], nextCursor: null, totalCount: null }),
    getRecord: async () => recordSaying(text),
    createRecord: async () => {
      throw refusalSaying(text, 'paymentIntentId');
    },
    listPaymentMethods: async () => [
      { type: text, name: text, usable: true, reason: null },
      { type: `${text} too`, name: text, usable: false, reason: 'inactive' },
    ],
    getConnection: async () => ({ status, rawStatus: text, bankAccountId: text, continueUrl: text }),
    connect: async () => ({ status, rawStatus: text, bankAccountId: text, continueUrl: text }),
    createLink: async () => {
      throw refusalSaying(text, 'reference');
    },
    expireLink: async (id) => linkSaying(text, { id, status: 'expired' }),
  });

import type { PaymentLinksClient, PaymentSource, Verb } from '@paylinks/core';
import { sandboxInput } from '../providers/sandboxClients.js';

/** What a call is about: ids as a page would have them, from its own reads or guessed. */
export interface Subjects {
  readonly linkId: string;
  readonly recordId: string;
  readonly source: PaymentSource;
  readonly customerId: string;
}

const amount = { minorUnits: 1250, currency: 'EUR' } as const;
const startedAt = (): string => new Date().toISOString();

/** Each verb with an input that every provider with that verb would take. */
export const verbCalls: Readonly<Record<Verb, (client: PaymentLinksClient, subjects: Subjects) => Promise<unknown>>> = {
  createLink: (client) => client.createLink(sandboxInput('monite')),
  lookUpAttempt: (client) =>
    client.lookUpAttempt({
      verb: 'createLink',
      input: sandboxInput('monite'),
      idempotencyKey: 'k-1',
      startedAt: startedAt(),
    }),
  getLink: (client, { linkId }) => client.getLink(linkId),
  expireLink: (client, { linkId }) => client.expireLink(linkId),
  listLinks: (client) => client.listLinks(),
  listLinkPayments: (client, { linkId }) => client.listLinkPayments(linkId),
  getLinkTimeline: (client, { linkId }) => client.getLinkTimeline(linkId),
  listPaymentMethods: (client) => client.listPaymentMethods(),
  createRecord: (client, { source }) => client.createRecord({ amount, source, paidAt: '2026-01-15T12:00:00Z' }),
  getRecord: (client, { recordId }) => client.getRecord(recordId),
  listRecords: (client) => client.listRecords(),
  updateRecord: (client, { recordId }) => client.updateRecord(recordId, { amount }),
  startRecord: (client, { recordId }) => client.startRecord(recordId),
  completeRecord: (client, { recordId }) => client.completeRecord(recordId, { paidAt: '2026-01-15T12:00:00Z' }),
  cancelRecord: (client, { recordId }) => client.cancelRecord(recordId),
  getConnection: (client) => client.getConnection(),
  connect: (client) =>
    client.connect({
      callbackUrl: 'https://shop.example.com/connected',
      bankAccountId: 'b-1',
      phoneNumber: '+33123456789',
      websiteUrl: 'https://shop.example.com',
    }),
  chargeCustomer: (client, { customerId }) => client.chargeCustomer({ customerId, amount, description: 'Workshop' }),
};

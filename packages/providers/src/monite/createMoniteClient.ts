import {
  checkCreateLinkInput,
  checkLinkQuery,
  definePaymentLinksClient,
  type PaymentLinksClient,
  type Verb,
} from '@paylinks/core';
import { afterWrite, provenWrite, unlessRefused } from '../http/afterWrite.js';
import { lookUpBy } from '../http/lookUpBy.js';
import { createMoniteApi, type MoniteApi, type MoniteClientOptions } from './api.js';
import { toCreateBody } from './bodies.js';
import { moniteCapabilities } from './capabilities.js';
import { listLinks } from './linkList.js';
import { lookUpLink } from './lookUp.js';
import { lookUpRecord } from './lookUpRecord.js';
import { toPaymentLink, toPaymentMethods } from './mapping.js';
import { recordMethods } from './records.js';
import type { WireIntent, WireLink } from './schemas.js';
import { linkTimeline } from './timeline.js';

/**
 * Payment links and payment records of one Monite entity: https://docs.monite.com/payments/payment-links.
 * Monite keeps no idempotency keys: after `outcome_unknown` use `lookUpAttempt`, never send a create again by itself.
 * Throws `invalid_input` where `apiUrl` is not https (http only on this machine) or `entityId` is missing.
 */
export function createMoniteClient(options: MoniteClientOptions): PaymentLinksClient {
  const api = createMoniteApi(options);
  const { context, clock } = api;
  const capabilities = moniteCapabilities(context.currencies);

  return definePaymentLinksClient({
    capabilities,

    async createLink(value, writeOptions = {}) {
      const { input } = checkCreateLinkInput(value, capabilities, clock.now());
      const sent = toCreateBody(input, context);
      const reply = await api.createLink(sent, writeOptions);
      const told = await withMissing(api, reply, 'createLink', writeOptions.signal);
      // A 201 with an id is done, however little else it says: what is still open about the amount is what was accepted.
      const link = {
        ...told,
        amount: told.amount ?? sent.amount ?? null,
        currency: told.currency ?? sent.currency ?? null,
      };
      const intent = await afterWrite(readMoney(api, link, 'createLink', writeOptions.signal), link.payment_intent);
      return provenWrite('createLink', () => toPaymentLink(link, intent, context));
    },

    lookUpAttempt: lookUpBy({
      createLink: (attempt, signal) => lookUpLink(api, attempt, signal),
      createRecord: (attempt, signal) => lookUpRecord(api, attempt, signal),
    }),

    async getLink(linkId, callOptions = {}) {
      const link = await api.readLink(linkId, 'getLink', callOptions.signal);
      return toPaymentLink(link, await readMoney(api, link, 'getLink', callOptions.signal), context);
    },

    async expireLink(linkId, writeOptions = {}) {
      const reply = await api.expireLink(linkId, writeOptions);
      const link = await withMissing(api, reply, 'expireLink', writeOptions.signal);
      const intentId = link.payment_intent_id ?? link.payment_intent?.id;
      // The intent within the reply may be from before: only a fresh one tells whether a payment had already begun.
      const intent =
        intentId === undefined
          ? null
          : await afterWrite(api.readIntent(intentId, 'expireLink', writeOptions.signal), link.payment_intent);
      return provenWrite('expireLink', () => toPaymentLink(link, intent, context));
    },

    async listLinks(query, { signal } = {}) {
      return listLinks(api, checkLinkQuery(query, capabilities), signal);
    },

    async getLinkTimeline(linkId, { signal } = {}) {
      return linkTimeline(api, await api.readLink(linkId, 'getLinkTimeline', signal), signal);
    },

    async listPaymentMethods(_query = {}, callOptions = {}) {
      return toPaymentMethods(await api.listMethods(callOptions.signal));
    },

    ...recordMethods(api, capabilities),
  });
}

/** The intent, read where the link's reply has none. */
async function readMoney(
  api: MoniteApi,
  link: WireLink,
  verb: Verb,
  signal: AbortSignal | undefined,
): Promise<WireIntent | null> {
  if (link.payment_intent?.status != null || link.payment_intent_id === null) return link.payment_intent;
  return unlessRefused(api.readIntent(link.payment_intent_id, verb, signal));
}

async function withMissing(
  api: MoniteApi,
  link: WireLink,
  verb: Verb,
  signal: AbortSignal | undefined,
): Promise<WireLink> {
  if (link.amount !== null && link.currency !== null && link.status !== null) return link;
  return afterWrite(api.readLink(link.id, verb, signal), link);
}

import {
  type Connection,
  checkConnectInput,
  checkCreateLinkInput,
  checkLinkPaymentQuery,
  checkLinkQuery,
  definePaymentLinksClient,
  isPaymentLinksError,
  type PaymentLinksClient,
  type Verb,
} from '@paylinks/core';
import { afterWrite, provenWrite } from '../http/afterWrite.js';
import { browserGuard } from '../http/browserGuard.js';
import { lookUpBy } from '../http/lookUpBy.js';
import { createQontoApi, type QontoApi, type QontoClientOptions } from './api.js';
import { toConnectBody, toCreateBody } from './bodies.js';
import { qontoCapabilities } from './capabilities.js';
import { lookUpLink } from './lookUp.js';
import { toConnection, toLinkPayment, toPaymentLink, toPaymentMethods } from './mapping.js';
import { nextCursor, placeOf, unseen } from './pages.js';
import { newestPayments, receivedThrough } from './payments.js';
import type { WireLink } from './schemas.js';
import { timelineOf } from './timeline.js';

/**
 * Payment links of one Qonto organization: https://docs.qonto.com/api-reference/business-api/payments-transfers/payment-links/introduction.
 * For a server: throws `forbidden` in a page. Throws `invalid_input` where `apiUrl` is not https (http only on this machine) or the provider's sandbox is called without `stagingToken`.
 */
export function createQontoClient(options: QontoClientOptions): PaymentLinksClient {
  browserGuard('createQontoClient', options.dangerouslyAllowBrowser);
  const api = createQontoApi(options);
  const { context, clock } = api;
  const capabilities = qontoCapabilities(options.vatRounding ?? null);

  return definePaymentLinksClient({
    capabilities,

    async createLink(value, writeOptions = {}) {
      const { input } = checkCreateLinkInput(value, capabilities, clock.now());
      const sent = toCreateBody(input, context);
      const reply = await api.createLink(sent, writeOptions);
      const isWhole = reply.amount !== null && reply.status !== null;
      const read = isWhole ? reply : await afterWrite(api.readLink(reply.id, 'createLink', writeOptions.signal), reply);
      // A 201 with an id is done, however little else it says: an amount that was accepted is the amount.
      const accepted = 'amount' in sent.payment_link ? sent.payment_link.amount : null;
      const link: WireLink = { ...read, amount: read.amount ?? accepted };
      return provenWrite('createLink', () => toPaymentLink(link, null, context));
    },

    lookUpAttempt: lookUpBy({ createLink: (attempt, signal) => lookUpLink(api, attempt, signal) }),

    async getLink(linkId, { signal } = {}) {
      const link = await api.readLink(linkId, 'getLink', signal);
      return toPaymentLink(link, await receivedThrough(api, link, { verb: 'getLink', signal }), context);
    },

    async expireLink(linkId, writeOptions = {}) {
      const asked = { verb: 'expireLink', signal: writeOptions.signal } as const;
      const link = await withMissing(api, await api.deactivate(linkId, writeOptions), asked.verb, asked.signal);
      const payments = await afterWrite(receivedThrough(api, link, asked), null);
      return provenWrite('expireLink', () => toPaymentLink(link, payments, context));
    },

    async listLinks(value, { signal } = {}) {
      const { limit, status, sort, cursor } = checkLinkQuery(value, capabilities);
      // Numbered pages need an order that lasts, and the provider names none: by default the last to expire, which are the newest.
      const by = sort?.by === 'amount' ? 'amount' : 'expiration_date';
      const rest = { per_page: limit, 'status[]': status, sort_by: `${by}:${sort?.direction ?? 'desc'}` };
      const place = placeOf(cursor, rest, 'listLinks');
      const { payment_links, meta } = await api.listLinks({ page: place.page, ...rest }, 'listLinks', signal);
      return {
        items: unseen(payment_links, place).map((link) => toPaymentLink(link, null, context)),
        nextCursor: nextCursor(meta, place, rest, payment_links),
        totalCount: meta.total_count,
      };
    },

    async listLinkPayments(linkId, value, { signal } = {}) {
      const { limit, status, sort, cursor } = checkLinkPaymentQuery(value, capabilities);
      const rest = { per_page: limit, 'status[]': status, sort_by: `creation_date:${sort?.direction ?? 'desc'}` };
      const place = placeOf(cursor, rest, 'listLinkPayments');
      const query = { page: place.page, ...rest };
      const { payments, meta } = await api.listPayments(linkId, query, 'listLinkPayments', signal);
      return {
        items: unseen(payments, place).map(toLinkPayment),
        nextCursor: nextCursor(meta, place, rest, payments),
        totalCount: meta.total_count,
      };
    },

    async getLinkTimeline(linkId, { signal } = {}) {
      const asked = { verb: 'getLinkTimeline', signal } as const;
      const link = toPaymentLink(await api.readLink(linkId, asked.verb, signal), null, context);
      const { payments } = await newestPayments(api, linkId, undefined, asked);
      return timelineOf(link, payments);
    },

    async listPaymentMethods({ amount } = {}, callOptions = {}) {
      const forAmount = await api.listMethods(amount, callOptions);
      const someAreOff = amount !== undefined && forAmount.some(({ enabled }) => enabled !== true);
      return toPaymentMethods(forAmount, someAreOff ? await api.listMethods(undefined, callOptions) : []);
    },

    async getConnection(callOptions = {}) {
      try {
        return toConnection(await api.readConnection(callOptions));
      } catch (error) {
        if (isNeverConnected(error)) return neverConnected;
        throw error;
      }
    },

    async connect(value, writeOptions = {}) {
      const input = checkConnectInput(value, capabilities);
      return toConnection(await api.connect(toConnectBody(input), writeOptions));
    },
  });
}

async function withMissing(
  api: QontoApi,
  link: WireLink,
  verb: Verb,
  signal: AbortSignal | undefined,
): Promise<WireLink> {
  return link.amount !== null && link.status !== null ? link : afterWrite(api.readLink(link.id, verb, signal), link);
}

const neverConnected: Connection = {
  status: 'not_connected',
  rawStatus: '',
  bankAccountId: null,
  continueUrl: null,
};

/** Before the first connect the connection is a 404, as those who use the API report. A page of HTML is the 404 of another server: a wrong `apiUrl`. */
function isNeverConnected(error: unknown): boolean {
  if (!isPaymentLinksError(error) || error.code !== 'not_found') return false;
  const body = error.provider?.body ?? '';
  return typeof body !== 'string' || body === '';
}

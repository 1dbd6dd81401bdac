import {
  checkChargeInput,
  checkCreateLinkInput,
  checkLinkQuery,
  definePaymentLinksClient,
  invalidInput,
  type PaymentLinksClient,
  PaymentLinksError,
  type Verb,
} from '@paylinks/core';
import { afterWrite, provenWrite } from '../http/afterWrite.js';
import { browserGuard } from '../http/browserGuard.js';
import { lookUpBy } from '../http/lookUpBy.js';
import { type CommetApi, type CommetClientOptions, createCommetApi } from './api.js';
import { toChargeBody, toCreateBody } from './bodies.js';
import { commetCapabilities } from './capabilities.js';
import { lookUpPayment } from './lookUp.js';
import { toCharge, toPaymentLink } from './mapping.js';
import type { WirePayment } from './schemas.js';

/**
 * Payment links and charges of one Commet organization: https://commet.co/docs/api-reference/payments.
 * For a server: throws `forbidden` in a page. Throws `invalid_input` where `apiUrl` is not https (http only on this machine) or `apiKey` is missing.
 */
export function createCommetClient(options: CommetClientOptions): PaymentLinksClient {
  browserGuard('createCommetClient', options.dangerouslyAllowBrowser);
  const api = createCommetApi(options);
  const { context, clock } = api;
  const capabilities = commetCapabilities(context.currencies);

  return definePaymentLinksClient({
    capabilities,

    async createLink(value, writeOptions = {}) {
      const { input } = checkCreateLinkInput(value, capabilities, clock.now());
      const reply = await api.create(toCreateBody(input, writeOptions.idempotencyKey, context), writeOptions);
      const payment = await withMissing(api, reply, 'createLink', writeOptions.signal);
      return provenWrite('createLink', () => toPaymentLink(payment, context));
    },

    lookUpAttempt: lookUpBy({
      createLink: (attempt, signal) =>
        lookUpPayment(api, attempt, attempt.input.customerId, (wire) => toPaymentLink(wire, context), signal),
      chargeCustomer: (attempt, signal) =>
        lookUpPayment(api, attempt, attempt.input.customerId, (wire) => toCharge(wire, context), signal),
    }),

    async getLink(linkId, { signal } = {}) {
      const payment = await api.read(linkId, 'getLink', signal);
      if (isLink(payment)) return toPaymentLink(payment, context);
      throw new PaymentLinksError({ code: 'not_found', message: `${linkId} is a charge, not a link.` });
    },

    async expireLink(linkId, writeOptions = {}) {
      const reply = await api.cancel(linkId, writeOptions);
      const payment = await withMissing(api, reply, 'expireLink', writeOptions.signal);
      return provenWrite('expireLink', () => toPaymentLink(payment, context));
    },

    async listLinks(value, { signal } = {}) {
      const { limit, cursor, customerId } = checkLinkQuery(value, capabilities);
      const { data, nextCursor } = await api.list({ limit, cursor, customerId }, 'listLinks', signal);
      return {
        // Links and charges share one list that cannot be filtered, so a page may be short or empty while more follow.
        items: data.filter(isLink).map((link) => toPaymentLink(link, context)),
        // null where the provider would lead back to the page that was asked for.
        nextCursor: nextCursor === cursor ? null : nextCursor,
        totalCount: null,
      };
    },

    async chargeCustomer(value, writeOptions = {}) {
      const input = checkChargeInput(value, capabilities);
      if (!context.currencies.offered.includes(input.amount.currency)) {
        const message = `${input.amount.currency} is not offered by the provider.`;
        throw invalidInput([{ path: 'amount', code: 'not_allowed', message }], 'chargeCustomer');
      }
      const reply = await api.charge(toChargeBody(input, writeOptions.idempotencyKey, context), writeOptions);
      const payment = await withMissing(api, reply, 'chargeCustomer', writeOptions.signal);
      return provenWrite('chargeCustomer', () => toCharge(payment, context));
    },
  });
}

const isLink = ({ kind }: WirePayment): boolean => kind !== 'charge';

/** A reply with an id is done, however little else it says: the rest is read. */
async function withMissing(
  api: CommetApi,
  payment: WirePayment,
  verb: Verb,
  signal: AbortSignal | undefined,
): Promise<WirePayment> {
  const { amountTotal, amountSubtotal, taxAmount, currency, status, createdAt } = payment;
  const isWhole = [amountTotal, amountSubtotal, taxAmount, currency, status, createdAt].every((part) => part !== null);
  return isWhole ? payment : afterWrite(api.read(payment.id, verb, signal), payment);
}

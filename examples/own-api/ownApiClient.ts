import {
  type Capabilities,
  type CapabilitiesDefinition,
  checkCreateLinkInput,
  checkedUrl,
  checkLinkQuery,
  definePaymentLinksClient,
  type FieldError,
  moneyFromDecimal,
  moneyToDecimal,
  type PaymentLink,
  type PaymentLinkStatus,
  type PaymentLinksClient,
  PaymentLinksError,
  type PaymentLinksErrorCode,
  type Verb,
  verbKinds,
} from '@paylinks/core';
import type { PayRequest } from './ownApi.js';

/** What the API can do, as data: the form is drawn from it, and what it does not name is refused before it is sent. */
const capabilities: CapabilitiesDefinition & Pick<Capabilities, 'links'> = {
  provider: 'own',
  create: [
    {
      from: 'amount',
      fields: {
        amount: { required: true },
        reference: { required: true, minLength: 1, maxLength: 60 },
        expiresAt: { required: false },
        returnUrl: { required: false },
      },
      currencies: ['EUR', 'GBP', 'JPY', 'KWD'],
      amountIs: 'total',
      paymentMethods: null,
      expiry: { minAheadMs: 60_000, maxAheadMs: 30 * 86_400_000, defaultAheadMs: 7 * 86_400_000 },
      expires: true,
      items: null,
      invoiceFileTypes: null,
    },
  ],
  links: { sorts: [], filters: [], statuses: [], maxLimit: 50 },
  // The API keeps keys for a day, and refuses another request under a key that it knows.
  idempotency: { by: 'server', ttlMs: 86_400_000, onChangedInput: 'refuse' },
  maxDecimals: {},
  moneyStates: ['none', 'received'],
};

/** The kit on an API that was there before it. A verb reads in three moves: check, call, map. */
export function createOwnApiClient({
  url,
  fetch = globalThis.fetch,
}: {
  readonly url: string;
  readonly fetch?: typeof globalThis.fetch | undefined;
}): PaymentLinksClient {
  async function call<T>(verb: Verb, method: string, path: string, options: CallOptions = {}): Promise<T> {
    const { body, key, signal } = options;
    const isWrite = verbKinds[verb] === 'write';
    let response: Response;
    let reply: { readonly data?: T; readonly problem?: Problem };
    try {
      const headers = { 'content-type': 'application/json', ...(key && { 'x-request-key': key }) };
      response = await fetch(`${url}${path}`, {
        method,
        headers,
        body: body === undefined ? null : JSON.stringify(body),
        // What was sent cannot be called back: an abort would only hide what became of it.
        signal: isWrite || !signal ? null : signal,
      });
      reply = (await response.json()) as typeof reply;
    } catch (cause) {
      const code = isWrite ? 'outcome_unknown' : signal?.aborted ? 'aborted' : 'network';
      throw new PaymentLinksError({ code, message: 'The connection to our own API broke.', cause });
    }
    if (response.ok && reply.data !== undefined) return reply.data;
    throw refusal(response, reply.problem, isWrite);
  }

  return definePaymentLinksClient({
    capabilities,

    async createLink(value, { idempotencyKey } = {}) {
      const { input } = checkCreateLinkInput(value, capabilities, Date.now());
      if (input.amount === undefined) throw new Error('The check lets nothing through without an amount.');
      const { amount, reference, expiresAt, returnUrl } = input;
      const body = {
        total: moneyToDecimal(amount),
        currency: amount.currency,
        note: reference,
        until: expiresAt,
        backTo: returnUrl,
      };
      return toPaymentLink(await call('createLink', 'POST', '/pay-requests', { body, key: idempotencyKey }));
    },

    async getLink(linkId, { signal } = {}) {
      return toPaymentLink(await call('getLink', 'GET', pathOf(linkId), { signal }));
    },

    async expireLink(linkId, { idempotencyKey } = {}) {
      const path = `${pathOf(linkId)}/withdraw`;
      return toPaymentLink(await call('expireLink', 'POST', path, { key: idempotencyKey }));
    },

    async listLinks(value, { signal } = {}) {
      const { limit, cursor } = checkLinkQuery(value, capabilities);
      const query = new URLSearchParams({ size: String(limit), ...(cursor && { after: cursor }) });
      const path = `/pay-requests?${query.toString()}`;
      const requests = await call<readonly PayRequest[]>('listLinks', 'GET', path, { signal });
      const nextCursor = requests.length === limit ? (requests.at(-1)?.ref ?? null) : null;
      return { items: requests.map(toPaymentLink), nextCursor, totalCount: null };
    },

    /** After a lost reply. The API knows its keys, so what is found is the whole truth. */
    async lookUpAttempt({ idempotencyKey }, { signal } = {}) {
      const query = new URLSearchParams({ key: idempotencyKey });
      const path = `/pay-requests?${query.toString()}`;
      const found = await call<readonly PayRequest[]>('lookUpAttempt', 'GET', path, { signal });
      return { found: found.map(toPaymentLink), certain: true };
    },
  });
}

interface CallOptions {
  readonly body?: unknown;
  readonly key?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}
interface Problem {
  readonly field?: string;
  readonly words?: string;
}

/** What could leave its place in an address is none of our ids. */
function pathOf(linkId: string): string {
  if (/^[\w-]+$/.test(linkId)) return `/pay-requests/${linkId}`;
  throw new PaymentLinksError({ code: 'not_found', status: 404, message: `There is no pay request "${linkId}".` });
}

/** After a write, a 5xx does not say whether it was carried out: then the kit looks, and sends nothing twice. */
function refusal({ status, ok }: Response, problem: Problem | undefined, isWrite: boolean): PaymentLinksError {
  const failed = status >= 500 || ok;
  const code = failed ? (isWrite ? 'outcome_unknown' : 'provider_unavailable') : (codes.get(status) ?? 'unexpected');
  const message = problem?.words ?? `Our own API answered ${status}.`;
  const path = fields.get(problem?.field ?? '') ?? '';
  const fieldErrors: readonly FieldError[] = status === 422 ? [{ path, code: 'invalid', message }] : [];
  return new PaymentLinksError({ code, status, message, fieldErrors });
}

const codes = new Map<number, PaymentLinksErrorCode>([
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'not_found'],
  [409, 'conflict'],
  [422, 'invalid_input'],
  [429, 'rate_limited'],
]);
const fields = new Map([
  ['total', 'amount'],
  ['currency', 'amount'],
  ['note', 'reference'],
  ['until', 'expiresAt'],
  ['backTo', 'returnUrl'],
]);
const statuses = new Map<string, PaymentLinkStatus>([
  ['waiting', 'open'],
  ['paid', 'paid'],
  ['withdrawn', 'canceled'],
  ['lapsed', 'expired'],
]);

/** A word that is new reads as unknown and is shown as it is; nothing is thrown. */
function toPaymentLink(request: PayRequest): PaymentLink {
  const { ref, state, note, payAt, madeAt, until, backTo } = request;
  const status = statuses.get(state) ?? 'unknown';
  return {
    id: ref,
    provider: 'own',
    status,
    rawStatus: state,
    money: status === 'paid' ? 'received' : status === 'unknown' ? 'unknown' : 'none',
    rawMoneyStatus: null,
    lastAttempt: 'unknown',
    canExpire: status === 'open',
    canExpireReason: status === 'open' ? null : status === 'unknown' ? 'provider_unsure' : 'final',
    payments: null,
    amount: moneyFromDecimal(request.total, request.currency),
    createdAt: madeAt,
    updatedAt: null,
    expiresAt: until,
    url: checkedUrl(payAt),
    rawUrl: payAt,
    paymentMethods: [],
    reference: note,
    description: null,
    recipient: null,
    payer: null,
    source: null,
    customerId: null,
    paymentIntent: null,
    paymentIntentId: null,
    livemode: null,
    createdFrom: 'amount',
    subtotal: null,
    tax: null,
    reusable: false,
    returnUrl: backTo,
    invoice: null,
    items: [],
    metadata: {},
    processor: null,
  };
}

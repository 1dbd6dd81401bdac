import {
  type CallOptions,
  type ItemRounding,
  type Money,
  moneyToDecimal,
  PaymentLinksError,
  type Verb,
  type WriteOptions,
} from '@paylinks/core';
import { path, type RemoteClock } from '@paylinks/core/wire';
import type * as z from 'zod/mini';
import { parseBody } from '../http/parseBody.js';
import { createHttp, type HttpCall } from '../http/request.js';
import type { WireConnect, WireCreateLink } from './bodies.js';
import type { VatRateUnit } from './decimals.js';
import { explainQontoError } from './errors.js';
import type { QontoContext } from './mapping.js';
import {
  connectionSchema,
  linkPageSchema,
  linkReplySchema,
  paymentMethodsSchema,
  paymentPageSchema,
  type WireConnection,
  type WireLink,
  type WireLinkPage,
  type WirePaymentMethod,
  type WirePaymentPage,
} from './schemas.js';

/** The token of an organization, and how Qonto is reached. For a server. */
export interface QontoClientOptions {
  /** An OAuth access token with the scopes payment_link.read and payment_link.write, asked for before each request. A static API key is refused by these paths. */
  readonly getToken: () => Promise<string>;
  /** Default 'https://thirdparty.qonto.com'; the provider's sandbox is 'https://thirdparty-sandbox.staging.qonto.co'. */
  readonly apiUrl?: string | undefined;
  /** Of the provider's sandbox, and required for it: without it every call is answered with the HTML of a login page. */
  readonly stagingToken?: string | undefined;
  /** How `vatPercent` goes over the wire. Default 'percent' ("21.0"); the newest page of the provider shows 'fraction' ("0.21"). Compare a first reply with what was asked. */
  readonly vatRateUnit?: VatRateUnit | undefined;
  /** How the provider rounds VAT, once you have measured it; it documents nothing. Without it totals are shown as a range. */
  readonly vatRounding?: ItemRounding | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Default 30,000. */
  readonly timeoutMs?: number | undefined;
  /** Hosts that a pay page may live on ('pay.qonto.com'); a link elsewhere has `url: null`. Default: any. */
  readonly payHosts?: readonly string[] | undefined;
  /** For tests and the sandbox. The token opens a whole company's account, so it belongs on a server. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

type Query = NonNullable<HttpCall['query']>;

/** Qonto's paths, one method each: what goes in is ready for the wire, what comes out is read but not yet translated. */
export interface QontoApi {
  readonly context: QontoContext;
  readonly clock: RemoteClock;
  createLink(body: WireCreateLink, options: WriteOptions): Promise<WireLink>;
  deactivate(linkId: string, options: WriteOptions): Promise<WireLink>;
  readLink(linkId: string, verb: Verb, signal: AbortSignal | undefined): Promise<WireLink>;
  listLinks(query: Query, verb: Verb, signal: AbortSignal | undefined): Promise<WireLinkPage>;
  listPayments(linkId: string, query: Query, verb: Verb, signal: AbortSignal | undefined): Promise<WirePaymentPage>;
  listMethods(amount: Money | undefined, options: CallOptions): Promise<readonly WirePaymentMethod[]>;
  readConnection(options: CallOptions): Promise<WireConnection>;
  connect(body: WireConnect, options: WriteOptions): Promise<WireConnection>;
}

const sandboxHost = 'thirdparty-sandbox.staging.qonto.co';
const links = '/v2/payment_links';

export function createQontoApi(options: QontoClientOptions): QontoApi {
  const { getToken, apiUrl = 'https://thirdparty.qonto.com', stagingToken } = options;
  const http = createHttp({
    provider: 'qonto',
    apiUrl,
    fetch: options.fetch,
    timeoutMs: options.timeoutMs,
    // https://docs.qonto.com/get-started/general/errors
    requestIdHeader: 'x-tyk-trace-id',
    headers: async (call) => ({
      authorization: `Bearer ${await getToken()}`,
      ...(stagingToken && { 'x-qonto-staging-token': stagingToken }),
      ...(call.idempotencyKey && { 'x-qonto-idempotency-key': call.idempotencyKey }),
    }),
    explain: explainQontoError,
  });
  const { hostname } = new URL(apiUrl);
  requireStagingToken(hostname, stagingToken);
  const send = async <T>(schema: z.ZodMiniType<T>, call: HttpCall): Promise<T> =>
    parseBody(schema, await http.request(call));

  return {
    clock: http.clock,
    context: {
      vatRateUnit: options.vatRateUnit ?? 'percent',
      payHosts: options.payHosts ?? null,
      livemode: livemodeOf(hostname),
    },
    createLink: async (body, { signal, idempotencyKey }) =>
      send(linkReplySchema, { verb: 'createLink', method: 'POST', path: links, body, signal, idempotencyKey }),
    deactivate: async (linkId, { signal, idempotencyKey }) =>
      send(linkReplySchema, {
        verb: 'expireLink',
        method: 'PATCH',
        path: path`/v2/payment_links/${linkId}/deactivate`,
        signal,
        idempotencyKey,
      }),
    readLink: async (linkId, verb, signal) =>
      send(linkReplySchema, { verb, method: 'GET', path: path`/v2/payment_links/${linkId}`, signal }),
    listLinks: async (query, verb, signal) => send(linkPageSchema, { verb, method: 'GET', path: links, query, signal }),
    listPayments: async (linkId, query, verb, signal) =>
      send(paymentPageSchema, { verb, method: 'GET', path: path`/v2/payment_links/${linkId}/payments`, query, signal }),
    async listMethods(amount, { signal }) {
      const query = amount && { amount: moneyToDecimal(amount), currency: amount.currency };
      const call: HttpCall = {
        verb: 'listPaymentMethods',
        method: 'GET',
        path: `${links}/payment_methods`,
        query,
        signal,
      };
      return (await send(paymentMethodsSchema, call)).payment_link_payment_methods;
    },
    readConnection: async ({ signal }) =>
      send(connectionSchema, { verb: 'getConnection', method: 'GET', path: `${links}/connections`, signal }),
    connect: async (body, { signal, idempotencyKey }) =>
      send(connectionSchema, {
        verb: 'connect',
        method: 'POST',
        path: `${links}/connections`,
        body,
        signal,
        idempotencyKey,
      }),
  };
}

/** https://docs.qonto.com/get-started/general/troubleshooting: the sandbox's gate answers 200 and a login page, which would leave the outcome of every write unknown. */
function requireStagingToken(hostname: string, stagingToken: string | undefined): void {
  if (hostname !== sandboxHost || stagingToken) return;
  throw new PaymentLinksError({
    code: 'invalid_input',
    message: `${sandboxHost} answers only with a stagingToken. Qonto gives one to each developer of its sandbox.`,
  });
}

/** Replies do not say whether money is real; the host that gave them does, where it is one of Qonto's. */
function livemodeOf(hostname: string): boolean | null {
  if (hostname === sandboxHost) return false;
  return hostname === 'thirdparty.qonto.com' ? true : null;
}

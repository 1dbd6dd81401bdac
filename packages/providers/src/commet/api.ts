import { type CurrencyCode, PaymentLinksError, type Verb, type WriteOptions } from '@paylinks/core';
import { path, type RemoteClock } from '@paylinks/core/wire';
import type * as z from 'zod/mini';
import { parseBody } from '../http/parseBody.js';
import { createHttp, type HttpCall } from '../http/request.js';
import type { WireCharge, WireCreatePayment } from './bodies.js';
import { commetCurrencies } from './currencies.js';
import { explainCommetError } from './errors.js';
import type { CommetContext } from './mapping.js';
import { paymentPageSchema, paymentReplySchema, type WirePayment, type WirePaymentPage } from './schemas.js';

/** The key of an organization, and how Commet is reached. For a server. */
export interface CommetClientOptions {
  /** 'ck_…': one organization in one environment. It opens the whole account, so it belongs on a server. */
  readonly apiKey: string;
  /** Default 'https://commet.co/api/v1'. */
  readonly apiUrl?: string | undefined;
  /** Sent with every call, so that a change of the account's own version changes nothing here. Default '2026-07-31', which this client was written for. */
  readonly apiVersion?: string | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Default 30,000. */
  readonly timeoutMs?: number | undefined;
  /** Hosts that a pay page may live on; a link elsewhere has `url: null`. Default: any. */
  readonly payHosts?: readonly string[] | undefined;
  /** Decimals of a currency as Commet counts them. Its pages speak of cents only, so that codes without two decimals are not offered without it. */
  readonly currencyDigits?: Readonly<Partial<Record<CurrencyCode, number>>> | undefined;
  /** For tests and the sandbox. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

type Query = NonNullable<HttpCall['query']>;

/** Commet's paths, one method each: what goes in is ready for the wire, what comes out is read but not yet translated. */
export interface CommetApi {
  readonly context: CommetContext;
  readonly clock: RemoteClock;
  create(body: WireCreatePayment, options: WriteOptions): Promise<WirePayment>;
  charge(body: WireCharge, options: WriteOptions): Promise<WirePayment>;
  cancel(linkId: string, options: WriteOptions): Promise<WirePayment>;
  read(paymentId: string, verb: Verb, signal: AbortSignal | undefined): Promise<WirePayment>;
  list(query: Query, verb: Verb, signal: AbortSignal | undefined): Promise<WirePaymentPage>;
}

export function createCommetApi(options: CommetClientOptions): CommetApi {
  const { apiKey, apiUrl = 'https://commet.co/api/v1', apiVersion = '2026-07-31' } = options;
  // A setting that is missing is undefined, whatever its type says.
  if (!apiKey?.trim()) {
    throw new PaymentLinksError({
      code: 'invalid_input',
      message: 'apiKey is missing. Give the key, which begins ck_.',
    });
  }
  const http = createHttp({
    provider: 'commet',
    apiUrl,
    fetch: options.fetch,
    timeoutMs: options.timeoutMs,
    headers: async (call) => ({
      'x-api-key': apiKey,
      'commet-version': apiVersion,
      ...(call.idempotencyKey && { 'idempotency-key': call.idempotencyKey }),
    }),
    explain: explainCommetError,
  });
  const send = async <T>(schema: z.ZodMiniType<T>, call: HttpCall): Promise<T> =>
    parseBody(schema, await http.request(call));
  const post = async (
    verb: Verb,
    at: string,
    body: unknown,
    { signal, idempotencyKey }: WriteOptions,
  ): Promise<WirePayment> => send(paymentReplySchema, { verb, method: 'POST', path: at, body, signal, idempotencyKey });

  return {
    clock: http.clock,
    context: { currencies: commetCurrencies(options.currencyDigits), payHosts: options.payHosts ?? null },
    create: async (body, writeOptions) => post('createLink', '/payments', body, writeOptions),
    charge: async (body, writeOptions) => post('chargeCustomer', '/payments/charge', body, writeOptions),
    // The described body is an object without fields.
    cancel: async (linkId, writeOptions) => post('expireLink', path`/payments/${linkId}/cancel`, {}, writeOptions),
    read: async (paymentId, verb, signal) =>
      send(paymentReplySchema, { verb, method: 'GET', path: path`/payments/${paymentId}`, signal }),
    list: async (query, verb, signal) =>
      send(paymentPageSchema, { verb, method: 'GET', path: '/payments', query, signal }),
  };
}

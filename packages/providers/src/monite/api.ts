import { type CurrencyCode, PaymentLinksError, type Verb, type WriteOptions } from '@paylinks/core';
import { path, type RemoteClock } from '@paylinks/core/wire';
import type * as z from 'zod/mini';
import { parseBody } from '../http/parseBody.js';
import { createHttp, type HttpCall } from '../http/request.js';
import type { WireCreateLink } from './bodies.js';
import { moniteCurrencies } from './currencies.js';
import { explainMoniteError } from './errors.js';
import type { MoniteContext } from './mapping.js';
import type { WireCreateRecord, WireRecordTransition } from './recordMapping.js';
import {
  intentHistorySchema,
  intentPageSchema,
  intentSchema,
  linkSchema,
  paymentMethodsSchema,
  recordPageSchema,
  recordSchema,
  type WireIntent,
  type WireIntentHistory,
  type WireIntentPage,
  type WireLink,
  type WirePaymentMethod,
  type WireRecord,
  type WireRecordPage,
} from './schemas.js';

/** Which entity, its token, and how Monite is reached. A token of an entity user may live in a page. */
export interface MoniteClientOptions {
  /** The entity that links are made for: the default recipient, and whose methods are listed. */
  readonly entityId: string;
  /** Asked before each request. A token of an entity user may live in a page, minted by your own server; a partner token and the client secret may not. */
  readonly getToken: () => Promise<string>;
  /** Default 'https://api.monite.com/v1'; the provider's sandbox is 'https://api.sandbox.monite.com/v1', the United States 'https://us.api.monite.com/v1'. */
  readonly apiUrl?: string | undefined;
  /** Default '2024-05-25', which this client was written for. */
  readonly apiVersion?: string | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Default 30,000. */
  readonly timeoutMs?: number | undefined;
  /** Hosts that a pay page may live on ('pay.example.com', with the port where there is one); a link elsewhere has `url: null`. Default: any. */
  readonly payHosts?: readonly string[] | undefined;
  /** Decimals of a currency as Monite counts them, where you know better than its published table. IQD and LYD are not offered without it. */
  readonly currencyDigits?: Readonly<Partial<Record<CurrencyCode, number>>> | undefined;
}

/** Monite's paths, one method each: what goes in is ready for the wire, what comes out is read but not yet translated. */
export interface MoniteApi {
  readonly context: MoniteContext;
  readonly clock: RemoteClock;
  createLink(body: WireCreateLink, options: WriteOptions): Promise<WireLink>;
  expireLink(linkId: string, options: WriteOptions): Promise<WireLink>;
  readLink(linkId: string, verb: Verb, signal: AbortSignal | undefined): Promise<WireLink>;
  readIntent(intentId: string, verb: Verb, signal: AbortSignal | undefined): Promise<WireIntent>;
  readIntentHistory(intentId: string, verb: Verb, signal: AbortSignal | undefined): Promise<WireIntentHistory>;
  listIntents(query: HttpCall['query'], verb: Verb, signal: AbortSignal | undefined): Promise<WireIntentPage>;
  listMethods(signal: AbortSignal | undefined): Promise<readonly (WirePaymentMethod | null)[]>;
  createRecord(body: WireCreateRecord, options: WriteOptions): Promise<WireRecord>;
  updateRecord(recordId: string, body: Partial<WireCreateRecord>, options: WriteOptions): Promise<WireRecord>;
  moveRecord(
    verb: RecordStep,
    recordId: string,
    body: WireRecordTransition,
    options: WriteOptions,
  ): Promise<WireRecord>;
  readRecord(recordId: string, verb: Verb, signal: AbortSignal | undefined): Promise<WireRecord>;
  listRecords(query: HttpCall['query'], verb: Verb, signal: AbortSignal | undefined): Promise<WireRecordPage>;
}

export type RecordStep = 'startRecord' | 'completeRecord' | 'cancelRecord';

const recordSteps: Readonly<Record<RecordStep, string>> = {
  startRecord: 'start_processing',
  completeRecord: 'mark_as_succeeded',
  cancelRecord: 'cancel',
};

export function createMoniteApi(options: MoniteClientOptions): MoniteApi {
  const { entityId, getToken, apiUrl = 'https://api.monite.com/v1', apiVersion = '2024-05-25' } = options;
  // A setting that is missing is undefined, whatever its type says.
  if (!entityId?.trim()) {
    throw new PaymentLinksError({ code: 'invalid_input', message: 'entityId is missing. Give the id of the entity.' });
  }
  const http = createHttp({
    provider: 'monite',
    apiUrl,
    fetch: options.fetch,
    timeoutMs: options.timeoutMs,
    headers: async (call) => ({
      authorization: `Bearer ${await getToken()}`,
      'x-monite-version': apiVersion,
      // Not on /entities: https://docs.monite.com/api/concepts/http-headers
      ...(call.path.startsWith('/entities/') ? {} : { 'x-monite-entity-id': entityId }),
    }),
    explain: explainMoniteError,
  });
  const send = async <T>(schema: z.ZodMiniType<T>, call: HttpCall): Promise<T> =>
    parseBody(schema, await http.request(call));

  return {
    clock: http.clock,
    context: {
      entityId,
      currencies: moniteCurrencies(options.currencyDigits),
      payHosts: options.payHosts ?? null,
      livemode: livemodeOf(apiUrl),
    },
    createLink: async (body, { signal, idempotencyKey }) =>
      send(linkSchema, { verb: 'createLink', method: 'POST', path: '/payment_links', body, signal, idempotencyKey }),
    expireLink: async (linkId, { signal, idempotencyKey }) =>
      send(linkSchema, {
        verb: 'expireLink',
        method: 'POST',
        path: path`/payment_links/${linkId}/expire`,
        signal,
        idempotencyKey,
      }),
    readLink: async (linkId, verb, signal) =>
      send(linkSchema, { verb, method: 'GET', path: path`/payment_links/${linkId}`, signal }),
    readIntent: async (intentId, verb, signal) =>
      send(intentSchema, { verb, method: 'GET', path: path`/payment_intents/${intentId}`, signal }),
    readIntentHistory: async (intentId, verb, signal) =>
      send(intentHistorySchema, {
        verb,
        method: 'GET',
        path: path`/payment_intents/${intentId}/history`,
        signal,
      }),
    listIntents: async (query, verb, signal) =>
      send(intentPageSchema, { verb, method: 'GET', path: '/payment_intents', query, signal }),
    listMethods: async (signal) => {
      const methodsPath = path`/entities/${entityId}/payment_methods`;
      const call: HttpCall = { verb: 'listPaymentMethods', method: 'GET', path: methodsPath, signal };
      return (await send(paymentMethodsSchema, call)).data;
    },
    createRecord: async (body, { signal, idempotencyKey }) =>
      send(recordSchema, {
        verb: 'createRecord',
        method: 'POST',
        path: '/payment_records',
        body,
        signal,
        idempotencyKey,
      }),
    updateRecord: async (recordId, body, { signal, idempotencyKey }) =>
      send(recordSchema, {
        verb: 'updateRecord',
        method: 'PATCH',
        path: path`/payment_records/${recordId}`,
        body,
        signal,
        idempotencyKey,
      }),
    moveRecord: async (verb, recordId, body, { signal, idempotencyKey }) =>
      send(recordSchema, {
        verb,
        method: 'POST',
        path: `${path`/payment_records/${recordId}`}/${recordSteps[verb]}`,
        body,
        signal,
        idempotencyKey,
      }),
    readRecord: async (recordId, verb, signal) =>
      send(recordSchema, { verb, method: 'GET', path: path`/payment_records/${recordId}`, signal }),
    listRecords: async (query, verb, signal) =>
      send(recordPageSchema, { verb, method: 'GET', path: '/payment_records', query, signal }),
  };
}

/** Replies do not say whether money is real; the host that gave them does, where it is one of Monite's. */
function livemodeOf(apiUrl: string): boolean | null {
  const { hostname } = new URL(apiUrl);
  if (hostname === 'api.sandbox.monite.com') return false;
  return hostname === 'api.monite.com' || hostname === 'us.api.monite.com' ? true : null;
}

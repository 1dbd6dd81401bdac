import { isPaymentLinksError } from '../errors/isPaymentLinksError.js';
import { PaymentLinksError, type PaymentLinksErrorInit } from '../errors/PaymentLinksError.js';
import type { Verb } from '../errors/verbs.js';
import { startDeadline } from './deadline.js';
import { isOffline, provesNothingSent } from './networkFailure.js';

/** On whose behalf something is sent; stands in errors. */
export interface Call {
  readonly verb: Verb | 'getCapabilities';
  readonly idempotencyKey?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How one request is sent, and to whom. */
export interface ExchangeOptions {
  /** 'the provider': whom a failure says that it did not reach. */
  readonly peer: string;
  readonly isWrite: boolean;
  /** Over headers, request and reply. */
  readonly timeoutMs: number;
  /** Asked each time, so that a token can be renewed. */
  headers(): Promise<Readonly<Record<string, string>>>;
  send(headers: Headers, signal: AbortSignal): Promise<Response>;
}

/** What every exchange sets, whoever is called. A followed redirect would hand the token to another host. */
export const requestInit = { redirect: 'manual', cache: 'no-store' } as const;

/**
 * One request and its whole reply, whatever its status. Without a reply it rejects with what that proves: a write that may have left is `outcome_unknown`,
 * everything else `network`, `timeout`, `aborted` or, without credentials, `unauthorized`.
 */
export async function exchange(
  call: Call,
  { peer, isWrite, timeoutMs, headers: ask, send }: ExchangeOptions,
): Promise<{ readonly response: Response; readonly text: string }> {
  const deadline = startDeadline(timeoutMs, call.signal);
  let sent = false;
  try {
    const headers = await credentials(call, () => deadline.race(ask()));
    deadline.signal.throwIfAborted();
    if (isOffline()) throw failed(call, 'network', 'The browser is offline, so nothing was sent.');
    sent = true;
    const response = await deadline.race(send(headers, deadline.signal));
    return { response, text: await deadline.race(response.text()) };
  } catch (error) {
    // The caller may abort with whatever reason, even with an error of ours: that says nothing about the request.
    if (isPaymentLinksError(error) && error !== deadline.signal.reason) throw error;
    throw broken(error, call, { peer, timedOut: deadline.timedOut(), mayHaveActed: sent && isWrite });
  } finally {
    deadline.clear();
  }
}

async function credentials(call: Call, ask: () => Promise<Readonly<Record<string, string>>>): Promise<Headers> {
  let given: Readonly<Record<string, string>>;
  try {
    given = await ask();
  } catch (error) {
    if (call.signal?.aborted || isPaymentLinksError(error)) throw error;
    const message = 'No credentials for the request: asking the host for them failed. Nothing was sent.';
    throw failed(call, 'unauthorized', message, { cause: error });
  }
  try {
    const headers = new Headers(given);
    headers.set('accept', 'application/json');
    return headers;
  } catch {
    // The cause is left out: it would quote the credentials.
    throw failed(call, 'unauthorized', 'The credentials do not fit into a header. Nothing was sent.');
  }
}

/** A failure without a reply. Once a write may have left, only a known reason proves that it did not arrive. */
function broken(
  error: unknown,
  call: Call,
  {
    peer,
    timedOut,
    mayHaveActed,
  }: { readonly peer: string; readonly timedOut: boolean; readonly mayHaveActed: boolean },
): PaymentLinksError {
  const { verb, signal } = call;
  if (mayHaveActed && !provesNothingSent(error)) {
    const why = timedOut ? 'There was no answer in time' : 'The connection broke';
    const message = `${why} after ${verb} was sent. Whether it took effect is not known: look it up before sending it again.`;
    return failed(call, 'outcome_unknown', message, { cause: error });
  }
  if (timedOut) return failed(call, 'timeout', `There was no answer to ${verb} in time.`, { cause: error });
  if (signal?.aborted) return failed(call, 'aborted', `${verb} was aborted.`, { cause: error });
  const why = isNoAddress(error) ? ' Outside of a page its url has to be a whole address.' : '';
  return failed(call, 'network', `${verb} did not reach ${peer}.${why}`, { cause: error });
}

/** What Node says of '/api/paylinks'. */
const isNoAddress = (error: unknown): boolean =>
  (error as { readonly cause?: { readonly code?: unknown } } | null)?.cause?.code === 'ERR_INVALID_URL';

/** An error on behalf of a call: it carries the call's verb and key. */
export function failed(
  { verb, idempotencyKey }: Call,
  code: PaymentLinksErrorInit['code'],
  message: string,
  more: { readonly [K in keyof PaymentLinksErrorInit]?: PaymentLinksErrorInit[K] | undefined } = {},
): PaymentLinksError {
  return new PaymentLinksError({ ...more, code, message, verb, idempotencyKey });
}

/** The JSON of a text; undefined where it is none. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a reply sends somewhere else. It is never followed. */
export const isRedirect = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || (status >= 300 && status < 400);

/** What a status means where the body does not say it better. */
export function codeOf(status: number): PaymentLinksErrorInit['code'] {
  if (status >= 500) return 'provider_unavailable';
  return codes[status] ?? 'unexpected';
}

const codes: Readonly<Record<number, PaymentLinksErrorInit['code']>> = {
  400: 'invalid_input',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  408: 'timeout',
  409: 'conflict',
  413: 'invalid_input',
  422: 'invalid_input',
  425: 'provider_unavailable',
  429: 'rate_limited',
};

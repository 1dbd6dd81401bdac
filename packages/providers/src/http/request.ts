import {
  checkedUrl,
  isPaymentLinksError,
  PaymentLinksError,
  type PaymentLinksErrorInit,
  type Verb,
} from '@paylinks/core';
import { startDeadline } from './deadline.js';
import { isOffline, provesNothingSent } from './networkFailure.js';
import { createProviderClock, type ProviderClock } from './providerClock.js';
import { quoted, redact } from './redact.js';
import { readRetryAfter } from './retryAfter.js';

export interface HttpOptions {
  /** 'monite': stands in errors. */
  readonly provider: string;
  /** https, or http on this machine, up to where the paths begin. */
  readonly apiUrl: string;
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Default 30,000, over token, request and reply. */
  readonly timeoutMs?: number | undefined;
  /** Asked before each request, so that a token can be renewed. */
  headers(call: HttpCall): Promise<Readonly<Record<string, string>>>;
  /** What the provider means by a reply that is not a success. What it leaves open is filled in from the status. */
  explain(status: number, body: unknown, call: HttpCall): Explanation;
  /** Where the provider puts the id of a request, for its support. Default 'x-request-id'. */
  readonly requestIdHeader?: string | undefined;
}

export interface HttpCall {
  /** On whose behalf; stands in errors. */
  readonly verb: Verb;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Made with `path`, so that ids are encoded. */
  readonly path: string;
  /** A list becomes one key for each value: `status[]=open&status[]=paid`. */
  readonly query?: Readonly<Record<string, string | number | readonly string[] | undefined>> | undefined;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
  readonly idempotencyKey?: string | undefined;
}

export interface HttpReply {
  readonly status: number;
  readonly text: string;
  readonly requestId: string | undefined;
  readonly call: HttpCall;
  readonly provider: string;
}

export interface Explanation {
  readonly code?: PaymentLinksErrorInit['code'] | undefined;
  /** The provider's own words. */
  readonly words?: string | undefined;
  readonly fieldErrors?: PaymentLinksErrorInit['fieldErrors'];
  readonly type?: string | undefined;
  readonly providerCode?: string | undefined;
  readonly docUrl?: string | undefined;
  /** Where it stands in the body, for a reply without the header. */
  readonly requestId?: string | undefined;
  /** Where the provider asks to come back without saying when. */
  readonly retryAfterMs?: number | undefined;
}

export interface Http {
  /** Resolves with a 2xx reply, unread. Rejects with PaymentLinksError: for a write, `outcome_unknown` or a code that proves that it was not executed. */
  request(call: HttpCall): Promise<HttpReply>;
  readonly clock: ProviderClock;
}

/** Whether it changes something decides what a failure proves, so it is asked of the method, not of the verb: a write may read afterwards. */
export const isWrite = (call: HttpCall): boolean => call.method !== 'GET';

export function createHttp(options: HttpOptions): Http {
  const { provider, timeoutMs = 30_000, requestIdHeader = 'x-request-id' } = options;
  const apiUrl = checkedUrl(options.apiUrl)?.replace(/\/+$/, '');
  if (apiUrl === undefined || /[?#]/.test(apiUrl)) {
    throw new PaymentLinksError({
      code: 'invalid_input',
      message: `apiUrl ${JSON.stringify(options.apiUrl)} has to be https (http only on this machine), without credentials, query and fragment.`,
    });
  }
  const clock = createProviderClock();
  const sendWith = options.fetch ?? ((input, init) => globalThis.fetch(input, init));

  async function request(call: HttpCall): Promise<HttpReply> {
    const deadline = startDeadline(timeoutMs, call.signal);
    let sent = false;
    try {
      const headers = await prepareHeaders(options, call, deadline.race);
      const body = call.body === undefined ? null : JSON.stringify(call.body);
      deadline.signal.throwIfAborted();
      if (isOffline()) throw failed(call, 'network', 'The browser is offline, so nothing was sent.');
      sent = true;
      const url = `${apiUrl}${call.path}${toQuery(call.query)}`;
      const response = await deadline.race(
        sendWith(url, {
          method: call.method,
          headers,
          body,
          signal: deadline.signal,
          // A followed redirect would hand the token to another host.
          redirect: 'manual',
          cache: 'no-store',
          credentials: 'omit',
        }),
      );
      clock.read(response);
      const text = await deadline.race(response.text());
      const requestId = response.headers.get(requestIdHeader) ?? undefined;
      if (response.ok) return { status: response.status, text, requestId, call, provider };
      throw refusal(response, text, requestId, call, headers);
    } catch (error) {
      // The caller may abort with whatever reason, even with an error of ours: that says nothing about the request.
      if (isPaymentLinksError(error) && error !== deadline.signal.reason) throw error;
      throw broken(error, call, { sent, timedOut: deadline.timedOut() });
    } finally {
      deadline.clear();
    }
  }

  function refusal(
    response: Response,
    text: string,
    requestId: string | undefined,
    call: HttpCall,
    headers: Headers,
  ): PaymentLinksError {
    const { status } = response;
    if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
      const message = `${provider} answered ${call.verb} with a redirect, which is never followed. Is apiUrl right, and is there no login page before it?`;
      return failed(call, 'unexpected', message, { requestId, status });
    }
    const secrets = secretsOf(headers);
    const body = readJson(text) ?? text;
    const explained = options.explain(status, body, call);
    const { code, words, fieldErrors, type, providerCode, docUrl } = explained;
    const unknown = isWrite(call) && (code === 'outcome_unknown' || status === 408 || status >= 500);
    const said = words === undefined ? '' : ` "${quoted(words, secrets)}"`;
    const effect = unknown ? ' Whether it took effect is not known: look it up before sending it again.' : '';
    return failed(
      call,
      unknown ? 'outcome_unknown' : (code ?? codeOf(status)),
      `${provider} answered ${call.verb} with ${status}.${said}${effect}`,
      {
        status,
        requestId: requestId ?? explained.requestId,
        retryAfterMs: readRetryAfter(response.headers, clock.now()) ?? explained.retryAfterMs,
        fieldErrors: fieldErrors?.map((field) => ({ ...field, message: quoted(field.message, secrets) })),
        provider: {
          name: provider,
          type: type ?? null,
          code: providerCode ?? null,
          docUrl: docUrl ?? null,
          body: redact(body, secrets),
        },
      },
    );
  }

  return { request, clock };
}

async function prepareHeaders(
  options: HttpOptions,
  call: HttpCall,
  race: <T>(work: Promise<T>) => Promise<T>,
): Promise<Headers> {
  let given: Readonly<Record<string, string>>;
  try {
    given = await race(options.headers(call));
  } catch (error) {
    if (call.signal?.aborted || isPaymentLinksError(error)) throw error;
    throw failed(call, 'unauthorized', 'No credentials for the request: getToken failed. Nothing was sent.', {
      cause: error,
    });
  }
  try {
    const headers = new Headers(given);
    headers.set('accept', 'application/json');
    if (call.body !== undefined) headers.set('content-type', 'application/json');
    return headers;
  } catch {
    // The cause is left out: it would quote the credentials.
    throw failed(call, 'unauthorized', 'The credentials do not fit into a header. Nothing was sent.');
  }
}

/** A failure without a reply. Once a write may have left, only a known reason proves that it did not arrive. */
function broken(
  error: unknown,
  call: HttpCall,
  { sent, timedOut }: { readonly sent: boolean; readonly timedOut: boolean },
): PaymentLinksError {
  if (sent && isWrite(call) && !provesNothingSent(error)) {
    const why = timedOut ? 'There was no answer in time' : 'The connection broke';
    const message = `${why} after ${call.verb} was sent. Whether it took effect is not known: look it up before sending it again.`;
    return failed(call, 'outcome_unknown', message, { cause: error });
  }
  if (timedOut) return failed(call, 'timeout', `There was no answer to ${call.verb} in time.`, { cause: error });
  if (call.signal?.aborted) return failed(call, 'aborted', `${call.verb} was aborted.`, { cause: error });
  return failed(call, 'network', `${call.verb} did not reach the provider.`, { cause: error });
}

export function failed(
  { verb, idempotencyKey }: HttpCall,
  code: PaymentLinksErrorInit['code'],
  message: string,
  more: { readonly [K in keyof PaymentLinksErrorInit]?: PaymentLinksErrorInit[K] | undefined } = {},
): PaymentLinksError {
  return new PaymentLinksError({ ...more, code, message, verb, idempotencyKey });
}

function codeOf(status: number): PaymentLinksErrorInit['code'] {
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

export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toQuery(query: HttpCall['query']): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) params.append(name, String(one));
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

function secretsOf(headers: Headers): string[] {
  const secret = /authorization|api-key|token/;
  return [...headers].flatMap(([name, value]) => (secret.test(name) ? (value.split(' ').at(-1) ?? []) : []));
}

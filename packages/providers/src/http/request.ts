import { checkedUrl, PaymentLinksError, type PaymentLinksErrorInit, type Verb } from '@paylinks/core';
import {
  codeOf,
  createRemoteClock,
  exchange,
  failed,
  isRedirect,
  type RemoteClock,
  readJson,
  readRetryAfter,
  requestInit,
} from '@paylinks/core/wire';
import { quoted, redact } from './redact.js';

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
  readonly clock: RemoteClock;
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
  const clock = createRemoteClock();
  const sendWith = options.fetch ?? ((input, init) => globalThis.fetch(input, init));

  async function request(call: HttpCall): Promise<HttpReply> {
    const body = call.body === undefined ? null : JSON.stringify(call.body);
    const url = `${apiUrl}${call.path}${toQuery(call.query)}`;
    let secrets: readonly string[] = [];
    const { response, text } = await exchange(call, {
      peer: 'the provider',
      isWrite: isWrite(call),
      timeoutMs,
      headers: () => options.headers(call),
      async send(headers, signal) {
        secrets = secretsOf(headers);
        if (body !== null) headers.set('content-type', 'application/json');
        const init = { ...requestInit, method: call.method, headers, body, signal, credentials: 'omit' } as const;
        const reply = await sendWith(url, init);
        clock.read(reply);
        return reply;
      },
    });
    const requestId = response.headers.get(requestIdHeader) ?? undefined;
    if (response.ok) return { status: response.status, text, requestId, call, provider };
    throw refusal(response, text, requestId, call, secrets);
  }

  function refusal(
    response: Response,
    text: string,
    requestId: string | undefined,
    call: HttpCall,
    secrets: readonly string[],
  ): PaymentLinksError {
    const { status } = response;
    if (isRedirect(response)) {
      const message = `${provider} answered ${call.verb} with a redirect, which is never followed. Is apiUrl right, and is there no login page before it?`;
      return failed(call, 'unexpected', message, { requestId, status });
    }
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

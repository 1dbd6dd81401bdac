import type { Capabilities } from '../contract/capabilities.js';
import { definePaymentLinksClient } from '../contract/definePaymentLinksClient.js';
import type { AttemptVerb, PaymentLinksClient, WriteAttempt, WriteOptions } from '../contract/PaymentLinksClient.js';
import { parseInput } from '../contract/parseInput.js';
import { isPaymentLinksError } from '../errors/isPaymentLinksError.js';
import { PaymentLinksError } from '../errors/PaymentLinksError.js';
import { isWriteVerb, type Verb, verbs } from '../errors/verbs.js';
import { exchange, failed, requestInit } from './exchange.js';
import { path } from './path.js';
import { writeQuery } from './query.js';
import { readReply } from './readReply.js';
import { createRemoteClock } from './remoteClock.js';
import { type Route, type RouteName, routes } from './routes.js';
import { SentKeys } from './sentKeys.js';

type Headers = Readonly<Record<string, string>>;

/** Where the handler is, and how its requests are sent. */
export interface HttpClientOptions {
  /** Where the handler is mounted; relative URLs are fine in a page. */
  readonly url: string;
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Called before each request, so that a token can be renewed. */
  readonly headers?: Headers | (() => Headers | Promise<Headers>) | undefined;
  /** Default 'same-origin'. 'include' for a handler on another origin, which must then list this one in `allowedOrigins`. */
  readonly credentials?: RequestCredentials | undefined;
  readonly initialCapabilities?: Capabilities | undefined;
  /** Default 30,000. A write is given twice as long: the handler waits for its provider, whose limit is 30,000 too, and tells what became of it. */
  readonly timeoutMs?: number | undefined;
}

/**
 * The client of a page whose server runs `createPaymentLinksHandler` of `@paylinks/server`: provider keys stay there.
 * Throws `invalid_input` without `url`. Inputs are refused here with `invalid_input` where no provider could mean them; everything else is decided by the handler. A write whose reply is lost is `outcome_unknown`.
 */
export function createHttpClient(clientOptions: HttpClientOptions): PaymentLinksClient {
  const { credentials = 'same-origin', timeoutMs = 30_000, initialCapabilities } = clientOptions;
  // A setting that is missing is undefined, whatever its type says.
  if (typeof clientOptions.url !== 'string') {
    const message = "url is missing. It says where the handler is mounted, as in '/api/paylinks'.";
    throw new PaymentLinksError({ code: 'invalid_input', message });
  }
  const url = clientOptions.url.replace(/\/+$/, '');
  const sendWith = clientOptions.fetch ?? ((input, init) => globalThis.fetch(input, init));
  const clock = createRemoteClock();
  const keys = new SentKeys();
  let known = initialCapabilities;

  /** Arguments as the contract has them: an id where the path has one, an input where the route has one, options. */
  async function call(name: RouteName, args: readonly unknown[]): Promise<unknown> {
    const route: Route = routes[name];
    const rest = [...args];
    const place = route.path.includes(':id')
      ? route.path.replace('/:id', path`/${rest.shift() as string}`)
      : route.path;
    const input = route.input === null ? undefined : inputOf(route.input, rest.shift(), name as Verb);
    const { idempotencyKey: key, signal } = (rest.shift() ?? {}) as WriteOptions;
    const address = `${url}${place}${route.query === undefined ? '' : writeQuery(route.query, input)}`;
    const attempt = key === undefined || !isWriteVerb(name) ? null : { key, ...keys.begin(key, clock.now()) };
    const named = { verb: name, idempotencyKey: key, signal };
    try {
      const { response, text } = await exchange(named, {
        peer: 'the server',
        isWrite: isWriteVerb(name),
        timeoutMs: isWriteVerb(name) ? 2 * timeoutMs : timeoutMs,
        async headers() {
          const { headers = {} } = clientOptions;
          return typeof headers === 'function' ? headers() : headers;
        },
        async send(headers, abort) {
          headers.set('paylinks-request', '1');
          if (route.method !== 'GET') headers.set('content-type', 'application/json');
          if (attempt !== null) {
            headers.set('idempotency-key', attempt.key);
            headers.set('paylinks-attempt', String(attempt.attempt));
            headers.set('paylinks-started-at', attempt.startedAt);
          }
          const body = route.method === 'GET' ? null : JSON.stringify(input ?? {});
          const init = { ...requestInit, method: route.method, headers, body, credentials, signal: abort };
          const reply = await sendWith(address, init);
          clock.read(reply);
          return reply;
        },
      });
      const result = readReply(route.output, response, text, named, clock.now());
      if (attempt !== null) keys.end(attempt.key, null);
      return result;
    } catch (error) {
      if (attempt !== null && isPaymentLinksError(error)) keys.end(attempt.key, error);
      throw error;
    }
  }

  async function callSupported(verb: Verb, args: readonly unknown[]): Promise<unknown> {
    if (known?.can[verb] !== 'unsupported') return call(verb, args);
    const message = `The provider behind the server has no ${verb}. Offer it only where capabilities.can.${verb} is 'yes'.`;
    throw failed({ verb }, 'unsupported', message);
  }

  /** What the server knows as the attempt's time: by its own clock, not by that of this machine. */
  const inputOf = (schema: NonNullable<Route['input']>, input: unknown, verb: Verb): unknown => {
    const parsed = parseInput(schema, input ?? {}, verb);
    if (verb !== 'lookUpAttempt') return parsed;
    const attempt = parsed as WriteAttempt<AttemptVerb>;
    const startedAt = new Date(Date.parse(attempt.startedAt) + clock.now() - Date.now()).toISOString();
    keys.isLookedFor(attempt.idempotencyKey, startedAt);
    return { ...attempt, startedAt };
  };

  return definePaymentLinksClient({
    ...Object.fromEntries(verbs.map((verb) => [verb, (...args: unknown[]) => callSupported(verb, args)])),
    async capabilities(options) {
      known = (await call('getCapabilities', [options])) as Capabilities;
      return known;
    },
    initialCapabilities,
  });
}

import { PaymentLinksError, parseInput } from '@paylinks/core';
import { findRoute, isWriteVerb, type Route, type RouteName, readQuery, routes } from '@paylinks/core/wire';
import { tooLate, withinLimit } from './askProvider.js';
import { isCreate } from './attempts/Attempt.js';
import { storeBirth } from './attempts/storeBirth.js';
import { tellHost } from './audit.js';
import { checkAllowed, checkSupported, isReply } from './authorize.js';
import { asPaymentLinksError, beforeSending, errorJson, statusOf, underRequest } from './errorResponse.js';
import { answerEvents } from './events/answerEvents.js';
import { createGuard, originSet, ownOrigin, preflightHeaders } from './guard.js';
import type { HandlerCall } from './HandlerCall.js';
import { checkInput } from './inputRules.js';
import type { PaymentLinksHandlerOptions } from './PaymentLinksHandlerOptions.js';
import { parseBody, readBody } from './readBody.js';
import { answerRead, type Served } from './reads.js';
import { dressed, errorReply, noRoute, resultOf } from './replies.js';
import { createRateLimit } from './scale/rateLimit.js';
import { createReadCache } from './scale/readCache.js';
import { type Session, sessionOf } from './session.js';
import { boundedStore } from './store/bounded.js';
import type { HandlerStore } from './store/HandlerStore.js';
import { createMemoryStore } from './store/memory.js';
import { readWriteHeaders } from './writeHeaders.js';
import { answerWrite } from './writes.js';

/**
 * The server half of `createHttpClient`: provider keys stay here, each request is guarded and authorized, and a create that is sent twice is made once.
 * Web Request in, Response out; rejects only what is no Request. Throws `invalid_input` for options that cannot be meant.
 */
export function createPaymentLinksHandler(
  options: PaymentLinksHandlerOptions,
): (request: Request) => Promise<Response> {
  const { allowedOrigins = [], maxBodyBytes = 65_536, exposeProviderErrors = false, onAudit } = options;
  const onError = options.onError ?? logDefect;
  if (typeof options.authorize !== 'function') {
    const message = 'authorize is missing. It says who is asking, and answers with a grant or a Response.';
    throw new PaymentLinksError({ code: 'invalid_input', message });
  }
  const guard = createGuard(allowedOrigins);
  const basePath = normalBasePath(options.basePath ?? '/');
  const returnOrigins = options.returnOrigins && originSet('returnOrigins', options.returnOrigins);
  const store = boundedStore(options.store ?? memoryOfThisProcess());
  const birth = storeBirth(store);
  const { cacheMs = 2_000, callsPerSecond } = options;
  const shared = {
    store,
    cache: createReadCache(store, cacheMs),
    rateLimit: createRateLimit(store, { callsPerSecond }),
  };

  async function authorized(request: Request, call: HandlerCall): Promise<Session | Response> {
    const grant = await options.authorize(request, call);
    if (isReply(grant)) return grant;
    checkAllowed(grant, call);
    checkSupported(grant, call.verb);
    return sessionOf(grant, shared);
  }

  async function answer(request: Request, told: Told): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const found = findRoute(request.method, below(basePath, pathname));
    if (found !== null && 'name' in found) told.call = { verb: found.name, id: found.id };
    guard.checkOrigin(request);
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: preflightHeaders(request) });
    if (found === null) throw noRoute(pathname);
    if ('allow' in found) return new Response(null, { status: 405, headers: { allow: found.allow.join(', ') } });
    const call: HandlerCall = { verb: found.name, id: found.id };
    const body = request.method === 'GET' ? null : await readBody(request, maxBodyBytes);

    const session = await authorized(request, call);
    if (!('grant' in session)) return session;
    if (call.verb === 'events') {
      const again = async (): Promise<Session | null> => {
        const now = await authorized(request, call);
        return 'grant' in now ? now : null;
      };
      return answerEvents(request, session, again);
    }
    const input = inputOf(call.verb, body, searchParams);
    try {
      return await serve(request, { ...session, name: call.verb, id: call.id, input }, told);
    } catch (error) {
      throw session.ownership.asUnknown(call.verb, error);
    }
  }

  async function serve(request: Request, served: Served, told: Told): Promise<Response> {
    const { name, input, grant, ownership } = served;
    // A browser vouches for its page against other sites, not for the person who sits before it: what it names is no place to send payers to.
    checkInput(name, input, {
      grant,
      returnOrigins: returnOrigins ?? new Set([ownOrigin(request), ...allowedOrigins]),
    });
    await ownership.checkInput(name, input);
    if (name === 'getCapabilities' || !isWriteVerb(name)) {
      const result = await withinLimit(answerRead(served), () => tooLate(name));
      return Response.json(resultOf(name, result));
    }
    const headers = readWriteHeaders(request, name);
    const { key, startedAt, isDated } = headers;
    const isRepeat = async (): Promise<boolean> => headers.isRepeat || (isDated && (await birth.isBefore(startedAt)));
    const { result, isReplay } = await answerWrite({
      ...served,
      name,
      key,
      startedAt,
      repeats: { isRepeat },
      onAudit,
      onSending: () => {
        told.isSending = true;
      },
    });
    return Response.json(resultOf(name, result), {
      status: isCreate(name) ? 201 : 200,
      headers: { ...(key !== null && { 'idempotency-key': key }), ...(isReplay && { 'idempotency-replayed': 'true' }) },
    });
  }

  return async (request) => {
    if (typeof request?.headers?.get !== 'function') throw new TypeError(noRequest);
    const requestId = crypto.randomUUID();
    const told: Told = { call: null, isSending: false };
    let response: Response;
    try {
      response = await answer(request, told);
    } catch (thrown) {
      const { call } = told;
      const error = underRequest(asPaymentLinksError(thrown, call), requestId);
      if (call !== null) tellHost(() => onError(error, call));
      const shown = call === null || told.isSending ? error : beforeSending(error, call);
      response = errorReply(errorJson(shown, { call, requestId, exposeProviderErrors }), statusOf(shown));
    }
    return dressed(response, { ...guard.replyHeaders(request), 'paylinks-request-id': requestId });
  };
}

/** What the request was about, once that is known. */
interface Told {
  call: HandlerCall | null;
  /** Whether a write has begun: from then on what fails may have been executed. */
  isSending: boolean;
}

function inputOf(name: RouteName, body: string | null, params: URLSearchParams): unknown {
  const route: Route = routes[name];
  if (route.input === null) return undefined;
  const given = route.query === undefined ? parseBody(body ?? '') : readQuery(route.query, params);
  return parseInput(route.input, given, name);
}

function normalBasePath(text: string): string {
  const path = text.replace(/\/+$/, '');
  if (path === '' || /^(\/[^/?#]+)+$/.test(path)) return path;
  const message = `basePath ${JSON.stringify(text)} has to be a path as in '/api/paylinks'.`;
  throw new PaymentLinksError({ code: 'invalid_input', message });
}

/** Another path than those of this handler has no place in the table. */
const below = (basePath: string, path: string): string =>
  path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : '';

function memoryOfThisProcess(): HandlerStore {
  console.warn(
    'Paylinks: the handler keeps keys in the memory of this process, which another process and the next start know nothing of. Give it a shared store where several processes answer (createRedisStore of @paylinks/server/redis), or createMemoryStore() to say that there is one.',
  );
  return createMemoryStore();
}

const noRequest =
  'Paylinks: the handler takes a web Request. In Hono that is c.req.raw; Express and Node need the listener of the README of @paylinks/server.';

/** A 500 that tells the page nothing is a riddle if nobody is told. */
function logDefect(error: PaymentLinksError, { verb }: HandlerCall): void {
  if (error.code !== 'unexpected' || error.cause === undefined) return;
  console.error(
    `Paylinks: ${verb} failed under request ${error.requestId}. Give onError to log it yourself.`,
    error.cause,
  );
}

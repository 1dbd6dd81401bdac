import { createHttpClient } from '@paylinks/core';
import { origin, pageFetch } from '../server/handled.js';
import type { Dice } from './dice.js';
import { hostileIds, hostileStrings } from './hostileStrings.js';
import { mutateText, mutateTree } from './mutate.js';
import type { Call } from './providerCalls.js';

/** A request as it goes over the wire, before it is known whether it is one. */
export interface RawRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** What the page's own client sends for each call. */
export async function sentBy(
  calls: readonly Call[],
  handler: (request: Request) => Promise<Response>,
): Promise<readonly RawRequest[]> {
  const sent: RawRequest[] = [];
  const asPage = pageFetch(async (request) => {
    const body = request.method === 'GET' ? null : await request.clone().text();
    sent.push({ method: request.method, url: request.url, headers: Object.fromEntries(request.headers), body });
    return handler(request);
  });
  const client = createHttpClient({ url: `${origin}/api/paylinks`, fetch: asPage });
  // What the provider has not is asked for all the same.
  for (const [, run] of calls) await run(client).catch(() => undefined);
  return [...sent, { method: 'GET', url: `${origin}/api/paylinks/events?links=a`, headers: {}, body: null }];
}

/** Between one and three things about a request that somebody could write. null: no request can be made of it. */
export function mutateRequest(request: RawRequest, dice: Dice): Request | null {
  // Most are presses of their own.
  const key = dice.chance(0.8) ? { 'idempotency-key': `key-${dice.below(1e9)}` } : {};
  let mutated: RawRequest = { ...request, headers: { ...request.headers, ...(request.method !== 'GET' && key) } };
  const times = 1 + dice.below(3);
  for (let time = 0; time < times; time += 1) mutated = mutateOnce(mutated, dice);
  const { method, url, headers, body } = mutated;
  try {
    return new Request(url, { method, headers, body: ['GET', 'HEAD'].includes(method) ? null : body });
  } catch {
    return null;
  }
}

function mutateOnce(request: RawRequest, dice: Dice): RawRequest {
  const { url, headers, body } = request;
  const kind = dice.roll();
  if (kind < 0.4 && body !== null) return { ...request, body: mutateTree(body, dice) };
  if (kind < 0.5 && body !== null) return { ...request, body: mutateText(body, dice) };
  if (kind < 0.53) return { ...request, method: dice.pick(methods), body: body ?? '{}' };
  if (kind < 0.75) {
    const name = dice.pick(headerNames);
    const value = dice.pick([...headerValues, ...hostileStrings]);
    return { ...request, headers: { ...headers, [name]: value } };
  }
  const given = new URL(url);
  if (kind < 0.9) {
    const parts = given.pathname.split('/');
    parts[2 + dice.below(parts.length)] = dice.pick([encoded, String])(dice.pick(hostileIds));
    return { ...request, url: `${given.origin}${parts.join('/')}${given.search}` };
  }
  const name = dice.pick([...given.searchParams.keys(), 'limit', 'cursor', 'status', 'sort.by', '__proto__', 'links']);
  given.searchParams.append(name, dice.pick(hostileStrings).slice(0, 5000));
  return { ...request, url: given.href };
}

const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'QUERY', 'get', 'X-Y'];
const headerNames = ['origin', 'sec-fetch-site', 'content-type', 'content-length', 'cookie', 'authorization'].concat([
  'idempotency-key',
  'paylinks-attempt',
  'paylinks-started-at',
  'paylinks-request',
  'x-forwarded-host',
  'host',
  'accept',
]);
const headerValues = [
  '',
  'null',
  '0',
  '-1',
  '1',
  '2',
  '99999999999',
  'NaN',
  'same-origin',
  'cross-site',
  'none',
  origin,
].concat(
  [
    'text/plain',
    'application/json; charset=utf-16',
    'application/json',
    '2026-11-20T09:00:00Z',
    '1970-01-01T00:00:00Z',
  ],
  ['+275760-09-13T00:00:00Z', 'key-1', 'x'.repeat(255), 'x'.repeat(256), 'a b'],
);

function encoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}

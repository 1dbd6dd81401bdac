import { PaymentLinksError, type Verb } from '@paylinks/core';
import type { ClientCache } from '../provider/ClientCache.js';
import { fingerprint } from './attemptKey.js';

interface Running {
  readonly what: string;
  readonly result: Promise<unknown>;
}
const running = new WeakMap<ClientCache, Map<string, Running>>();

/** One change of a subject at a time, whoever presses: the same press joins, another one is refused and sends nothing. */
export function oneAtATime<T>(
  cache: ClientCache,
  subject: string,
  { verb, input }: { readonly verb: Verb; readonly input?: unknown },
  write: () => Promise<T>,
): Promise<T> {
  const ofCache = running.get(cache) ?? new Map<string, Running>();
  running.set(cache, ofCache);
  const what = fingerprint([verb, input]);
  const open = ofCache.get(subject);
  if (open?.what === what) return open.result as Promise<T>;
  if (open !== undefined) {
    const message = `Nothing was sent: another change of ${subject} is under way. Wait for it.`;
    return Promise.reject(new PaymentLinksError({ code: 'conflict', message, verb }));
  }
  const result = write().finally(() => ofCache.delete(subject));
  ofCache.set(subject, { what, result });
  return result;
}

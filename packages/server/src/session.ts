import type { Verb } from '@paylinks/core';
import { type Ask, askProvider } from './askProvider.js';
import type { Grant } from './Grant.js';
import { type Ownership, ownershipOf } from './ownership.js';
import type { RateLimit } from './scale/rateLimit.js';
import type { ReadCache } from './scale/readCache.js';
import type { HandlerStore } from './store/HandlerStore.js';

/** What one authorization may use. */
export interface Session {
  readonly grant: Grant;
  /** Calls the grant's client, when it is the scope's turn. */
  readonly ask: Ask;
  readonly ownership: Ownership;
  readonly store: HandlerStore;
  /** Identical reads of one scope are one call. `what`: verb and input as one text. */
  cached<T>(what: string, read: () => Promise<T>): Promise<T>;
}

export interface SharedParts {
  readonly store: HandlerStore;
  readonly cache: ReadCache;
  readonly rateLimit: RateLimit;
}

/** Without a scope nothing is shared between requests: no cache, no keys, no turns. */
export function sessionOf(grant: Grant, { store, cache, rateLimit }: SharedParts): Session {
  const { scope } = grant;
  const ask = askProvider(grant.client, (verb, call) =>
    scope === undefined || verb === 'getCapabilities' ? call() : rateLimit.run(scope, verb as Verb, call),
  );
  return {
    grant,
    ask,
    ownership: ownershipOf(grant),
    store,
    cached: (what, read) => (scope === undefined ? read() : cache.read(scope, what, read)),
  };
}

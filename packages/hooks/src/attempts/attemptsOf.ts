import type { Capabilities } from '@paylinks/core';
import { capabilitiesKey } from '../links/queryKeys.js';
import type { ClientCache } from '../provider/ClientCache.js';
import { AttemptBook } from './AttemptBook.js';
import { type AttemptStore, sessionAttemptStore } from './attemptStore.js';
import { type Clock, systemClock } from './clock.js';

export type AttemptsOf<A> = (cache: ClientCache, store: AttemptStore | undefined, form: string) => A;
/** What attempts of any kind are made with. */
export interface AttemptsBase {
  readonly book: AttemptBook;
  readonly form: string;
  readonly clock: Clock;
  readonly capabilities: () => Capabilities | null;
}

/** The attempts of one form: they outlive its component, so that closing it neither stops nor hides what was sent. */
export function attemptsOf<A extends { wake(): void }>(
  make: (cache: ClientCache, base: AttemptsBase) => A,
): AttemptsOf<A> {
  const shelves = new WeakMap<ClientCache, Map<AttemptStore, Map<string, A>>>();
  return (cache, store = sessionStore, form) => {
    const ofCache = shelves.get(cache) ?? new Map<AttemptStore, Map<string, A>>();
    shelves.set(cache, ofCache);
    const forms = ofCache.get(store) ?? new Map<string, A>();
    ofCache.set(store, forms);
    const known = forms.get(form);
    if (known !== undefined) return known;
    const attempts = make(cache, {
      book: new AttemptBook(store, systemClock),
      form,
      clock: systemClock,
      capabilities: () => cache.queries.getQueryData<Capabilities>(capabilitiesKey) ?? cache.client.initialCapabilities,
    });
    forms.set(form, attempts);
    cache.onWake(() => attempts.wake());
    return attempts;
  };
}

const sessionStore = /* @__PURE__ */ sessionAttemptStore();

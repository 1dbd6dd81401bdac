import type { Capabilities } from '@paylinks/core';
import { capabilitiesKey } from '../links/queryKeys.js';
import type { ClientCache } from '../provider/ClientCache.js';
import { AttemptBook } from './AttemptBook.js';
import type { AttemptStore } from './attemptStore.js';
import { CreateAttempts } from './CreateAttempts.js';
import { systemClock } from './clock.js';

interface Shelf {
  readonly book: AttemptBook;
  readonly forms: Map<string, CreateAttempts>;
}
const shelves = new WeakMap<ClientCache, Map<AttemptStore, Shelf>>();

/** The attempts of one form: they outlive its component, so that closing it neither stops nor hides what was sent. */
export function createAttemptsOf(cache: ClientCache, store: AttemptStore, form: string): CreateAttempts {
  const ofCache = shelves.get(cache) ?? new Map<AttemptStore, Shelf>();
  shelves.set(cache, ofCache);
  const shelf = ofCache.get(store) ?? { book: new AttemptBook(store, systemClock), forms: new Map() };
  ofCache.set(store, shelf);
  const attempts = shelf.forms.get(form) ?? made(cache, shelf.book, form);
  shelf.forms.set(form, attempts);
  return attempts;
}

function made(cache: ClientCache, book: AttemptBook, form: string): CreateAttempts {
  const { client } = cache;
  const attempts = new CreateAttempts({
    client,
    book,
    form,
    clock: systemClock,
    capabilities: () => cache.queries.getQueryData<Capabilities>(capabilitiesKey) ?? client.initialCapabilities,
    onExists: (link) => {
      cache.learn(link);
      cache.tell({ type: 'link.created', linkId: link.id });
    },
    onError: (error) => cache.tell({ type: 'error', verb: 'createLink', error }),
  });
  cache.onWake(() => attempts.wake());
  cache.listen((event) => {
    if (event.type === 'link.status_changed' && ['expired', 'canceled'].includes(event.to))
      attempts.ended(event.linkId);
  });
  return attempts;
}

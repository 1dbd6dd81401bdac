import { isPaymentLinksError, type PaymentLink, type PaymentLinksClient, type PaymentLinksError } from '@paylinks/core';
import { type Query, QueryCache, QueryClient } from '@tanstack/react-query';
import { LinkReadings } from '../links/LinkReadings.js';
import { linkKey, listsKey } from '../links/queryKeys.js';
import { contentKey } from '../reads/contentKey.js';
import { dueMs, restMs } from '../reads/longLists.js';
import type { KitEvent } from './kitEvent.js';
import { explainError } from './misuse.js';

// Bundlers put the word in; a page has no process.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** All that the kit knows through one client, and who wants to hear of it. Hidden behind the hooks. It knows no write: a page that only shows links loads none. */
export class ClientCache {
  readonly client: PaymentLinksClient;
  readonly queries: QueryClient;
  readonly readings: LinkReadings = new LinkReadings();
  readonly #listeners = new Set<(event: KitEvent) => void>();
  readonly #wakers = new Set<() => void>();
  #wokenAt = 0;

  constructor(client: PaymentLinksClient) {
    this.client = client;
    this.queries = new QueryClient({
      queryCache: new QueryCache({
        onError: (error) => {
          if (isPaymentLinksError(error)) this.tell({ type: 'error', verb: error.verb, error });
        },
      }),
      defaultOptions: {
        queries: {
          // Offline is told as the error it is, not as a load that never ends.
          networkMode: 'always',
          retry: (failures, error) => failures < 2 && mayRepeat(error),
          retryDelay: (failures, error) => (isPaymentLinksError(error) && error.retryAfterMs) || 1000 * 2 ** failures,
          staleTime: 5000,
          // `wake` does both, with its eye on the provider's limits.
          refetchOnWindowFocus: false,
          refetchOnReconnect: false,
        },
      },
    });
  }

  readonly listen = (listener: (event: KitEvent) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  onWake(waken: () => void): void {
    this.#wakers.add(waken);
  }

  tell(event: KitEvent): void {
    if (process.env.NODE_ENV === 'development' && event.type === 'error') explainError(event.error);
    for (const listener of this.#listeners) {
      try {
        listener(event);
      } catch (error) {
        // A host's analytics must not turn a link that exists into a failure.
        setTimeout(() => {
          throw error;
        });
      }
    }
  }

  link(linkId: string): PaymentLink | undefined {
    return this.queries.getQueryData<PaymentLink>(linkKey(linkId));
  }

  /** What is in lists may have changed. A long one is read again no sooner than its length allows (`useListState` sees to it): its rows follow by themselves. */
  listsChanged(): void {
    void this.queries.invalidateQueries({ queryKey: listsKey, refetchType: 'none' });
    void this.queries.refetchQueries({ queryKey: listsKey, type: 'active', predicate: isDue });
  }

  tellStatus(before: PaymentLink | undefined, now: PaymentLink): void {
    if (before === undefined || before.status === now.status) return;
    this.tell({ type: 'link.status_changed', linkId: now.id, from: before.status, to: now.status });
  }

  /** The page is looked at again, or the connection is back. */
  wake(): void {
    const now = Date.now();
    if (now - this.#wokenAt < 1000) return;
    this.#wokenAt = now;
    this.readings.startAllOver();
    void this.queries.refetchQueries(
      { type: 'active', predicate: (query) => this.#wakes(query, now) },
      { cancelRefetch: false },
    );
    this.lookForUnsettled();
  }

  /** A good moment to look for what earlier attempts may have made. */
  lookForUnsettled(): void {
    for (const waken of this.#wakers) waken();
  }

  #wakes({ queryKey, state }: Query, now: number): boolean {
    const [kind, linkId] = queryKey;
    if (kind === 'link') return !this.readings.rests(String(linkId), this.link(String(linkId)));
    if (this.readings.rests(contentKey(queryKey), undefined)) return false;
    if (state.status === 'error' || kind === 'connection') return true;
    return kind === listsKey[0] && now - state.dataUpdatedAt > restMs(state.data);
  }
}

const caches = new WeakMap<PaymentLinksClient, ClientCache>();

/** On a server each request reads for itself: a client may live there as long as the process. */
export function cacheOf(client: PaymentLinksClient): ClientCache {
  const known = caches.get(client);
  if (known !== undefined) return known;
  const made = new ClientCache(client);
  if (typeof document !== 'undefined') caches.set(client, made);
  return made;
}

/** Without making one. */
export const knownCacheOf = (client: PaymentLinksClient): ClientCache | undefined => caches.get(client);

const isDue = ({ state }: Query): boolean => dueMs(state) <= 0;

/** A wait that nobody would sit through is shown as the error instead. */
const mayRepeat = (error: unknown): error is PaymentLinksError =>
  isPaymentLinksError(error) && error.retryable && (error.retryAfterMs ?? 0) <= 10_000;

import {
  type Capabilities,
  isPaymentLinksError,
  type PaymentLink,
  type PaymentLinksClient,
  type PaymentLinksError,
} from '@paylinks/core';
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { AttemptBook } from '../attempts/AttemptBook.js';
import type { AttemptStore } from '../attempts/attemptStore.js';
import { CreateAttempts } from '../attempts/CreateAttempts.js';
import { systemClock } from '../attempts/clock.js';
import { type ExpireResult, settleExpire } from '../attempts/settleExpire.js';
import { LinkReadings } from '../links/LinkReadings.js';
import { capabilitiesKey, linkKey } from '../links/queryKeys.js';
import type { KitEvent } from './kitEvent.js';

/** All that the kit knows through one client: what was read, what is being written, who wants to hear of it. Hidden behind the hooks. */
export class ClientCache {
  readonly client: PaymentLinksClient;
  readonly queries: QueryClient;
  readonly readings: LinkReadings = new LinkReadings();
  readonly #listeners = new Set<(event: KitEvent) => void>();
  readonly #books = new Map<
    AttemptStore,
    { readonly book: AttemptBook; readonly forms: Map<string, CreateAttempts> }
  >();
  readonly #expiring = new Map<string, Promise<ExpireResult>>();
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

  tell(event: KitEvent): void {
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

  /** A write answered with the link as it now is. */
  learn(link: PaymentLink): void {
    this.readings.read(link.id, true);
    this.tellStatus(this.link(link.id), link);
    this.queries.setQueryData(linkKey(link.id), link);
    void this.queries.invalidateQueries({ queryKey: ['lists'] });
  }

  tellStatus(before: PaymentLink | undefined, now: PaymentLink): void {
    if (before === undefined || before.status === now.status) return;
    this.tell({ type: 'link.status_changed', linkId: now.id, from: before.status, to: now.status });
  }

  createAttempts(store: AttemptStore, form: string): CreateAttempts {
    let shelf = this.#books.get(store);
    if (shelf === undefined) {
      shelf = { book: new AttemptBook(store, systemClock), forms: new Map() };
      this.#books.set(store, shelf);
    }
    let attempts = shelf.forms.get(form);
    if (attempts === undefined) {
      attempts = new CreateAttempts({
        client: this.client,
        book: shelf.book,
        form,
        clock: systemClock,
        capabilities: () => this.queries.getQueryData<Capabilities>(capabilitiesKey) ?? this.client.initialCapabilities,
        onExists: (link) => {
          this.learn(link);
          this.tell({ type: 'link.created', linkId: link.id });
        },
        onError: (error) => this.tell({ type: 'error', verb: 'createLink', error }),
      });
      shelf.forms.set(form, attempts);
    }
    return attempts;
  }

  /** One at a time for each link, whoever presses. */
  expire(linkId: string): Promise<ExpireResult> {
    const running = this.#expiring.get(linkId);
    if (running !== undefined) return running;
    const result = this.#expire(linkId).finally(() => this.#expiring.delete(linkId));
    this.#expiring.set(linkId, result);
    return result;
  }

  async #expire(linkId: string): Promise<ExpireResult> {
    try {
      await this.queries.cancelQueries({ queryKey: linkKey(linkId), exact: true });
      const result = await settleExpire(this.client, linkId, systemClock);
      const { link, news } = result;
      await this.queries.cancelQueries({ queryKey: linkKey(linkId), exact: true });
      this.readings.ended(link);
      this.learn(link);
      if (news?.reason !== 'not_open') this.tell({ type: 'link.expired', linkId });
      for (const { forms } of this.#books.values()) for (const attempts of forms.values()) attempts.ended(linkId);
      return result;
    } catch (error) {
      void this.queries.invalidateQueries({ queryKey: linkKey(linkId), exact: true });
      if (isPaymentLinksError(error)) this.tell({ type: 'error', verb: 'expireLink', error });
      throw error;
    }
  }

  /** The page is looked at again, or the connection is back. */
  wake(): void {
    const now = Date.now();
    if (now - this.#wokenAt < 1000) return;
    this.#wokenAt = now;
    this.readings.startAllOver();
    void this.queries.refetchQueries(
      {
        type: 'active',
        predicate: ({ queryKey: [kind, linkId], state }) =>
          kind === 'link' ? !this.readings.rests(String(linkId), this.link(String(linkId))) : state.status === 'error',
      },
      { cancelRefetch: false },
    );
    for (const { forms } of this.#books.values()) for (const attempts of forms.values()) attempts.wake();
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

/** A wait that nobody would sit through is shown as the error instead. */
const mayRepeat = (error: unknown): error is PaymentLinksError =>
  isPaymentLinksError(error) && error.retryable && (error.retryAfterMs ?? 0) <= 10_000;

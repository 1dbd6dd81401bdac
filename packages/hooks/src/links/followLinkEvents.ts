import type { PaymentLinksClient } from '@paylinks/core';
import { cacheOf } from '../provider/ClientCache.js';
import { linksOnPage } from './linksOnPage.js';
import { notifyLinkChanged } from './notifyLinkChanged.js';

/** What is used of the browser's `EventSource`. */
export interface LinkEventSource {
  readonly readyState: number;
  addEventListener(type: string, listener: (event: Event) => void): void;
  close(): void;
}

/** Where the events come from, and how they are listened to. */
export interface FollowLinkEventsOptions {
  /** The handler's events: its `basePath`, then `/events`. */
  readonly url: string;
  /** Default `(url) => new EventSource(url)`, which sends the cookies of its own origin and no header. */
  readonly open?: ((url: string) => LinkEventSource) | undefined;
}

/** As many as the handler takes. */
const mostLinks = 50;
/** A page puts many links on screen in one go. */
const settleMs = 200;
const firstRetryMs = 1_000;
const slowestRetryMs = 60_000;
const closed = 2;

/**
 * Reads a link again the moment that its provider tells of a change: over one connection for all links on the page, while the page is seen.
 * Comes back by itself; what may have been missed in between is read again. Reading from time to time goes on, for what no event tells. Call it once for a client; the answer ends it.
 */
export function followLinkEvents(client: PaymentLinksClient, options: FollowLinkEventsOptions): () => void {
  const { url, open = (address: string) => new EventSource(address) } = options;
  if (typeof document === 'undefined') return () => {};
  const cache = cacheOf(client);
  let source: LinkEventSource | null = null;
  let followed: readonly string[] = [];
  let failures = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function update(): void {
    settling = undefined;
    const wanted = document.visibilityState === 'hidden' ? [] : linksOnPage(cache, mostLinks);
    if (wanted.length === 0) return leave();
    // Links that have left the page cost nothing; a connection that is made anew may miss something.
    if (retry !== undefined || (source !== null && wanted.every((id) => followed.includes(id)))) return;
    leave();
    connect(wanted);
  }

  function connect(linkIds: readonly string[]): void {
    followed = linkIds;
    const query = new URLSearchParams(linkIds.map((id) => ['links', id]));
    const opened = open(`${url}?${query}`);
    source = opened;
    opened.addEventListener('open', () => {
      failures = 0;
      // Whatever happened before somebody listened.
      cache.wake();
    });
    opened.addEventListener('message', (event) => {
      const linkId = linkIdOf('data' in event ? event.data : null);
      if (linkId !== null) notifyLinkChanged(client, { linkId });
    });
    opened.addEventListener('error', () => {
      // While it is connecting, the browser itself comes back.
      if (source !== opened || opened.readyState !== closed) return;
      source = null;
      failures += 1;
      const waitMs = Math.min(firstRetryMs * 2 ** (failures - 1), slowestRetryMs);
      retry = setTimeout(
        () => {
          retry = undefined;
          update();
        },
        waitMs * (0.8 + 0.4 * Math.random()),
      );
    });
  }

  function leave(): void {
    clearTimeout(retry);
    retry = undefined;
    source?.close();
    source = null;
  }
  const settle = (): void => {
    settling ??= setTimeout(update, settleMs);
  };
  const stopWatching = cache.queries.getQueryCache().subscribe(settle);
  document.addEventListener('visibilitychange', settle);
  settle();
  return () => {
    stopWatching();
    document.removeEventListener('visibilitychange', settle);
    clearTimeout(settling);
    leave();
  };
}

function linkIdOf(data: unknown): string | null {
  try {
    const { linkId } = JSON.parse(String(data)) as { readonly linkId?: unknown };
    return typeof linkId === 'string' && linkId !== '' ? linkId : null;
  } catch {
    return null;
  }
}

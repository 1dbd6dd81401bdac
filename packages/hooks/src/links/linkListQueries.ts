import type { LinkPayment, LinkPaymentQuery, LinkQuery, PaymentLinkSummary, TimelineEvent } from '@paylinks/core';
import type { ClientCache } from '../provider/ClientCache.js';
import { contentKey } from '../reads/contentKey.js';
import type { ListQuery } from '../reads/useListState.js';
import type { ReadQuery } from '../reads/useReadState.js';
import { hearLink } from './hearLink.js';
import { type Rhythm, rhythmOf } from './LinkReadings.js';
import { listsKey } from './queryKeys.js';

interface Live {
  readonly enabled: boolean;
  readonly pollMs: number | false | undefined;
}

/** Keys, fetchers and freshness of what is listed about links, spelt once. */
export const linkListQueries = {
  links(cache: ClientCache, query: Omit<LinkQuery, 'cursor'>, live: Live): ListQuery<PaymentLinkSummary> {
    return {
      ...live,
      queryKey: [...listsKey, 'links', query],
      async read(cursor, signal) {
        const askedAt = Date.now();
        const page = await cache.client.listLinks({ ...query, cursor }, { signal });
        const items = page.items.map((link) => cache.readings.believe(link));
        if (!signal.aborted) for (const link of items) hearLink(cache, link, askedAt);
        return { ...page, items };
      },
      rhythmOf: (links) => liveliest(links.map(rhythmOf)),
    };
  },
  payments(
    cache: ClientCache,
    linkId: string,
    query: Omit<LinkPaymentQuery, 'cursor'>,
    live: Live,
  ): ListQuery<LinkPayment> {
    return {
      ...live,
      queryKey: [...listsKey, 'payments', linkId, query],
      read: (cursor, signal) => cache.client.listLinkPayments(linkId, { ...query, cursor }, { signal }),
      rhythmOf: (payments) =>
        payments.some(({ status }) => ['open', 'pending', 'authorized'].includes(status))
          ? 'lively'
          : rhythmOf(cache.link(linkId)),
    };
  },
  timeline(
    cache: ClientCache,
    linkId: string,
    pollMs: number | false | undefined,
  ): ReadQuery<readonly TimelineEvent[]> {
    const queryKey = [...listsKey, 'timeline', linkId];
    const paceId = contentKey(queryKey);
    return {
      queryKey,
      async queryFn({ signal }) {
        try {
          const events = await cache.client.getLinkTimeline(linkId, { signal });
          const before = cache.queries.getQueryData(queryKey);
          if (!signal.aborted) cache.readings.read(paceId, contentKey(before) !== contentKey(events));
          return events;
        } catch (error) {
          if (!signal.aborted) cache.readings.failed(paceId, error);
          throw error;
        }
      },
      refetchInterval: () => cache.readings.interval(paceId, rhythmOf(cache.link(linkId)), pollMs),
    };
  },
};

const byLiveliness: readonly Rhythm[] = ['lively', 'slow', 'seldom'];
const liveliest = (rhythms: readonly Rhythm[]): Rhythm =>
  byLiveliness.find((rhythm) => rhythms.includes(rhythm)) ?? (rhythms.length === 0 ? 'seldom' : 'final');

import type { PaymentLink } from '@paylinks/core';
import type { ClientCache } from '../provider/ClientCache.js';
import { contentKey } from '../reads/contentKey.js';
import type { ReadQuery } from '../reads/useReadState.js';
import { rhythmOf } from './LinkReadings.js';
import { linkKey } from './queryKeys.js';

/** Key, fetcher and freshness of a link, spelt once. Those of lists stand apart, so that a page without any loads none. */
export const paymentLinkQueries = {
  detail(cache: ClientCache, linkId: string, pollMs: number | false | undefined): ReadQuery<PaymentLink> {
    return {
      queryKey: linkKey(linkId),
      queryFn: ({ signal }) => paymentLinkQueries.read(cache, linkId, signal),
      refetchInterval: ({ state }) => cache.readings.interval(linkId, rhythmOf(state.data), pollMs),
    };
  },
  async read(cache: ClientCache, linkId: string, signal: AbortSignal): Promise<PaymentLink> {
    try {
      const link = cache.readings.believe(await cache.client.getLink(linkId, { signal }));
      if (signal.aborted) return link;
      const before = cache.link(linkId);
      const isNews = contentKey(before) !== contentKey(link);
      cache.readings.read(linkId, isNews);
      cache.tellStatus(before, link);
      // A card, its row and its timeline tell the same story.
      if (before !== undefined && isNews) cache.listsChanged();
      return link;
    } catch (error) {
      if (!signal.aborted) cache.readings.failed(linkId, error);
      throw error;
    }
  },
};

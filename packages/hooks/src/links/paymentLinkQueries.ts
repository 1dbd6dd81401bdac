import type { PaymentLink } from '@paylinks/core';
import { fingerprint } from '../attempts/attemptKey.js';
import type { ClientCache } from '../provider/ClientCache.js';
import type { ReadQuery } from '../reads/useReadState.js';
import { linkKey } from './queryKeys.js';

/** Keys, fetchers and freshness of everything about links, spelt once. */
export const paymentLinkQueries = {
  detail(cache: ClientCache, linkId: string, pollMs: number | false | undefined): ReadQuery<PaymentLink> {
    return {
      queryKey: linkKey(linkId),
      async queryFn({ signal }) {
        try {
          const link = cache.readings.believe(await cache.client.getLink(linkId, { signal }));
          if (signal.aborted) return link;
          const before = cache.link(linkId);
          cache.readings.read(linkId, fingerprint(before) !== fingerprint(link));
          cache.tellStatus(before, link);
          return link;
        } catch (error) {
          if (!signal.aborted) cache.readings.failed(linkId, error);
          throw error;
        }
      },
      refetchInterval: ({ state }) => cache.readings.interval(linkId, state.data, pollMs),
    };
  },
};

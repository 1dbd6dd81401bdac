import type { PaymentLink } from '@paylinks/core';
import type { ClientCache } from '../provider/ClientCache.js';
import { linkKey, listsKey } from './queryKeys.js';

/** A write answered with the link as it now is. */
export function learnLink(cache: ClientCache, link: PaymentLink): void {
  cache.readings.read(link.id, true);
  cache.tellStatus(cache.link(link.id), link);
  cache.queries.setQueryData(linkKey(link.id), link);
  void cache.queries.invalidateQueries({ queryKey: listsKey });
}

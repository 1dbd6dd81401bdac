import type { LinkEvent, PaymentLink, PaymentLinksClient } from '@paylinks/core';
import { knownCacheOf } from '../provider/ClientCache.js';
import { contentKey } from '../reads/contentKey.js';
import { isNewEvent } from './isNewEvent.js';
import { connectionKey, linkKey } from './queryKeys.js';

/**
 * Says that something changed, from a webhook relay or after the host's own write. A hint, never the truth: what is on screen is read again at once
 * (not while the provider has asked for a pause), the rest when it is next shown. Works outside of React; a repeated event is ignored by its id.
 */
export function notifyLinkChanged(client: PaymentLinksClient, event: LinkEvent | { readonly linkId: string }): void {
  const cache = knownCacheOf(client);
  if (cache === undefined) return;
  const { queries, readings } = cache;
  const isWhole = 'id' in event;
  if (isWhole && !isNewEvent(client, event.id)) return;
  if (isWhole && event.type === 'connection_changed') {
    readings.startOver(contentKey(connectionKey));
    return void queries.invalidateQueries({ queryKey: connectionKey });
  }
  const ids = isWhole && event.linkId === null ? linksOfIntent(event.paymentIntentId) : [event.linkId ?? ''];
  for (const linkId of ids) {
    readings.startOver(linkId);
    const refetchType = readings.rests(linkId, undefined) ? 'none' : 'active';
    void queries.invalidateQueries({ queryKey: linkKey(linkId), exact: true, refetchType });
  }
  cache.listsChanged();

  function linksOfIntent(intentId: string | null): string[] {
    if (intentId === null) return [];
    return queries
      .getQueriesData<PaymentLink>({ queryKey: ['link'] })
      .flatMap(([, link]) => (link?.paymentIntentId === intentId ? [link.id] : []));
  }
}

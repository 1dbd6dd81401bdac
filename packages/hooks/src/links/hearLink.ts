import type { PaymentLink, PaymentLinkSummary } from '@paylinks/core';
import type { ClientCache } from '../provider/ClientCache.js';
import { linkKey } from './queryKeys.js';
import { isLink, withWhatIsKnown } from './whatIsKnown.js';

/** A list told of a link. Where the link itself is known too, and was not read since the list was asked, the list is believed. */
export function hearLink(cache: ClientCache, row: PaymentLinkSummary, askedAt: number): void {
  const known = cache.queries.getQueryState<PaymentLink>(linkKey(row.id));
  if (known?.data === undefined || known.isInvalidated || known.dataUpdatedAt > askedAt || !isLink(row)) return;
  const link = withWhatIsKnown(row, known.data);
  cache.tellStatus(known.data, link);
  cache.queries.setQueryData(linkKey(row.id), link, { updatedAt: askedAt });
}

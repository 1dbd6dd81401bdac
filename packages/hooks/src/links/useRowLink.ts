'use client';
import type { PaymentLink, PaymentLinkSummary, PaymentLinksError } from '@paylinks/core';
import { useQuery } from '@tanstack/react-query';
import { usePaymentLinksContext } from '../provider/PaymentLinksContext.js';
import { linkReadQueueOf } from './LinkReadQueue.js';
import { paymentLinkQueries } from './paymentLinkQueries.js';
import { linkKey } from './queryKeys.js';
import { isLink, withWhatIsKnown } from './whatIsKnown.js';

/**
 * A row of a list, with all that is known of its link. Where the list tells too little (no address, no expiry), the link is read while the row is
 * drawn: at most four at once, and not again before the list or `notifyLinkChanged` says something new. Draw only the rows that can be seen.
 */
export function useRowLink(row: PaymentLinkSummary): PaymentLink | PaymentLinkSummary {
  const { cache } = usePaymentLinksContext('useRowLink');
  const queue = linkReadQueueOf(cache);
  const { id } = row;
  const tellsAll = isLink(row) || row.url !== null;
  const says = newsOf(row);
  const { data } = useQuery<PaymentLink, PaymentLinksError>(
    {
      queryKey: linkKey(id),
      async queryFn({ signal }) {
        const read = await queue.read(() => paymentLinkQueries.read(cache, id, signal), signal);
        queue.said.set(id, says);
        return read;
      },
      // Also decides whether the link is read when the page is looked at again, or when the host says that it changed.
      enabled: ({ state }) =>
        state.isInvalidated || (!tellsAll && (state.data === undefined || queue.said.get(id) !== says)),
      staleTime: 0,
    },
    cache.queries,
  );
  if (data === undefined) return row;
  // A list that tells all is written into the cache as it comes in (`hearLink`), so what is there is the newer.
  if (isLink(row) || queue.said.get(id) === says) return data;
  return withWhatIsKnown(row, data);
}

/** What changes in a row when something has happened to its link. */
const newsOf = ({ status, money, rawMoneyStatus, lastAttempt, updatedAt, amount }: PaymentLinkSummary): string =>
  [status, money, rawMoneyStatus, lastAttempt, updatedAt, amount.minorUnits].join();

'use client';
import type { LinkQuery, PaymentLinkSummary } from '@paylinks/core';
import { usePaymentLinksContext } from '../provider/PaymentLinksContext.js';
import type { ListState, LiveOptions } from '../reads/readState.js';
import { useListState } from '../reads/useListState.js';
import { linkListQueries } from './linkListQueries.js';

/**
 * Lists payment links. Offer only filters and sorts that the capabilities name: others are refused with `invalid_input`. Where a provider's list
 * tells less than a link (url, expiry are null), `usePaymentLink` reads the rest of one.
 */
export function usePaymentLinks(
  query: Omit<LinkQuery, 'cursor'> = {},
  { enabled = true, pollMs }: LiveOptions = {},
): ListState<PaymentLinkSummary> {
  const { cache, pollMs: usualPollMs } = usePaymentLinksContext('usePaymentLinks');
  return useListState(linkListQueries.links(cache, query, { enabled, pollMs: pollMs ?? usualPollMs }), cache);
}

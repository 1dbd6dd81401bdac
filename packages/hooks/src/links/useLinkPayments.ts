'use client';
import type { LinkPayment, LinkPaymentQuery } from '@paylinks/core';
import { usePaymentLinksContext } from '../provider/PaymentLinksContext.js';
import type { ListState, LiveOptions } from '../reads/readState.js';
import { useListState } from '../reads/useListState.js';
import { linkListQueries } from './linkListQueries.js';

/** The payments that were made or begun through one link: for a reusable link, the truth about its money. */
export function useLinkPayments(
  linkId: string,
  query: Omit<LinkPaymentQuery, 'cursor'> = {},
  { enabled = true, pollMs }: LiveOptions = {},
): ListState<LinkPayment> {
  const { cache, pollMs: usualPollMs } = usePaymentLinksContext('useLinkPayments');
  const live = { enabled, pollMs: pollMs ?? usualPollMs };
  return useListState(linkListQueries.payments(cache, linkId, query, live), cache);
}

'use client';
import type { TimelineEvent } from '@paylinks/core';
import { usePaymentLinksContext } from '../provider/PaymentLinksContext.js';
import type { LiveOptions, ReadState } from '../reads/readState.js';
import { useReadState } from '../reads/useReadState.js';
import { linkListQueries } from './linkListQueries.js';

/** What has happened to a link, newest first. Read again whenever its link is seen to change. */
export function useLinkTimeline(linkId: string, options: LiveOptions = {}): ReadState<readonly TimelineEvent[]> {
  const { cache, pollMs } = usePaymentLinksContext('useLinkTimeline');
  const query = linkListQueries.timeline(cache, linkId, options.pollMs ?? pollMs);
  return useReadState({ ...query, enabled: options.enabled ?? true }, cache);
}

'use client';
import type { PaymentLink } from '@paylinks/core';
import { usePaymentLinksContext } from '../provider/PaymentLinksContext.js';
import type { LiveOptions, ReadState } from '../reads/readState.js';
import { useReadState } from '../reads/useReadState.js';
import { paymentLinkQueries } from './paymentLinkQueries.js';

/** Reads one payment link and keeps it fresh while it can still change. `error` is a PaymentLinksError: switch on `error.code`. */
export function usePaymentLink(linkId: string, options: LiveOptions = {}): ReadState<PaymentLink> {
  const { cache, pollMs } = usePaymentLinksContext('usePaymentLink');
  const query = paymentLinkQueries.detail(cache, linkId, options.pollMs ?? pollMs);
  return useReadState({ ...query, enabled: options.enabled ?? true }, cache);
}

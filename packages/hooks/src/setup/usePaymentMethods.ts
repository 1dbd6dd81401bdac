'use client';
import type { Money, PaymentMethod } from '@paylinks/core';
import { usePaymentLinksContext } from '../provider/PaymentLinksContext.js';
import type { ReadOptions, ReadState } from '../reads/readState.js';
import { useReadState } from '../reads/useReadState.js';

/** The payment methods that a link can offer, unusable ones with the reason. `amount` where a method depends on it. */
export function usePaymentMethods(
  query: { readonly amount?: Money | undefined } = {},
  options: ReadOptions = {},
): ReadState<readonly PaymentMethod[]> {
  const { cache } = usePaymentLinksContext('usePaymentMethods');
  return useReadState(
    {
      queryKey: ['paymentMethods', query],
      queryFn: ({ signal }) => cache.client.listPaymentMethods(query, { signal }),
      enabled: options.enabled ?? true,
      staleTime: 60_000,
    },
    cache,
  );
}

'use client';
import type { Capabilities } from '@paylinks/core';
import { capabilitiesKey } from '../links/queryKeys.js';
import { usePaymentLinksContext } from '../provider/PaymentLinksContext.js';
import type { ReadState } from '../reads/readState.js';
import { useReadState } from '../reads/useReadState.js';

/** What the provider can do and this user may do, as data. What the client knows without asking is there in the first render; `dataUpdatedAt` is 0 until it answered. */
export function useCapabilities(): ReadState<Capabilities> {
  const { cache } = usePaymentLinksContext('useCapabilities');
  const { client } = cache;
  return useReadState<Capabilities>(
    {
      queryKey: capabilitiesKey,
      queryFn: ({ signal }) => client.getCapabilities({ signal }),
      ...(client.initialCapabilities && { initialData: client.initialCapabilities, initialDataUpdatedAt: 0 }),
      staleTime: 300_000,
    },
    cache,
  );
}

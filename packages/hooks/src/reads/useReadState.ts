'use client';
import type { PaymentLinksError } from '@paylinks/core';
import { type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ClientCache } from '../provider/ClientCache.js';
import type { ReadState } from './readState.js';
import { useWatch } from './useWatch.js';

export type ReadQuery<T> = UseQueryOptions<T, PaymentLinksError>;

/** Draws one query of this client's cache. The cache is passed on by hand, so that a QueryClientProvider of the host is neither needed nor touched. */
export function useReadState<T>(query: ReadQuery<T>, cache: ClientCache): ReadState<T> {
  const watch = useWatch();
  const result = useQuery({ ...query, notifyOnChangeProps: watch.fields }, cache.queries);
  const { data, error, status, isFetching, dataUpdatedAt, refetch } = result;
  return useMemo(
    () => watch.of({ data, error, status, isFetching, dataUpdatedAt, refetch: async () => void (await refetch()) }),
    [watch, data, error, status, isFetching, dataUpdatedAt, refetch],
  );
}

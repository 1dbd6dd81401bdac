'use client';
import { useMemo } from 'react';
import type { QueryOptions } from '../cache/Query.js';
import { type Reading, useQuery } from '../cache/useQuery.js';
import type { ClientCache } from '../provider/ClientCache.js';
import type { ReadState } from './readState.js';

/** Draws one query of this client's cache. */
export function useReadState<T>(query: QueryOptions<T>, cache: ClientCache): ReadState<T> {
  const reading = useQuery(query, cache.queries);
  return useMemo(() => readStateOf(reading, reading.state.data), [reading]);
}

/** Who does not look whether it is being read, or when it last was, is not drawn again for that. */
export function readStateOf<T, Read = T>({ state, observer }: Reading<Read>, data: T | undefined): ReadState<T> {
  const { error, status } = state;
  return {
    data,
    error,
    status,
    get isFetching() {
      return observer.look('fetchStatus') === 'fetching';
    },
    get dataUpdatedAt() {
      return observer.look('dataUpdatedAt');
    },
    refetch: observer.refetch,
  };
}

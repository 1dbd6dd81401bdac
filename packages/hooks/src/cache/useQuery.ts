'use client';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { QueryOptions, QueryState } from './Query.js';
import type { QueryClient } from './QueryClient.js';
import { QueryObserver } from './QueryObserver.js';

export interface Reading<T> {
  /** Without what changes with every read: for that, `look`. */
  readonly state: QueryState<T>;
  readonly observer: QueryObserver<T>;
}

/** Has a query read while it is drawn. */
export function useQuery<T>(options: QueryOptions<T>, queries: QueryClient): Reading<T> {
  const query = queries.query(options);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the options of each drawing follow below
  const observer = useMemo(() => new QueryObserver(query, options), [query]);
  const state = useSyncExternalStore(observer.subscribe, observer.getState, observer.getState);
  useEffect(() => observer.update(options));
  return useMemo(() => ({ state, observer }), [state, observer]);
}

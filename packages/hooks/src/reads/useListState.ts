'use client';
import type { Page, PaymentLinksError } from '@paylinks/core';
import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Rhythm } from '../links/LinkReadings.js';
import type { ClientCache } from '../provider/ClientCache.js';
import { contentKey } from './contentKey.js';
import { dueMs } from './longLists.js';
import type { ListState } from './readState.js';
import { useWatch } from './useWatch.js';

export interface ListQuery<T extends { readonly id: string }> {
  readonly queryKey: readonly unknown[];
  readonly enabled: boolean;
  readonly pollMs: number | false | undefined;
  read(cursor: string | undefined, signal: AbortSignal): Promise<Page<T>>;
  rhythmOf(items: readonly T[]): Rhythm;
}

/** A page may be empty although more follow (what it held was filtered out). Nobody is to press "more" for nothing. */
const emptyPagesAtOnce = 10;

/** Draws a list of this client's cache, page by page. */
export function useListState<T extends { readonly id: string }>(list: ListQuery<T>, cache: ClientCache): ListState<T> {
  const { queryKey, enabled, pollMs } = list;
  const { readings, queries } = cache;
  const paceId = contentKey(queryKey);
  const watch = useWatch();
  const result = useInfiniteQuery<
    Page<T>,
    PaymentLinksError,
    InfiniteData<Page<T>, string | null>,
    readonly unknown[],
    string | null
  >(
    {
      queryKey,
      enabled,
      notifyOnChangeProps: watch.fields,
      initialPageParam: null,
      async queryFn({ pageParam, signal }) {
        try {
          const page = await readPage(list, pageParam, signal);
          if (signal.aborted || pageParam !== null) return page;
          const before = queries.getQueryData<InfiniteData<Page<T>>>(queryKey)?.pages[0];
          readings.read(paceId, contentKey(before) !== contentKey(page));
          cache.lookForUnsettled();
          return page;
        } catch (error) {
          if (!signal.aborted) readings.failed(paceId, error);
          throw error;
        }
      },
      getNextPageParam: ({ nextCursor }) => nextCursor,
      refetchInterval({ state }) {
        const { data } = state;
        const rhythm = data ? list.rhythmOf(data.pages.flatMap(({ items }) => items)) : 'lively';
        const interval = readings.interval(paceId, rhythm, pollMs);
        const usual = interval && interval * Math.max(data?.pages.length ?? 0, 1);
        const isOwed = state.isInvalidated && state.status === 'success' && !readings.rests(paceId, undefined);
        // Put off when something in it changed. That is no poll, and is made up for also where nothing polls.
        return isOwed ? Math.min(usual || Number.POSITIVE_INFINITY, Math.max(dueMs(state), 1)) : usual;
      },
    },
    queries,
  );

  const { data, error, status, isFetching, isFetchingNextPage, hasNextPage, dataUpdatedAt, refetch } = result;
  const { fetchNextPage: fetchMore } = result;
  const items = useMemo(() => data && uniqueOf(data.pages), [data]);
  const totalCount = data?.pages.at(-1)?.totalCount ?? null;
  const fetchNextPage = useCallback(async () => {
    // A reading that is under way (after a write, say) is neither cut off by the next page nor allowed to take its place.
    const join = { cancelRefetch: false };
    const pages = queries.getQueryData<InfiniteData<Page<T>>>(queryKey)?.pages.length ?? 0;
    const after = await fetchMore(join);
    const isOvertaken = after.hasNextPage && !after.isError && (after.data?.pages.length ?? 0) <= pages;
    if (isOvertaken) await fetchMore(join);
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [paceId, queries, fetchMore]);
  return useMemo(
    () =>
      watch.of({
        data: items,
        error,
        status,
        isFetching,
        dataUpdatedAt,
        totalCount,
        hasNextPage,
        isFetchingNextPage,
        refetch: async () => void (await refetch()),
        fetchNextPage,
      }),
    [
      watch,
      items,
      error,
      status,
      isFetching,
      dataUpdatedAt,
      totalCount,
      hasNextPage,
      isFetchingNextPage,
      refetch,
      fetchNextPage,
    ],
  );
}

async function readPage<T extends { readonly id: string }>(
  list: ListQuery<T>,
  from: string | null,
  signal: AbortSignal,
): Promise<Page<T>> {
  let cursor = from;
  for (let left = emptyPagesAtOnce; ; left -= 1) {
    const page = await list.read(cursor ?? undefined, signal);
    cursor = page.nextCursor;
    if (page.items.length > 0 || cursor === null || left === 1 || signal.aborted) return page;
  }
}

/** What was made between two pages moves the rest along: the same entry may come twice. */
function uniqueOf<T extends { readonly id: string }>(pages: readonly Page<T>[]): readonly T[] {
  const byId = new Map<string, T>();
  for (const { items } of pages) {
    for (const item of items) if (!byId.has(item.id)) byId.set(item.id, item);
  }
  return [...byId.values()];
}

'use client';
import type { Page } from '@paylinks/core';
import { useCallback, useMemo } from 'react';
import { fingerprint } from '../attempts/attemptKey.js';
import { useQuery } from '../cache/useQuery.js';
import type { Rhythm } from '../links/LinkReadings.js';
import type { ClientCache } from '../provider/ClientCache.js';
import { dueMs } from './longLists.js';
import type { ListState } from './readState.js';
import { readStateOf } from './useReadState.js';

export interface ListQuery<T extends { readonly id: string }> {
  readonly queryKey: readonly unknown[];
  readonly enabled: boolean;
  readonly pollMs: number | false | undefined;
  read(cursor: string | undefined, signal: AbortSignal): Promise<Page<T>>;
  rhythmOf(items: readonly T[]): Rhythm;
}

/** What a list's query holds. */
export interface Pages<T> {
  readonly pages: readonly Page<T>[];
}

/** A page may be empty although more follow (what it held was filtered out). Nobody is to press "more" for nothing. */
const emptyPagesAtOnce = 10;

/** Draws a list of this client's cache, page by page. */
export function useListState<T extends { readonly id: string }>(list: ListQuery<T>, cache: ClientCache): ListState<T> {
  const { queryKey, enabled, pollMs } = list;
  const { readings, queries } = cache;
  const paceId = fingerprint(queryKey);
  const reading = useQuery<Pages<T>>(
    {
      queryKey,
      enabled,
      async queryFn({ before, isMore, signal }) {
        try {
          if (isMore && before) return await withNextPage(list, before, signal);
          const now = await readAgain(list, before, signal);
          if (signal.aborted) return now;
          readings.read(paceId, fingerprint(before?.pages[0]) !== fingerprint(now.pages[0]));
          cache.lookForUnsettled();
          return now;
        } catch (error) {
          if (!signal.aborted) readings.failed(paceId, error);
          throw error;
        }
      },
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
  const { state, observer } = reading;
  const { data } = state;
  const items = useMemo(() => data && uniqueOf(data.pages), [data]);
  const fetchNextPage = useCallback(async () => {
    // A reading that is under way (after a write, say) is neither cut off by the next page nor allowed to take its place.
    const { query } = observer;
    const pages = query.state.data?.pages.length ?? 0;
    await query.fetch({ isMore: true });
    const { data: after, error } = query.state;
    if (after && hasMore(after) && !error && after.pages.length <= pages) await query.fetch({ isMore: true });
  }, [observer]);
  return useMemo(() => {
    const hasNextPage = data !== undefined && hasMore(data);
    const { isFetchingMore: isFetchingNextPage } = state;
    const totalCount = data?.pages.at(-1)?.totalCount ?? null;
    return Object.assign(readStateOf(reading, items), { totalCount, hasNextPage, isFetchingNextPage, fetchNextPage });
  }, [reading, state, data, items, fetchNextPage]);
}

const hasMore = ({ pages }: Pages<unknown>): boolean => pages.at(-1)?.nextCursor != null;

async function withNextPage<T extends { readonly id: string }>(
  list: ListQuery<T>,
  { pages }: Pages<T>,
  signal: AbortSignal,
): Promise<Pages<T>> {
  const cursor = pages.at(-1)?.nextCursor ?? null;
  return cursor === null && pages.length > 0 ? { pages } : { pages: [...pages, await readPage(list, cursor, signal)] };
}

/** As many pages as there were. */
async function readAgain<T extends { readonly id: string }>(
  list: ListQuery<T>,
  before: Pages<T> | undefined,
  signal: AbortSignal,
): Promise<Pages<T>> {
  const pages: Page<T>[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await readPage(list, cursor, signal);
    pages.push(page);
    cursor = page.nextCursor;
  } while (cursor !== null && pages.length < (before?.pages.length ?? 1) && !signal.aborted);
  return { pages };
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

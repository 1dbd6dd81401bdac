import type { QueryState } from '@tanstack/react-query';

const perPageMs = 5000;

/** The longer a list is, the more it takes to read it: milliseconds between two readings that nobody asked for. */
export const restMs = (data: unknown): number => perPageMs * Math.max(pagesOf(data), 1);

/** Milliseconds until a list in which something changed is read again. A short one at once; a long one in its own time, or a busy day's pushes would never let it rest. */
export function dueMs({ data, dataUpdatedAt, fetchStatus }: QueryState): number {
  if (pagesOf(data) < 2) return 0;
  return Math.max(dataUpdatedAt + restMs(data) - Date.now(), fetchStatus === 'fetching' ? perPageMs : 0);
}

const pagesOf = (data: unknown): number => ((data ?? {}) as { readonly pages?: readonly unknown[] }).pages?.length ?? 0;

import type { Verb } from '@paylinks/core';
import { cursorFor, type ListQuery, placeIn } from '../http/cursor.js';
import type { WireMeta } from './schemas.js';

export interface Place {
  readonly page: number;
  /** The id that the page before ended with. */
  readonly after: string | null;
}

export const placeOf = (cursor: string | undefined, first: ListQuery, verb: Verb): Place =>
  cursor === undefined ? { page: 1, after: null } : placeIn(cursor, first, isPlace, verb);

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null || !('page' in value) || !('after' in value)) return false;
  const { page, after } = value;
  return (
    typeof page === 'number' && Number.isSafeInteger(page) && page > 1 && (after === null || typeof after === 'string')
  );
}

/** null on the last page, and where the provider would lead back. */
export function nextCursor(
  { next_page }: WireMeta,
  { page, after }: Place,
  first: ListQuery,
  rows: readonly { readonly id: string }[],
): string | null {
  if (next_page === null || next_page <= page) return null;
  const next: Place = { page: next_page, after: rows.at(-1)?.id ?? after };
  return cursorFor(next, first);
}

/** What came in since the page before has pushed rows onto this one that were on that: the new ones begin where that ended. */
export const unseen = <T extends { readonly id: string }>(rows: readonly T[], { after }: Place): readonly T[] =>
  rows.slice(rows.findIndex(({ id }) => id === after) + 1);

import { invalidInput, type Verb } from '@paylinks/core';
import type { WireMeta } from './schemas.js';

/** What a numbered page was asked with, besides its number. */
export type PageRest = Readonly<Record<string, string | number | readonly string[] | undefined>>;

export interface Place {
  readonly page: number;
  /** The id that the page before ended with. */
  readonly after: string | null;
}

/**
 * The page that a cursor stands for. A number means something only for the size, order and filter that it was counted with,
 * so the cursor carries all of them and goes with nothing else.
 */
export function placeOf(cursor: string | undefined, rest: PageRest, verb: Verb): Place {
  if (cursor === undefined) return { page: 1, after: null };
  const place = placeIn(cursor);
  if (place !== null && cursorFor(place, rest) === cursor) return place;
  const message = 'A cursor goes only with the limit, order and filters of the page that it came with.';
  throw invalidInput([{ path: 'cursor', code: 'invalid', message }], verb);
}

/** null on the last page, and where the provider would lead back. */
export function nextCursor(
  { next_page }: WireMeta,
  { page, after }: Place,
  rest: PageRest,
  rows: readonly { readonly id: string }[],
): string | null {
  if (next_page === null || next_page <= page) return null;
  return cursorFor({ page: next_page, after: rows.at(-1)?.id ?? after }, rest);
}

/** What came in since the page before has pushed rows onto this one that were on that: the new ones begin where that ended. */
export const unseen = <T extends { readonly id: string }>(rows: readonly T[], { after }: Place): readonly T[] =>
  rows.slice(rows.findIndex(({ id }) => id === after) + 1);

const cursorFor = ({ page, after }: Place, rest: PageRest): string =>
  btoa(encodeURIComponent(JSON.stringify([page, after, rest])))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

function placeIn(cursor: string): Place | null {
  try {
    const read: unknown = JSON.parse(decodeURIComponent(atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))));
    const [page, after]: readonly unknown[] = Array.isArray(read) ? read : [];
    const isPlace = typeof page === 'number' && Number.isSafeInteger(page) && page > 1;
    return isPlace && (after === null || typeof after === 'string') ? { page, after } : null;
  } catch {
    return null;
  }
}

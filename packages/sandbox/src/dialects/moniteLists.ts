import { isUuid } from '../valueRules.js';
import type { Reply } from './Dialect.js';
import { unprocessable } from './moniteRefusals.js';

export interface Listing<T> {
  readonly rows: readonly T[];
  readonly next: string | null;
  readonly previous: string | null;
}
/** Where a page starts, and the query that made it: a token overrides whatever else is asked. */
interface Cursor {
  readonly query: string;
  readonly from: string;
  readonly back: boolean;
}

/** The query to answer: the token's own, where there is one. */
export function openCursor(
  query: URLSearchParams,
): { readonly query: URLSearchParams; readonly cursor: Cursor | null } | Reply {
  const token = query.get('pagination_token');
  if (token === null) return { query, cursor: null };
  const cursor = readToken(token);
  if (cursor) return { query: new URLSearchParams(cursor.query), cursor };
  return unprocessable([
    { loc: ['query', 'pagination_token'], msg: 'pagination token is not valid', type: 'value_error' },
  ]);
}

/** One page. Pages hold on to a row, not to a number, so that rows which come in meanwhile shift nothing. */
export function pageOf<T extends { readonly id: string }>(
  rows: readonly T[],
  limit: number,
  query: URLSearchParams,
  cursor: Cursor | null,
): Listing<T> {
  const anchor = cursor ? rows.findIndex((row) => row.id === cursor.from) : 0;
  const start = cursor?.back ? Math.max(0, anchor - limit) : Math.max(0, anchor);
  const end = cursor?.back ? Math.max(0, anchor) : start + limit;
  const token = (row: T | undefined, back: boolean): string | null =>
    row ? writeToken({ query: query.toString(), from: row.id, back }) : null;
  return {
    rows: rows.slice(start, end),
    next: token(rows[end], false),
    previous: start > 0 ? token(rows[start], true) : null,
  };
}

export const listReply = (listing: Listing<unknown>): Reply => ({
  status: 200,
  body: { data: listing.rows, next_pagination_token: listing.next, prev_pagination_token: listing.previous },
});

const writeToken = ({ query, from, back }: Cursor): string =>
  btoa(JSON.stringify([query, from, back]))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

function readToken(token: string): Cursor | null {
  try {
    const parts: unknown = JSON.parse(atob(token.replace(/-/g, '+').replace(/_/g, '/')));
    if (!Array.isArray(parts)) return null;
    const [query, from, back]: unknown[] = parts;
    return typeof query === 'string' && isUuid(from) && typeof back === 'boolean' ? { query, from, back } : null;
  } catch {
    return null;
  }
}

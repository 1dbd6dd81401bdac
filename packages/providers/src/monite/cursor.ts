import type { Verb } from '@paylinks/core';
import { cursorFor, type ListQuery, placeIn } from '../http/cursor.js';

export type { ListQuery } from '../http/cursor.js';

/**
 * The query of the page that a cursor stands for. Monite's token overrides every filter that is sent with it (published description of 2024-05-25),
 * so the cursor carries what the first page was asked with and is refused with anything else, rather than ignoring it.
 */
export function pageQuery(cursor: string | undefined, first: ListQuery, verb: Verb): ListQuery {
  if (cursor === undefined) return first;
  return nextQuery(placeIn(cursor, first, isToken, verb), first);
}

/** null on the last page, and where the provider would lead back to the page that was asked for. */
export const nextCursor = (token: string | null, asked: ListQuery, first: ListQuery): string | null =>
  token === null || token === '' || token === asked['pagination_token'] ? null : cursorFor(token, first);

export const nextQuery = (token: string, { limit }: ListQuery): ListQuery => ({ pagination_token: token, limit });

const isToken = (value: unknown): value is string => typeof value === 'string';

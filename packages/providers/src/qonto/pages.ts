import { invalidInput, type Verb } from '@paylinks/core';
import type { WireMeta } from './schemas.js';

/** What a numbered page was asked with, besides its number. */
export type PageRest = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/**
 * The number of the page that a cursor stands for. A number means something only for the size, order and filter that it was counted with,
 * so the cursor carries all of them and goes with nothing else.
 */
export function pageOf(cursor: string | undefined, rest: PageRest, verb: Verb): number {
  if (cursor === undefined) return 1;
  const page = numberIn(cursor);
  if (page !== null && cursorFor(page, rest) === cursor) return page;
  const message = 'A cursor goes only with the limit, order and filters of the page that it came with.';
  throw invalidInput([{ path: 'cursor', code: 'invalid', message }], verb);
}

/** null on the last page, and where the provider would lead back. */
export const nextCursor = ({ next_page }: WireMeta, page: number, rest: PageRest): string | null =>
  next_page !== null && next_page > page ? cursorFor(next_page, rest) : null;

const cursorFor = (page: number, rest: PageRest): string =>
  btoa(JSON.stringify([page, rest]))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

function numberIn(cursor: string): number | null {
  try {
    const read: unknown = JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')));
    return Array.isArray(read) && Number.isSafeInteger(read[0]) && read[0] > 1 ? read[0] : null;
  } catch {
    return null;
  }
}

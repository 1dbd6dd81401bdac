import { invalidInput, type Verb } from '@paylinks/core';

/** What the first page of a list was asked with. */
export type ListQuery = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/**
 * A cursor that says nothing to its holder: where the list goes on, and what its first page was asked with. A provider's place means something only together with
 * these, or overrides them; so a cursor goes with nothing else, rather than giving another list than the one that is asked for.
 */
export const cursorFor = (place: unknown, first: ListQuery): string =>
  btoa(encodeURIComponent(JSON.stringify([place, first])))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** The place in a cursor of ours. Throws `invalid_input` for any other text, and for one that came with another query. */
export function placeIn<T>(cursor: string, first: ListQuery, isPlace: (value: unknown) => value is T, verb: Verb): T {
  const place = read(cursor);
  if (isPlace(place) && cursorFor(place, first) === cursor) return place;
  const message = 'A cursor goes only with the limit, order and filters of the page that it came with.';
  throw invalidInput([{ path: 'cursor', code: 'invalid', message }], verb);
}

function read(cursor: string): unknown {
  try {
    const text = decodeURIComponent(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')));
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value[0] : undefined;
  } catch {
    return undefined;
  }
}

import { paymentLinkFixture } from '@paylinks/core/testing';
import { expect, it, vi } from 'vitest';
import { makeContentOf, type ShownColumn, type TableLink } from './columns.js';

const noteOf = vi.fn((link: TableLink) => link.description);
const note: ShownColumn = { id: 'note', header: 'Note', named: null, cell: noteOf };
const link = (id: string, description: string | null = null) => paymentLinkFixture({ id, description });
const [a, b, c] = [link('a'), link('b'), link('c')];

it('shows a column from the first row that says something in it, and leaves it out again when that row is gone', () => {
  const contentOf = makeContentOf();
  const columns = [note];
  expect(contentOf(columns, [])).toBe(1);
  expect(contentOf(columns, [a, b])).toBe(0);
  expect(contentOf(columns, [a, link('b', 'Late'), c])).toBe(1);
  expect(contentOf(columns, [a, c])).toBe(0);
  expect(contentOf(columns, [c, a, link('d', 'Late')])).toBe(1);
});

it('looks at no row of an empty column a second time, whatever happens to another', () => {
  const contentOf = makeContentOf();
  const columns = [note];
  contentOf(columns, [a, b, c]);
  noteOf.mockClear();
  expect(contentOf(columns, [a, link('b'), c])).toBe(0);
  expect(noteOf).toHaveBeenCalledTimes(1);
});

it('begins anew with other columns', () => {
  const contentOf = makeContentOf();
  const links = [link('a', 'Late')];
  const silent: ShownColumn = { ...note, cell: () => null };
  expect(contentOf([silent], links)).toBe(0);
  expect(contentOf([note], links)).toBe(1);
});

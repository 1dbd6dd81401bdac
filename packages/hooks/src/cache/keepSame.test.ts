import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepSame } from './keepSame.js';

it('is the earlier value where nothing changed, and the later one in any case', () => {
  const plain = fc.jsonValue();
  fc.assert(
    fc.property(plain, plain, (before, now) => {
      expect(keepSame(before, now)).toEqual(now);
      expect(keepSame(before, structuredClone(before))).toBe(before);
    }),
  );
});

it('keeps each part that is equal', () => {
  const before = { rows: [{ id: 1 }, { id: 2 }], page: { next: null } };
  const now = keepSame(before, { rows: [{ id: 1 }, { id: 3 }, { id: 2 }], page: { next: null } });
  expect([now.rows[0] === before.rows[0], now.page === before.page, now.rows === before.rows]).toEqual([
    true,
    true,
    false,
  ]);
});

it('tells undefined from absent, and takes a date for what it is', () => {
  expect(keepSame<object>({ a: undefined }, {})).toEqual({});
  expect('a' in keepSame<object>({}, { a: undefined })).toBe(true);
  const date = new Date(0);
  expect(keepSame(new Date(0), date)).toBe(date);
});

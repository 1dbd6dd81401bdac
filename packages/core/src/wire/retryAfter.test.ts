import { expect, it } from 'vitest';
import { readRetryAfter } from './retryAfter.js';

const now = Date.parse('2026-11-20T12:00:00Z');

it.each([
  ['0', 0],
  ['7', 7000],
  [' 120 ', 120_000],
  ['Fri, 20 Nov 2026 12:00:30 GMT', 30_000],
  ['Fri, 20 Nov 2026 11:59:00 GMT', 0],
  ['Friday, 20-Nov-26 12:01:00 GMT', 60_000],
  ['-5', undefined],
  ['1.5', undefined],
  ['99999999999', undefined],
  ['soon', undefined],
  ['', undefined],
])('Retry-After: %j is %j ms', (text, ms) => {
  expect(readRetryAfter(new Headers({ 'retry-after': text }), now)).toBe(ms);
});

it('without the header is not known', () => {
  expect(readRetryAfter(new Headers(), now)).toBeUndefined();
});

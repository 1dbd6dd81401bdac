import { expect, it } from 'vitest';
import { formatRelative } from './time.js';

const now = Date.parse('2026-11-20T12:00:00Z');
const days = 24 * 60;

it.each([
  [7 * days, 'in 7 days'],
  [7 * days - 1, 'in 7 days'],
  [7 * days - 59, 'in 7 days'],
  [7 * days - 61, 'in 6 days'],
  [2 * days - 1, 'in 2 days'],
  [1 * days - 61, 'in 23 hours'],
  [1 * days - 30, 'in 1 day'],
  [60, 'in 1 hour'],
  [56, 'in 56 minutes'],
  [0, 'in 0 minutes'],
  [-5, '5 minutes ago'],
  [-3 * days - 120, '3 days ago'],
])('says of an expiry in %i minutes: %s', (minutes, words) => {
  expect(formatRelative(new Date(now + minutes * 60_000).toISOString(), now, 'en')).toBe(words);
});

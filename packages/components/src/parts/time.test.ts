import { expect, it } from 'vitest';
import { formatInstant, formatRelative, localDateTime, zoneName } from './time.js';

const now = Date.parse('2026-11-20T12:00:00Z');
const days = 24 * 60;

it.each([
  [7 * days, 'in 7 days'],
  [7 * days - 1, 'in 7 days'],
  [7 * days - 59, 'in 7 days'],
  [7 * days - 61, 'in 6 days'],
  [2 * days - 1, 'in 2 days'],
  [1 * days - 61, 'in 23 hours'],
  [1 * days, 'in 1 day'],
  [1 * days - 30, 'in 23 hours'],
  [60, 'in 1 hour'],
  [56, 'in 56 minutes'],
  [0, 'in 0 minutes'],
  [-5, '5 minutes ago'],
  [-3 * days - 120, '3 days ago'],
])('says of an expiry in %i minutes: %s', (minutes, words) => {
  expect(formatRelative(new Date(now + minutes * 60_000).toISOString(), now, 'en')).toBe(words);
});

const berlin = { locale: 'en-GB', timeZone: 'Europe/Berlin' };

it('always names the zone', () => {
  expect(formatInstant('2026-11-27T16:00:00Z', berlin)).toBe('27 November 2026 at 17:00 CET');
  expect(formatInstant('2026-07-27T16:00:00Z', { locale: 'en-US', timeZone: 'America/New_York' })).toMatch(
    /July 27, 2026 at 12:00\sPM EDT/,
  );
  expect(zoneName(berlin, new Date('2026-07-01T00:00:00Z'))).toBe('CEST');
});

it('writes an instant as the field for a date and a time takes it', () => {
  expect(localDateTime('2026-11-27T23:30:00Z', 'Europe/Berlin')).toBe('2026-11-28T00:30');
  expect(localDateTime('2026-11-27T00:05:00Z', 'UTC')).toBe('2026-11-27T00:05');
});

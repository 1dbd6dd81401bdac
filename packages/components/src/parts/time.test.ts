import { describe, expect, it } from 'vitest';
import { formatInstant, formatRelative, localDateTime, zoneName } from './time.js';

const now = Date.parse('2026-11-20T12:00:00Z');
const berlin = { locale: 'en-GB', timeZone: 'Europe/Berlin' };

describe('time in words', () => {
  it('always names the zone', () => {
    expect(formatInstant('2026-11-27T16:00:00Z', berlin)).toBe('27 November 2026 at 17:00 CET');
    expect(formatInstant('2026-07-27T16:00:00Z', { locale: 'en-US', timeZone: 'America/New_York' })).toMatch(
      /July 27, 2026 at 12:00\sPM EDT/,
    );
    expect(zoneName(berlin, new Date('2026-07-01T00:00:00Z'))).toBe('CEST');
  });

  it('cuts and never rounds up: what is said to be left is left', () => {
    expect(formatRelative('2026-11-22T11:59:00Z', now, 'en')).toBe('in 1 day');
    expect(formatRelative('2026-11-21T11:00:00Z', now, 'en')).toBe('in 23 hours');
    expect(formatRelative('2026-11-20T12:59:59Z', now, 'en')).toBe('in 59 minutes');
    expect(formatRelative('2026-11-17T12:00:00Z', now, 'en')).toBe('3 days ago');
  });

  it('writes an instant as the field for a date and a time takes it', () => {
    expect(localDateTime('2026-11-27T23:30:00Z', 'Europe/Berlin')).toBe('2026-11-28T00:30');
    expect(localDateTime('2026-11-27T00:05:00Z', 'UTC')).toBe('2026-11-27T00:05');
  });
});

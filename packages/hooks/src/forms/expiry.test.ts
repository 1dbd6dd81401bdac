// @vitest-environment node
import { createModeFixture } from '@paylinks/core/testing';
import { describe, expect, it } from 'vitest';
import { expiryChoicesOf, expiryProblem, readExpiry } from './expiry.js';
import { toLocal } from './localTime.js';

const now = Date.parse('2026-11-20T10:00:00.400Z');
const at = (local: string, timeZone: string) => readExpiry({ choice: 'custom', at: local }, now, timeZone);

describe('a local time becomes an instant', () => {
  it.each([
    ['2026-11-27T17:00', 'UTC', '2026-11-27T17:00:00Z'],
    ['2026-11-27T17:00', 'Europe/Berlin', '2026-11-27T16:00:00Z'],
    ['2026-07-01T17:00', 'Europe/Berlin', '2026-07-01T15:00:00Z'],
    ['2026-11-27T00:00', 'Asia/Kathmandu', '2026-11-26T18:15:00Z'],
    ['2026-11-27T00:00', 'America/New_York', '2026-11-27T05:00:00Z'],
    ['2026-12-31T23:30', 'Pacific/Kiritimati', '2026-12-31T09:30:00Z'],
    ['2026-12-31T23:30', 'Pacific/Pago_Pago', '2027-01-01T10:30:00Z'],
    ['2028-02-29T12:00', 'Australia/Lord_Howe', '2028-02-29T01:00:00Z'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(at(local, zone)).toEqual({ instant, problem: null });
    expect(toLocal(Date.parse(instant), zone)).toBe(local);
  });

  it.each([
    ['2027-03-28T02:30', 'Europe/Berlin'],
    ['2027-03-14T02:00', 'America/New_York'],
    ['2026-10-04T02:15', 'Australia/Lord_Howe'],
  ])('%s does not exist in %s', (local, zone) => {
    expect(at(local, zone)).toEqual({ instant: null, problem: 'no_such_time' });
  });

  it('an hour that exists twice is its first one', () => {
    expect(at('2027-10-31T02:30', 'Europe/Berlin').instant).toBe('2027-10-31T00:30:00Z');
    expect(at('2026-11-01T01:30', 'America/New_York').instant).toBe('2026-11-01T05:30:00Z');
  });

  it.each([
    ['', 'required'],
    ['tomorrow', 'wrong_format'],
    ['2026-02-30T10:00', 'wrong_format'],
    ['2026-11-27T25:00', 'wrong_format'],
    ['2026-11-27', 'wrong_format'],
    ['12026-11-27T10:00', 'wrong_format'],
  ])("'%s' is refused: %s", (local, problem) => {
    expect(at(local, 'UTC')).toEqual({ instant: null, problem });
  });

  it('presets count from the press, in whole seconds', () => {
    expect(readExpiry({ choice: '7d', at: '' }, now, 'UTC').instant).toBe('2026-11-27T10:00:00Z');
    expect(readExpiry({ choice: 'default', at: 'rubbish' }, now, 'UTC')).toEqual({ instant: null, problem: null });
  });
});

describe('limits of the provider', () => {
  const limits = { minAheadMs: 60_000, maxAheadMs: 70 * 86_400_000, defaultAheadMs: null };
  it.each([
    ['2026-11-20T10:00:00Z', 'in_past'],
    ['2026-11-20T10:00:30Z', 'too_small'],
    ['2026-11-20T10:02:00Z', null],
    ['2027-01-29T10:00:00Z', null],
    ['2027-01-29T10:00:01Z', 'too_large'],
  ])('%s: %s', (instant, problem) => {
    expect(expiryProblem(instant, now, limits)).toBe(problem);
  });

  it('decide what is offered', () => {
    const expiry = { minAheadMs: 2 * 86_400_000, maxAheadMs: 10 * 86_400_000, defaultAheadMs: null };
    const required = createModeFixture({ expiry, fields: { expiresAt: { required: true } } });
    expect(expiryChoicesOf(required)).toEqual(['7d', 'custom']);
    expect(expiryChoicesOf(createModeFixture({ expiry }))).toEqual(['default', '7d', 'custom']);
    const withDefault = { ...expiry, defaultAheadMs: 1 };
    expect(expiryChoicesOf({ ...required, expiry: withDefault })).toEqual(['default', '7d', 'custom']);
    expect(expiryChoicesOf(createModeFixture({ expiry: null }))).toEqual([]);
  });
});

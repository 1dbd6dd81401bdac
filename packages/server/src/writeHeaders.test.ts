import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readWriteHeaders } from './writeHeaders.js';

const now = '2026-11-20T12:00:00.000Z';
const read = (headers: Readonly<Record<string, string>>, verb: 'createLink' | 'expireLink' = 'createLink') =>
  readWriteHeaders(new Request('https://shop.example.com', { headers }), verb);

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(now), toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the key of a write', () => {
  it('is the page’s own; a create without one gets one, and a change that can be read needs none', () => {
    expect(read({ 'idempotency-key': 'k_1-A' }).key).toBe('k_1-A');
    expect(read({}).key).toMatch(/^[\da-f-]{36}$/);
    expect(read({}).key).not.toBe(read({}).key);
    expect(read({ 'idempotency-key': 'k' }, 'expireLink').key).toBe('k');
    expect(read({}, 'expireLink').key).toBeNull();
  });

  it.each(['', 'a b', 'a:b', 'ä', 'k'.repeat(256)])(
    'is none of other characters, and not longer than 255: %j',
    (key) => {
      expect(() => read({ 'idempotency-key': key })).toThrow('Idempotency-Key');
      expect(read({ 'idempotency-key': 'k'.repeat(255) }).key).toHaveLength(255);
    },
  );
});

describe('which request of an attempt it is', () => {
  it('is the first one where nothing is said', () => {
    expect(read({})).toMatchObject({ isRepeat: false, isDated: false, startedAt: now });
    expect(read({ 'paylinks-attempt': '1' }).isRepeat).toBe(false);
    expect(read({ 'paylinks-attempt': '2' }).isRepeat).toBe(true);
    expect(read({ 'paylinks-attempt': '999999' }).isRepeat).toBe(true);
  });

  it.each(['0', '-1', '1.5', '01', 'x', '1000000', ''])('is no %j', (attempt) => {
    expect(() => read({ 'paylinks-attempt': attempt })).toThrow('Paylinks-Attempt');
  });

  it('that does not say since when may have begun ten minutes ago, and no first one has', () => {
    expect(read({ 'paylinks-attempt': '2' })).toMatchObject({ isDated: false, startedAt: '2026-11-20T11:50:00.000Z' });
  });

  it('began when the page says, and not in the future', () => {
    const startedAt = '2026-11-20T11:59:00.000Z';
    expect(read({ 'paylinks-started-at': startedAt })).toMatchObject({ isDated: true, startedAt });
    expect(read({ 'paylinks-started-at': startedAt, 'paylinks-attempt': '2' })).toMatchObject({ startedAt });
    expect(read({ 'paylinks-started-at': '2026-11-20T13:00:00.000Z' })).toMatchObject({
      isDated: true,
      startedAt: now,
    });
    expect(() => read({ 'paylinks-started-at': 'yesterday' })).toThrow('Paylinks-Started-At');
  });
});

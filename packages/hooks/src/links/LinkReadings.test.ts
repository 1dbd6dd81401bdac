// @vitest-environment node
import { paymentLinkFixture } from '@paylinks/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LinkReadings } from './LinkReadings.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('for 30 s after a link was seen to end', () => {
  const expired = paymentLinkFixture({ status: 'expired' });
  const reading = (changes: Parameters<typeof paymentLinkFixture>[0]) => {
    const readings = new LinkReadings();
    readings.ended(expired);
    const link = paymentLinkFixture(changes);
    return { readings, link, believed: readings.believe(link) };
  };

  it('an older copy that says open is not believed, and after that it is', () => {
    const { readings, link, believed } = reading({ status: 'open', money: 'none' });
    expect(believed).toBe(expired);
    vi.advanceTimersByTime(29_999);
    expect(readings.believe(link)).toBe(expired);
    vi.advanceTimersByTime(1);
    expect(readings.believe(link)).toBe(link);
  });

  it.each([
    { status: 'open', money: 'pending' },
    { status: 'open', money: 'received' },
    { status: 'processing', money: 'pending' },
    { status: 'paid', money: 'received' },
    { status: 'canceled', money: 'none' },
    { status: 'unknown', money: 'none' },
  ] as const)('$status with money $money is believed at once', (changes) => {
    const { link, believed } = reading(changes);
    expect(believed).toBe(link);
  });

  it('another link is another matter', () => {
    const { link, believed } = reading({ id: 'another' });
    expect(believed).toBe(link);
  });
});

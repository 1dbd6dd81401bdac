import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRemoteClock } from './remoteClock.js';

const now = Date.parse('2026-11-20T12:00:00Z');
const reply = (date: string | null): Response => new Response(null, { headers: date === null ? {} : { date } });

beforeEach(() => {
  vi.useFakeTimers({ now });
});
afterEach(() => {
  vi.useRealTimers();
});

it('is that of this machine until a reply has told another', () => {
  const clock = createRemoteClock();
  expect(clock.now()).toBe(now);
  clock.read(reply(null));
  clock.read(reply('yesterday'));
  expect(clock.now()).toBe(now);
});

it('follows the last reply, and goes on by itself', () => {
  const clock = createRemoteClock();
  clock.read(reply('Fri, 20 Nov 2026 13:00:00 GMT'));
  expect(clock.now() - now).toBe(3_600_500);
  vi.advanceTimersByTime(10_000);
  expect(clock.now() - now).toBe(3_610_500);
  clock.read(reply('Fri, 20 Nov 2026 12:00:10 GMT'));
  expect(clock.now() - now).toBe(10_000);
});

it('takes whole seconds for what they are', () => {
  const clock = createRemoteClock();
  clock.read(reply('Fri, 20 Nov 2026 11:59:59 GMT'));
  expect(clock.now()).toBe(now);
});

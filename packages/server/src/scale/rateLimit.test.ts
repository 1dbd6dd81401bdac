import { PaymentLinksError } from '@paylinks/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryStore } from '../store/memory.js';
import { createRateLimit } from './rateLimit.js';

const start = Date.parse('2026-11-20T12:00:00Z');
beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

const call = async (): Promise<number> => Date.now() - start;
const limited = (retryAfterMs?: number) => async (): Promise<never> => {
  throw new PaymentLinksError({ code: 'rate_limited', message: '429', status: 429, retryAfterMs });
};
const down = (): Promise<never> => Promise.reject(new Error('down'));
/** When each was made, in milliseconds from the start; the code of those that were not. */
async function settled(calls: readonly Promise<number>[], withinMs = 10_000): Promise<(number | string)[]> {
  const all = Promise.allSettled(calls);
  await vi.advanceTimersByTimeAsync(withinMs);
  return (await all).map((end) => (end.status === 'fulfilled' ? end.value : (end.reason as PaymentLinksError).code));
}

describe('calls beyond what the provider allows', () => {
  it('wait their turn: some at once after a rest, then one by one, and those far behind are told when to come back', async () => {
    const limit = createRateLimit(createMemoryStore(), { callsPerSecond: 10, burst: 3, maxWaitMs: 500 });
    const made = await settled(Array.from({ length: 10 }, () => limit.run('tenant', 'getLink', call)));
    expect(made).toEqual([0, 0, 0, 100, 200, 300, 400, 500, 'rate_limited', 'rate_limited']);
    const rest = Array.from({ length: 4 }, () => limit.run('tenant', 'getLink', call));
    const since = 10_000;
    expect(await settled(rest)).toEqual([since, since, since, since + 100]);
  });

  it('never exceed the rate over a minute, with three processes at one store', async () => {
    const store = createMemoryStore();
    const processes = [1, 2, 3].map(() => createRateLimit(store, { callsPerSecond: 10, burst: 10 }));
    const made: number[] = [];
    for (let tick = 0; tick < 600; tick += 1) {
      for (const limit of processes) {
        void limit.run('tenant', 'getLink', call).then(
          (at) => made.push(at),
          () => undefined,
        );
      }
      await vi.advanceTimersByTimeAsync(100);
    }
    const upTo = (ms: number): number => made.filter((at) => at < ms).length;
    for (let second = 1; second <= 60; second += 1) expect(upTo(second * 1000)).toBeLessThanOrEqual(second * 10 + 10);
    expect(upTo(60_000)).toBeGreaterThanOrEqual(595);
  });

  it('are those of one scope: another one is not held up', async () => {
    const limit = createRateLimit(createMemoryStore(), { callsPerSecond: 1, burst: 1, maxWaitMs: 0 });
    const scopes = ['a', 'a', 'b', 'a:1', 'b'];
    const made = await settled(scopes.map((scope) => limit.run(scope, 'getLink', call)));
    expect(made).toEqual([0, 'rate_limited', 0, 0, 'rate_limited']);
  });
});

describe('a pause that the provider asks for', () => {
  it('is kept by everybody of the scope, in every process, and by nobody else', async () => {
    const store = createMemoryStore();
    const [here, there] = [createRateLimit(store), createRateLimit(store)];
    await expect(here.run('tenant', 'getLink', limited(7000))).rejects.toMatchObject({ retryAfterMs: 7000 });
    await vi.advanceTimersByTimeAsync(2000);
    const asked = vi.fn(call);
    for (const limit of [here, there]) {
      await expect(limit.run('tenant', 'createLink', asked)).rejects.toMatchObject({
        kind: 'PaymentLinksError',
        code: 'rate_limited',
        retryAfterMs: 5000,
        verb: 'createLink',
        // Nothing was sent, so the same may be sent again.
        retryable: true,
      });
    }
    expect(asked).not.toHaveBeenCalled();
    expect(await there.run('other', 'getLink', call)).toBe(2000);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await there.run('tenant', 'getLink', call)).toBe(7000);
  });

  it('is a second where the provider does not say how long', async () => {
    const limit = createRateLimit(createMemoryStore());
    await expect(limit.run('tenant', 'getLink', limited())).rejects.toMatchObject({ code: 'rate_limited' });
    await expect(limit.run('tenant', 'getLink', call)).rejects.toMatchObject({ retryAfterMs: 1000 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(await limit.run('tenant', 'getLink', call)).toBe(1000);
  });

  it('also stops those who were already waiting for their turn', async () => {
    const limit = createRateLimit(createMemoryStore(), { callsPerSecond: 1, burst: 1 });
    const calls = [limit.run('tenant', 'getLink', limited(5000)), limit.run('tenant', 'getLink', call)];
    expect(await settled(calls)).toEqual(['rate_limited', 'rate_limited']);
  });

  it('is not made of other failures', async () => {
    const limit = createRateLimit(createMemoryStore());
    const outage = new PaymentLinksError({ code: 'provider_unavailable', message: '503', retryAfterMs: 9000 });
    await expect(limit.run('tenant', 'getLink', () => Promise.reject(outage))).rejects.toBe(outage);
    expect(await limit.run('tenant', 'getLink', call)).toBe(0);
  });
});

it('lets calls through while the store cannot be asked', async () => {
  const limit = createRateLimit({ ...createMemoryStore(), get: down, set: down }, { callsPerSecond: 10, burst: 2 });
  expect(await settled([1, 2, 3].map(() => limit.run('tenant', 'getLink', call)))).toEqual([0, 0, 100]);
});

it('holds nobody back with Infinity, but still keeps the pauses that the provider asks for', async () => {
  const limit = createRateLimit(createMemoryStore(), { callsPerSecond: Number.POSITIVE_INFINITY });
  const calls = Array.from({ length: 500 }, () => limit.run('tenant', 'getLink', call));
  expect(new Set(await settled(calls, 0))).toEqual(new Set([0]));
  await expect(limit.run('tenant', 'getLink', limited(7000))).rejects.toMatchObject({ code: 'rate_limited' });
  await expect(limit.run('tenant', 'getLink', call)).rejects.toMatchObject({ retryAfterMs: 7000 });
});

it.each([0, -1, Number.NaN])('refuses %d calls a second when it is made', (callsPerSecond) => {
  expect(() => createRateLimit(createMemoryStore(), { callsPerSecond })).toThrow(/callsPerSecond/);
});

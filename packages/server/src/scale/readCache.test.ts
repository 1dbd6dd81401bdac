import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryStore } from '../store/memory.js';
import { createReadCache, forgetReads, type ReadCache } from './readCache.js';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-20T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A provider that takes `takesMs` to answer, and says how often it was asked. */
function provider(takesMs = 300) {
  let asked = 0;
  const answer = async (): Promise<{ readonly answer: number }> => {
    asked += 1;
    const mine = asked;
    await new Promise((resolve) => setTimeout(resolve, takesMs));
    return { answer: mine };
  };
  return { answer, asked: () => asked };
}

const answered = (answer: number) => ({ answer });
const down = (): Promise<never> => Promise.reject(new Error('down'));

describe('many people who look at one link', () => {
  it.each([1, 1000])('cost one call in each window: %i people for a minute', async (people) => {
    const cache = createReadCache(createMemoryStore(), 2000);
    const { answer, asked } = provider();
    const read = (): void => void cache.read('tenant', 'getLink l', answer);
    // Each reads every five seconds, begun at another moment.
    for (let second = 0; second < 60; second += 1) {
      for (let person = 0; person < people; person += 1) if (person % 5 === second % 5) read();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(asked()).toBe(people === 1 ? 12 : 20);
  });

  it('all get the same answer, also those who come while it is under way', async () => {
    const cache = createReadCache(createMemoryStore(), 2000);
    const { answer } = provider();
    const first = cache.read('tenant', 'getLink l', answer);
    await vi.advanceTimersByTimeAsync(100);
    const second = cache.read('tenant', 'getLink l', answer);
    await vi.advanceTimersByTimeAsync(2000);
    const third = cache.read('tenant', 'getLink l', answer);
    await vi.advanceTimersByTimeAsync(1000);
    const fourth = cache.read('tenant', 'getLink l', answer);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await Promise.all([first, second, third, fourth])).toEqual([1, 1, 1, 2].map(answered));
  });

  it('are asked for once by two processes that share a store', async () => {
    const store = createMemoryStore();
    const processes = [createReadCache(store, 2000), createReadCache(store, 2000), createReadCache(store, 2000)];
    const { answer, asked } = provider();
    const reads = processes.flatMap((cache) =>
      Array.from({ length: 20 }, () => cache.read('tenant', 'getLink l', answer)),
    );
    await vi.advanceTimersByTimeAsync(1000);
    expect(new Set((await Promise.all(reads)).map(({ answer: which }) => which))).toEqual(new Set([1]));
    expect(asked()).toBe(1);
  });
});

it('keeps tenants and questions apart', async () => {
  const cache = createReadCache(createMemoryStore(), 2000);
  const { answer, asked } = provider(0);
  const names = [
    ['a', 'x'],
    ['a', 'y'],
    ['b', 'x'],
    ['a:0', 'x'],
    ['a', '0:x'],
    ['a%3A0', 'x'],
  ] as const;
  const reads = names.map(([scope, name]) => cache.read(scope, name, answer));
  await vi.advanceTimersByTimeAsync(1);
  expect(new Set((await Promise.all(reads)).map(({ answer: which }) => which)).size).toBe(names.length);
  expect(asked()).toBe(names.length);
});

it('shares a failure with those who wait for it, and keeps it for nobody else', async () => {
  const cache = createReadCache(createMemoryStore(), 2000);
  let asked = 0;
  const failing = async (): Promise<never> => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 100));
    throw new Error('down');
  };
  const reads = Promise.allSettled([1, 2, 3].map(() => cache.read('tenant', 'x', failing)));
  await vi.advanceTimersByTimeAsync(200);
  expect((await reads).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(asked).toBe(1);
  const again = cache.read('tenant', 'x', provider(0).answer);
  await vi.advanceTimersByTimeAsync(50);
  expect(await again).toEqual({ answer: 1 });
});

describe('after a write or an event', () => {
  it('what was read before is not given out, in no process of the store', async () => {
    const store = createMemoryStore();
    const [here, there] = [createReadCache(store, 60_000), createReadCache(store, 60_000)];
    const { answer } = provider(0);
    const read = async (cache: ReadCache, scope = 'tenant'): Promise<number> => {
      const reading = cache.read(scope, 'x', answer);
      await vi.advanceTimersByTimeAsync(20);
      return (await reading).answer;
    };
    expect([await read(here), await read(there), await read(there, 'other')]).toEqual([1, 1, 2]);
    await forgetReads(store, 'tenant');
    expect([await read(there), await read(here), await read(there, 'other')]).toEqual([3, 3, 2]);
  });

  it('nor is that of a read that had begun before', async () => {
    const store = createMemoryStore();
    const cache = createReadCache(store, 60_000);
    const slow = provider(5000);
    const before = cache.read('tenant', 'x', slow.answer);
    await vi.advanceTimersByTimeAsync(100);
    await forgetReads(store, 'tenant');
    const after = cache.read('tenant', 'x', slow.answer);
    await vi.advanceTimersByTimeAsync(10_000);
    const later = cache.read('tenant', 'x', slow.answer);
    expect(await Promise.all([before, after, later])).toEqual([1, 2, 2].map(answered));
  });

  it('nor is it after ten minutes, however long answers are kept', async () => {
    const store = createMemoryStore();
    const cache = createReadCache(store, 86_400_000);
    const { answer } = provider(0);
    const read = async (): Promise<number> => {
      const reading = cache.read('tenant', 'x', answer);
      await vi.advanceTimersByTimeAsync(20);
      return (await reading).answer;
    };
    expect(await read()).toBe(1);
    await forgetReads(store, 'tenant');
    expect(await read()).toBe(2);
    await vi.advanceTimersByTimeAsync(601_000);
    expect(await read()).toBe(3);
  });

  it('nor is it where the store does not say for a moment that there was a write', async () => {
    const memory = createMemoryStore();
    let isSilent = false;
    const store = { ...memory, get: (key: string) => (isSilent && key.startsWith('pl:g:') ? down() : memory.get(key)) };
    const cache = createReadCache(store, 60_000);
    const { answer } = provider(0);
    const read = async (): Promise<number> => {
      const reading = cache.read('tenant', 'x', answer);
      await vi.advanceTimersByTimeAsync(20);
      return (await reading).answer;
    };
    expect(await read()).toBe(1);
    await forgetReads(store, 'tenant');
    isSilent = true;
    expect(await read()).toBe(2);
    isSilent = false;
    expect(await read()).toBe(3);
  });
});

describe('when something fails', () => {
  it('a process that ended in the middle of a read holds the others up for five seconds', async () => {
    const store = createMemoryStore();
    void createReadCache(store, 2000).read('tenant', 'x', () => new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(10);
    const reading = createReadCache(store, 2000).read('tenant', 'x', provider(0).answer);
    let isThere = false;
    void reading.then(() => {
      isThere = true;
    });
    await vi.advanceTimersByTimeAsync(4800);
    expect(isThere).toBe(false);
    await vi.advanceTimersByTimeAsync(500);
    expect(await reading).toEqual({ answer: 1 });
  });

  it('a store that cannot be asked makes reads slower, never impossible', async () => {
    const store = { ...createMemoryStore(), get: down, set: down };
    const cache = createReadCache(store, 2000);
    const { answer, asked } = provider(100);
    const reads = [1, 2, 3].map(() => cache.read('tenant', 'x', answer));
    await vi.advanceTimersByTimeAsync(200);
    expect(await Promise.all(reads)).toEqual([1, 1, 1].map(answered));
    await forgetReads(store, 'tenant');
    expect(asked()).toBe(1);
  });
});

it('keeps nothing with a cacheMs of 0', async () => {
  const cache = createReadCache(createMemoryStore(), 0);
  const { answer, asked } = provider(0);
  const reads = [1, 2].map(() => cache.read('tenant', 'x', answer));
  await vi.advanceTimersByTimeAsync(1);
  await Promise.all(reads);
  expect(asked()).toBe(2);
});

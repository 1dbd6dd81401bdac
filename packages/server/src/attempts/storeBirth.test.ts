import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { unreachable } from '../../../../testing/server/failingStores.js';
import type { HandlerStore } from '../store/HandlerStore.js';
import { createMemoryStore } from '../store/memory.js';
import { storeBirth } from './storeBirth.js';

const at = (seconds: number): string => new Date(Date.parse('2026-11-20T12:00:00Z') + seconds * 1000).toISOString();
const passes = (seconds: number): void => void vi.setSystemTime(Date.now() + seconds * 1000);

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(at(0)), toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('tells an attempt from before the store, but for what two clocks differ by', async () => {
  const birth = storeBirth(createMemoryStore());
  passes(60);
  expect(await Promise.all([at(-60), at(-3), at(-2), at(0), at(30)].map(birth.isBefore))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

it('is that of the store, and not that of each process which uses it', async () => {
  const store = createMemoryStore();
  storeBirth(store);
  passes(60);
  const later = storeBirth(store);
  expect([await later.isBefore(at(30)), await later.isBefore(at(-30))]).toEqual([false, true]);
});

it('begins anew where the store has lost everything', async () => {
  let memory = createMemoryStore();
  const store: HandlerStore = {
    ...memory,
    get: (key) => memory.get(key),
    set: (key, value, options) => memory.set(key, value, options),
  };
  const birth = storeBirth(store);
  passes(60);
  expect(await birth.isBefore(at(30))).toBe(false);
  memory = createMemoryStore();
  passes(60);
  expect(await birth.isBefore(at(30))).toBe(true);
  passes(60);
  expect([await birth.isBefore(at(130)), await birth.isBefore(at(30))]).toEqual([false, true]);
});

it('waits for a store that takes its time to be born', async () => {
  const memory = createMemoryStore();
  const store: HandlerStore = {
    ...memory,
    set: async (...entry) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return memory.set(...entry);
    },
  };
  const birth = storeBirth(store);
  expect(await birth.isBefore(at(-10))).toBe(true);
  expect(await memory.get('pl:born')).toBe(String(Date.parse(at(0))));
});

it('cannot be told while the store cannot be asked, which is no answer', async () => {
  await expect(storeBirth(unreachable).isBefore(at(0))).rejects.toThrow('ECONNREFUSED');
});

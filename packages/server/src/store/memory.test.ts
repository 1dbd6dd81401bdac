import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMemoryStore } from './memory.js';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-20T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

it('keeps a text until its time is over', async () => {
  const store = createMemoryStore();
  expect(await store.get('a')).toBeNull();
  expect(await store.set('a', 'one', { ttlMs: 1000 })).toBe(true);
  vi.advanceTimersByTime(999);
  expect(await store.get('a')).toBe('one');
  vi.advanceTimersByTime(1);
  expect(await store.get('a')).toBeNull();
});

it('gives a key to the first who asks, and to another once its time is over', async () => {
  const store = createMemoryStore();
  const claim = (value: string): Promise<boolean> => store.set('a', value, { ttlMs: 1000, onlyIfAbsent: true });
  expect(await Promise.all([claim('one'), claim('two')])).toEqual([true, false]);
  expect(await store.get('a')).toBe('one');
  vi.advanceTimersByTime(1000);
  expect(await claim('three')).toBe(true);
  expect(await store.set('a', 'four', { ttlMs: 1000 })).toBe(true);
  expect(await store.get('a')).toBe('four');
});

it('lets go of what has ended, and of nothing else', async () => {
  const store = createMemoryStore();
  await store.set('long', 'x', { ttlMs: 100_000_000 });
  await store.set('short', 'x', { ttlMs: 1 });
  vi.advanceTimersByTime(60_000);
  await store.set('other', 'x', { ttlMs: 1000 });
  expect(await Promise.all(['long', 'short', 'other'].map(store.get))).toEqual(['x', null, 'x']);
});

it('tells a message to those who listen to its channel, until they stop', async () => {
  const store = createMemoryStore();
  const heard: string[] = [];
  const stop = store.subscribe('a', (message) => heard.push(`first ${message}`));
  store.subscribe('a', (message) => heard.push(`second ${message}`));
  await store.publish('a', '1');
  await store.publish('b', '2');
  stop();
  stop();
  await store.publish('a', '3');
  expect(heard).toEqual(['first 1', 'second 1', 'second 3']);
});

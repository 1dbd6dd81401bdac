import { afterEach, expect, it, vi } from 'vitest';
import { sessionAttemptStore } from './attemptStore.js';

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

const isFull = (): void => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
};

it('says what was last written, also where the browser has no room for it beside what it keeps already', () => {
  const store = sessionAttemptStore();
  store.write('first');
  isFull();
  store.write('first and second');
  expect(store.read()).toBe('first and second');
  // What a reload finds is older, and better than nothing.
  expect(sessionAttemptStore().read()).toBe('first');
  store.write(null);
  expect([store.read(), sessionAttemptStore().read()]).toEqual([null, null]);
});

it('keeps in the page what the browser refuses altogether', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  isFull();
  const store = sessionAttemptStore();
  expect(store.read()).toBeNull();
  store.write('kept');
  expect(store.read()).toBe('kept');
});

it('keeps the users of one tab apart', () => {
  sessionAttemptStore('ada').write('hers');
  expect([sessionAttemptStore('ada').read(), sessionAttemptStore('grace').read()]).toEqual(['hers', null]);
});

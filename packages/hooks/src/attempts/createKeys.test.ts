// @vitest-environment node
import { PaymentLinksError } from '@paylinks/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  hour,
  input,
  keyed,
  lost,
  minute,
  once,
  page,
  passes,
  quietly,
  refused,
  replied,
  running,
  sleeps,
  state,
} from '../../../../testing/hooks/createPage.js';
import { createsOf } from '../../../../testing/hooks/onSandbox.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a provider that keeps keys', () => {
  it('for a day: the same bytes go out under the same key after about 1, 2, 4 and 8 s', async () => {
    const { open, keys, sentAt, lookUpAttempt } = keyed(24 * hour, [lost, lost, lost, replied]);
    const result = open().run(input);
    await passes(20_000);
    await expect(result).resolves.toBeDefined();
    expect(new Set(keys).size).toBe(1);
    expect(keys).toHaveLength(4);
    const [first = 0, ...gaps] = sentAt.map((at, index) => at - (sentAt[index - 1] ?? at));
    expect(first).toBe(0);
    for (const [index, about] of [1_000, 2_000, 4_000].entries()) {
      expect(gaps[index]).toBeGreaterThanOrEqual(about * 0.8);
      expect(gaps[index]).toBeLessThanOrEqual(about * 1.2);
    }
    expect(lookUpAttempt).not.toHaveBeenCalled();
  });

  it('for a day: a refusal of a repeat says nothing about the first; after four repeats it is looked for', async () => {
    const { open, keys, lookUpAttempt } = keyed(24 * hour, [lost, refused]);
    const attempts = open();
    quietly(attempts.run(input));
    await passes(20_000);
    expect(state(attempts)).toBe('checking');
    expect(keys).toHaveLength(5);
    await passes(2 * minute);
    expect(lookUpAttempt).toHaveBeenCalled();
    expect(state(attempts)).toBe('unresolved');
  });

  it('for a day: "retry" within it, never beyond', async () => {
    const { open, keys } = keyed(24 * hour, [lost, lost, lost, lost, lost, replied]);
    const attempts = open();
    quietly(attempts.run(input));
    await passes(3 * minute);
    expect(state(attempts)).toBe('unresolved');
    await attempts.retry();
    expect(keys).toHaveLength(6);
    expect(new Set(keys).size).toBe(1);

    const old = keyed(24 * hour, [lost]);
    const later = old.open();
    quietly(later.run(input));
    await passes(23 * hour + minute);
    const before = old.keys.length;
    await expect(later.retry()).rejects.toMatchObject({ code: 'conflict' });
    expect(old.keys).toHaveLength(before);
  });

  it('for a day: a repeat that nobody answers holds up the search for a minute, and no longer', async () => {
    const { open, lookUpAttempt } = keyed(24 * hour, [lost, () => new Promise(() => {})]);
    const attempts = open();
    quietly(attempts.run(input));
    await passes(5 * minute);
    expect(lookUpAttempt).toHaveBeenCalled();
  });

  it.each([
    ['token', refused],
    [
      'content',
      (): Promise<never> => Promise.reject(new PaymentLinksError({ code: 'invalid_input', message: '', status: 422 })),
    ],
  ])(
    'for a day: a "retry" that is refused says nothing about the first request either (%s)',
    async (_what, refusal) => {
      const { open } = keyed(24 * hour, [lost, lost, lost, lost, lost, refusal]);
      const attempts = open();
      quietly(attempts.run(input));
      await passes(3 * minute);
      quietly(attempts.retry());
      await passes(1);
      expect(state(attempts)).toBe('checking');
    },
  );

  it('for a day: after a reload it is looked for, and nothing is sent again by itself', async () => {
    const { open, keys, lookUpAttempt } = keyed(24 * hour, [() => new Promise(() => {})]);
    quietly(open().run(input));
    const afterwards = open();
    await passes(30_000);
    expect(keys).toHaveLength(1);
    expect(lookUpAttempt).toHaveBeenCalled();
    expect(state(afterwards)).toBe('checking');
  });

  it('for half an hour: looked for first; sent again only after that, twice at most', async () => {
    const { open, keys, sentAt, lookUpAttempt } = keyed(30 * minute, [lost]);
    const attempts = open();
    quietly(attempts.run(input));
    await passes(35_000);
    expect(keys).toHaveLength(1);
    expect(lookUpAttempt).toHaveBeenCalledTimes(5);
    await passes(5 * minute);
    expect(state(attempts)).toBe('unresolved');
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect((sentAt[1] ?? 0) - (sentAt[0] ?? 0)).toBeGreaterThanOrEqual(35_000);
  });

  it.each(['unsupported', 'provider_unavailable'] as const)(
    'for half an hour: never sent again where nobody could look for it (%s), as the first request may still run',
    async (code) => {
      const { open, keys, lookUpAttempt } = keyed(30 * minute, [lost]);
      lookUpAttempt.mockRejectedValue(new PaymentLinksError({ code, message: 'no look' }));
      const attempts = open();
      quietly(attempts.run(input));
      await passes(5 * minute);
      expect([keys.length, state(attempts)]).toEqual([1, 'unresolved']);
    },
  );

  it('for a day: not sent again by a clock that was set back', async () => {
    const { open, keys } = keyed(24 * hour, [lost]);
    const attempts = open();
    quietly(attempts.run(input));
    await passes(3 * minute);
    vi.setSystemTime(Date.now() - 2 * hour);
    const before = keys.length;
    await expect(attempts.retry()).rejects.toMatchObject({ code: 'conflict' });
    expect(keys).toHaveLength(before);
  });

  it('still running: waits as told and asks again with the same key', async () => {
    const { open, keys } = keyed(24 * hour, [running, running, replied]);
    const attempts = open();
    const result = attempts.run(input);
    await passes(1_000);
    expect(state(attempts)).toBe('waiting');
    await passes(4_000);
    await expect(result).resolves.toBeDefined();
    expect(new Set(keys).size).toBe(1);
  });

  it('still running after a minute: unknown', async () => {
    const { open } = keyed(24 * hour, [running]);
    const attempts = open();
    quietly(attempts.run(input));
    await passes(59_000);
    expect(state(attempts)).toBe('waiting');
    await passes(4_000);
    expect(state(attempts)).toBe('checking');
  });
});

describe('a machine that sleeps', () => {
  it('between two repeats: nothing goes out under a key that may be forgotten by now', async () => {
    const { open, keys, lookUpAttempt } = keyed(24 * hour, [lost, replied]);
    const attempts = open();
    quietly(attempts.run(input));
    await passes(100);
    sleeps();
    await passes(2 * minute);
    expect([keys.length, state(attempts)]).toEqual([1, 'unresolved']);
    expect(lookUpAttempt).toHaveBeenCalled();
  });

  it('while the provider is still busy: it is looked for', async () => {
    const { open, keys } = keyed(24 * hour, [running, replied]);
    const attempts = open();
    quietly(attempts.run(input));
    await passes(100);
    sleeps();
    await passes(2 * minute);
    expect([keys.length, state(attempts)]).toEqual([1, 'unresolved']);
  });

  it('after "later": nothing is sent by itself when the person is back', async () => {
    const { open, sandbox, errors } = page();
    sandbox.control.faults(once({ status: 429, retryAfterSeconds: 2 }));
    const attempts = open();
    quietly(attempts.run(input));
    await passes(100);
    sleeps();
    await passes(minute);
    expect([createsOf(sandbox), state(attempts)]).toEqual([1, null]);
    expect(errors).toMatchObject([{ code: 'rate_limited' }]);
  });
});

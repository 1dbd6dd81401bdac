import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unreachable } from '../../../../testing/server/failingStores.js';
import type { HandlerStore } from '../store/HandlerStore.js';
import { createMemoryStore } from '../store/memory.js';
import { type KeyRecord, keyRecords } from './keyRecords.js';

const day = 86_400_000;
const started: KeyRecord = {
  state: 'started',
  fingerprint: 'f',
  userId: null,
  startedAt: '2026-11-20T12:00:00.000Z',
  leaseUntil: Date.parse('2026-11-20T12:01:00Z'),
  leaseToken: 'mine',
  resultId: null,
  providerRequestId: null,
};
const done = { state: 'done', resultId: 'l-1' } as const;
let store: HandlerStore;
const of = (key: string, tenant = 'tenant') => keyRecords(store, tenant, 'createLink', key);
const passes = (ms: number): void => void vi.setSystemTime(Date.now() + ms);

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-20T12:00:00Z'), toFake: ['Date'] });
  store = createMemoryStore();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the record of a key', () => {
  it('is begun by one request, and belongs to one tenant, verb and key', async () => {
    expect([await of('k').begin(started), await of('k').begin(started)]).toEqual([true, false]);
    expect(await of('k').read()).toEqual(started);
    expect([await of('k', 'other').read(), await of('k2').read()]).toEqual([null, null]);
    expect(await keyRecords(store, 'tenant', 'createRecord', 'k').read()).toBeNull();
  });

  it.each([
    ['started', {}, day],
    ['done', done, day],
    ['refused', { state: 'refused' }, day],
    ['unknown', { state: 'unknown' }, 7 * day],
  ] as const)('is kept, where it is %s, for as long as it has to protect', async (state, outcome, keptMs) => {
    await of('k').begin(started);
    if (state !== 'started') await of('k').end(started, outcome as Parameters<ReturnType<typeof of>['end']>[1]);
    passes(keptMs - 1);
    expect((await of('k').read())?.state).toBe(state);
    passes(1);
    expect(await of('k').read()).toBeNull();
  });

  it('holds the outcome, also where it was lost meanwhile', async () => {
    await of('k').begin(started);
    await of('k').end(started, done);
    expect(await of('k').read()).toEqual({ ...started, ...done });
    await of('lost').end(started, done);
    expect(await of('lost').read()).toEqual({ ...started, ...done });
  });

  it('is changed by its own lease alone', async () => {
    await of('k').begin(started);
    const late = { ...started, leaseToken: 'late' };
    for (const outcome of [done, { state: 'unknown' }] as const) await of('k').end(late, outcome);
    await of('k').forget(late);
    expect(await of('k').read()).toEqual(started);
  });

  it('forgets nothing that is known', async () => {
    await of('k').begin(started);
    await of('k').end(started, done);
    await of('k').end(started, { state: 'unknown' });
    await of('k').forget(started);
    passes(1);
    expect(await of('k').read()).toEqual({ ...started, ...done });
  });

  it('is written over by a success that comes late', async () => {
    await of('k').begin(started);
    await of('k').end(started, { state: 'unknown' });
    await of('k').end(started, done);
    expect((await of('k').read())?.state).toBe('done');
  });

  it('is gone after a refusal, at once to who reads and a moment later to who begins', async () => {
    await of('k').begin(started);
    await of('k').forget(started);
    expect(await of('k').read()).toBeNull();
    passes(1);
    expect(await of('k').begin(started)).toBe(true);
  });

  it('that cannot be written hides nothing of what has happened', async () => {
    const lost = keyRecords(unreachable, 'tenant', 'createLink', 'k');
    await expect(lost.end(started, done)).resolves.toBeUndefined();
    await expect(lost.forget(started)).resolves.toBeUndefined();
    await expect(lost.begin(started)).rejects.toThrow('ECONNREFUSED');
    await expect(lost.read()).rejects.toThrow('ECONNREFUSED');
  });
});

describe('what was made', () => {
  it('belongs to the key that made it, and to none that made nothing', async () => {
    await of('k').begin(started);
    await of('k').end(started, { state: 'unknown' });
    expect(await store.get('pl:m:tenant:createLink:null')).toBeNull();
    await of('k').end(started, done);
    expect([await of('k').isClaimed('l-1'), await of('k2').isClaimed('l-1')]).toEqual([false, true]);
    expect([await of('k2', 'other').isClaimed('l-1'), await of('k2').isClaimed('l-2')]).toEqual([false, false]);
    passes(7 * day - 1);
    expect(await of('k2').isClaimed('l-1')).toBe(true);
    passes(1);
    expect(await of('k2').isClaimed('l-1')).toBe(false);
  });

  it('is kept for a key while its request is out, and given back where that has made another thing or none', async () => {
    for (const [key, settle] of [
      ['k', (): Promise<void> => of('k').end(started, { state: 'done', resultId: 'l-2' })],
      ['k2', (): Promise<void> => of('k2').forget(started)],
    ] as const) {
      await of(key).begin(started);
      await of(key).reserve('l-1');
      expect([await of(key).reserved(), await of('k3').isClaimed('l-1')]).toEqual(['l-1', true]);
      await settle();
      passes(1);
      expect([await of(key).reserved(), await of('k3').isClaimed('l-1')]).toEqual([null, false]);
    }
  });

  it('that was kept for a key and is what it made stays its own; what is another’s by now is not given back', async () => {
    await of('k').begin(started);
    await of('k').reserve('l-1');
    await of('k').end(started, done);
    await of('k2').begin(started);
    await of('k2').reserve('l-1');
    await of('k2').reserve('l-2');
    await of('k3').end(started, { state: 'done', resultId: 'l-2' });
    await of('k2').forget(started);
    passes(1);
    expect([await of('k4').isClaimed('l-1'), await of('k4').isClaimed('l-2')]).toEqual([true, true]);
    expect([await of('k').isClaimed('l-1'), await of('k3').isClaimed('l-2')]).toEqual([false, false]);
  });

  it('is found for one key only, also where two look; the reply to whom it was made for wins', async () => {
    expect([await of('k').claim('l-1'), await of('k').claim('l-1'), await of('k2').claim('l-1')]).toEqual([
      true,
      true,
      false,
    ]);
    await of('k2').end(started, done);
    expect([await of('k').isClaimed('l-1'), await of('k2').isClaimed('l-1')]).toEqual([true, false]);
    passes(7 * day - 1);
    expect(await of('k').isClaimed('l-1')).toBe(true);
  });
});

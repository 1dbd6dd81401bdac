import { createClient } from 'redis';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type RunningRedis, startRedis } from '../../../../scripts/redis.mjs';
import type { HandlerStore } from '../store/HandlerStore.js';
import { createRedisStore } from './createRedisStore.js';

let redis: RunningRedis;
const connect = () =>
  createClient({ url: redis.url })
    .on('error', () => {})
    .connect();
/** Two processes of one host, as far as Redis can tell. */
let [clientA, clientB]: Awaited<ReturnType<typeof connect>>[] = [];
let a: HandlerStore;
let b: HandlerStore;

beforeAll(async () => {
  redis = await startRedis();
  [clientA, clientB] = await Promise.all([connect(), connect()]);
});
beforeEach(async () => {
  await clientA?.flushAll();
  if (clientA) a = createRedisStore({ client: clientA });
  if (clientB) b = createRedisStore({ client: clientB });
});
afterAll(async () => {
  clientA?.destroy();
  clientB?.destroy();
  await redis.stop();
});
const connections = async (): Promise<number> =>
  Number(/connected_clients:(\d+)/.exec((await clientA?.info('clients')) ?? '')?.[1]);

it('shows to one process what another has kept, until its time is over', async () => {
  expect(await a.get('pl:x')).toBeNull();
  expect(await a.set('pl:x', 'one ünïcode "text"', { ttlMs: 60_000 })).toBe(true);
  expect(await b.get('pl:x')).toBe('one ünïcode "text"');
  const left = (await clientA?.pTTL('pl:x')) ?? 0;
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThanOrEqual(60_000);
  expect(await b.set('pl:x', '', { ttlMs: 0.2 })).toBe(true);
  await expect.poll(() => a.get('pl:x')).toBeNull();
});

it('gives a key to exactly one of many who ask at once', async () => {
  const asked = Array.from({ length: 100 }, (_, index) =>
    (index % 2 === 0 ? a : b).set('pl:w', String(index), { ttlMs: 60_000, onlyIfAbsent: true }),
  );
  const won = (await Promise.all(asked)).flatMap((isFirst, index) => (isFirst ? [String(index)] : []));
  expect(won).toHaveLength(1);
  expect(await a.get('pl:w')).toBe(won[0]);
});

it('tells each listener of each process each message once and in order', async () => {
  const heard: Record<string, string[]> = { a1: [], a2: [], b1: [], other: [] };
  const listen = (store: HandlerStore, name: string, channel = 'pl:e') =>
    store.subscribe(channel, (message) => heard[name]?.push(message));
  const stops = [listen(a, 'a1'), listen(a, 'a2'), listen(b, 'b1'), listen(b, 'other', 'pl:other')];
  await expect.poll(async () => (await clientA?.pubSubNumSub('pl:e'))?.['pl:e']).toBe(2);
  const all = Array.from({ length: 200 }, (_, index) => `${index}`);
  for (const message of all) await a.publish('pl:e', message);
  await expect.poll(() => heard['b1']?.length).toBe(200);
  await expect.poll(() => heard['a2']?.length).toBe(200);
  expect(heard).toEqual({ a1: all, a2: all, b1: all, other: [] });
  for (const stop of stops) stop();
  for (const stop of stops) stop();
  await expect.poll(async () => (await clientA?.pubSubNumSub('pl:e'))?.['pl:e']).toBe(0);
  await a.publish('pl:e', 'late');
  expect(heard['a1']).toHaveLength(200);
});

it('holds one connection for all who listen, and none when nobody does', async () => {
  const before = await connections();
  const stops = Array.from({ length: 50 }, (_, index) => a.subscribe(`pl:${index % 5}`, () => {}));
  await expect.poll(connections).toBe(before + 1);
  for (const stop of stops) stop();
  await expect.poll(connections).toBe(before);
});

it('hears a channel that was left and joined again at once', async () => {
  const heard: string[] = [];
  const keep = a.subscribe('pl:keep', () => {});
  a.subscribe('pl:again', () => {})();
  const stop = a.subscribe('pl:again', (message) => heard.push(message));
  await expect.poll(async () => (await clientA?.pubSubNumSub('pl:again'))?.['pl:again']).toBe(1);
  await b.publish('pl:again', 'here');
  await expect.poll(() => heard).toEqual(['here']);
  stop();
  keep();
});

it('hears again after the connection was lost', async () => {
  const heard: string[] = [];
  const stop = a.subscribe('pl:e', (message) => heard.push(message));
  await expect.poll(async () => (await clientA?.pubSubNumSub('pl:e'))?.['pl:e']).toBe(1);
  await clientA?.sendCommand(['CLIENT', 'KILL', 'TYPE', 'pubsub']);
  await expect
    .poll(async () => {
      await b.publish('pl:e', 'again');
      return heard.length;
    })
    .toBeGreaterThan(0);
  stop();
});

it('keeps to its own prefix where Redis serves others too', async () => {
  const { store, heard } = { store: clientA && createRedisStore({ client: clientA, prefix: 'app:' }), heard: [''] };
  await store?.set('pl:x', 'mine', { ttlMs: 60_000 });
  expect(await Promise.all([a.get('pl:x'), clientA?.get('app:pl:x')])).toEqual([null, 'mine']);
  const stops = [store, a].map((each) => each?.subscribe('pl:e', (message) => heard.push(message)));
  await expect.poll(async () => (await clientA?.pubSubNumSub('app:pl:e'))?.['app:pl:e']).toBe(1);
  await store?.publish('pl:e', 'mine');
  await expect.poll(() => heard).toEqual(['', 'mine']);
  for (const stop of stops) stop?.();
});

it('says so where Redis would throw key records away', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await a.set('pl:x', '1', { ttlMs: 1000 });
  await a.get('pl:x');
  expect(warn).not.toHaveBeenCalled();
  await clientA?.configSet('maxmemory-policy', 'allkeys-lru');
  await b.set('pl:x', '1', { ttlMs: 1000 });
  await b.set('pl:x', '2', { ttlMs: 1000 });
  await expect.poll(() => warn.mock.calls.length).toBe(1);
  expect(String(warn.mock.calls[0])).toMatch(/allkeys-lru.*noeviction/);
});

it('rejects what cannot be kept, so that the handler can say so', async () => {
  const client = createClient({
    url: 'redis://127.0.0.1:1',
    disableOfflineQueue: true,
    socket: { reconnectStrategy: false },
  });
  client.on('error', () => {});
  const store = createRedisStore({ client });
  await expect(store.set('pl:x', '1', { ttlMs: 1000, onlyIfAbsent: true })).rejects.toThrow(/closed|offline/);
  await expect(store.get('pl:x')).rejects.toThrow(/closed|offline/);
  const stop = store.subscribe('pl:e', () => {});
  expect(stop).not.toThrow();
});

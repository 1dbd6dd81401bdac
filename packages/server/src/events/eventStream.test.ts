import type { LinkEvent } from '@paylinks/core';
import { paymentLinkFixture } from '@paylinks/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReadCache } from '../scale/readCache.js';
import type { HandlerStore } from '../store/HandlerStore.js';
import { createMemoryStore } from '../store/memory.js';
import { rememberIntent } from './eventChannel.js';
import { type EventStreamOptions, eventStream } from './eventStream.js';
import { publishLinkEvent } from './publishLinkEvent.js';

let store: HandlerStore;
let listening: number;
beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-20T12:00:00Z') });
  const memory = createMemoryStore();
  listening = 0;
  store = {
    ...memory,
    subscribe(channel, listener) {
      const stop = memory.subscribe(channel, listener);
      listening += 1;
      return () => {
        listening -= 1;
        stop();
      };
    },
  };
});
afterEach(() => {
  vi.useRealTimers();
});

const event = (id: string, linkId: string | null, more: Partial<LinkEvent> = {}): LinkEvent => ({
  id,
  type: 'link_changed',
  linkId,
  paymentIntentId: null,
  at: '2026-11-20T12:00:00.000Z',
  ...more,
});

/** A page that looks at these links. */
function viewer(linkIds: readonly string[], options: Partial<EventStreamOptions> = {}) {
  const page = new AbortController();
  const stream = eventStream({
    store,
    scope: 'tenant',
    linkIds: new Set(linkIds),
    mayGoOn: async () => true,
    signal: page.signal,
    ...options,
  });
  const reader = stream.getReader();
  const seen = { text: '', isOver: false };
  const read = async (): Promise<void> => {
    const { value, done } = await reader.read();
    if (done) seen.isOver = true;
    else {
      seen.text += new TextDecoder().decode(value);
      await read();
    }
  };
  return {
    seen,
    page,
    reader,
    begin: read,
    events: () => seen.text.split('\n\n').flatMap((part) => (part.startsWith('data: ') ? [part.slice(6)] : [])),
  };
}
const passes = (ms = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('pages that look at links', () => {
  it('each hear of each change of theirs once and in order, and nothing else', async () => {
    const viewers = [viewer(['a']), viewer(['a', 'b']), viewer(['b'], { scope: 'other' })];
    for (const each of viewers) void each.begin();
    const events = [event('1', 'a'), event('2', 'b'), event('3', 'a'), event('4', 'c'), event('5', 'a')];
    // The provider sends each twice: it has not heard in time that the first one arrived.
    for (const each of events) {
      expect(await publishLinkEvent(store, 'tenant', each)).toBe(true);
      expect(await publishLinkEvent(store, 'tenant', each)).toBe(false);
    }
    await passes();
    const [a, b] = ['{"linkId":"a"}', '{"linkId":"b"}'];
    expect(viewers.map((each) => each.events())).toEqual([[a, a, a], [a, b, a, a], []]);
    // The same event is news in another scope.
    expect(await publishLinkEvent(store, 'other', events[1] ?? event('', ''))).toBe(true);
    await passes();
    expect(viewers[2]?.events()).toEqual([b]);
  });

  it('hear of a change that the host itself has made', async () => {
    const one = viewer(['a']);
    void one.begin();
    expect(await publishLinkEvent(store, 'tenant', { linkId: 'a' })).toBe(true);
    expect(await publishLinkEvent(store, 'tenant', { linkId: 'a' })).toBe(true);
    await passes();
    expect(one.events()).toHaveLength(2);
  });

  it('hear of it when the provider sends it again, where the store broke while it was told', async () => {
    const one = viewer(['a']);
    void one.begin();
    const { publish } = store;
    let isDown = true;
    store.publish = (...message) => (isDown ? Promise.reject(new Error('down')) : publish(...message));
    await expect(publishLinkEvent(store, 'tenant', event('1', 'a'))).rejects.toThrow('down');
    await passes(1);
    isDown = false;
    expect(await publishLinkEvent(store, 'tenant', event('1', 'a'))).toBe(true);
    await passes();
    expect(one.events()).toEqual(['{"linkId":"a"}']);
  });

  it('hear of a payment by its link, where that was read here', async () => {
    const one = viewer(['a']);
    void one.begin();
    await rememberIntent(store, 'tenant', paymentLinkFixture({ id: 'a', paymentIntentId: 'intent-a' }));
    await rememberIntent(store, 'tenant', paymentLinkFixture({ id: 'x', paymentIntentId: null }));
    await publishLinkEvent(store, 'tenant', event('1', null, { paymentIntentId: 'intent-a' }));
    await publishLinkEvent(store, 'tenant', event('2', null, { paymentIntentId: 'intent-of-nobody' }));
    await publishLinkEvent(store, 'tenant', event('3', null, { type: 'connection_changed' }));
    await passes();
    expect(one.events()).toEqual(['{"linkId":"a"}']);
  });

  it('find what they read after it to be new', async () => {
    const cache = createReadCache(store, 60_000);
    let status = 'open';
    const read = () => cache.read('tenant', 'getLink a', async () => status);
    expect(await read()).toBe('open');
    status = 'paid';
    expect(await read()).toBe('open');
    await publishLinkEvent(store, 'tenant', event('1', 'a'));
    expect(await read()).toBe('paid');
  });

  it('are not disturbed by what else is said on the channel', async () => {
    const one = viewer(['a']);
    void one.begin();
    for (const message of ['', '{', 'null', '[]', '{"linkId":1}', '{"linkId":"a\\n\\ndata: x"}']) {
      await store.publish('pl:e:tenant', message);
    }
    await passes();
    expect(one.events()).toEqual([]);
    expect(one.seen.isOver).toBe(false);
  });

  it('get an id on one line, whatever stands in it', async () => {
    const id = 'a\n\ndata: {"linkId":"b"}\n\n';
    const one = viewer([id]);
    void one.begin();
    await publishLinkEvent(store, 'tenant', { linkId: id });
    await passes();
    expect(one.events().map((data) => JSON.parse(data) as unknown)).toEqual([{ linkId: id }]);
  });
});

describe('a stream', () => {
  it('says something at once and every twenty seconds, so that nothing on the way closes it', async () => {
    const one = viewer(['a']);
    void one.begin();
    await passes();
    expect(one.seen.text).toBe('retry: 2000\n\n');
    await passes(60_000);
    expect(one.seen.text).toBe('retry: 2000\n\n:\n\n:\n\n:\n\n');
  });

  it('ends within a minute after the right to it was taken away', async () => {
    let may = true;
    const one = viewer(['a'], { mayGoOn: async () => may });
    const two = viewer(['a'], { mayGoOn: () => (may ? Promise.resolve(true) : Promise.reject(new Error('down'))) });
    void one.begin();
    void two.begin();
    await passes(119_999);
    may = false;
    expect([one.seen.isOver, two.seen.isOver, listening]).toEqual([false, false, 2]);
    await passes(1);
    expect([one.seen.isOver, two.seen.isOver, listening, vi.getTimerCount()]).toEqual([true, true, 0, 0]);
  });

  it('leaves nothing behind when the page has gone', async () => {
    const [one, two, three] = [viewer(['a']), viewer(['a']), viewer(['a'])];
    void one.begin();
    void two.begin();
    void three.begin();
    await passes();
    expect([listening, vi.getTimerCount()]).toEqual([3, 6]);
    one.page.abort();
    await two.reader.cancel();
    three.page.abort();
    three.page.abort();
    await passes();
    expect([listening, vi.getTimerCount()]).toEqual([0, 0]);
    await publishLinkEvent(store, 'tenant', event('1', 'a'));
    expect([one.events(), one.seen.isOver]).toEqual([[], true]);
  });

  it('does not begin for a page that has gone already', async () => {
    const one = viewer(['a'], { signal: AbortSignal.abort() });
    void one.begin();
    await passes();
    expect([listening, vi.getTimerCount(), one.seen.isOver]).toEqual([0, 0, true]);
  });

  it('lets a page go that does not read what it is sent', async () => {
    const one = viewer(['a']);
    for (let index = 0; index < 200; index += 1) await publishLinkEvent(store, 'tenant', { linkId: 'a' });
    expect([listening, vi.getTimerCount()]).toEqual([0, 0]);
    await one.begin();
    expect(one.seen.isOver).toBe(true);
    expect(one.events()).toHaveLength(99);
  });
});

import type { PaymentLink } from '@paylinks/core';
import { createSandbox } from '@paylinks/sandbox';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sandboxClient, sandboxInput } from '../../../../testing/providers/sandboxClients.js';
import { FetchedEventSource } from '../../../../testing/server/eventSource.js';
import { everything, type HandledOptions, handled, origin, pageFetch } from '../../../../testing/server/handled.js';
import { createMemoryStore, type Grant, type HandlerStore, publishLinkEvent } from '../index.js';

const passes = (ms = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const unlimited = { callsPerSecond: Number.POSITIVE_INFINITY };
const streams: FetchedEventSource[] = [];
beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-20T12:00:00Z') });
});
afterEach(() => {
  for (const stream of streams.splice(0)) stream.close();
  vi.useRealTimers();
});

const signInFirst = (): Response => new Response('Sign in first.', { status: 401 });

function world(options: HandledOptions = {}) {
  const store = options.store ?? createMemoryStore();
  const parts = handled({ provider: 'commet', ...options, store, handler: { ...unlimited, ...options.handler } });
  const fetch = pageFetch(parts.handler);
  return {
    ...parts,
    create: async (): Promise<string> => (await parts.page.createLink(sandboxInput('commet'))).id,
    get: (query: string, headers: Record<string, string> = {}) =>
      parts.handler(new Request(`${origin}/api/paylinks/events${query}`, { headers })),
    /** What a page hears of these links. */
    listen(...links: string[]) {
      const query = new URLSearchParams(links.map((id) => ['links', id]));
      const source = new FetchedEventSource(`${origin}/api/paylinks/events?${query}`, fetch);
      streams.push(source);
      const heard: string[] = [];
      source.addEventListener('message', (event) => heard.push(String((event as MessageEvent).data)));
      return { source, heard };
    },
  };
}

describe('a page that listens', () => {
  it('is told of a change of its links, and of nothing else', async () => {
    const { store, create, listen } = world();
    const [mine, other] = [await create(), await create()];
    const { source, heard } = listen(mine);
    await passes();
    expect(source.readyState).toBe(1);
    await publishLinkEvent(store, 'tenant-1', { linkId: other });
    await publishLinkEvent(store, 'tenant-2', { linkId: mine });
    await publishLinkEvent(store, 'tenant-1', { linkId: mine });
    await passes();
    expect(heard).toEqual([JSON.stringify({ linkId: mine })]);
  });

  it('is told when a colleague expires a link, and reads it as it is then', async () => {
    const { page, create, listen } = world({ handler: { cacheMs: 60_000 } });
    const id = await create();
    const { heard } = listen(id);
    expect((await page.getLink(id)).status).toBe('open');
    await page.expireLink(id);
    await passes();
    expect(heard).toEqual([JSON.stringify({ linkId: id })]);
    expect((await page.getLink(id)).status).toBe('canceled');
  });

  it('is told of a payment by its intent, once the link was read here', async () => {
    const { store, page, listen } = world({ provider: 'monite' });
    const { id } = await page.createLink(sandboxInput('monite'));
    const { paymentIntentId } = await page.getLink(id);
    const { heard } = listen(id);
    await passes();
    const event = { id: 'e', type: 'link_changed', linkId: null, paymentIntentId, at: '' } as const;
    expect(await publishLinkEvent(store, 'tenant-1', event)).toBe(true);
    await passes();
    expect(heard).toEqual([JSON.stringify({ linkId: id })]);
  });

  it('gets a reply that nothing on the way keeps or gathers', async () => {
    const { get } = world();
    const response = await get('?links=a');
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    await response.body?.cancel();
  });
});

describe('who may listen', () => {
  it.each([
    ['another site', {}, { 'sec-fetch-site': 'cross-site' }, 403, 'forbidden'],
    ['another origin', {}, { origin: 'https://evil.example.net' }, 403, 'forbidden'],
    ['who may not read', { grant: { allow: ['createLink'] } }, {}, 403, 'forbidden'],
    ['a client without a scope', { grant: { scope: undefined } }, {}, 501, 'unsupported'],
  ] as const)('not %s', async (_who, options, headers, status, code) => {
    const response = await world(options).get('?links=a', headers);
    expect([response.status, (await response.json()).code]).toEqual([status, code]);
  });

  it('whoever may read links, by name or with all reads', async () => {
    for (const allow of [['getLink'], ['reads']] as const) {
      const response = await world({ grant: { allow } }).get('?links=a');
      expect(response.status).toBe(200);
      await response.body?.cancel();
    }
  });

  it('nobody whom the host does not let in: its own reply is sent', async () => {
    const response = await world({ handler: { authorize: signInFirst } }).get('?links=a');
    expect([response.status, await response.text()]).toEqual([401, 'Sign in first.']);
  });

  it('for between one and fifty links by their ids', async () => {
    const { get } = world();
    const odd = ['', '?links=', '?link=a', `?${'links=a&'.repeat(51)}`, '?links=a&x=1', `?links=${'x'.repeat(256)}`];
    for (const query of odd) {
      const response = await get(query);
      expect([query, response.status, (await response.json()).code]).toEqual([query, 400, 'invalid_input']);
    }
  });

  it('only to links that are theirs, an unknown one being like one of somebody else', async () => {
    const owner = world();
    const [mine, yours] = [await owner.create(), await owner.create()];
    const owns = (resource: object): boolean => 'id' in resource && resource.id === mine;
    const { get } = world({ sandbox: owner.sandbox, grant: { owns } });
    const answers = await Promise.all(
      [`?links=${mine}`, `?links=${yours}`, '?links=unknown', `?links=${mine}&links=${yours}`].map((query) =>
        get(query),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 404, 404]);
    const [, taken, unknown] = await Promise.all(answers.slice(1).map((answer) => answer.json()));
    expect({ ...unknown, requestId: null }).toEqual({ ...taken, requestId: null });
    await answers[0]?.body?.cancel();
  });
});

describe('a right to listen that is taken away', () => {
  it.each(['signed out', 'may read no more', 'belongs to another tenant', 'cannot be asked about'])(
    'ends the stream within a minute: %s',
    async (how) => {
      let is = '';
      const sandbox = createSandbox();
      const client = sandboxClient('commet', sandbox);
      const authorize = (): Grant | Response => {
        if (is === 'cannot be asked about') throw new Error('The session store is down.');
        if (is === 'signed out') return signInFirst();
        const scope = is === 'belongs to another tenant' ? 'tenant-2' : 'tenant-1';
        return { client, scope, allow: is === 'may read no more' ? ['createLink'] : everything };
      };
      const { create, listen, store } = world({ sandbox, handler: { authorize } });
      const id = await create();
      const { source, heard } = listen(id);
      await passes(59_999);
      is = how;
      expect(source.readyState).toBe(1);
      await passes(1);
      expect(source.readyState).toBe(0);
      await publishLinkEvent(store, 'tenant-1', { linkId: id });
      expect(heard).toEqual([]);
    },
  );

  it('is not what a provider that is down means', async () => {
    const mine = new Set<string>();
    const { sandbox, create, listen, store } = world({
      grant: { owns: (resource) => !('id' in resource) || mine.has((resource as PaymentLink).id) },
    });
    const id = await create();
    mine.add(id);
    const { source, heard } = listen(id);
    await passes(30_000);
    sandbox.control.faults([{ route: '*', status: 503 }]);
    await passes(60_000);
    expect(source.readyState).toBe(1);
    await publishLinkEvent(store, 'tenant-1', { linkId: id });
    await passes();
    expect(heard).toHaveLength(1);
    sandbox.control.faults([]);
    mine.delete(id);
    await passes(60_000);
    // It came back and was told that there is no such link.
    expect(source.readyState).toBe(2);
  });
});

describe('whose links they are', () => {
  it('is asked about fifty at once without using up the turns of the tenant', async () => {
    const { create, sandbox, ...own } = world();
    const ids: string[] = [];
    for (let index = 0; index < 50; index += 1) ids.push(await create());
    const { get } = world({ sandbox, grant: { owns: () => true }, handler: { callsPerSecond: 10 } });
    const answer = get(`?${ids.map((id) => `links=${id}`).join('&')}`);
    await passes(10_000);
    const response = await answer;
    expect([own.audit.length, response.status]).toEqual([100, 200]);
    await response.body?.cancel();
  });

  it('is asked again each minute, of the host and not of its provider', async () => {
    const asked: string[] = [];
    const owns = (resource: object): boolean => asked.push((resource as PaymentLink).id) > 0;
    const { create, listen, sandbox } = world({ grant: { owns } });
    const id = await create();
    const { source } = listen(id);
    await passes(1_000);
    const requests = sandbox.control.requests().length;
    await passes(180_000);
    expect([source.readyState, asked, sandbox.control.requests().length]).toEqual([1, [id, id, id, id], requests]);
  });
});

it('holds nothing of a page that has gone', async () => {
  const memory = createMemoryStore();
  let listening = 0;
  const store: HandlerStore = {
    ...memory,
    subscribe(channel, listener) {
      listening += 1;
      const stop = memory.subscribe(channel, listener);
      return () => {
        listening -= 1;
        stop();
      };
    },
  };
  const { listen } = world({ store });
  const pages = Array.from({ length: 20 }, (_, index) => listen(`link-${index}`));
  await passes(1000);
  expect([listening, vi.getTimerCount()]).toEqual([20, 40]);
  for (const { source } of pages) source.close();
  await passes();
  expect([listening, vi.getTimerCount()]).toEqual([0, 0]);
});

import { definePaymentLinksClient, type PaymentLink } from '@paylinks/core';
import { capabilitiesFixture, paymentLinkFixture } from '@paylinks/core/testing';
import { createMemoryStore, createPaymentLinksHandler, publishLinkEvent } from '@paylinks/server';
import { act, cleanup, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { kit } from '../../../../testing/hooks/kit.js';
import { FetchedEventSource } from '../../../../testing/server/eventSource.js';
import { followLinkEvents, usePaymentLink, usePaymentLinks } from '../index.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});
const passes = (ms = 0): Promise<unknown> => act(() => vi.advanceTimersByTimeAsync(ms));

/** A host whose server tells of changes, and a page of it that never reads by itself. */
function host(count = 3) {
  const links = new Map(
    Array.from({ length: count }, (_, index) => [`link-${index}`, paymentLinkFixture({ id: `link-${index}` })]),
  );
  const asked: string[] = [];
  const client = definePaymentLinksClient({
    capabilities: { ...capabilitiesFixture(), can: undefined },
    async getLink(linkId) {
      asked.push(linkId);
      return links.get(linkId) as PaymentLink;
    },
    async listLinks() {
      asked.push('list');
      return { items: [...links.values()], nextCursor: null, totalCount: null };
    },
  });
  const store = createMemoryStore();
  const opened: URL[] = [];
  const server = { status: 200, streams: [] as AbortController[] };
  const handler = createPaymentLinksHandler({
    basePath: '/paylinks',
    store,
    authorize: () => ({ client, scope: 't', allow: ['reads'] }),
  });
  const answer = async (request: Request): Promise<Response> => {
    opened.push(new URL(request.url));
    if (server.status !== 200) return new Response(null, { status: server.status });
    const stream = new AbortController();
    server.streams.push(stream);
    request.signal.addEventListener('abort', () => stream.abort());
    return handler(new Request(request.url, { headers: request.headers, signal: stream.signal }));
  };
  const follow = (url = 'https://host.test/paylinks/events') =>
    followLinkEvents(client, { url, open: (address) => new FetchedEventSource(address, answer) });
  const change = (linkId: string, changes: Partial<PaymentLink>) => {
    links.set(linkId, { ...(links.get(linkId) as PaymentLink), ...changes });
    return publishLinkEvent(store, 't', { linkId });
  };
  return {
    client,
    asked,
    opened,
    follow,
    change,
    store,
    server,
    /** Which links each connection was made for. */
    followed: () => opened.map((url) => url.searchParams.getAll('links')),
    live: () => server.streams.filter(({ signal }) => !signal.aborted).length,
  };
}

function Card({ id }: { id: string }): ReactElement {
  const { data } = usePaymentLink(id, { pollMs: false });
  return <p>{`${id} ${data?.status ?? '...'}`}</p>;
}
function List(): ReactElement {
  const { data = [] } = usePaymentLinks({}, { pollMs: false });
  return (
    <ul>
      {data.map(({ id, status }) => (
        <li key={id}>{`${id} ${status}`}</li>
      ))}
    </ul>
  );
}
const show = (world: ReturnType<typeof host>, ids: readonly string[], more: ReactElement | null = null) => {
  const page = (shown: readonly string[]): ReactElement => (
    <>
      {shown.map((id) => (
        <Card key={id} id={id} />
      ))}
      {more}
    </>
  );
  const { rerender } = render(page(ids), { wrapper: kit(world.client) });
  return (shown: readonly string[]) => rerender(page(shown));
};
const hide = (hidden: boolean): void => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(hidden ? 'hidden' : 'visible');
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('a page that follows the events of its links', () => {
  it('shows the payment the moment it is told of, and reads nothing else', async () => {
    const world = host();
    const stop = world.follow();
    show(world, ['link-0', 'link-1']);
    await passes(2000);
    world.asked.length = 0;
    await world.change('link-0', { status: 'paid' });
    await world.change('link-2', { status: 'expired' });
    await passes(100);
    expect(screen.getByText('link-0 paid')).toBeInTheDocument();
    expect(world.asked).toEqual(['link-0']);
    stop();
  });

  it('holds one connection for all links, those of cards before those of rows, and no more than 50', async () => {
    const world = host(80);
    const stop = world.follow();
    show(world, ['link-79', 'link-78'], <List />);
    await passes(1000);
    expect(world.live()).toBe(1);
    const last = world.followed().at(-1) ?? [];
    expect(last.slice(0, 4)).toEqual(['link-79', 'link-78', 'link-0', 'link-1']);
    expect(last).toHaveLength(50);
    stop();
    expect(world.live()).toBe(0);
  });

  it('follows a link that comes onto the page, and does not connect anew for one that leaves it', async () => {
    const world = host();
    const stop = world.follow();
    const showNow = show(world, ['link-0']);
    await passes(1000);
    showNow(['link-0', 'link-1']);
    await passes(1000);
    showNow(['link-1']);
    await passes(1000);
    showNow(['link-0', 'link-1']);
    await passes(1000);
    expect(world.followed()).toEqual([['link-0'], ['link-0', 'link-1']]);
    showNow([]);
    await passes(1000);
    expect(world.live()).toBe(0);
    stop();
  });

  it('connects to nothing while nothing is shown, or the page is not seen', async () => {
    const world = host();
    const stop = world.follow();
    await passes(1000);
    expect(world.opened).toEqual([]);
    show(world, ['link-0']);
    await passes(1000);
    act(() => hide(true));
    await passes(1000);
    expect([world.live(), world.opened.length]).toEqual([0, 1]);
    await world.change('link-0', { status: 'paid' });
    act(() => hide(false));
    await passes(1000);
    expect(screen.getByText('link-0 paid')).toBeInTheDocument();
    expect([world.live(), world.opened.length]).toEqual([1, 2]);
    stop();
  });
});

describe('a connection that breaks', () => {
  it('comes back, and what happened in between is read', async () => {
    const world = host();
    const stop = world.follow();
    show(world, ['link-0']);
    await passes(5000);
    world.server.streams[0]?.abort();
    await passes(1000);
    await world.change('link-0', { status: 'paid' });
    await passes(500);
    expect(screen.getByText('link-0 open')).toBeInTheDocument();
    await passes(3000);
    expect(screen.getByText('link-0 paid')).toBeInTheDocument();
    expect(world.live()).toBe(1);
    stop();
  });

  it('is asked for again more and more seldom while the server refuses it, and at once after that', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const world = host();
    world.server.status = 503;
    const stop = world.follow();
    show(world, ['link-0']);
    const tries: number[] = [];
    for (const untilMs of [1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]) {
      await passes(untilMs);
      tries.push(world.opened.length);
    }
    expect(tries).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    world.server.status = 200;
    await passes(60_000);
    await world.change('link-0', { status: 'paid' });
    await passes();
    expect(screen.getByText('link-0 paid')).toBeInTheDocument();
    stop();
    await passes(600_000);
    expect(world.live()).toBe(0);
  });

  it('is not disturbed by what it cannot read', async () => {
    const world = host();
    const stop = world.follow();
    show(world, ['link-0']);
    await passes(2000);
    world.asked.length = 0;
    for (const message of ['x', 'null', '{"linkId":7}', '{"linkId":""}']) await world.store.publish('pl:e:t', message);
    await passes(1000);
    expect(world.asked).toEqual([]);
    expect(world.live()).toBe(1);
    stop();
  });
});

it('leaves no timer and no listener behind', async () => {
  const world = host();
  const stop = world.follow();
  show(world, ['link-0']);
  await passes(1000);
  stop();
  cleanup();
  await passes();
  act(() => hide(false));
  await passes(100_000);
  expect([world.live(), world.opened.length]).toEqual([0, 1]);
});

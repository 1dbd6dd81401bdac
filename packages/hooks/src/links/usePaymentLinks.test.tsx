import {
  definePaymentLinksClient,
  type LinkPayment,
  type LinkQuery,
  type Page,
  type PaymentLink,
  type PaymentLinkSummary,
  PaymentLinksError,
  type TimelineEvent,
} from '@paylinks/core';
import { capabilitiesFixture, paymentLinkFixture } from '@paylinks/core/testing';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { kit } from '../../../../testing/hooks/kit.js';
import {
  notifyLinkChanged,
  useExpireLink,
  useLinkPayments,
  useLinkTimeline,
  usePaymentLink,
  usePaymentLinks,
} from '../index.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const passes = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

/** A provider that numbers its rows: what is created between two pages moves the rest along. */
function provider(count: number, changes: Partial<PaymentLink> = {}) {
  const links: PaymentLink[] = [];
  const queries: LinkQuery[] = [];
  const create = (more: Partial<PaymentLink> = {}) =>
    void links.unshift(paymentLinkFixture({ ...changes, id: `link-${links.length + 1}`, ...more }));
  for (let made = 0; made < count; made += 1) create();
  const answers = { listLinks: [] as (() => Promise<Page<PaymentLinkSummary>>)[], delayMs: 0 };
  const timeline: TimelineEvent[] = [];
  const payments: LinkPayment[] = [];
  let timelinesRead = 0;
  const find = (linkId: string) => links.find(({ id }) => id === linkId) as PaymentLink;
  const change = (linkId: string, more: Partial<PaymentLink>) => {
    links[links.indexOf(find(linkId))] = { ...find(linkId), ...more };
    return find(linkId);
  };
  const client = definePaymentLinksClient({
    capabilities: { ...capabilitiesFixture(), can: undefined },
    async listLinks(query = {}) {
      queries.push(query);
      if (answers.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, answers.delayMs));
      const instead = answers.listLinks.shift();
      if (instead !== undefined) return instead();
      const { cursor = '0', limit = 20 } = query;
      const next = Number(cursor) + limit;
      return {
        items: links.slice(Number(cursor), next),
        nextCursor: next < links.length ? String(next) : null,
        totalCount: links.length,
      };
    },
    getLink: async (linkId) => find(linkId),
    expireLink: async (linkId) => change(linkId, { status: 'expired', canExpire: false }),
    async getLinkTimeline() {
      timelinesRead += 1;
      return [...timeline];
    },
    listLinkPayments: async (_, { cursor } = {}) => ({
      items: payments.slice(cursor ? 1 : 0, cursor ? 2 : 1),
      nextCursor: cursor || payments.length < 2 ? null : '1',
      totalCount: null,
    }),
  });
  const timelines = () => timelinesRead;
  return { client, links, queries, create, change, answers, timeline, timelines, payments };
}

function table(world: ReturnType<typeof provider>, query: LinkQuery = {}) {
  const { result } = renderHook(() => usePaymentLinks(query), { wrapper: kit(world.client) });
  const more = async () => {
    await act(async () => {
      const pressed = result.current.fetchNextPage();
      await vi.advanceTimersByTimeAsync(world.answers.delayMs * 3 + 1);
      await pressed;
    });
  };
  return { list: () => result.current, ids: () => result.current.data?.map(({ id }) => id) ?? [], more };
}

const empty = async () => ({ items: [], nextCursor: '1', totalCount: null });

describe('pages', () => {
  it('are appended, with their number', async () => {
    const { list, more } = table(provider(45, { status: 'expired' }));
    expect(list()).toMatchObject({ status: 'pending', data: undefined, totalCount: null, hasNextPage: false });
    await passes(1);
    expect(list()).toMatchObject({ data: { length: 20 }, totalCount: 45, hasNextPage: true });
    await more();
    await more();
    expect(list()).toMatchObject({ data: { length: 45 }, hasNextPage: false });
    await more();
    expect(list().data).toHaveLength(45);
  });

  it('of a list that grows meanwhile: no id twice, and none missing of those that existed', async () => {
    const world = provider(100, { status: 'expired' });
    const before = world.links.map(({ id }) => id);
    const { list, ids, more } = table(world);
    await passes(1);
    while (list().hasNextPage) {
      world.create();
      await more();
    }
    expect(new Set(ids()).size).toBe(ids().length);
    expect(before.filter((id) => !ids().includes(id))).toEqual([]);
  });

  it('that are empty are passed over, also the first', async () => {
    const world = provider(3, { status: 'expired' });
    world.answers.listLinks = [empty, empty];
    const { ids } = table(world, { limit: 1 });
    await passes(1);
    expect(ids()).toEqual(['link-2']);
    expect(world.queries.map(({ cursor }) => cursor)).toEqual([undefined, '1', '1']);
  });

  it('that are nothing but empty do not go on for ever', async () => {
    const world = provider(1);
    world.answers.listLinks = Array.from({ length: 50 }, () => empty);
    const { list } = table(world);
    await passes(1);
    expect(list()).toMatchObject({ status: 'success', data: [], hasNextPage: true });
    expect(world.queries).toHaveLength(10);
  });

  it('a double press asks for one page', async () => {
    const world = provider(60, { status: 'expired' });
    const { list } = table(world);
    await passes(1);
    await act(async () => {
      const both = [list().fetchNextPage(), list().fetchNextPage()];
      await vi.advanceTimersByTimeAsync(1);
      await Promise.all(both);
    });
    expect([list().data?.length, world.queries.length]).toEqual([40, 2]);
  });

  it('the next page fails: what is there stays, with the error', async () => {
    const world = provider(45, { status: 'expired' });
    const { list, more } = table(world);
    await passes(1);
    const refused = new PaymentLinksError({ code: 'forbidden', message: 'no', status: 403 });
    world.answers.listLinks = [() => Promise.reject(refused)];
    await more();
    expect(list()).toMatchObject({ data: { length: 20 }, error: { code: 'forbidden' } });
    await more();
    expect(list()).toMatchObject({ data: { length: 40 }, error: null });
  });

  it('"more" while the list is read anew: both come', async () => {
    const world = provider(45, { status: 'expired' });
    const { list, ids, more } = table(world);
    await passes(1);
    world.answers.delayMs = 50;
    world.create();
    act(() => notifyLinkChanged(world.client, { linkId: 'link-46' }));
    await passes(1);
    expect(list().isFetching).toBe(true);
    await more();
    expect([ids()[0], ids().length]).toEqual(['link-46', 40]);
  });

  it('the list is read anew while "more" is under way: both come', async () => {
    const world = provider(45, { status: 'expired' });
    const { list, ids } = table(world);
    await passes(1);
    world.answers.delayMs = 50;
    await act(async () => {
      const pressed = list().fetchNextPage();
      await vi.advanceTimersByTimeAsync(10);
      world.create();
      notifyLinkChanged(world.client, { linkId: 'link-46' });
      await vi.advanceTimersByTimeAsync(500);
      await pressed;
    });
    expect([ids()[0], ids().length]).toEqual(['link-46', 40]);
  });
});

const readsIn = async (world: ReturnType<typeof provider>, ms: number) => {
  const before = world.queries.length;
  await passes(ms);
  return world.queries.length - before;
};

describe('freshness', () => {
  it('a list with an open link is read again, less often while nothing changes, and again soon after a change', async () => {
    const world = provider(1, { status: 'open' });
    const { list } = table(world);
    await passes(1);
    expect(await readsIn(world, 5_001)).toBe(1);
    await readsIn(world, 600_000);
    expect(await readsIn(world, 59_000)).toBeLessThanOrEqual(1);
    world.change('link-1', { status: 'processing' });
    await passes(60_001);
    expect(list().data?.[0]?.status).toBe('processing');
    expect(await readsIn(world, 5_001)).toBe(1);
  });

  it('a list in which nothing can happen any more is not read again', async () => {
    const world = provider(5, { status: 'expired', money: 'none' });
    table(world);
    await passes(1);
    expect(await readsIn(world, 3_600_000)).toBe(0);
  });

  it('as many pages, as much slower', async () => {
    const world = provider(60, { status: 'open' });
    const { more } = table(world);
    await passes(1);
    await more();
    await more();
    expect(await readsIn(world, 14_000)).toBe(0);
    expect(await readsIn(world, 2_000)).toBe(3);
  });

  it('looked at again: read again, unless it was read a moment ago', async () => {
    const world = provider(1, { status: 'expired', money: 'none' });
    table(world);
    const look = async () => {
      const before = world.queries.length;
      act(() => void window.dispatchEvent(new Event('focus')));
      await passes(10);
      return world.queries.length - before;
    };
    await passes(4_000);
    expect(await look()).toBe(0);
    await passes(2_000);
    expect(await look()).toBe(1);
  });

  it('told to wait, it waits, also when it is looked at', async () => {
    const world = provider(1, { status: 'open' });
    const { list } = table(world);
    await passes(1);
    const later = new PaymentLinksError({ code: 'rate_limited', message: 'later', status: 429, retryAfterMs: 40_000 });
    world.answers.listLinks = [() => Promise.reject(later)];
    await passes(5_001);
    expect(list()).toMatchObject({ data: { length: 1 } });
    const before = world.queries.length;
    act(() => void window.dispatchEvent(new Event('focus')));
    await passes(30_000);
    expect(world.queries).toHaveLength(before);
    await passes(40_000);
    expect(world.queries.length).toBeGreaterThan(before);
  });

  it('a link that was just expired does not come back as open', async () => {
    const world = provider(2, { status: 'open', money: 'none' });
    const { result } = renderHook(() => ({ list: usePaymentLinks(), expire: useExpireLink() }), {
      wrapper: kit(world.client),
    });
    await passes(1);
    const stale = [...world.links];
    world.answers.listLinks = [async () => ({ items: stale, nextCursor: null, totalCount: 2 })];
    await act(async () => void (await result.current.expire.run('link-1')));
    await passes(1);
    expect(result.current.list.data?.find(({ id }) => id === 'link-1')?.status).toBe('expired');
  });

  it('a filter is another list', async () => {
    const world = provider(2, { status: 'expired' });
    const wrapper = kit(world.client);
    const { rerender } = renderHook(
      (status: 'open' | 'paid') => usePaymentLinks({ status: [status], sort: { by: 'createdAt', direction: 'desc' } }),
      { wrapper, initialProps: 'open' },
    );
    await passes(1);
    rerender('paid');
    await passes(1);
    rerender('open');
    await passes(1);
    expect(world.queries.map(({ status }) => status)).toEqual([['open'], ['paid']]);
  });

  it('not enabled, nothing is asked', async () => {
    const world = provider(1);
    const { result } = renderHook(() => usePaymentLinks({}, { enabled: false }), { wrapper: kit(world.client) });
    await passes(60_000);
    expect([world.queries.length, result.current.isFetching]).toEqual([0, false]);
  });
});

it('a card that sees a payment brings the list and the timeline along', async () => {
  const world = provider(1, { status: 'open' });
  const { result } = renderHook(
    () => ({
      card: usePaymentLink('link-1'),
      list: usePaymentLinks({}, { pollMs: false }),
      story: useLinkTimeline('link-1', { pollMs: false }),
    }),
    { wrapper: kit(world.client) },
  );
  await passes(1);
  expect(result.current.story).toMatchObject({ status: 'success', data: [] });
  world.change('link-1', { status: 'paid', money: 'settled' });
  world.timeline.push({
    id: 'paid-1',
    type: 'paid',
    rawStatus: 'succeeded',
    at: '2026-11-20T10:00:03Z',
    amount: null,
    subject: { type: 'link', id: 'link-1' },
    reason: null,
    paymentMethod: 'card',
    actorId: null,
  });
  await passes(5_010);
  expect(result.current.list.data?.[0]?.status).toBe('paid');
  expect(result.current.story.data).toMatchObject([{ type: 'paid' }]);
  const before = world.timelines();
  await passes(600_000);
  expect(world.timelines()).toBe(before);
});

const payment = (id: string, status: LinkPayment['status']): LinkPayment => ({
  id,
  amount: { minorUnits: 1_000, currency: 'EUR' },
  status,
  rawStatus: status,
  paymentMethod: 'card',
  createdAt: '2026-11-20T10:00:00Z',
  paidAt: null,
  payerEmail: null,
});

it('the payments of a reusable link come in pages, and are read again while one is under way', async () => {
  const world = provider(1, { status: 'open', reusable: true });
  world.payments.push(payment('one', 'pending'), payment('two', 'paid'));
  const { result } = renderHook(() => useLinkPayments('link-1'), { wrapper: kit(world.client) });
  await passes(1);
  expect(result.current).toMatchObject({ data: [{ id: 'one' }], hasNextPage: true });
  await act(async () => {
    const pressed = result.current.fetchNextPage();
    await vi.advanceTimersByTimeAsync(1);
    await pressed;
  });
  expect(result.current.data?.map(({ id }) => id)).toEqual(['one', 'two']);
  world.payments[0] = payment('one', 'paid');
  await passes(10_010);
  expect(result.current.data?.[0]?.status).toBe('paid');
});

import { type LinkPayment, PaymentLinksError } from '@paylinks/core';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { kit } from '../../../../testing/hooks/kit.js';
import { passes, provider, table } from '../../../../testing/hooks/readLists.js';
import { useExpireLink, useLinkPayments, useLinkTimeline, usePaymentLink, usePaymentLinks } from '../index.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
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

import { definePaymentLinksClient, type PaymentLink, type PaymentLinkSummary, PaymentLinksError } from '@paylinks/core';
import { capabilitiesFixture, paymentLinkFixture } from '@paylinks/core/testing';
import { act, cleanup, render, screen } from '@testing-library/react';
import { memo, type ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { kit } from '../../../../testing/hooks/kit.js';
import { type KitEvent, notifyLinkChanged, usePaymentLinks, useRowLink } from '../index.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** In steps: React 18 draws what came in when a step ends. */
async function passes(ms: number): Promise<void> {
  for (let step = 0; step < 10; step += 1) await act(() => vi.advanceTimersByTimeAsync(ms / 10));
}

/** A provider whose list leaves out address and expiry, unless it `tellsAll`. A read takes a second. */
function provider(count: number, { tellsAll = false, pageSize = 100 } = {}) {
  const links = Array.from({ length: count }, (_, index) => paymentLinkFixture({ id: `link-${index}` }));
  const asked = { lists: 0, links: [] as string[], atOnce: 0, most: 0 };
  const refusals: PaymentLinksError[] = [];
  const client = definePaymentLinksClient({
    capabilities: { ...capabilitiesFixture(), can: undefined },
    async listLinks({ cursor = '0' } = {}) {
      asked.lists += 1;
      const next = Number(cursor) + pageSize;
      const items = links.slice(Number(cursor), next);
      return {
        items: tellsAll ? items : items.map(asSummary),
        nextCursor: next < count ? String(next) : null,
        totalCount: null,
      };
    },
    async getLink(linkId, { signal } = {}) {
      asked.links.push(linkId);
      asked.atOnce += 1;
      asked.most = Math.max(asked.most, asked.atOnce);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      asked.atOnce -= 1;
      const refusal = refusals.shift();
      if (refusal !== undefined) throw refusal;
      if (signal?.aborted) throw new PaymentLinksError({ code: 'aborted', message: 'aborted' });
      return links.find(({ id }) => id === linkId) as PaymentLink;
    },
  });
  const change = (index: number, changes: Partial<PaymentLink>) => {
    links[index] = { ...(links[index] as PaymentLink), ...changes };
  };
  return { client, asked, refusals, change };
}

function asSummary({ rawUrl: _raw, ...link }: PaymentLink): PaymentLinkSummary {
  return { ...link, url: null, expiresAt: null };
}

const drawn: string[] = [];
const Row = memo(function Row({ row }: { row: PaymentLinkSummary }): ReactElement {
  const link = useRowLink(row);
  drawn.push(link.id);
  return <li>{`${link.id} ${link.status} ${link.expiresAt ?? 'no expiry'}`}</li>;
});
function Rows({ from = 0, to }: { from?: number; to: number }): ReactElement {
  const { data, hasNextPage, fetchNextPage } = usePaymentLinks({}, { pollMs: false });
  return (
    <>
      <ul>
        {data?.slice(from, to).map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
      <button type="button" disabled={!hasNextPage} onClick={() => void fetchNextPage()}>
        more
      </button>
    </>
  );
}

function show(world: ReturnType<typeof provider>, to: number) {
  const events: KitEvent[] = [];
  const { rerender } = render(<Rows to={to} />, {
    wrapper: kit(world.client, { onEvent: (event) => events.push(event) }),
  });
  return { events, scroll: (from: number, end: number) => rerender(<Rows from={from} to={end} />) };
}
const texts = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
const whole = (index: number, status = 'open') => `link-${index} ${status} 2026-11-27T09:00:00.000Z`;

describe('a row whose list tells too little', () => {
  it('reads its link when it is drawn, at most four at once, from the top', async () => {
    const world = provider(100);
    show(world, 10);
    await passes(500);
    expect(texts()[0]).toBe('link-0 open no expiry');
    expect(world.asked.links).toEqual(['link-0', 'link-1', 'link-2', 'link-3']);
    await passes(3000);
    expect(texts()).toEqual(Array.from({ length: 10 }, (_, index) => whole(index)));
    expect(world.asked).toMatchObject({ most: 4, links: { length: 10 } });
  });

  it('is not read again when it comes back into view, or is looked at again', async () => {
    const world = provider(100);
    const { scroll } = show(world, 4);
    await passes(2000);
    scroll(50, 54);
    await passes(60_000);
    scroll(0, 4);
    expect(texts()).toEqual([whole(0), whole(1), whole(2), whole(3)]);
    act(() => void window.dispatchEvent(new Event('focus')));
    await passes(60_000);
    expect(world.asked.links).toHaveLength(8);
  });

  it('that flies past is not read at all', async () => {
    const world = provider(100);
    const { scroll } = show(world, 4);
    await passes(50);
    for (let from = 4; from < 80; from += 4) {
      scroll(from, from + 4);
      await passes(20);
    }
    await passes(3000);
    expect(world.asked.links).toEqual(['link-76', 'link-77', 'link-78', 'link-79']);
  });

  it('that leaves while it waits for its turn gives it up', async () => {
    const world = provider(100);
    const { scroll } = show(world, 8);
    await passes(500);
    scroll(90, 92);
    await passes(5000);
    expect(world.asked.links).toEqual(['link-0', 'link-1', 'link-2', 'link-3', 'link-90', 'link-91']);
    expect(texts()).toEqual([whole(90), whole(91)]);
  });

  it('shows what the list has newly heard at once, and reads the link again', async () => {
    const world = provider(2);
    const { events } = show(world, 2);
    await passes(2000);
    world.change(1, { status: 'processing', money: 'pending' });
    act(() => void window.dispatchEvent(new Event('focus')));
    await passes(10_000);
    act(() => void window.dispatchEvent(new Event('focus')));
    await passes(500);
    expect(texts()).toEqual([whole(0), whole(1, 'processing')]);
    expect(world.asked.links).toEqual(['link-0', 'link-1', 'link-1']);
    await passes(2000);
    expect(texts()).toEqual([whole(0), whole(1, 'processing')]);
    expect(events).toEqual([{ type: 'link.status_changed', linkId: 'link-1', from: 'open', to: 'processing' }]);
  });

  it('says what the list says where its link cannot be read', async () => {
    const world = provider(1);
    world.refusals.push(new PaymentLinksError({ code: 'forbidden', message: 'no', status: 403 }));
    show(world, 1);
    await passes(5000);
    expect([texts(), world.asked.links]).toEqual([['link-0 open no expiry'], ['link-0']]);
  });

  it('all rows wait where the provider asks for a pause', async () => {
    const world = provider(8);
    const pause = { code: 'rate_limited', message: 'later', status: 429, retryAfterMs: 30_000 } as const;
    world.refusals.push(new PaymentLinksError(pause));
    show(world, 8);
    await passes(20_000);
    expect(world.asked.links).toHaveLength(4);
    await passes(15_000);
    expect(world.asked.links.slice(4)).toEqual(['link-4', 'link-5', 'link-6', 'link-7']);
  });
});

describe('a push', () => {
  it.each([false, true])('draws one row anew and no other (list tells all: %s)', async (tellsAll) => {
    const world = provider(30, { tellsAll });
    const { events } = show(world, 10);
    await passes(5000);
    const before = world.asked.links.length;
    expect(before).toBe(tellsAll ? 0 : 10);
    world.change(3, { status: 'paid', money: 'received' });
    drawn.length = 0;
    act(() => notifyLinkChanged(world.client, { linkId: 'link-3' }));
    await passes(2000);
    expect(texts()[3]).toBe(whole(3, 'paid'));
    expect(new Set(drawn)).toEqual(new Set(['link-3']));
    expect(world.asked.links.slice(before)).toEqual(['link-3']);
    expect(events).toHaveLength(tellsAll ? 0 : 1);
  });

  it('for many at once is no more than four reads at once', async () => {
    const world = provider(30, { tellsAll: true });
    show(world, 20);
    await passes(100);
    act(() => {
      for (let index = 0; index < 20; index += 1) notifyLinkChanged(world.client, { linkId: `link-${index}` });
    });
    await passes(10_000);
    expect(world.asked).toMatchObject({ most: 4, links: { length: 20 } });
  });

  it('every second leaves a long list its rest, and each is seen in its row all the same', async () => {
    const world = provider(100, { pageSize: 25 });
    show(world, 4);
    await passes(100);
    for (let page = 1; page < 4; page += 1) {
      act(() => screen.getByRole('button', { name: 'more' }).click());
      await passes(100);
    }
    expect(world.asked.lists).toBe(4);
    await passes(10_000);
    world.change(2, { status: 'paid', money: 'received' });
    const pushes = async (first: number, last: number) => {
      for (let index = first; index <= last; index += 1) {
        act(() => notifyLinkChanged(world.client, { linkId: `link-${index}` }));
        await passes(1000);
      }
    };
    await pushes(2, 4);
    expect(texts()[2]).toBe(whole(2, 'paid'));
    await pushes(5, 61);
    // Four pages: one reading of them all in twenty seconds.
    expect(world.asked.lists).toBeGreaterThanOrEqual(4 + 2 * 4);
    expect(world.asked.lists).toBeLessThanOrEqual(4 + 4 * 4);
  });
});

it('a link that is known from elsewhere hears what a list tells of it', async () => {
  const world = provider(2, { tellsAll: true });
  const { events } = show(world, 2);
  await passes(100);
  act(() => notifyLinkChanged(world.client, { linkId: 'link-0' }));
  await passes(10_000);
  world.change(0, { status: 'paid', money: 'received' });
  act(() => void window.dispatchEvent(new Event('focus')));
  await passes(100);
  expect(texts()[0]).toBe(whole(0, 'paid'));
  expect(events).toEqual([{ type: 'link.status_changed', linkId: 'link-0', from: 'open', to: 'paid' }]);
  expect(world.asked.links).toEqual(['link-0']);
});

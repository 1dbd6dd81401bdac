import { definePaymentLinksClient, type PaymentLink } from '@paylinks/core';
import { capabilitiesFixture, paymentLinkFixture } from '@paylinks/core/testing';
import type { ReactElement } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '@paylinks/components/styles.css';
import { PaymentLinksKit } from '../kit/index.js';
import { type LinkColumn, PaymentLinksTableView, type PaymentLinksTableViewProps } from './index.js';

// What only a browser has: layout, scrolling, and the focus that follows them.
beforeEach(async () => {
  await page.viewport(1200, 720);
  document.documentElement.scrollTop = 0;
});

const nobody = definePaymentLinksClient({ capabilities: capabilitiesFixture() });
const linksOf = (count: number): PaymentLink[] =>
  Array.from({ length: count }, (_, index) =>
    paymentLinkFixture({ id: `link-${index}`, reference: `INV-${index}`, livemode: null }),
  );

function View({
  width,
  height,
  ...table
}: Partial<PaymentLinksTableViewProps> & { width?: number; height?: number }): ReactElement {
  return (
    <PaymentLinksKit client={nobody} locale="en-GB" timeZone="UTC">
      {height ? <style>{`.pl-table-scroll { max-block-size: ${height}px; overflow: auto }`}</style> : null}
      <div style={{ inlineSize: width }}>
        <PaymentLinksTableView links={linksOf(20)} offers={null} onOpenLink={() => {}} {...table} />
      </div>
    </PaymentLinksKit>
  );
}

const frame = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.pl-table-body [role="row"]')];
const indexOf = (row: Element | null | undefined): number => Number(row?.getAttribute('aria-rowindex')) - 2;
const scroller = (): HTMLElement => document.querySelector<HTMLElement>('.pl-table-scroll') as HTMLElement;
const focused = (): Element | null => document.activeElement?.closest('[role="row"]') ?? null;
const head = (): DOMRect => document.querySelector('.pl-table-head')?.getBoundingClientRect() as DOMRect;

/** The rows that cross a frame, by what is painted there: a gap has none. */
function paintedBetween(top: number, bottom: number): number[] {
  const found: number[] = [];
  for (let y = top; y < bottom; y += 8) found.push(indexOf(document.elementFromPoint(40, y)?.closest('[role="row"]')));
  return found;
}

describe('only what can be seen is drawn', () => {
  it('ten thousand rows are as many nodes as a thousand, and at most six hundred', async () => {
    const { rerender, container } = await render(<View links={linksOf(1000)} />);
    await frame();
    const few = container.querySelectorAll('*').length;
    await rerender(<View links={linksOf(10_000)} />);
    await frame();
    expect(container.querySelectorAll('*').length).toBe(few);
    expect(few).toBeLessThanOrEqual(600);
    await expect.element(page.getByRole('table')).toHaveAttribute('aria-rowcount', '10001');
  });

  it.each([
    ['wide', 900],
    ['narrow', 320],
  ])('wherever the page is scrolled to, rows stand without a gap (%s)', async (_, width) => {
    await render(<View links={linksOf(10_000)} width={width} />);
    await frame();
    const pitch = rows()[0]?.getBoundingClientRect().height ?? 0;
    for (const part of [0, 0.0007, 0.0011, 0.3, 0.31, 0.8, 0.2, 1]) {
      document.documentElement.scrollTop = part * document.documentElement.scrollHeight;
      await frame();
      const body = document.querySelector('.pl-table-body')?.getBoundingClientRect() as DOMRect;
      expect(body.height).toBeCloseTo(10_000 * pitch, 0);
      const from = Math.max(head().bottom, body.top, 0);
      const painted = paintedBetween(from + 1, Math.min(window.innerHeight, body.bottom) - 1);
      expect(painted).toEqual(painted.filter((index) => index >= 0).toSorted((a, b) => a - b));
      // Each stands at its own place.
      for (const row of rows()) expect(row.getBoundingClientRect().top - body.top).toBeCloseTo(indexOf(row) * pitch, 0);
    }
    expect(rows().at(-1)).toHaveTextContent('INV-9999');
  });

  it('the same in a table that scrolls by itself, under a head that stays', async () => {
    await render(<View links={linksOf(5000)} height={400} />);
    await frame();
    const { top } = scroller().getBoundingClientRect();
    for (const to of [0, 1234, 100_000, 99_990, 10_000_000]) {
      scroller().scrollTop = to;
      await frame();
      expect(head().top).toBeCloseTo(top, 0);
      const painted = paintedBetween(head().bottom + 1, top + 390);
      expect(painted.filter((index) => index < 0)).toEqual([]);
      expect(new Set(painted).size).toBeGreaterThanOrEqual(7);
    }
    expect(rows().length).toBeLessThan(30);
    expect(rows().at(-1)).toHaveTextContent('INV-4999');
  });

  it('a list that becomes short leaves no hole', async () => {
    const { rerender } = await render(<View links={linksOf(5000)} height={400} />);
    scroller().scrollTop = 150_000;
    await frame();
    await rerender(<View links={linksOf(3)} height={400} />);
    await frame();
    expect(rows().map(indexOf)).toEqual([0, 1, 2]);
  });

  it('what changes in one row draws that row alone', async () => {
    const drawn: string[] = [];
    const watched: LinkColumn = {
      id: 'watched',
      header: 'Watched',
      cell: ({ id }) => {
        drawn.push(id);
        return id;
      },
    };
    const columns = ['amount', watched] as const;
    const links = linksOf(10_000);
    const { rerender } = await render(<View links={links} columns={columns} />);
    await frame();
    drawn.length = 0;
    const changed = links.with(3, { ...(links[3] as PaymentLink), status: 'paid', money: 'settled' });
    await rerender(<View links={changed} columns={columns} onOpenLink={() => {}} />);
    // The first, to see whether the column says anything, and the one cell.
    expect([...new Set(drawn)]).toEqual(['link-0', 'link-3']);
  });

  it('loads the next page as its end comes near, and not before', async () => {
    const onShowMore = vi.fn();
    await render(<View links={linksOf(200)} height={400} hasMore loadMore="scroll" onShowMore={onShowMore} />);
    await frame();
    scroller().scrollTop = 4000;
    await frame();
    expect(onShowMore).not.toHaveBeenCalled();
    scroller().scrollTop = 100_000;
    await vi.waitFor(() => expect(onShowMore).toHaveBeenCalledTimes(1));
  });
});

describe('the keyboard', () => {
  it('reaches every row, and brings it into sight below the head', async () => {
    await render(<View links={linksOf(10_000)} height={400} />);
    await frame();
    await userEvent.tab();
    for (const [key, index] of [
      ['{ArrowDown}', 1],
      ['{End}', 9999],
      ['{ArrowUp}', 9998],
      ['{Home}', 0],
      ['{ArrowDown}', 1],
    ] as const) {
      await userEvent.keyboard(key);
      await frame();
      expect(indexOf(focused())).toBe(index);
      const box = focused()?.getBoundingClientRect() as DOMRect;
      expect(box.top).toBeGreaterThanOrEqual(head().bottom - 1);
      expect(box.bottom).toBeLessThanOrEqual(scroller().getBoundingClientRect().bottom + 1);
    }
    await userEvent.keyboard('{PageDown}');
    await frame();
    expect(indexOf(focused())).toBeGreaterThan(4);
  });

  it('keeps its row while the table is scrolled away from it', async () => {
    await render(<View links={linksOf(10_000)} height={400} />);
    await frame();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const button = document.activeElement;
    scroller().scrollTop = 200_000;
    await frame();
    expect(document.activeElement).toBe(button);
    expect(button?.isConnected).toBe(true);
    expect(rows().length).toBeLessThan(30);
    await userEvent.keyboard('{ArrowDown}');
    await frame();
    expect(indexOf(focused())).toBe(3);
    expect(scroller().scrollTop).toBeLessThan(400);
  });

  it('comes in at a row that can be seen', async () => {
    await render(<View links={linksOf(10_000)} height={400} />);
    await frame();
    scroller().scrollTop = 200_000;
    await frame();
    await userEvent.tab();
    await frame();
    expect(Math.abs(scroller().scrollTop - 200_000)).toBeLessThan(400);
    expect(indexOf(focused())).toBeGreaterThan(4000);
  });
});

it('the whole row opens its link, but for what the host has put into it', async () => {
  const onOpenLink = vi.fn();
  const onPin = vi.fn();
  const columns = [
    'amount',
    'reference',
    {
      id: 'pin',
      header: 'Pin',
      cell: () => (
        <button type="button" onClick={onPin}>
          Pin
        </button>
      ),
    },
  ] as const;
  await render(<View links={linksOf(2)} columns={columns} onOpenLink={onOpenLink} width={900} />);
  await userEvent.click(page.getByRole('row', { name: /INV-1/ }), { position: { x: 500, y: 5 } });
  expect(onOpenLink).toHaveBeenCalledTimes(1);
  expect(onOpenLink.mock.calls[0]?.[0]).toMatchObject({ id: 'link-1' });
  await userEvent.click(page.getByRole('button', { name: 'Pin' }).first());
  expect([onPin.mock.calls.length, onOpenLink.mock.calls.length]).toEqual([1, 1]);
});

it('where it is narrow each row is a card: no head, and the host’s columns with their names', async () => {
  const columns = ['amount', 'status', { id: 'owner', header: 'Owner', cell: () => 'Mia' }] as const;
  await render(<View links={linksOf(3)} columns={columns} width={559} />);
  await frame();
  expect(head().height).toBe(0);
  const owner = document.querySelector('.pl-table-body [data-column="owner"]') as Element;
  expect(getComputedStyle(owner, '::before').content).toBe('"Owner "');
  expect(owner.getBoundingClientRect().top).toBeGreaterThan(
    // A cell has a little room around what is in it.
    (document.querySelector('.pl-table-body [data-column="status"]')?.getBoundingClientRect().bottom ?? 0) - 8,
  );
});

it('money is never cut', async () => {
  const amount = { minorUnits: 900_719_925_474_099, currency: 'IDR' } as const;
  for (const width of [320, 560, 700, 1200]) {
    const { unmount } = await render(
      <View
        width={width}
        links={[
          paymentLinkFixture({
            amount,
            payer: { type: null, id: null, name: 'A name that goes on and on and on', bankAccounts: [] },
          }),
        ]}
      />,
    );
    await frame();
    const cell = document.querySelector('.pl-table-body [data-column="amount"]') as Element;
    expect(cell.scrollWidth).toBeLessThanOrEqual(cell.clientWidth);
    await unmount();
  }
});

it('is printed whole, and draws what is seen again after that', async () => {
  await render(<View links={linksOf(200)} />);
  await expect.poll(() => rows().length).toBeLessThan(60);
  window.dispatchEvent(new Event('beforeprint'));
  expect(rows()).toHaveLength(200);
  window.dispatchEvent(new Event('afterprint'));
  await expect.poll(() => rows().length).toBeLessThan(60);
});

/** Where the cells of a column begin. */
const edges = (column: string): Set<number> =>
  new Set([...document.querySelectorAll(`[data-column="${column}"]`)].map((cell) => cell.getBoundingClientRect().left));
const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

describe('its columns', () => {
  it('stand below each other, also where one amount is far longer than the others', async () => {
    const [first, ...rest] = linksOf(4) as [PaymentLink, ...PaymentLink[]];
    const amount = { minorUnits: 9_007_199_254_740_991, currency: 'IDR' } as const;
    await render(<View links={[{ ...first, amount }, { ...first, id: 'test', livemode: false }, ...rest]} />);
    await frame();
    for (const column of ['amount', 'status', 'reference']) expect(edges(column).size).toBe(1);
  });

  it('leave room for the ring around a head that sorts', async () => {
    const offers = { sorts: ['amount', 'createdAt'], filters: [], statuses: [] } as const;
    await render(<View offers={offers} onQueryChange={() => {}} />);
    await frame();
    const buttons = [...document.querySelectorAll('.pl-table-sort')];
    expect(buttons).not.toHaveLength(0);
    for (const button of buttons) {
      const cell = boxOf(button.parentElement as Element);
      expect(boxOf(button).left - 4).toBeGreaterThanOrEqual(cell.left);
      expect(boxOf(button).top - 4).toBeGreaterThanOrEqual(cell.top);
    }
  });
});

import { type LinkColumn, PaymentLinksTableView } from '@paylinks/components';
import type { CurrencyCode, PaymentLink } from '@paylinks/core';
import { notifyLinkChanged } from '@paylinks/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { inDays, paymentLink, problem } from './support/fixtures.ts';
import { MadeLinks } from './support/MadeLinks.tsx';
import { sandboxOf } from './support/sandbox.ts';
import { seen } from './support/seen.ts';

const payers = [
  'Café Grün',
  'Bellwether & Finch LLP',
  null,
  'Grand Budapest Hotel Management & Hospitality Services (Holdings) Limited',
  'Norrsken Möbler AB',
  'Kanda Stationers K.K.',
];
const states: readonly Partial<PaymentLink>[] = [
  { status: 'open', money: 'none' },
  { status: 'open', money: 'none' },
  { status: 'paid', money: 'received' },
  { status: 'paid', money: 'settled' },
  { status: 'processing', money: 'pending' },
  { status: 'expired', money: 'none' },
  { status: 'canceled', money: 'none' },
  { status: 'paid', money: 'refunded' },
  { status: 'paid', money: 'disputed' },
  { status: 'failed', money: 'none' },
];
const amounts: readonly (readonly [number, CurrencyCode])[] = [
  [123_450, 'EUR'],
  [4_200, 'EUR'],
  [99, 'USD'],
  [168_000, 'JPY'],
  [412_750, 'KWD'],
  [1_250_000, 'EUR'],
];

function links(count: number): PaymentLink[] {
  return Array.from({ length: count }, (_, index) => {
    const [minorUnits, currency] = amounts[index % amounts.length] ?? [100, 'EUR'];
    const name = payers[index % payers.length];
    return paymentLink({
      id: `link-${index}`,
      amount: { minorUnits, currency },
      reference: index % 5 === 3 ? null : `INV-${count + 2000 - index}`,
      payer: name ? { type: null, id: null, name, bankAccounts: [] } : null,
      createdAt: inDays(-index * 0.3 - 0.05),
      expiresAt: inDays(index % 10 === 0 ? 0.3 : index % 10 === 1 ? -0.1 : 7.1 - (index % 5)),
      ...states[index % states.length],
    });
  });
}

const meta = {
  title: 'Components/PaymentLinksTable',
  component: PaymentLinksTableView,
  args: {
    links: links(12),
    offers: {
      sorts: ['createdAt', 'amount', 'expiresAt'],
      filters: ['status', 'customerId'],
      statuses: ['open', 'processing', 'paid', 'expired', 'canceled'],
    },
    query: {},
    onQueryChange: fn(),
    onOpenLink: fn(),
    onCreate: fn(),
    onShowMore: fn(),
    onRetry: fn(),
    hasMore: true,
    totalCount: 312,
  },
  parameters: { width: 1080 },
} satisfies Meta<typeof PaymentLinksTableView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Rows: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const table = canvas.getByRole('table', { name: 'Payment links' });
    await expect(within(table).getAllByRole('row')).toHaveLength(13);
    await seen((await canvas.findAllByText('Was due 2 hours ago'))[0] as HTMLElement);
    await userEvent.click(canvas.getByRole('button', { name: '€1,234.50 Café Grün INV-2012' }));
    await expect(args.onOpenLink).toHaveBeenCalledWith(expect.objectContaining({ id: 'link-0' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Amount' }));
    await expect(args.onQueryChange).toHaveBeenCalledWith(
      { sort: { by: 'amount', direction: 'desc' } },
      { reason: 'sort' },
    );
  },
};
export const Sorted: Story = {
  args: { query: { sort: { by: 'amount', direction: 'desc' } } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('columnheader', { name: /Amount/ })).toHaveAttribute('aria-sort', 'descending');
  },
};
/** Below 560 pixels each row is a card, and the order is chosen from a list. */
export const Narrow: Story = {
  parameters: { width: 352 },
  play: async ({ canvas }) => {
    await seen(canvas.getByRole('combobox', { name: 'Sort' }));
    await expect(canvas.queryByRole('columnheader')).not.toBeInTheDocument();
  },
};
export const Middle: Story = { parameters: { width: 592 } };
/** A list of any length is as many elements as fit the screen. Find-in-page sees only those: offer a search of your own for more. */
export const TenThousand: Story = {
  args: { links: links(10_000), hasMore: false, totalCount: 10_000 },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('table')).toHaveAttribute('aria-rowcount', '10001');
    await expect(canvasElement.querySelectorAll('*').length).toBeLessThanOrEqual(600);
    document.documentElement.scrollTop = document.documentElement.scrollHeight;
    await waitFor(() => expect(canvas.getAllByRole('row').at(-1)).toHaveAttribute('aria-rowindex', '10001'));
    document.documentElement.scrollTop = 0;
  },
};
/** The host gives `.pl-table-scroll` a height: the rows scroll in the table, and the head stays. */
export const ScrollsByItself: Story = {
  args: { links: links(500) },
  decorators: [
    (Draw) => (
      <>
        <style>{'.pl-table-scroll { max-block-size: 420px; overflow: auto; }'}</style>
        <Draw />
      </>
    ),
  ],
};

const owner: LinkColumn = {
  id: 'owner',
  header: 'Owner',
  cell: ({ amount }) => (amount.minorUnits > 100_000 ? 'Mia Lindqvist' : 'Jonas Ek'),
};
const ownColumns = ['amount', 'status', owner, 'reference', 'expiresAt'] as const;
export const OwnColumns: Story = { args: { columns: ownColumns } };
export const OwnColumnsNarrow: Story = { args: { columns: ownColumns }, parameters: { width: 352 } };
/** What is empty in every row is left out. */
export const LeavesOutWhatIsEmpty: Story = {
  args: { links: links(6).map((link) => ({ ...link, payer: null, createdAt: null })) },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Amount ↕',
      'Status',
      'Reference',
      'Expires ↕',
    ]);
    // The order that no column shows.
    await seen(canvas.getByRole('combobox', { name: 'Sort' }));
  },
};
export const LinksOfTheHost: Story = {
  args: { linkHref: ({ id }) => `#${id}` },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: '€1,234.50 Café Grün INV-2012' })).toHaveAttribute('href', '#link-0');
  },
};
export const TestMode: Story = { args: { links: links(6).map((link) => ({ ...link, livemode: false })) } };
export const Loading: Story = {
  args: { links: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('table')).toHaveAttribute('aria-busy', 'true');
  },
};
export const NothingYet: Story = { args: { links: [], hasMore: false, totalCount: 0 } };
export const NothingMatches: Story = {
  args: { links: [], hasMore: false, query: { status: ['canceled'] } },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Clear filters' }));
    await expect(args.onQueryChange).toHaveBeenCalledWith({ sort: undefined }, { reason: 'clear' });
  },
};
export const Failed: Story = { args: { links: undefined, error: problem({ verb: 'listLinks' }) } };
export const OutOfDate: Story = { args: { error: problem({ verb: 'listLinks' }) } };
export const NextPageFailed: Story = { args: { error: problem({ verb: 'listLinks' }), moreFailed: true } };
export const NotAllowed: Story = { args: { links: undefined, notAllowed: 'forbidden' } };
export const NotAtThisProvider: Story = { args: { links: undefined, notAllowed: 'unsupported' } };

/** Over the sandbox: it reads what a list leaves out of the rows that are seen, and a row turns when its link is paid. */
export const TurnsWhenOneIsPaid: Story = {
  parameters: { needs: { can: ['listLinks'] } },
  render: (_args, { canvasElement }) => (
    <MadeLinks canvas={canvasElement} count={4} onOpenLink={() => {}} onCreate={() => {}} />
  ),
  play: async ({ canvas, canvasElement }) => {
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(5), { timeout: 15_000 });
    const { sandbox, client } = sandboxOf(canvasElement);
    const open = (): HTMLElement[] => canvas.getAllByRole('row').filter(({ dataset }) => dataset.status === 'open');
    const paid = (): HTMLElement[] => canvas.getAllByRole('row').filter(({ dataset }) => dataset.status === 'paid');
    await waitFor(() => expect([open().length, paid().length]).toEqual([3, 1]), { timeout: 15_000 });
    const payable = sandbox.control.links().find(({ status }) => /^(created|open|pending)$/.test(status))?.id ?? '';
    sandbox.control.pay(payable, { arrivesAfterMs: 0 });
    notifyLinkChanged(client, { linkId: payable });
    await waitFor(() => expect([open().length, paid().length]).toEqual([2, 2]), { timeout: 15_000 });
  },
};
/** A page at a time, as far as the provider counts. */
export const ShowsMore: Story = {
  ...TurnsWhenOneIsPaid,
  render: (_args, { canvasElement }) => (
    <MadeLinks canvas={canvasElement} count={31} onOpenLink={() => {}} onCreate={() => {}} />
  ),
  play: async ({ canvas, userEvent }) => {
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Show more' })).toBeEnabled(), { timeout: 15_000 });
    await userEvent.click(canvas.getByRole('button', { name: 'Show more' }));
    await canvas.findByText('11 more links, 31 shown', undefined, { timeout: 15_000 });
  },
};
/** Filtered, opened and read on without a mouse; the focus never falls out of the table. */
export const ByKeyboard: Story = {
  ...ShowsMore,
  parameters: { needs: { filters: ['status'] } },
  play: async ({ canvas, userEvent }) => {
    const all = await canvas.findByRole('radio', { name: 'All' }, { timeout: 15_000 });
    while (!all.matches(':focus')) await userEvent.tab();
    while (!canvas.getByRole('radio', { name: 'Paid' }).matches(':focus')) await userEvent.keyboard('{ArrowRight}');
    await waitFor(
      () => {
        const [, ...rows] = canvas.getAllByRole('row');
        return expect(new Set(rows.map(({ dataset }) => dataset.status))).toEqual(new Set(['paid']));
      },
      { timeout: 15_000 },
    );
    await expect(canvas.getByRole('radio', { name: 'Paid' })).toHaveFocus();
    while (!all.matches(':focus')) await userEvent.keyboard('{ArrowLeft}');
    const more = await canvas.findByRole('button', { name: 'Show more' }, { timeout: 15_000 });
    while (!more.matches(':focus')) await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await canvas.findByText('11 more links, 31 shown', undefined, { timeout: 15_000 });
    await expect(canvas.getByText('31 shown')).toHaveFocus();
    await userEvent.tab({ shift: true });
    await expect(canvas.getByRole('table').contains(document.activeElement)).toBe(true);
  },
};
export const FiltersByStatus: Story = {
  ...TurnsWhenOneIsPaid,
  parameters: { needs: { filters: ['status'] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Paid' }, { timeout: 15_000 }));
    await waitFor(
      () => {
        const [, ...rows] = canvas.getAllByRole('row');
        return expect(rows.map(({ dataset }) => dataset.status)).toEqual(['paid']);
      },
      { timeout: 15_000 },
    );
  },
};
export const FiltersByCustomer: Story = {
  ...TurnsWhenOneIsPaid,
  parameters: { needs: { filters: ['customerId'] } },
  play: async ({ canvas }) => {
    await seen(await canvas.findByRole('searchbox', { name: 'Customer' }, { timeout: 15_000 }));
    await expect(canvas.queryByRole('radio')).not.toBeInTheDocument();
  },
};

import type { CreateLinkInput, PaymentLink, PaymentLinksClient } from '@paylinks/core';
import { notifyLinkChanged } from '@paylinks/hooks';
import { createSandbox, type Sandbox, type SandboxProvider } from '@paylinks/sandbox';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sandboxClient, sandboxInput } from '../../../../testing/providers/sandboxClients.js';
import {
  type LinkColumn,
  PaymentLinksKit,
  type PaymentLinksKitProps,
  PaymentLinksTable,
  type PaymentLinksTableProps,
} from '../index.js';

let provider: SandboxProvider;
let sandbox: Sandbox;
let client: PaymentLinksClient;
/** Reads of single links: how many at once at most, and of which. */
let reads: { now: number; most: number; ids: string[] };

function on(chosen: SandboxProvider): void {
  provider = chosen;
  sandbox = createSandbox({ qonto: { connection: 'enabled' } });
  reads = { now: 0, most: 0, ids: [] };
  client = sandboxClient(provider, sandbox, async (input, init) => {
    const id = /\/payment_links\/([^/]+)$/.exec(String(input))?.[1];
    if (id === undefined || init?.method === 'POST') return sandbox.fetch(input, init);
    reads.ids.push(id);
    reads.now += 1;
    reads.most = Math.max(reads.most, reads.now);
    try {
      return await sandbox.fetch(input, init);
    } finally {
      reads.now -= 1;
    }
  });
}

beforeEach(() => on('monite'));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const customer = (): string => sandbox.credentials.commet.customers[0]?.id ?? '';
const euros = (minorUnits: number) => ({ minorUnits, currency: 'EUR' }) as const;

async function make(count: number, own: (index: number) => Partial<CreateLinkInput> = () => ({})) {
  const made: PaymentLink[] = [];
  for (let index = 0; index < count; index += 1) {
    const input = { ...sandboxInput(provider, euros(1000 + index)), ...own(index) };
    made.push(await client.createLink(input as CreateLinkInput));
  }
  return made;
}

function Table({ kit, ...table }: PaymentLinksTableProps & { kit?: Partial<PaymentLinksKitProps> }): ReactElement {
  return (
    <PaymentLinksKit client={client} locale="en-GB" timeZone="Europe/Berlin" pollMs={false} {...kit}>
      <PaymentLinksTable {...table} />
    </PaymentLinksKit>
  );
}

/** Without the head. */
const rows = async (count: number): Promise<HTMLElement[]> => {
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(count + 1));
  return screen.getAllByRole('row').slice(1);
};
const cell = (row: HTMLElement | undefined, column: string): string | null | undefined =>
  row?.querySelector(`[data-column="${column}"]`)?.textContent;
const column = async (name: string, count: number) => (await rows(count)).map((row) => cell(row, name));
const amountHead = (): HTMLElement => screen.getByRole('columnheader', { name: /Amount/ });
const opener = (index: number) => screen.getAllByRole('button', { name: /^€/ })[index];
const listsAsked = () =>
  sandbox.control
    .requests()
    .filter(({ method, path }) => method === 'GET' && /\/(payment_intents|payment_links|payments)(\?|$)/.test(path))
    .map(({ path }) => new URLSearchParams(path.split('?')[1]));

describe('the rows', () => {
  it('say what each link is worth, where it stands, for whom and until when', async () => {
    await make(2, (index) => ({
      reference: `INV-${index}`,
      expiresAt: new Date(Date.now() + 7.1 * 86_400_000).toISOString(),
    }));
    sandbox.control.pay(sandbox.control.links()[0]?.id ?? '', { arrivesAfterMs: 0 });
    render(<Table />);
    const [second, first] = await rows(2);
    expect(cell(first, 'amount')).toBe('€10.00');
    expect(cell(first, 'status')).toBe('Paid, not settled yet');
    expect(cell(second, 'reference')).toBe('INV-1');
    await waitFor(() => expect(cell(second, 'expiresAt')).toBe('in 7 days'));
    expect(cell(first, 'expiresAt')).toBe('');
    const table = screen.getByRole('table', { name: 'Payment links' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Amount', 'Status', 'Reference', 'Expires']);
    expect(table).toHaveAttribute('aria-rowcount', '3');
    expect(second).toHaveAttribute('aria-rowindex', '2');
  });

  it('read what the list leaves out, at most four at once, and not again when they are shown again', async () => {
    await make(15);
    sandbox.control.faults([{ route: 'getLink', delayMs: 20 }]);
    const { unmount } = render(<Table />);
    await waitFor(() => expect(reads.ids).toHaveLength(15));
    await waitFor(async () =>
      expect((await column('expiresAt', 15)).every((text) => text === 'in 30 days')).toBe(true),
    );
    expect(new Set(reads.ids).size).toBe(15);
    expect(reads.most).toBe(4);
    unmount();
    render(<Table />);
    await rows(15);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(reads.ids).toHaveLength(15);
  });

  it.each(['qonto', 'commet'] as const)('of %s are whole: none is read', async (which) => {
    on(which);
    await make(3);
    render(<Table />);
    await rows(3);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(reads.ids).toEqual([]);
  });

  it('of a provider that keeps charges beside links are the links', async () => {
    on('commet');
    const [link] = await make(1);
    await client.chargeCustomer({ customerId: customer(), amount: euros(500), description: 'Seat' });
    expect(sandbox.control.charges()).toHaveLength(1);
    render(<Table />);
    const [row] = await rows(1);
    expect(cell(row, 'amount')).toBe('Test €12.00');
    expect(link?.amount).toEqual(euros(1200));
    expect(cell(row, 'reference')).toBe('Workshop');
  });

  it('follow a push, one alone, and say politely what it was', async () => {
    const [first] = await make(3);
    render(<Table />);
    await rows(3);
    await waitFor(() => expect(reads.ids).toHaveLength(3));
    sandbox.control.pay(first?.id ?? '', { arrivesAfterMs: 0 });
    notifyLinkChanged(client, { linkId: first?.id ?? '' });
    await waitFor(async () => expect(cell((await rows(3))[2], 'status')).toBe('Paid, not settled yet'));
    expect(
      await screen.findByText('Payment link for €10.00, INV-2047 is now: Paid, not settled yet', {
        selector: 'output',
      }),
    ).toBeInTheDocument();
    await waitFor(() => expect(reads.ids).toEqual([...reads.ids.slice(0, 3), first?.id]));
  });

  it('never let money that came and went again change in silence', async () => {
    const [link] = await make(1);
    const id = link?.id ?? '';
    sandbox.control.pay(id, { arrivesAfterMs: 0 });
    render(<Table />);
    await waitFor(async () => expect(await column('status', 1)).toEqual(['Paid, not settled yet']));
    sandbox.control.failPayment(id);
    notifyLinkChanged(client, { linkId: id });
    expect(
      await screen.findByText(/^The payment was returned\. Payment link for €10\.00, INV-2047 is now: /),
    ).toHaveRole('status');
  });
});

const offered = async () => {
  await waitFor(() => expect(screen.getAllByRole('row').length).toBeGreaterThan(1));
  return {
    statuses: screen.queryAllByRole('radio').map((radio) => radio.closest('label')?.textContent),
    filters: screen.queryAllByRole('searchbox').map((field) => (field as HTMLInputElement).labels?.[0]?.textContent),
    heads: screen.getAllByRole('columnheader').flatMap((head) =>
      within(head)
        .queryAllByRole('button')
        .map(({ textContent }) => textContent),
    ),
    orders: within(screen.queryByRole('combobox', { name: 'Sort' }) ?? document.createElement('i'))
      .queryAllByRole('option')
      .map(({ textContent }) => textContent),
  };
};

describe('what is offered is what the provider has', () => {
  it('Monite: the document, and an order that no column shows', async () => {
    await make(1);
    render(<Table />);
    expect(await offered()).toEqual({
      statuses: [],
      filters: ['Document'],
      heads: [],
      orders: ['Default order', 'Newest first', 'Oldest first'],
    });
    expect(screen.getByRole('combobox', { name: 'Sort' }).parentElement).toHaveAttribute('data-needed');
  });

  it('Qonto: the status, the amount, the expiry', async () => {
    on('qonto');
    await make(1);
    render(<Table />);
    expect(await offered()).toEqual({
      statuses: ['All', 'Open', 'Processing', 'Paid', 'Expired', 'Canceled'],
      filters: [],
      heads: ['Amount ↕', 'Expires ↕'],
      orders: [
        'Default order',
        'Highest amount first',
        'Lowest amount first',
        'Ending soonest first',
        'Ending last first',
      ],
    });
    expect(screen.getByRole('combobox', { name: 'Sort' }).parentElement).not.toHaveAttribute('data-needed');
  });

  it('Commet: the customer', async () => {
    on('commet');
    await make(1);
    render(<Table />);
    expect(await offered()).toEqual({ statuses: [], filters: ['Customer'], heads: [], orders: [] });
  });

  it('but not what the host has settled', async () => {
    on('commet');
    await make(1, () => ({ customerId: customer() }));
    await make(1);
    render(<Table only={{ customerId: customer() }} />);
    await rows(1);
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
    expect(listsAsked().map((query) => query.get('customerId'))).toEqual([customer()]);
  });
});

describe('choosing', () => {
  it('a status asks the provider for it, with the arrows too; where nothing fits, the way back is there', async () => {
    on('qonto');
    const user = userEvent.setup();
    const onQueryChange = vi.fn();
    const [first] = await make(2);
    sandbox.control.pay(first?.id ?? '', { arrivesAfterMs: 0 });
    render(<Table onQueryChange={onQueryChange} />);
    await rows(2);
    await user.click(screen.getByRole('radio', { name: 'Paid' }));
    expect(await column('amount', 1)).toEqual(['€10.00']);
    expect(onQueryChange).toHaveBeenLastCalledWith({ status: ['paid'] }, { reason: 'status' });
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('radio', { name: 'Expired' })).toBeChecked();
    expect(await screen.findByText('No payment links match', { selector: 'output' })).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await rows(2);
    expect(screen.getByRole('radio', { name: 'All' })).toBeChecked();
    expect(listsAsked().map((query) => query.getAll('status[]'))).toEqual([[], ['paid'], ['expired']]);
  });

  it('a head sorts by it, then the other way round', async () => {
    on('qonto');
    const user = userEvent.setup();
    await make(3);
    render(<Table />);
    await rows(3);
    expect(amountHead()).toHaveAttribute('aria-sort', 'none');
    expect(screen.getByRole('columnheader', { name: 'Status' })).not.toHaveAttribute('aria-sort');
    await user.click(screen.getByRole('button', { name: 'Amount' }));
    await waitFor(async () => expect(await column('amount', 3)).toEqual(['€10.02', '€10.01', '€10.00']));
    expect(amountHead()).toHaveAttribute('aria-sort', 'descending');
    await user.click(screen.getByRole('button', { name: 'Amount' }));
    await waitFor(async () => expect(await column('amount', 3)).toEqual(['€10.00', '€10.01', '€10.02']));
    expect(amountHead()).toHaveAttribute('aria-sort', 'ascending');
    expect(screen.getByRole('combobox', { name: 'Sort' })).toHaveDisplayValue('Lowest amount first');
  });

  it('an order without a column comes from the list of orders', async () => {
    const user = userEvent.setup();
    await make(3);
    render(<Table />);
    expect(await column('amount', 3)).toEqual(['€10.02', '€10.01', '€10.00']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort' }), 'Oldest first');
    await waitFor(async () => expect(await column('amount', 3)).toEqual(['€10.00', '€10.01', '€10.02']));
  });

  it('a document by its id, and what is no id is said at the field', async () => {
    const user = userEvent.setup();
    const { id } = sandbox.control.addSource({ type: 'receivable', total: { minorUnits: 500, currency: 'EUR' } });
    await make(1);
    await client.createLink({ source: { type: 'receivable', id }, paymentMethods: ['card'] });
    render(<Table />);
    await rows(2);
    const field = screen.getByRole('searchbox', { name: 'Document' });
    await user.type(field, 'no id{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('This is not in the right form.');
    expect(screen.getByRole('searchbox', { name: 'Document' })).toHaveAccessibleDescription(
      'This is not in the right form.',
    );
    await user.clear(screen.getByRole('searchbox', { name: 'Document' }));
    await user.type(screen.getByRole('searchbox', { name: 'Document' }), `${id}{Enter}`);
    expect(await column('amount', 1)).toEqual(['€5.00']);
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await rows(2);
    expect(screen.getByRole('searchbox', { name: 'Document' })).toHaveValue('');
  });

  it('among names that the host gives to the values', async () => {
    on('commet');
    const user = userEvent.setup();
    await make(1, () => ({ customerId: customer() }));
    await make(1);
    render(<Table filterOptions={{ customerId: [{ value: customer(), label: 'Anna Berg' }] }} />);
    await rows(2);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Customer' }), 'Anna Berg');
    await rows(1);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Customer' }), 'All');
    expect(await rows(2)).toHaveLength(2);
  });
});

describe('more', () => {
  it('is asked for once, appended, counted and announced', async () => {
    on('qonto');
    const user = userEvent.setup();
    await make(7);
    render(<Table pageSize={4} />);
    await rows(4);
    expect(screen.getByText('4 of 7 shown')).toBeInTheDocument();
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '8');
    await user.dblClick(screen.getByRole('button', { name: 'Show more' }));
    await rows(7);
    expect(screen.getByText('3 more links, 7 shown', { selector: 'output' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
    expect(screen.getByText('7 shown')).toHaveFocus();
    expect(listsAsked()).toHaveLength(2);
  });

  it('that nobody has counted says so', async () => {
    await make(5);
    render(<Table pageSize={4} />);
    await rows(4);
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '-1');
    expect(screen.getByText('4 shown')).toBeInTheDocument();
  });

  it('that does not come keeps what is there, says why, and comes with the next press', async () => {
    on('qonto');
    const user = userEvent.setup();
    await make(6);
    render(<Table pageSize={4} />);
    await rows(4);
    sandbox.control.faults([{ route: 'listLinks', status: 403, times: 1 }]);
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The next links could not be loaded.');
    await rows(4);
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await rows(6);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('columns', () => {
  const owner: LinkColumn = {
    id: 'owner',
    header: 'Owner',
    cell: (link) => (link.amount.minorUnits > 1000 ? 'Mia' : 'Jo'),
  };
  const note: LinkColumn = { id: 'note', header: 'Note', cell: () => null };
  const total: LinkColumn = {
    id: 'total',
    header: 'Total',
    align: 'end',
    sortBy: 'amount',
    cell: ({ amount }) => amount.minorUnits,
  };
  const own = ['status', owner, note, total] as const;

  it('are the host’s, in its order; one that is empty in every row is left out', async () => {
    on('qonto');
    const user = userEvent.setup();
    await make(2);
    render(<Table columns={own} />);
    expect(await column('owner', 2)).toEqual(['Mia', 'Jo']);
    const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(heads).toEqual(['Status', 'Owner', 'Total ↕']);
    expect((await rows(2))[0]?.querySelector('[data-column="owner"]')).toHaveAttribute('data-header', 'Owner');
    await user.click(screen.getByRole('button', { name: 'Total' }));
    await waitFor(() => expect(listsAsked().at(-1)?.get('sort_by')).toBe('amount:desc'));
  });
});

describe('a row is one target', () => {
  it('a button that opens its link', async () => {
    const user = userEvent.setup();
    const onOpenLink = vi.fn();
    const [link] = await make(1);
    render(<Table onOpenLink={onOpenLink} />);
    await rows(1);
    await user.click(screen.getByRole('button', { name: '€10.00 INV-2047' }));
    expect(onOpenLink).toHaveBeenCalledTimes(1);
    expect(onOpenLink.mock.calls[0]?.[0]).toMatchObject({ id: link?.id });
  });

  it('or a real link of the host’s, which keeps its new tab', async () => {
    const user = userEvent.setup();
    const onOpenLink = vi.fn();
    const [link] = await make(1);
    render(<Table linkHref={({ id }) => `#/links/${id}`} onOpenLink={onOpenLink} />);
    await rows(1);
    const target = screen.getByRole('link', { name: '€10.00 INV-2047' });
    expect(target).toHaveAttribute('href', `#/links/${link?.id}`);
    await user.keyboard('{Control>}');
    await user.click(target);
    await user.keyboard('{/Control}');
    expect(onOpenLink).not.toHaveBeenCalled();
    location.hash = '';
    await user.click(target);
    expect(onOpenLink).toHaveBeenCalledTimes(1);
    expect(location.hash).toBe('');
  });

  it('by itself it opens the details, and the focus comes back to it', async () => {
    const user = userEvent.setup();
    await make(2);
    render(<Table />);
    await rows(2);
    await user.click(screen.getByRole('button', { name: '€10.01 INV-2047' }));
    const dialog = await screen.findByRole('dialog', { name: /€10\.01/ });
    expect(dialog).toHaveTextContent('INV-2047');
    await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: '€10.01 INV-2047' })).toHaveFocus());
    await user.keyboard('{ArrowDown}{Enter}');
    expect(await screen.findByRole('dialog', { name: /€10\.00/ })).toBeInTheDocument();
  });

  it('a link that is ended in the details leaves the open ones, and the focus goes to the row that took its place', async () => {
    on('qonto');
    const user = userEvent.setup();
    const onExpired = vi.fn();
    await make(2);
    render(<Table onExpired={onExpired} defaultQuery={{ status: ['open'] }} />);
    await rows(2);
    await user.click(screen.getByRole('button', { name: '€10.01' }));
    const dialog = within(await screen.findByRole('dialog', { name: /€10\.01/ }));
    await user.click(await dialog.findByRole('button', { name: 'Expire link' }));
    const question = within(await screen.findByRole('alertdialog'));
    await user.click(question.getByRole('button', { name: 'Expire link' }));
    await waitFor(() => expect(onExpired).toHaveBeenCalledTimes(1));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
    await user.keyboard('{Escape}');
    await rows(1);
    await waitFor(() => expect(screen.getByRole('button', { name: '€10.00' })).toHaveFocus());
  });

  it('all rows are one tab stop, and the arrows go between them', async () => {
    const user = userEvent.setup();
    await make(5);
    render(
      <>
        <Table onOpenLink={() => {}} pageSize={4} />
        <button type="button">after</button>
      </>,
    );
    await rows(4);
    screen.getByRole('combobox', { name: 'Sort' }).focus();
    await user.tab();
    expect(opener(0)).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(opener(2)).toHaveFocus();
    await user.keyboard('{Home}');
    expect(opener(0)).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(opener(0)).toHaveFocus();
    await user.keyboard('{End}');
    expect(opener(3)).toHaveFocus();
    await user.keyboard('{PageUp}');
    expect(opener(0)).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    await user.tab();
    expect(screen.getByRole('button', { name: 'Show more' })).toHaveFocus();
    await user.tab({ shift: true });
    expect(opener(1)).toHaveFocus();
    expect(screen.getByRole('table')).toHaveAccessibleDescription(/^The arrow keys/);
  });

  it('the focus stays in the table when its row leaves the list', async () => {
    on('qonto');
    const user = userEvent.setup();
    const [, second] = await make(3);
    render(
      <Table onOpenLink={() => {}} defaultQuery={{ status: ['open'], sort: { by: 'amount', direction: 'asc' } }} />,
    );
    await rows(3);
    screen.getByRole('button', { name: /€10\.01/ }).focus();
    sandbox.control.pay(second?.id ?? '', { arrivesAfterMs: 0 });
    notifyLinkChanged(client, { linkId: second?.id ?? '' });
    await rows(2);
    expect(screen.getByRole('button', { name: /€10\.02/ })).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(screen.getByRole('button', { name: /€10\.00/ })).toHaveFocus();
  });
});

describe('instead of rows', () => {
  it('nothing yet invites to make the first', async () => {
    const user = userEvent.setup();
    const onCreate = vi.fn();
    render(<Table onCreate={onCreate} />);
    expect(await screen.findByText('No payment links yet')).toBeInTheDocument();
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Create link' }));
    expect(onCreate).toHaveBeenCalledTimes(1);
  });

  it('a failure says what to do, with a text for support, and is over with the next try', async () => {
    const user = userEvent.setup();
    await make(1);
    sandbox.control.faults([{ route: 'listLinks', status: 400, times: 1 }]);
    render(<Table />);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The payment links could not be loaded.');
    await user.click(within(alert).getByRole('button', { name: 'Copy for support' }));
    expect(await navigator.clipboard.readText()).toMatch(/operation: listLinks/);
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await rows(1);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('older rows stay when a later reading fails, and are called so', async () => {
    const user = userEvent.setup();
    const [link] = await make(1);
    render(<Table />);
    await rows(1);
    sandbox.control.faults([{ route: 'listLinks', status: 403, times: 1 }]);
    notifyLinkChanged(client, { linkId: link?.id ?? '' });
    expect(await screen.findByText('This may be out of date.')).toBeInTheDocument();
    await rows(1);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByText('This may be out of date.')).not.toBeInTheDocument());
  });

  it('whoever may not see them is told so, and nothing is offered', async () => {
    sandbox.control.faults([{ route: 'listLinks', status: 403 }]);
    render(<Table onCreate={() => {}} />);
    expect(await screen.findByText('You are not allowed to see payment links')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  });
});

it('takes what every element takes, and shows its state', async () => {
  await make(1);
  render(<Table className={({ state }) => `is-${state}`} id="table" data-testid="table" style={{ margin: 4 }} />);
  await rows(1);
  const root = screen.getByTestId('table');
  expect(root).toHaveClass('pl-root', 'pl-table', 'is-rows');
  expect(root).toHaveAttribute('id', 'table');
  expect(root).toHaveAttribute('data-state', 'rows');
  expect(root).toHaveStyle({ margin: '4px' });
});

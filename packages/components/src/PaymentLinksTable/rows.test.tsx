import { notifyLinkChanged } from '@paylinks/hooks';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  cell,
  column,
  customer,
  euros,
  make,
  on,
  rows,
  Table,
  world,
} from '../../../../testing/components/linksTable.js';

beforeEach(() => on('monite'));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the rows', () => {
  it('say what each link is worth, where it stands, for whom and until when', async () => {
    await make(2, (index) => ({
      reference: `INV-${index}`,
      expiresAt: new Date(Date.now() + 7.1 * 86_400_000).toISOString(),
    }));
    world.sandbox.control.pay(world.sandbox.control.links()[0]?.id ?? '', { arrivesAfterMs: 0 });
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
    world.sandbox.control.faults([{ route: 'getLink', delayMs: 20 }]);
    const { unmount } = render(<Table />);
    await waitFor(() => expect(world.reads.ids).toHaveLength(15));
    await waitFor(async () =>
      expect((await column('expiresAt', 15)).every((text) => text === 'in 30 days')).toBe(true),
    );
    expect(new Set(world.reads.ids).size).toBe(15);
    expect(world.reads.most).toBe(4);
    unmount();
    render(<Table />);
    await rows(15);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(world.reads.ids).toHaveLength(15);
  });

  it.each(['qonto', 'commet'] as const)('of %s are whole: none is read', async (which) => {
    on(which);
    await make(3);
    render(<Table />);
    await rows(3);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(world.reads.ids).toEqual([]);
  });

  it('of a provider that keeps charges beside links are the links', async () => {
    on('commet');
    const [link] = await make(1);
    await world.client.chargeCustomer({ customerId: customer(), amount: euros(500), description: 'Seat' });
    expect(world.sandbox.control.charges()).toHaveLength(1);
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
    await waitFor(() => expect(world.reads.ids).toHaveLength(3));
    world.sandbox.control.pay(first?.id ?? '', { arrivesAfterMs: 0 });
    notifyLinkChanged(world.client, { linkId: first?.id ?? '' });
    await waitFor(async () => expect(cell((await rows(3))[2], 'status')).toBe('Paid, not settled yet'));
    expect(
      await screen.findByText('Payment link for €10.00, INV-2047 is now: Paid, not settled yet', {
        selector: 'output',
      }),
    ).toBeInTheDocument();
    await waitFor(() => expect(world.reads.ids).toEqual([...world.reads.ids.slice(0, 3), first?.id]));
  });

  it('never let money that came and went again change in silence', async () => {
    const [link] = await make(1);
    const id = link?.id ?? '';
    world.sandbox.control.pay(id, { arrivesAfterMs: 0 });
    render(<Table />);
    await waitFor(async () => expect(await column('status', 1)).toEqual(['Paid, not settled yet']));
    world.sandbox.control.failPayment(id);
    notifyLinkChanged(world.client, { linkId: id });
    expect(
      await screen.findByText(/^The payment was returned\. Payment link for €10\.00, INV-2047 is now: /),
    ).toHaveRole('status');
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
    world.sandbox.control.faults([{ route: 'listLinks', status: 400, times: 1 }]);
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
    world.sandbox.control.faults([{ route: 'listLinks', status: 403, times: 1 }]);
    notifyLinkChanged(world.client, { linkId: link?.id ?? '' });
    expect(await screen.findByText('This may be out of date.')).toBeInTheDocument();
    await rows(1);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByText('This may be out of date.')).not.toBeInTheDocument());
  });

  it('whoever may not see them is told so, and nothing is offered', async () => {
    world.sandbox.control.faults([{ route: 'listLinks', status: 403 }]);
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

import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  column,
  customer,
  listsAsked,
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

const amountHead = (): HTMLElement => screen.getByRole('columnheader', { name: /Amount/ });

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
    world.sandbox.control.pay(first?.id ?? '', { arrivesAfterMs: 0 });
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
    const { id } = world.sandbox.control.addSource({ type: 'receivable', total: { minorUnits: 500, currency: 'EUR' } });
    await make(1);
    await world.client.createLink({ source: { type: 'receivable', id }, paymentMethods: ['card'] });
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

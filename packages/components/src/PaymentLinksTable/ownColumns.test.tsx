import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { column, listsAsked, make, on, rows, Table } from '../../../../testing/components/linksTable.js';
import type { LinkColumn } from '../index.js';

beforeEach(() => on('monite'));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
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

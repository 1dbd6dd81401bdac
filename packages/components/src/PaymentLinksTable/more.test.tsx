import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listsAsked, make, on, rows, Table, world } from '../../../../testing/components/linksTable.js';

beforeEach(() => on('monite'));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
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
    world.sandbox.control.faults([{ route: 'listLinks', status: 403, times: 1 }]);
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The next links could not be loaded.');
    await rows(4);
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await rows(6);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

import { notifyLinkChanged } from '@paylinks/hooks';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { make, on, rows, Table, world } from '../../../../testing/components/linksTable.js';

beforeEach(() => on('monite'));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const opener = (index: number) => screen.getAllByRole('button', { name: /^€/ })[index];

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
    world.sandbox.control.pay(second?.id ?? '', { arrivesAfterMs: 0 });
    notifyLinkChanged(world.client, { linkId: second?.id ?? '' });
    await rows(2);
    expect(screen.getByRole('button', { name: /€10\.02/ })).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(screen.getByRole('button', { name: /€10\.00/ })).toHaveFocus();
  });
});

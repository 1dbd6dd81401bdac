import type { CreateLinkInput } from '@paylinks/core';
import { notifyLinkChanged } from '@paylinks/hooks';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Details, type Props, section, world } from '../../../../testing/components/linkDetails.js';
import { fortyTwoEuro } from '../../../../testing/providers/fortyTwoEuro.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Page({ of, onOpenChange }: Props): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Look closer
      </button>
      <Details
        of={of}
        open={open}
        onOpenChange={(next, details) => {
          onOpenChange?.(next, details);
          setOpen(next);
        }}
      />
    </>
  );
}

it('of another link by now tell no news of the one before, and ask nothing about it', async () => {
  const user = userEvent.setup();
  const of = await world();
  const other = await of.client.createLink({ ...fortyTwoEuro.monite, reference: 'INV-8' } as CreateLinkInput);
  of.sandbox.control.pay(of.link.id, { arrivesAfterMs: 0 });
  const { rerender } = render(<Details of={of} inline />);
  await screen.findAllByText(/^Paid/);
  rerender(<Details of={of} inline linkId={other.id} />);
  await user.click(await screen.findByRole('button', { name: 'Expire link' }));
  await screen.findByRole('alertdialog');
  expect(screen.queryByText(/^The link is now|The payment was returned/)).not.toBeInTheDocument();
  rerender(<Details of={of} inline />);
  await screen.findAllByText(/^Paid/);
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
});

describe('as a dialog', () => {
  it('takes the focus, closes by Escape or its cross, says why, and gives the focus back', async () => {
    const user = userEvent.setup();
    const onOpenChange = vi.fn();
    render(<Page of={await world()} onOpenChange={onOpenChange} />);
    const opener = screen.getByRole('button', { name: 'Look closer' });
    await user.click(opener);
    const dialog = await screen.findByRole('dialog', { name: 'Payment link for €42.00' });
    await waitFor(() => expect(dialog).toHaveFocus());
    await within(dialog).findByRole('region', { name: 'Activity' });
    await user.keyboard('{Escape}');
    expect(onOpenChange).toHaveBeenLastCalledWith(false, { reason: 'escape' });
    await waitFor(() => expect(opener).toHaveFocus());
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();

    await user.click(opener);
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Close' }));
    expect(onOpenChange).toHaveBeenLastCalledWith(false, { reason: 'cancel' });
    await waitFor(() => expect(opener).toHaveFocus());
  });

  it('keeps open by itself where nobody else does', async () => {
    const user = userEvent.setup();
    render(<Details of={await world()} defaultOpen />);
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('lets Escape close a menu before it closes the dialog', async () => {
    const user = userEvent.setup();
    render(<Details of={await world()} defaultOpen />);
    const share = await within(await screen.findByRole('dialog')).findByRole('button', { name: 'Share' });
    await user.click(share);
    await screen.findByRole('menu');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    expect(share).toHaveFocus();
    expect(screen.getByRole('dialog')).toBeInTheDocument();
  });
});

describe('in place', () => {
  it('takes what every element takes, and shows the state as an attribute', async () => {
    const of = await world();
    const ref = vi.fn();
    render(
      <Details
        of={of}
        inline
        rootRef={ref}
        id="mine"
        className={({ status }) => `is-${status}`}
        style={{ margin: 4 }}
      />,
    );
    const root = await screen.findByRole('region', { name: 'Payment link for €42.00' });
    expect(root).toHaveClass('pl-root', 'pl-details', 'is-open');
    expect(root).toHaveAttribute('id', 'mine');
    expect(root).toHaveAttribute('data-status', 'open');
    expect(root).toHaveStyle({ margin: '4px' });
    expect(ref).toHaveBeenLastCalledWith(root);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('draws at once what the host has, and reads the rest', async () => {
    const of = await world();
    const { rawUrl: _, createdFrom: __, ...summary } = of.link;
    of.sandbox.control.faults([{ route: 'getLink', delayMs: 400, times: 1 }]);
    render(<Details of={of} inline initialLink={summary} />);
    expect(await screen.findByText('€42.00')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Link' })).not.toBeInTheDocument();
    expect(await section('Link')).toBeInTheDocument();
  });

  it('says that there is no such link', async () => {
    render(<Details of={await world()} inline linkId="00000000-0000-4000-8000-000000000000" />);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('This link does not exist, or not for you.');
    expect(within(alert).queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  it('says that it could not be read, with the request, and reads it again', async () => {
    const user = userEvent.setup();
    const of = await world();
    of.sandbox.control.faults([{ route: 'getLink', status: 403, times: 1 }]);
    render(<Details of={of} inline />);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('You are not allowed to do this.');
    expect(alert).toHaveTextContent(/Request /);
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await section('Activity')).toBeInTheDocument();
  });

  it('keeps what it knew where it cannot be read again, and says so', async () => {
    const of = await world();
    render(<Details of={of} inline />);
    await section('Activity');
    of.sandbox.control.faults([{ route: 'getLink', status: 404 }]);
    notifyLinkChanged(of.client, { linkId: of.link.id });
    expect(await screen.findByText('This may be out of date.')).toBeInTheDocument();
    expect(screen.getAllByText('€42.00').length).toBeGreaterThan(0);
  });

  it('turns when money comes, and says when it went again', async () => {
    const of = await world();
    render(<Details of={of} inline />);
    await section('Activity');
    of.sandbox.control.pay(of.link.id, { arrivesAfterMs: 0 });
    notifyLinkChanged(of.client, { linkId: of.link.id });
    expect(await screen.findByText('The link is now: Paid, not settled yet')).toBeInTheDocument();
    expect(within(await section('Money')).getByText('Received, not paid out yet')).toBeInTheDocument();
    expect(within(await section('Activity')).getByText('Payment received')).toBeInTheDocument();
    // What nobody can pay with is not passed on any more, and can still be read.
    expect(screen.queryByRole('button', { name: 'Copy link' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Share' })).not.toBeInTheDocument();
    of.sandbox.control.failPayment(of.link.id);
    notifyLinkChanged(of.client, { linkId: of.link.id });
    expect(await screen.findByText('The payment was returned.')).toBeInTheDocument();
  });
});

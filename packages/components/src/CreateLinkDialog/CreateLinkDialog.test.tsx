import type { PaymentLink } from '@paylinks/core';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, StrictMode, useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { CreateLinkDialog, type CreateLinkDialogProps, PaymentLinksKit } from '../index.js';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

/** A page of the host: a button, and the dialog that it opens. */
function Page({
  client,
  ...dialog
}: CreateLinkDialogProps & { client: ReturnType<typeof onSandbox>['client'] }): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <StrictMode>
      <PaymentLinksKit client={client} locale="en-GB" timeZone="Europe/Berlin">
        <button type="button" onClick={() => setOpen(true)}>
          New link
        </button>
        <CreateLinkDialog
          {...dialog}
          open={open}
          onOpenChange={(next, details) => {
            setOpen(next);
            dialog.onOpenChange?.(next, details);
          }}
        />
      </PaymentLinksKit>
    </StrictMode>
  );
}

const dialog = () => screen.findByRole('dialog', { name: 'Create a payment link' });
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());

it('keeps what was typed when it is closed, also what is no amount', async () => {
  const user = userEvent.setup();
  const onOpenChange = vi.fn<NonNullable<CreateLinkDialogProps['onOpenChange']>>();
  render(<Page client={onSandbox().client} onOpenChange={onOpenChange} />);
  const opener = screen.getByRole('button', { name: 'New link' });
  await user.click(opener);
  const amount = await within(await dialog()).findByRole('textbox', { name: /Amount/ });
  await waitFor(() => expect(amount).toHaveFocus());
  await user.type(screen.getByRole('textbox', { name: 'Reference' }), 'INV-9');
  await user.type(amount, '1e5');
  await user.keyboard('{Escape}');
  await closed();
  expect(onOpenChange).toHaveBeenLastCalledWith(false, { reason: 'escape' });
  await waitFor(() => expect(opener).toHaveFocus());

  await user.click(opener);
  await dialog();
  expect(screen.getByRole('textbox', { name: /Amount/ })).toHaveValue('1e5');
  expect(screen.getByRole('textbox', { name: 'Reference' })).toHaveValue('INV-9');
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await closed();
  expect(onOpenChange).toHaveBeenLastCalledWith(false, { reason: 'cancel' });
});

it('stays open while something in it is pressed', async () => {
  const user = userEvent.setup();
  render(<Page client={onSandbox().client} />);
  await user.click(screen.getByRole('button', { name: 'New link' }));
  await user.click(await within(await dialog()).findByRole('checkbox', { name: 'Card' }));
  expect(screen.getByRole('checkbox', { name: 'Card' })).toBeChecked();
});

it('is closed over a press and tells on opening what became of it; then the next link begins anew', async () => {
  const user = userEvent.setup();
  const { sandbox, client } = onSandbox();
  const onCreated = vi.fn<(link: PaymentLink) => void>();
  const onOpenChange = vi.fn<NonNullable<CreateLinkDialogProps['onOpenChange']>>();
  render(<Page client={client} onCreated={onCreated} onOpenChange={onOpenChange} />);
  await user.click(screen.getByRole('button', { name: 'New link' }));
  await dialog();
  await user.click(await screen.findByRole('checkbox', { name: 'Card' }));
  await user.type(screen.getByRole('textbox', { name: 'Reference' }), 'INV-9');
  await user.type(screen.getByRole('textbox', { name: /Amount/ }), '13.30');
  sandbox.control.faults([{ route: 'createLink', delayMs: 200, times: 1 }]);
  await user.click(screen.getByRole('button', { name: 'Create link' }));
  await user.keyboard('{Escape}');
  await closed();
  await waitFor(() => expect(onCreated).toHaveBeenCalledTimes(1));

  await user.click(screen.getByRole('button', { name: 'New link' }));
  expect(await screen.findByRole('heading', { name: 'Link created' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Done' }));
  await closed();
  expect(onOpenChange).toHaveBeenLastCalledWith(false, { reason: 'done' });

  await user.click(screen.getByRole('button', { name: 'New link' }));
  expect(await screen.findByRole('textbox', { name: /Amount/ })).toHaveValue('');
  expect(sandbox.control.links()).toHaveLength(1);
  await user.click(screen.getByRole('checkbox', { name: 'Card' }));
  await user.type(screen.getByRole('textbox', { name: 'Reference' }), 'INV-10');
  await user.type(screen.getByRole('textbox', { name: /Amount/ }), '5');
  await user.click(screen.getByRole('button', { name: 'Create link' }));
  await screen.findByRole('heading', { name: 'Link created' });
  expect(onCreated.mock.calls[1]?.[0]).toMatchObject({ paymentMethods: ['card'], reference: 'INV-10' });
});

it('opens by itself where the host says so once', async () => {
  const user = userEvent.setup();
  const { client } = onSandbox();
  render(
    <PaymentLinksKit client={client} locale="en-GB">
      <CreateLinkDialog defaultOpen title="New payment link" />
    </PaymentLinksKit>,
  );
  expect(await screen.findByRole('dialog', { name: 'New payment link' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await closed();
});

it('starts from a link that has ended', async () => {
  const user = userEvent.setup();
  const { client, sandbox } = onSandbox(undefined, 'commet');
  const { id } = await client.createLink(
    { amount: { minorUnits: 10_000, currency: 'EUR' }, description: 'Workshop' },
    { idempotencyKey: 'first' },
  );
  await client.expireLink(id);
  render(<Page client={client} again={await client.getLink(id)} />);
  await user.click(screen.getByRole('button', { name: 'New link' }));
  await screen.findByRole('dialog', { name: 'Create this link again' });
  expect(screen.getByRole('textbox', { name: /Amount/ })).toHaveValue('100.00');
  expect(screen.getByRole('textbox', { name: 'Description' })).toHaveValue('Workshop');
  await user.click(screen.getByRole('button', { name: 'Create link' }));
  await screen.findByRole('heading', { name: 'Link created' });
  expect(sandbox.control.links()).toHaveLength(2);
});

it('is read from its beginning where what can be filled in is still to come', async () => {
  const user = userEvent.setup();
  render(<Page client={onSandbox(undefined, 'qonto').client} />);
  await user.click(screen.getByRole('button', { name: 'New link' }));
  const opened = await dialog();
  await waitFor(() =>
    expect([opened, screen.queryByRole('textbox', { name: 'Title' })]).toContain(document.activeElement),
  );
  await screen.findByRole('textbox', { name: 'Title' }, { timeout: 5000 });
  await user.keyboard('{Escape}');
  await closed();
  await user.click(screen.getByRole('button', { name: 'New link' }));
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Title' })).toHaveFocus());
});

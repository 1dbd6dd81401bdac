import { CreateLinkDialog, type CreateLinkDialogProps } from '@paylinks/components';
import type { PaymentLink } from '@paylinks/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactElement, useEffect, useState } from 'react';
import { expect, fn, screen, waitFor, within } from 'storybook/test';
import { sandboxInput } from '../testing/providers/sandboxClients.ts';
import { fillIn } from './support/fillIn.ts';
import { sandboxOf } from './support/sandbox.ts';
import { seen } from './support/seen.ts';

/** A page of the host: a button, and the dialog that it opens. */
function Page({ startsOpen, ...dialog }: CreateLinkDialogProps & { startsOpen?: boolean }): ReactElement {
  const [open, setOpen] = useState(startsOpen ?? false);
  return (
    <>
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
    </>
  );
}

const meta = {
  title: 'Components/CreateLinkDialog',
  component: Page,
  args: { onOpenChange: fn(), onCreated: fn() },
  parameters: { needs: { can: ['createLink'] }, docs: { story: { inline: false, iframeHeight: 760 } } },
} satisfies Meta<typeof Page>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = {
  args: { startsOpen: true },
  play: async () => {
    const dialog = await screen.findByRole('dialog', { name: 'Create a payment link' });
    await seen(dialog);
    await waitFor(() => expect(within(dialog).getAllByRole('textbox')[0]).toHaveFocus());
  },
};

const sum = { name: /^(Amount|Net unit price)/ };

/** Closed by mistake, or to look something up: what was typed is there again, also what is no amount. */
export const KeepsWhatWasTyped: Story = {
  play: async ({ canvas, userEvent, args }) => {
    const opener = canvas.getByRole('button', { name: 'New link' });
    await userEvent.click(opener);
    const dialog = await screen.findByRole('dialog', { name: 'Create a payment link' });
    await userEvent.type(await within(dialog).findByRole('textbox', sum), '1e5');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(opener).toHaveFocus());
    await expect(args.onOpenChange).toHaveBeenLastCalledWith(false, { reason: 'escape' });
    await userEvent.keyboard('{Enter}');
    await expect(await screen.findByRole('textbox', sum)).toHaveValue('1e5');
  },
};

/** Opened, filled in, sent by the keyboard, closed over the press, and opened again on what became of it. */
export const ClosedOverAPress: Story = {
  play: async ({ canvas, canvasElement, userEvent, args }) => {
    const { sandbox } = sandboxOf(canvasElement);
    canvas.getByRole('button', { name: 'New link' }).focus();
    await userEvent.keyboard('{Enter}');
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findAllByRole('textbox');
    await fillIn(dialog, canvasElement);
    dialog.getByRole('button', { name: 'Create link' }).focus();
    sandbox.control.faults([{ route: 'createLink', delayMs: 300, times: 1 }]);
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Creating…' });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await waitFor(() => expect(args.onCreated).toHaveBeenCalledTimes(1));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Link created' })).toHaveFocus());
    await userEvent.click(screen.getByRole('button', { name: 'Done' }));
    await expect(args.onOpenChange).toHaveBeenLastCalledWith(false, { reason: 'done' });
    await expect(sandbox.control.links()).toHaveLength(1);
  },
};

function Again({ canvas, ...dialog }: CreateLinkDialogProps & { canvas: HTMLElement }): ReactElement | null {
  const [ended, setEnded] = useState<PaymentLink | null>(null);
  useEffect(() => {
    const { client, provider } = sandboxOf(canvas);
    const make = async (): Promise<void> => {
      const { id } = await client.createLink(sandboxInput(provider), { idempotencyKey: 'the-old-one' });
      await client.expireLink(id, { idempotencyKey: 'its-end' });
      setEnded(await client.getLink(id));
    };
    void make();
  }, [canvas]);
  return ended ? <Page {...dialog} again={ended} /> : null;
}

/** "Create again", from a link that has ended. */
export const CreatesAgain: Story = {
  render: (args, { canvasElement }) => <Again {...args} canvas={canvasElement} />,
  play: async ({ canvas, canvasElement, userEvent }) => {
    const { sandbox } = sandboxOf(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'New link' }));
    await screen.findByRole('dialog', { name: 'Create this link again' });
    await waitFor(() => expect(screen.getByRole('button', { name: 'Create link' })).toBeEnabled());
    await screen.findByText(/^A link for (about )?€12\.50/);
    await userEvent.click(screen.getByRole('button', { name: 'Create link' }));
    await screen.findByRole('heading', { name: 'Link created' });
    await expect(sandbox.control.links()).toHaveLength(2);
  },
};

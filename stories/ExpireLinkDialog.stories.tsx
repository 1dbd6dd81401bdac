import type { SandboxProvider } from '@paylinks/sandbox';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, waitFor, within } from 'storybook/test';
import { ExpireLinkDialogView } from '../packages/components/src/ExpireLinkDialog/ExpireLinkDialogView.js';
import { paymentLink, problem } from './support/fixtures.ts';
import { MadeLink } from './support/MadeLink.tsx';
import { sandboxOf } from './support/sandbox.ts';
import { chooseAction, seen } from './support/seen.ts';

const link = paymentLink();

const meta = {
  title: 'Components/ExpireLinkDialog',
  component: ExpireLinkDialogView,
  args: { link, pending: false, error: null, news: null, onConfirm: fn(), onOpenChange: fn() },
  parameters: { docs: { story: { inline: false, iframeHeight: 420 } } },
} satisfies Meta<typeof ExpireLinkDialogView>;
export default meta;
type Story = StoryObj<typeof meta>;

/** It names the link and what happens, and the safe answer has the focus. */
export const Asks: Story = {
  play: async ({ args, userEvent }) => {
    const dialog = await screen.findByRole('alertdialog', { name: 'Expire the link for €1,234.50?' });
    await expect(dialog).toHaveAccessibleDescription(/Nobody can pay with it any more/);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Keep link' })).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await expect(args.onOpenChange).toHaveBeenCalledWith(false, { reason: 'escape' });
  },
};
export const Expiring: Story = { args: { pending: true } };
export const Refused: Story = { args: { error: problem({ code: 'forbidden', status: 403, verb: 'expireLink' }) } };
export const NotSure: Story = { args: { error: problem({ code: 'outcome_unknown', verb: 'expireLink' }) } };
export const PaidMeanwhile: Story = {
  args: { news: { reason: 'not_open', link: paymentLink({ status: 'paid', money: 'received', canExpire: false }) } },
};
export const PaymentUnderWay: Story = {
  args: {
    news: { reason: 'not_open', link: paymentLink({ status: 'processing', money: 'pending', canExpire: false }) },
  },
};
export const AlreadyExpired: Story = {
  args: { news: { reason: 'not_open', link: paymentLink({ status: 'expired', canExpire: false }) } },
};
export const PaymentHadBegun: Story = {
  args: {
    news: { reason: 'payment_begun', link: paymentLink({ status: 'processing', money: 'pending', canExpire: false }) },
  },
};

/** Each provider's word for a link that was ended by request. */
const ended: Record<SandboxProvider, string> = { monite: 'expired', qonto: 'canceled', commet: 'canceled' };

/** From the card: the button, the question, and the card that turns. */
export const ExpiresALink: Story = {
  parameters: { needs: { can: ['expireLink'] } },
  render: (_args, { canvasElement }) => <MadeLink canvas={canvasElement} />,
  play: async ({ canvas, canvasElement, userEvent }) => {
    const { sandbox, provider } = sandboxOf(canvasElement);
    await chooseAction(canvas, 'Expire link');
    const dialog = await screen.findByRole('alertdialog', { name: 'Expire the link for €42.00?' });
    await seen(dialog);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument(), { timeout: 5000 });
    await seen(await canvas.findByText(/^(Expired|Canceled)$/));
    await expect(sandbox.control.links().map((it) => it.status)).toEqual([ended[provider]]);
    await waitFor(() => expect(canvas.getByRole('article')).toHaveFocus());
    // Nothing can be done with the card itself.
    await expect(canvas.getByRole('article')).toHaveStyle({ outlineStyle: 'none' });
  },
};

/** A link that was paid a moment before is news, not a failure. */
export const FindsItPaid: Story = {
  parameters: { needs: { can: ['expireLink'] } },
  render: (_args, { canvasElement }) => <MadeLink canvas={canvasElement} pollMs={false} />,
  play: async ({ canvas, canvasElement, userEvent }) => {
    const { sandbox } = sandboxOf(canvasElement);
    await chooseAction(canvas, 'Expire link');
    const [made] = sandbox.control.links();
    sandbox.control.pay(made?.id ?? '', { arrivesAfterMs: 0 });
    const dialog = await screen.findByRole('alertdialog', { name: 'Expire the link for €42.00?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Expire link' }));
    await screen.findByRole('alertdialog', { name: 'This link has been paid' }, { timeout: 5000 });
    await waitFor(() => expect(screen.getByRole('button', { name: 'Done' })).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
    await seen(await canvas.findByText(/^Paid/));
    await expect(sandbox.control.requests().some(({ path }) => /\/(expire|deactivate|cancel)$/.test(path))).toBe(false);
  },
};

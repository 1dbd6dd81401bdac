import { CreateLinkForm, ReadinessNotice } from '@paylinks/components';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { ReadinessNoticeView } from '../packages/components/src/parts/ReadinessNoticeView.js';
import { sandboxOf } from './support/sandbox.ts';
import { seen } from './support/seen.ts';

const meta = {
  title: 'Components/ReadinessNotice',
  component: ReadinessNotice,
  parameters: { needs: { can: ['connect'] }, width: 560 },
} satisfies Meta<typeof ReadinessNotice>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NotConnected: Story = {
  args: { onConnect: fn() },
  parameters: { connection: null },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Set up payments' }));
    await expect(args.onConnect).toHaveBeenCalledOnce();
  },
};
export const BeingChecked: Story = { parameters: { connection: 'pending' } };
export const SwitchedOff: Story = { parameters: { connection: 'disabled' } };

/** Where links can be created there is nothing to say. */
export const Ready: Story = {
  parameters: { needs: { can: ['createLink'] } },
  play: async ({ canvas, canvasElement }) => {
    const { sandbox, client } = sandboxOf(canvasElement);
    if (client.initialCapabilities?.can.listPaymentMethods === 'yes') {
      await waitFor(() => expect(sandbox.control.requests().some(({ status }) => status === 200)).toBe(true));
    }
    await expect(canvas.queryByText(/./)).not.toBeInTheDocument();
  },
};

/** Every reason, as a host may draw it from `useReadiness`. */
export const EveryReason: Story = {
  render: () => (
    <div className="pl-root story-stack">
      <ReadinessNoticeView notReady="forbidden" />
      <ReadinessNoticeView notReady="no_create_mode" />
      <ReadinessNoticeView notReady="source_paid" />
      <ReadinessNoticeView notReady="not_connected" onConnect={() => {}} />
      <ReadinessNoticeView notReady="not_connected" canConnect="forbidden" />
      <ReadinessNoticeView notReady="connection_pending" continueUrl="https://provider.example.com/go-on" />
      <ReadinessNoticeView notReady="connection_disabled" onConnect={() => {}} />
      <ReadinessNoticeView notReady="no_usable_method" onCheckAgain={() => {}} />
    </div>
  ),
};

/** Without a page of its own for it, the panel stands where the notice was, and goes when it is no longer needed. */
export const ConnectsInPlace: Story = {
  parameters: { connection: null },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const { sandbox } = sandboxOf(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Set up payments' }));
    await seen(await canvas.findByRole('form', { name: 'Connect your account' }));
    sandbox.control.connection('enabled');
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Phone number' }), '+33612345678');
    await userEvent.type(
      canvas.getByRole('textbox', { name: 'Bank account' }),
      sandbox.credentials.qonto.bankAccountId,
    );
    await userEvent.type(canvas.getByRole('textbox', { name: /^Website/ }), 'https://cheese.example');
    await userEvent.click(canvas.getByRole('button', { name: 'Connect account' }));
    await canvas.findByText('Links can be created now.', undefined, { timeout: 5000 });
    await expect(canvas.queryByRole('form')).not.toBeInTheDocument();
  },
};

/** The form follows the same answer, and keeps what was typed. */
export const InTheForm: Story = {
  render: () => (
    <div className="story-panel">
      <CreateLinkForm onConnect={fn()} />
    </div>
  ),
  parameters: { connection: null },
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('Payments are not set up yet'));
    await expect(canvas.getByRole('button', { name: 'Create link' })).toBeDisabled();
  },
};

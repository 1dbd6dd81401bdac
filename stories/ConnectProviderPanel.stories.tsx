import { ConnectProviderPanel } from '@paylinks/components';
import { createSandbox } from '@paylinks/sandbox';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, waitFor } from 'storybook/test';
import { sandboxOf } from './support/sandbox.ts';
import { seen } from './support/seen.ts';

const { bankAccountId } = createSandbox().credentials.qonto;
const bankAccounts = [
  { id: bankAccountId, name: 'Main account ··4821' },
  { id: '018f71db-c635-78b5-b90a-ea05de98c2bf', name: 'Savings ··0937' },
];

const meta = {
  title: 'Components/ConnectProviderPanel',
  component: ConnectProviderPanel,
  args: { bankAccounts, onConnected: fn(), onError: fn() },
  parameters: { needs: { can: ['connect'] }, connection: null, width: 560 },
} satisfies Meta<typeof ConnectProviderPanel>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NotConnected: Story = {
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('Not connected'));
    await seen(canvas.getByRole('button', { name: 'Connect account' }));
  },
};
/** The provider asks for the rest on a page of its own. */
export const NotFinished: Story = {
  parameters: { connection: 'not_connected' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: 'Go on at the provider' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:\/\/sandbox\.paylinks\.test\/pay\/connections\//),
    );
  },
};
export const BeingChecked: Story = { parameters: { connection: 'pending' } };
export const Connected: Story = {
  parameters: { connection: 'enabled' },
  play: async ({ canvas }) => {
    await seen(await canvas.findByText(/Money arrives in Main account/));
    await expect(canvas.queryByRole('button')).not.toBeInTheDocument();
  },
};
export const SwitchedOff: Story = { parameters: { connection: 'disabled' } };
export const ReadOnly: Story = {
  args: { readOnly: true },
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('Not connected'));
    await expect(canvas.queryByRole('button')).not.toBeInTheDocument();
  },
};
/** A provider without such a thing says so. */
export const NothingToConnect: Story = {
  parameters: { needs: { can: [], cannot: ['connect'] } },
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('This provider needs no connection.'));
  },
};
export const Form: Story = {
  args: { defaultOpen: true },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('combobox', { name: 'Bank account' })).toHaveFocus());
  },
};
export const FormNarrow: Story = { ...Form, parameters: { width: 320 } };

/** From the first press to the day when links can be paid: what is wrong stands at its field, nothing typed is lost, and no reload is needed. */
export const Connects: Story = {
  play: async ({ args, canvas, canvasElement, userEvent, step }) => {
    const { sandbox } = sandboxOf(canvasElement);
    const sent = () => sandbox.control.requests().filter(({ method }) => method === 'POST').length;
    await step('the form says what is missing', async () => {
      await userEvent.click(await canvas.findByRole('button', { name: 'Connect account' }));
      const account = await canvas.findByRole('combobox', { name: 'Bank account' });
      await waitFor(() => expect(account).toHaveFocus());
      await userEvent.type(canvas.getByRole('textbox', { name: 'Phone number' }), '06 12 34 56 78');
      await userEvent.type(canvas.getByRole('textbox', { name: /^What your business does/ }), 'We sell cheese.');
      await seen(canvas.getByText('15 of at least 80 characters.'));
      await userEvent.click(canvas.getByRole('button', { name: 'Connect account' }));
      await seen(await canvas.findByText('3 fields need your attention'));
      await waitFor(() => expect(account).toHaveFocus());
      await expect(sent()).toBe(0);
    });
    await step('put right, it is sent once', async () => {
      await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Bank account' }), bankAccountId);
      const phone = canvas.getByRole('textbox', { name: 'Phone number' });
      await userEvent.clear(phone);
      await userEvent.type(phone, '+33 6 12 34 56 78');
      await userEvent.clear(canvas.getByRole('textbox', { name: /^What your business does/ }));
      await userEvent.type(canvas.getByRole('textbox', { name: /^Website/ }), 'https://cheese.example');
      await userEvent.click(canvas.getByRole('button', { name: 'Connect account' }));
      await seen(await canvas.findByRole('link', { name: 'Go on at the provider' }, { timeout: 5000 }));
      await waitFor(() => expect(canvas.getByRole('heading', { name: 'Taking payments' })).toHaveFocus());
      await expect(sent()).toBe(1);
    });
    await step('the provider enables it', async () => {
      sandbox.control.connection('pending');
      await seen(await canvas.findByText('Being checked', undefined, { timeout: 8000 }));
      sandbox.control.connection('enabled');
      await seen(await canvas.findByText('Connected', undefined, { timeout: 8000 }));
      await expect(canvas.getByText('The connection is now: Connected')).toBeInTheDocument();
      await waitFor(() => expect(args.onConnected).toHaveBeenCalledOnce());
    });
  },
};

/** The same road without a mouse: the focus is in the form when it opens, and at the heading when there is no form any more. */
export const ByKeyboard: Story = {
  args: { defaultValues: { bankAccountId } },
  play: async ({ canvas, userEvent }) => {
    const to = async (find: () => HTMLElement): Promise<void> => {
      while (!find().matches(':focus')) await userEvent.tab();
    };
    await canvas.findByRole('button', { name: 'Connect account' });
    await to(() => canvas.getByRole('button', { name: 'Connect account' }));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('combobox', { name: 'Bank account' })).toHaveFocus());
    await to(() => canvas.getByRole('textbox', { name: 'Phone number' }));
    await userEvent.keyboard('+33 6 12 34 56 78');
    await to(() => canvas.getByRole('textbox', { name: /^Website/ }));
    await userEvent.keyboard('https://cheese.example{Enter}');
    await seen(await canvas.findByRole('link', { name: 'Go on at the provider' }, { timeout: 8000 }));
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Taking payments' })).toHaveFocus());
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'Go on at the provider' })).toHaveFocus();
  },
};

/** The reply is lost: what happened is read, and nothing is sent twice. */
export const FindsOutAfterALostReply: Story = {
  args: {
    defaultOpen: true,
    defaultValues: { bankAccountId, phoneNumber: '+33612345678', websiteUrl: 'https://cheese.example' },
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const { sandbox } = sandboxOf(canvasElement);
    sandbox.control.faults([{ route: 'connect', drop: 'after', times: 1 }]);
    await userEvent.click(await canvas.findByRole('button', { name: 'Connect account' }));
    await seen(await canvas.findByRole('link', { name: 'Go on at the provider' }, { timeout: 8000 }));
    await expect(sandbox.control.requests().filter(({ method }) => method === 'POST')).toHaveLength(1);
  },
};

/** The provider refuses: said at the field, and everything stays. */
export const KeepsWhatWasTyped: Story = {
  args: {
    bankAccounts: undefined,
    defaultOpen: true,
    defaultValues: {
      bankAccountId: '018f71db-c635-78b5-b90a-ea05de98c2bf',
      phoneNumber: '+33612345678',
      websiteUrl: 'https://cheese.example',
    },
  },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Connect account' }));
    await seen(await canvas.findByText('Nothing was connected.', undefined, { timeout: 5000 }));
    await expect(canvas.getByRole('textbox', { name: 'Phone number' })).toHaveValue('+33612345678');
    await expect(args.onError).toHaveBeenCalledOnce();
    await seen(screen.getByRole('button', { name: 'Copy for support' }));
  },
};

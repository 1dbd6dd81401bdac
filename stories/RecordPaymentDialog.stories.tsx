import { RecordPaymentDialog, type RecordPaymentDialogProps } from '@paylinks/components';
import type { PaymentRecord } from '@paylinks/core';
import type { RecordAttempt } from '@paylinks/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { expect, fn, screen, waitFor, within } from 'storybook/test';
import { RecordMismatch } from '../packages/components/src/RecordPaymentDialog/RecordMismatch.js';
import { RecordUnknown } from '../packages/components/src/RecordPaymentDialog/RecordUnknown.js';
import { paymentRecordFixture } from '../packages/core/src/testing/fixtures.js';
import { eur, type OwnRecord, paid, planned, RecordedInvoice } from './support/RecordedInvoice.tsx';
import { type StorySandbox, sandboxOf } from './support/sandbox.ts';
import { seen } from './support/seen.ts';

const meta = {
  title: 'Components/RecordPaymentDialog',
  component: RecordPaymentDialog,
  args: { source: { type: 'receivable', id: '' }, defaultOpen: true, onOpenChange: fn(), onRecorded: fn() },
  parameters: { needs: { can: ['createRecord'] }, docs: { story: { inline: false, iframeHeight: 760 } } },
  render: (args, { canvasElement }) => <Drawn canvas={canvasElement} {...args} />,
} satisfies Meta<typeof RecordPaymentDialog>;
export default meta;
type Story = StoryObj<typeof meta>;

function Drawn({
  canvas,
  records,
  prepare,
  total,
  ...dialog
}: RecordPaymentDialogProps & {
  canvas: HTMLElement;
  records?: readonly OwnRecord[] | undefined;
  prepare?:
    | ((story: StorySandbox, source: { readonly type: 'receivable'; readonly id: string }) => Promise<void>)
    | undefined;
  total?: PaymentRecord['amount'] | undefined;
}): ReactElement {
  return (
    <RecordedInvoice canvas={canvas} records={records} prepare={prepare} total={total}>
      {(source) => <RecordPaymentDialog {...dialog} source={source} />}
    </RecordedInvoice>
  );
}

const opened = () => screen.findByRole('dialog', { name: 'Record a payment for INV-2026-0042' });
const amount = () => screen.findByRole('textbox', { name: /^Amount/ });
const ready = async (name = 'Record payment'): Promise<HTMLElement> => {
  const button = await screen.findByRole('button', { name });
  await waitFor(() => expect(button).toBeEnabled());
  return button;
};
const creates = (canvas: HTMLElement) =>
  sandboxOf(canvas)
    .sandbox.control.requests()
    .filter(({ method, path }) => method === 'POST' && path === '/payment_records');

/** The keyboard alone, from the amount to what is left. */
export const PartPayment: Story = {
  play: async ({ args, userEvent }) => {
    await opened();
    await ready();
    await waitFor(async () => expect(await amount()).toHaveFocus());
    await userEvent.keyboard('400{Enter}');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Payment recorded' })).toHaveFocus());
    await seen(await screen.findByText('Still outstanding: €834.50'));
    await expect(args.onRecorded).toHaveBeenCalledTimes(1);
    await userEvent.tab();
    await expect(screen.getByRole('button', { name: 'Done' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onOpenChange).toHaveBeenLastCalledWith(false, { reason: 'done' });
  },
};

export const FullAmountDue: Story = {
  tags: ['look'],
  render: (args, { canvasElement }) => <Drawn canvas={canvasElement} {...args} records={recorded} />,
  play: async ({ canvasElement, userEvent }) => {
    const dialog = await opened();
    await seen(await within(dialog).findByText('€834.50', { selector: '.pl-sums *' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Full amount due, €834.50' }));
    await expect(await amount()).toHaveValue('834.50');
    await userEvent.click(await ready());
    await seen(await screen.findByText('Nothing is outstanding any more.'));
    await expect(creates(canvasElement).at(-1)?.body).toMatchObject({ amount: 83_450, currency: 'EUR' });
  },
};
const recorded = [paid, planned, { ...planned, amount: eur(5_000), status: 'processing' }] as const;

/** Typed without a minus, sent with one. */
export const Refund: Story = {
  play: async ({ canvasElement, userEvent }) => {
    await ready();
    await userEvent.click(screen.getByRole('radio', { name: 'Refund' }));
    await userEvent.type(await amount(), '25');
    await userEvent.click(await ready('Record refund'));
    await seen(await screen.findByRole('heading', { name: 'Recorded' }));
    await expect(creates(canvasElement)[0]?.body).toMatchObject({ amount: -2_500 });
  },
};

export const Planned: Story = {
  play: async ({ userEvent }) => {
    await ready();
    await userEvent.click(screen.getByRole('radio', { name: 'Planned' }));
    await seen(await screen.findByLabelText('Planned for'));
    await expect(screen.queryByLabelText(/^Paid on/)).not.toBeInTheDocument();
  },
};

/** Asked in place, with the focus on the safe answer. */
export const MoreThanIsDue: Story = {
  play: async ({ canvasElement, userEvent }) => {
    await ready();
    await userEvent.type(await amount(), '2000{Enter}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Change the amount' })).toHaveFocus());
    await seen(screen.getByText(/€2,000.00 is more than the €1,234.50 that is still due/));
    await expect(creates(canvasElement)).toHaveLength(0);
  },
};

export const Mistakes: Story = {
  play: async ({ userEvent }) => {
    await ready();
    await userEvent.type(await amount(), '0');
    const paidAt = screen.getByLabelText(/^Paid on/);
    await userEvent.clear(paidAt);
    await userEvent.click(await ready());
    await seen(await screen.findByText('2 fields need your attention'));
    await waitFor(async () => expect(await amount()).toHaveFocus());
    await expect(await amount()).toHaveAccessibleDescription('Enter an amount above zero.');
    await expect(paidAt).toHaveAccessibleDescription('Enter when it was paid.');
  },
};

/** The provider refuses: what was typed stays. */
export const Refused: Story = {
  play: async ({ canvasElement, userEvent }) => {
    await ready();
    sandboxOf(canvasElement).sandbox.control.faults([{ route: 'createRecord', status: 403, times: 1 }]);
    await userEvent.type(await amount(), '12.50');
    await userEvent.click(await ready());
    await seen(await screen.findByText('Nothing was recorded.'));
    await expect(await amount()).toHaveValue('12.50');
  },
};

/** A link of the same document is in use: the provider writes down what comes through it. */
export const LinkUnderWay: Story = {
  render: (args, { canvasElement }) => <Drawn canvas={canvasElement} {...args} prepare={payByLink} />,
  play: async () => {
    await seen(await screen.findByText(/A payment through a payment link is under way/));
  },
};
async function payByLink(
  { sandbox, client }: StorySandbox,
  source: { readonly type: 'receivable'; readonly id: string },
) {
  const { id } = await client.createLink({ source, paymentMethods: ['card'] });
  sandbox.control.pay(id, { arrivesAfterMs: null });
}

/** The reply is lost after it was recorded: it is found, and recorded once. */
export const LostReply: Story = {
  play: async ({ canvasElement, userEvent }) => {
    await ready();
    sandboxOf(canvasElement).sandbox.control.faults([{ route: 'createRecord', drop: 'after', times: 1 }]);
    await userEvent.type(await amount(), '400{Enter}');
    await seen(await screen.findByRole('heading', { name: 'It had been recorded; here it is' }, { timeout: 8000 }));
    await expect(creates(canvasElement)).toHaveLength(1);
  },
};

export const Yen: Story = {
  render: (args, { canvasElement }) => <Drawn canvas={canvasElement} {...args} total={yen} />,
  play: async ({ canvasElement, userEvent }) => {
    await ready();
    await userEvent.type(await amount(), '5000');
    await userEvent.click(await ready());
    await seen(await screen.findByRole('heading', { name: 'Payment recorded' }));
    await expect(creates(canvasElement)[0]?.body).toMatchObject({ amount: 5_000, currency: 'JPY' });
  },
};
const yen = { minorUnits: 12_000, currency: 'JPY' } as const;

export const OnlyTheAmount: Story = {
  args: {
    hiddenFields: ['kind', 'status', 'paymentMethod', 'paymentIntentId', 'paymentIntentStatus'],
    readOnlyFields: ['paidAt'],
    defaultValues: { paymentMethod: 'cash', paidAt: '2026-03-12T09:30:00Z' },
  },
};

/** Other providers keep no records. */
export const Unsupported: Story = {
  parameters: { needs: { can: [], cannot: ['createRecord'] } },
  render: (args) => <RecordPaymentDialog {...args} />,
  play: async () => {
    await seen(await screen.findByText('Payments cannot be recorded with this provider.'));
  },
};

export const RightToLeft: Story = {
  ...FullAmountDue,
  globals: { direction: 'rtl', locale: 'ar-EG' },
  play: async () => {
    await opened();
    await ready();
    await expect(await amount()).toHaveAttribute('dir', 'ltr');
  },
};

const attempt = (own: Partial<RecordAttempt>): RecordAttempt => ({
  key: '5b0a6f1e-3d52-4c7a-9d6f-8c1a2b3c4d5e',
  startedAt: '2026-03-12T09:31:00Z',
  input: {
    amount: eur(4_000),
    source: { type: 'receivable', id: '0d6a2b7e-8a55-4d0e-9a8e-3d5f6e7a8b90' },
    status: 'succeeded',
    paidAt: '2026-03-12T09:30:00Z',
    paymentMethod: 'cash',
  },
  state: 'unresolved',
  slow: false,
  cause: null,
  found: [],
  differences: [],
  record: null,
  foundByLookUp: false,
  restored: false,
  ...own,
});
const asked = fn();
const unknown = (own: Partial<RecordAttempt>): ReactElement => (
  <div className="pl-root pl-form">
    <RecordUnknown
      attempt={attempt(own)}
      question={{
        isOpen: true,
        isShown: true,
        looking: false,
        lookedAt: null,
        lookAgain: asked,
        leave: asked,
        back: asked,
      }}
      onCreateNew={asked}
      onChoose={asked}
    />
  </div>
);

/** Nobody knows: a new one is recorded only by somebody who has read what that means. */
export const Unresolved: Story = {
  render: () => unknown({}),
  play: async ({ canvas, userEvent }) => {
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'We do not know yet' })).toHaveFocus());
    await userEvent.click(canvas.getByRole('button', { name: 'Record a new one' }));
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Do not record' })).toHaveFocus());
    await seen(canvas.getByText(/it will be counted twice/));
  },
};
export const Choose: Story = {
  render: () => unknown({ state: 'choose', found: [paymentRecordFixture(), paymentRecordFixture({ id: 'other' })] }),
  play: async ({ canvas }) => {
    await seen(canvas.getByRole('heading', { name: 'Is one of these your record?' }));
    await expect(canvas.getAllByRole('button', { name: /^This is mine/ })).toHaveLength(2);
  },
};
export const Mismatch: Story = {
  render: () => (
    <div className="pl-root pl-form">
      <RecordMismatch
        attempt={attempt({
          state: 'mismatch',
          differences: [
            { field: 'amount', asked: eur(4_000), got: eur(4_001) },
            { field: 'paidAt', asked: '2026-03-12T09:30:00Z', got: '2026-03-12T10:30:00Z' },
            { field: 'status', asked: 'succeeded', got: 'processing' },
          ],
        })}
        record={paymentRecordFixture({ can: { update: true, start: false, complete: true, cancel: true } })}
        onAccept={asked}
        onCanceled={asked}
      />
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('alert')).toHaveTextContent('The provider recorded €40.01, you entered €40.00.');
    await seen(canvas.getByRole('row', { name: /^State Paid Processing/ }));
  },
};

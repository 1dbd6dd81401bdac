import { PaymentRecordsList, type PaymentRecordsListProps } from '@paylinks/components';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { expect, fn, screen, waitFor, within } from 'storybook/test';
import { eur, type OwnRecord, paid, planned, RecordedInvoice } from './support/RecordedInvoice.tsx';
import { type StorySandbox, sandboxOf } from './support/sandbox.ts';
import { seen } from './support/seen.ts';

const meta = {
  title: 'Components/PaymentRecordsList',
  component: PaymentRecordsList,
  args: { onRecord: fn(), onChanged: fn() },
  parameters: { needs: { can: ['listRecords'] } },
  render: (args, { canvasElement }) => <Drawn canvas={canvasElement} {...args} records={every} prepare={byLink} />,
} satisfies Meta<typeof PaymentRecordsList>;
export default meta;
type Story = StoryObj<typeof meta>;

const every: readonly OwnRecord[] = [
  paid,
  { ...paid, amount: eur(-2_500) },
  planned,
  { ...planned, amount: eur(5_000), status: 'processing' },
  { ...paid, amount: { minorUnits: 12_000, currency: 'JPY' } },
];
/** One that the provider records by itself, and one that is cancelled. */
async function byLink({ sandbox, client }: StorySandbox, source: { readonly type: 'receivable'; readonly id: string }) {
  const link = await client.createLink({ source, amount: eur(30_000), paymentMethods: ['card'] });
  sandbox.control.pay(link.id, { arrivesAfterMs: 0 });
  const { id } = await client.createRecord({ ...planned, amount: eur(9_900), source });
  await client.cancelRecord(id);
}

function Drawn({
  canvas,
  records,
  prepare,
  ...list
}: PaymentRecordsListProps & {
  canvas: HTMLElement;
  records?: readonly OwnRecord[] | undefined;
  prepare?: typeof byLink | undefined;
}): ReactElement {
  return (
    <RecordedInvoice canvas={canvas} records={records} prepare={prepare}>
      {(source) => <PaymentRecordsList source={source} {...list} />}
    </RecordedInvoice>
  );
}

const rowOf = async (canvas: ReturnType<typeof within>, amount: string): Promise<HTMLElement> => {
  const found = (await canvas.findByText(amount, { selector: '.pl-record-amount' })).closest('li');
  if (!found) throw new Error(`No row of ${amount}.`);
  return found;
};

export const EveryStatus: Story = {
  play: async ({ canvas }) => {
    await expect(await rowOf(canvas, '€300.00')).toHaveTextContent('Recorded by the provider');
    await expect(await rowOf(canvas, '-€25.00')).toHaveTextContent('Refund or failed payment');
    await expect(await canvas.findByLabelText('What is outstanding')).toHaveTextContent(
      'Total€1,234.50Recorded€675.00Outstanding€559.50Planned€200.00Processing€50.00In other currenciesJP¥12,000',
    );
  },
};

/** With the keyboard alone: asked when it was paid, and the row and the sum follow. */
export const MarksAsPaid: Story = {
  render: (args, { canvasElement }) => <Drawn canvas={canvasElement} {...args} records={plan} />,
  play: async ({ args, canvas, userEvent }) => {
    const row = await rowOf(canvas, '€200.00');
    within(row)
      .getByRole('button', { name: /^Mark as paid/ })
      .focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('dialog', { name: 'Mark €200.00 as paid?' });
    await waitFor(() => expect(screen.getByLabelText(/^Paid on/)).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument(), { timeout: 5000 });
    await waitFor(async () => expect(await rowOf(canvas, '€200.00')).toHaveTextContent('Paid'));
    await waitFor(() => expect(canvas.getByLabelText('What is outstanding')).toHaveTextContent('Outstanding€1,034.50'));
    await expect(args.onChanged).toHaveBeenCalledTimes(1);
  },
};
const plan = [planned];

export const AsksBeforeCancelling: Story = {
  ...MarksAsPaid,
  play: async ({ canvas, userEvent }) => {
    const cancel = within(await rowOf(canvas, '€200.00')).getByRole('button', { name: /^Cancel payment/ });
    await userEvent.click(cancel);
    await seen(await screen.findByRole('alertdialog', { name: 'Cancel the payment of €200.00?' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Keep payment' })).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(cancel).toHaveFocus());
    await userEvent.click(cancel);
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel payment' }));
    await waitFor(async () => expect(await rowOf(canvas, '€200.00')).toHaveTextContent('Canceled'));
  },
};

/** Somebody else has changed it: both are shown before anything is written over. */
export const ChangedMeanwhile: Story = {
  ...MarksAsPaid,
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(within(await rowOf(canvas, '€200.00')).getByRole('button', { name: /^Edit/ }));
    await seen(await screen.findByRole('dialog', { name: 'Edit the payment of €200.00' }));
    const { client } = sandboxOf(canvasElement);
    const [record] = (await client.listRecords()).items;
    await client.updateRecord(record?.id ?? '', { amount: eur(15_000) });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Payment method/ }), 'Card');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    const heading = await screen.findByRole('heading', { name: 'Somebody else has changed this payment' });
    await waitFor(() => expect(heading).toHaveFocus());
    await seen(screen.getByRole('row', { name: 'Amount €200.00 €150.00' }));
  },
};

export const Details: Story = {
  ...MarksAsPaid,
  play: async ({ canvas, userEvent }) => {
    const row = await rowOf(canvas, '€200.00');
    await userEvent.click(within(row).getByRole('button', { name: /^Details/ }));
    await seen(await within(row).findByText('Record id'));
  },
};

export const OnlyToLookAt: Story = { args: { readOnly: true } };

export const ShowMore: Story = {
  args: { query: { limit: 2 } },
  play: async ({ canvas, userEvent }) => {
    const more = await canvas.findByRole('button', { name: 'Show more' });
    await userEvent.click(more);
    await waitFor(() => expect(canvas.getAllByRole('listitem')).toHaveLength(4));
    await expect(more).toHaveFocus();
  },
};

export const Empty: Story = {
  render: (args, { canvasElement }) => <Drawn canvas={canvasElement} {...args} />,
  play: async ({ args, canvas, userEvent }) => {
    await seen(await canvas.findByText('No payment has been recorded yet.'));
    await userEvent.click(canvas.getByRole('button', { name: 'Record payment' }));
    await expect(args.onRecord).toHaveBeenCalledTimes(1);
  },
};
export const NothingMatches: Story = {
  args: { query: { status: 'processing' } },
  render: (args, { canvasElement }) => <Drawn canvas={canvasElement} {...args} records={plan} />,
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('No payment matches what you are looking for.'));
  },
};
export const Failed: Story = {
  render: (args, { canvasElement }) => <Drawn canvas={canvasElement} {...args} prepare={refuse} />,
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('The payments could not be loaded.'));
    await seen(canvas.getByRole('button', { name: 'Try again' }));
  },
};
async function refuse({ sandbox }: StorySandbox): Promise<void> {
  sandbox.control.faults([{ route: 'listRecords', status: 403 }]);
}
export const Loading: Story = {
  render: (args, { canvasElement }) => <Drawn canvas={canvasElement} {...args} prepare={wait} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: 'Recorded payments' })).toHaveAttribute('aria-busy', 'true');
  },
};
async function wait({ sandbox }: StorySandbox): Promise<void> {
  sandbox.control.faults([{ route: 'listRecords', delayMs: 60_000 }]);
}
/** Other providers keep no records. */
export const Unsupported: Story = {
  parameters: { needs: { can: [], cannot: ['listRecords'] } },
  render: (args) => <PaymentRecordsList {...args} />,
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('This provider keeps no records of payments.'));
  },
};

export const Narrow: Story = { parameters: { width: 320 } };
export const RightToLeft: Story = { globals: { direction: 'rtl', locale: 'ar-EG' } };
export const LongTexts: Story = {
  render: (args, { canvasElement }) => <Drawn canvas={canvasElement} {...args} records={long} />,
  parameters: { width: 360 },
  globals: { locale: 'de-DE' },
};
const long: readonly OwnRecord[] = [
  {
    ...planned,
    amount: eur(99_999_999_999),
    paymentMethod: 'Sammelüberweisung-aus-dem-Treuhandkonto-der-Hausverwaltung-Nordlicht-und-Partner',
    paymentIntentStatus: 'waiting_for_confirmation_of_the_correspondent_bank',
  },
];

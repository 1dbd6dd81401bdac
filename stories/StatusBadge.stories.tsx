import { StatusBadge } from '@paylinks/components';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { seen } from './support/seen.ts';

const meta = { title: 'Components/StatusBadge', component: StatusBadge, args: { status: 'open' } } satisfies Meta<
  typeof StatusBadge
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = {};

/** Each has a shape, a word and a colour. */
export const EveryStatus: Story = {
  tags: ['look'],
  render: () => (
    <div className="story-row">
      <StatusBadge status="open" />
      <StatusBadge status="processing" />
      <StatusBadge status="paid" money="settled" />
      <StatusBadge status="expired" />
      <StatusBadge status="canceled" />
      <StatusBadge status="failed" />
      <StatusBadge status="unknown" rawStatus="in_review" />
    </div>
  ),
};

/** Where the money is, is another fact than the status: what was received is not yet settled, and an ended link may hold money. */
export const MoneyTruth: Story = {
  render: () => (
    <div className="story-row">
      <StatusBadge status="paid" money="received" />
      <StatusBadge status="paid" money="pending" />
      <StatusBadge status="paid" money="refunded" />
      <StatusBadge status="paid" money="disputed" />
      <StatusBadge status="paid" money="payout_failed" />
      <StatusBadge status="paid" money="payout_canceled" />
      <StatusBadge status="expired" money="received" />
      <StatusBadge status="expired" money="pending" />
      <StatusBadge status="canceled" money="settled" />
    </div>
  ),
  play: async ({ canvas }) => {
    await seen(canvas.getByText('Paid, not settled yet'));
    await seen(canvas.getByText('Expired, payment received'));
    await expect(canvas.queryByText('Paid')).not.toBeInTheDocument();
  },
};

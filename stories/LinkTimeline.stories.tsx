import { LinkTimeline } from '@paylinks/components';
import type { PaymentLink, TimelineEvent } from '@paylinks/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { LinkTimelineView } from '../packages/components/src/LinkTimeline/LinkTimelineView.js';
import { inDays, problem } from './support/fixtures.ts';
import { MadeLink } from './support/MadeLink.tsx';
import type { StorySandbox } from './support/sandbox.ts';
import { seen } from './support/seen.ts';

const amount = { minorUnits: 123_450, currency: 'EUR' } as const;
const event = (id: string, days: number, change: Partial<TimelineEvent>): TimelineEvent => ({
  id,
  type: 'created',
  rawStatus: null,
  at: inDays(-days),
  amount,
  subject: { type: 'intent', id: 'i-1' },
  reason: null,
  paymentMethod: null,
  actorId: null,
  ...change,
});
const link = { subject: { type: 'link', id: 'l-1' } } as const;

const meta = {
  title: 'Components/LinkTimeline',
  component: LinkTimelineView,
  args: { events: [], error: null, can: 'yes', onRetry: fn() },
  parameters: { width: 480 },
  // A view stands in the root of its component.
  decorators: [
    (Story) => (
      <div className="pl-root">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof LinkTimelineView>;
export default meta;
type Story = StoryObj<typeof meta>;

/** What money does after it was received is told as well: a payout, a refund, a dispute. */
export const PaidAndReturned: Story = {
  args: {
    events: [
      event('7', 0.01, { type: 'disputed', amount: null }),
      event('6', 1, { type: 'refunded', amount: null }),
      event('5', 3, { type: 'settled', paymentMethod: 'sepa_debit' }),
      event('4b', 4, { type: 'record_succeeded', actorId: '9e8d7c6b-5a49-4838-8726-152433425160' }),
      event('4', 4, { type: 'paid', paymentMethod: 'sepa_debit' }),
      event('3', 4.1, { type: 'processing', paymentMethod: 'sepa_debit' }),
      event('2', 5, { type: 'attempt_failed' }),
      event('1', 6, { ...link, type: 'created' }),
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem').map((item) => item.dataset.type)).toEqual([
      'disputed',
      'refunded',
      'settled',
      'record_succeeded',
      'paid',
      'processing',
      'attempt_failed',
      'created',
    ]);
    await seen(await canvas.findByText(/6 days ago/));
  },
};
export const Ended: Story = {
  args: {
    events: [
      event('3', 0.5, { ...link, type: 'expired', reason: 'by_request' }),
      event('2', 1, { type: 'action_required' }),
      event('1', 6, link),
    ],
  },
};
/** A word that nobody knows is said as the provider says it. */
export const UnknownWord: Story = {
  args: {
    events: [event('2', 1, { type: 'unknown', rawStatus: 'awaiting_oracle', amount: null }), event('1', 6, link)],
  },
};
/** Planned, done, and taken back again. */
export const Records: Story = {
  args: {
    events: [
      event('4', 1, { type: 'record_succeeded', amount: { minorUnits: -4000, currency: 'EUR' } }),
      event('3', 2, { type: 'record_canceled' }),
      event('2', 3, { type: 'record_processing' }),
      event('1', 4, { type: 'record_created' }),
    ],
  },
};
export const Narrow: Story = { ...PaidAndReturned, parameters: { width: 312 } };
export const RightToLeft: Story = { args: PaidAndReturned.args ?? {}, globals: { direction: 'rtl', locale: 'ar-EG' } };
export const Loading: Story = { args: { events: undefined } };
export const Empty: Story = { args: { events: [] } };
export const Failed: Story = { args: { events: undefined, error: problem({ verb: 'getLinkTimeline' }) } };
export const NoHistory: Story = { args: { can: 'unsupported' } };
export const NotAllowed: Story = { args: { can: 'forbidden' } };

/** Over the sandbox: it reads what the provider tells of its link. */
export const OfALink: Story = {
  parameters: { needs: { can: ['getLinkTimeline'] } },
  render: (_args, { canvasElement }) => (
    <MadeLink canvas={canvasElement} then={pays} draw={({ id }) => <LinkTimeline linkId={id} />} />
  ),
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('Link created', undefined, { timeout: 10_000 }));
    const [newest, ...before] = canvas.getAllByRole('listitem');
    await expect(newest).toHaveAttribute('data-type', 'paid');
    await expect(before.at(-1)).toHaveAttribute('data-type', 'created');
  },
};
const pays = ({ sandbox }: StorySandbox, { id }: PaymentLink): void => sandbox.control.pay(id, { arrivesAfterMs: 0 });

export const OfALinkThatIsNone: Story = {
  parameters: OfALink.parameters ?? {},
  render: () => <LinkTimeline linkId="00000000-0000-4000-8000-000000000000" />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert', undefined, { timeout: 5000 })).toHaveTextContent(
      'The activity could not be loaded.',
    );
  },
};
export const AtAProviderWithoutHistory: Story = {
  parameters: { needs: { cannot: ['getLinkTimeline'] } },
  render: () => <LinkTimeline linkId="pay_1" />,
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('This provider reports no history of a link.'));
  },
};

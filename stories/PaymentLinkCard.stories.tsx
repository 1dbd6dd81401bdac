import { PaymentLinkCard, PaymentLinkCardView } from '@paylinks/components';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { inDays, paymentLink } from './support/fixtures.ts';
import { MadeLink } from './support/MadeLink.tsx';
import type { ProviderParameters } from './support/provider.ts';
import { type StorySandbox, sandboxOf } from './support/sandbox.ts';
import { seen } from './support/seen.ts';

const meta = {
  title: 'Components/PaymentLinkCard',
  component: PaymentLinkCardView,
  args: { link: paymentLink(), onExpire: fn(), onViewDetails: fn() },
  parameters: { width: 480 },
} satisfies Meta<typeof PaymentLinkCardView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = {
  tags: ['look'],
  play: async ({ canvas, userEvent }) => {
    const card = canvas.getByRole('article', { name: 'Payment link for €1,234.50' });
    await expect(card).toHaveTextContent('Open');
    await seen(await canvas.findByText(/Expires in 7 days/));
    await userEvent.click(canvas.getByRole('button', { name: 'More actions' }));
    const page = await canvas.findByRole('menuitem', { name: /Open page \(opens in a new tab\)/ });
    await expect(page).toHaveAttribute('rel', 'noopener noreferrer');
    await waitFor(() => expect(page).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await expect(canvas.getByRole('button', { name: 'More actions' })).toHaveFocus();
  },
};
export const LessThanADay: Story = {
  args: {
    link: paymentLink({ expiresAt: inDays(0.4), payer: { type: null, id: null, name: 'Café Grün', bankAccounts: [] } }),
  },
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('Less than a day is left.'));
    await expect(canvas.getByRole('article')).toHaveAttribute('data-expiring');
  },
};
/** A past deadline changes no status by itself: the provider has the word. */
export const ExpiredByTheClock: Story = {
  tags: ['look'],
  args: { link: paymentLink({ expiresAt: inDays(-0.1) }) },
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('Expired by the clock, waiting for the provider.'));
    await seen(canvas.getByText('Open'));
  },
};
export const LastAttemptFailed: Story = { args: { link: paymentLink({ lastAttempt: 'failed' }) } };
export const Processing: Story = {
  args: { link: paymentLink({ status: 'processing', rawStatus: 'succeeded', money: 'pending', canExpire: false }) },
};
export const PaidNotSettled: Story = {
  args: { link: paymentLink({ status: 'paid', money: 'received', canExpire: false }) },
  play: async ({ canvas }) => {
    await seen(canvas.getByText('Paid, not settled yet'));
    await expect(canvas.queryByRole('button', { name: 'More actions' })).not.toBeInTheDocument();
    await expect(canvas.queryByRole('button', { name: 'Copy link' })).not.toBeInTheDocument();
  },
};
export const Paid: Story = { args: { link: paymentLink({ status: 'paid', money: 'settled', canExpire: false }) } };
export const Refunded: Story = { args: { link: paymentLink({ status: 'paid', money: 'refunded', canExpire: false }) } };
export const Disputed: Story = { args: { link: paymentLink({ status: 'paid', money: 'disputed', canExpire: false }) } };
export const Expired: Story = {
  args: { link: paymentLink({ status: 'expired', expiresAt: inDays(-3.2), canExpire: false }) },
};
/** An expired link that holds money says so. */
export const ExpiredWithMoney: Story = {
  args: { link: paymentLink({ status: 'expired', money: 'received', expiresAt: inDays(-3.2), canExpire: false }) },
  play: async ({ canvas }) => {
    await seen(canvas.getByText('Expired, payment received'));
  },
};
export const Canceled: Story = { args: { link: paymentLink({ status: 'canceled', canExpire: false }) } };
export const Failed: Story = { args: { link: paymentLink({ status: 'failed', canExpire: false }) } };
export const UnknownStatus: Story = {
  args: { link: paymentLink({ status: 'unknown', rawStatus: 'in_review', canExpire: false }) },
};
export const TestMode: Story = {
  args: { link: paymentLink({ livemode: false }) },
  play: async ({ canvas }) => {
    await seen(canvas.getByText('Test'));
  },
};
/** An address that did not pass the checks is text with a warning: nothing to press, nothing to copy. */
export const UnsafeAddress: Story = {
  args: { link: paymentLink({ url: null, rawUrl: 'javascript:alert(document.cookie)' }) },
  play: async ({ canvas }) => {
    await seen(canvas.getByText('javascript:alert(document.cookie)'));
    await expect(canvas.queryByRole('link')).not.toBeInTheDocument();
    await expect(canvas.queryByRole('button', { name: 'Copy link' })).not.toBeInTheDocument();
  },
};
export const Reusable: Story = {
  args: {
    link: paymentLink({
      reusable: true,
      expiresAt: null,
      payments: { count: 3, received: { minorUnits: 370_350, currency: 'EUR' } },
    }),
  },
};
export const LongTexts: Story = {
  args: {
    link: paymentLink({
      amount: { minorUnits: 9_007_199_254_740_991, currency: 'IDR' },
      reference: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft-2026-0042',
      payer: {
        type: null,
        id: null,
        name: 'Grand Budapest Hotel Management & Hospitality Services (Holdings) Limited',
        bankAccounts: [],
      },
      livemode: false,
    }),
  },
  parameters: { width: 320 },
};
/** From 280 pixels on. */
export const Narrow: Story = { parameters: { width: 312 } };

const connected: ProviderParameters = { needs: { can: ['getLink'] } };

/** Reads its link, and keeps it fresh: no reload between the three. */
export const TurnsWhenItIsPaid: Story = {
  parameters: connected,
  render: (_args, { canvasElement }) => <MadeLink canvas={canvasElement} />,
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText('Open');
    const { sandbox } = sandboxOf(canvasElement);
    const [link] = sandbox.control.links();
    sandbox.control.pay(link?.id ?? '', { arrivesAfterMs: null });
    await canvas.findByText('Processing', undefined, { timeout: 5000 });
    await expect(canvas.getByText('The link is now: Processing')).toBeInTheDocument();
    sandbox.control.settle(link?.id ?? '');
    // Two of them never tell of a payout: there, paid is all that is known.
    await canvas.findByText(/^Paid/, undefined, { timeout: 5000 });
    await expect(canvas.getByText(/^The link is now: Paid/)).toBeInTheDocument();
  },
};

export const Loading: Story = {
  parameters: connected,
  render: () => <PaymentLinkCard linkId="slow" />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('article', { name: 'Loading' })).toHaveAttribute('aria-busy', 'true');
  },
};
export const NotFound: Story = {
  parameters: connected,
  render: () => <PaymentLinkCard linkId="00000000-0000-4000-8000-000000000000" />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert', undefined, { timeout: 5000 })).toHaveTextContent(
      'This link does not exist, or not for you.',
    );
  },
};
const failThreeTimes = ({ sandbox }: StorySandbox): void =>
  sandbox.control.faults([{ route: 'getLink', status: 503, times: 3 }]);

/** The provider does not answer; then it does. */
export const FailsAndRecovers: Story = {
  parameters: connected,
  render: (_args, { canvasElement }) => <MadeLink canvas={canvasElement} then={failThreeTimes} />,
  play: async ({ canvas, userEvent }) => {
    const alert = await canvas.findByRole('alert', undefined, { timeout: 15_000 });
    await expect(alert).toHaveTextContent('The link could not be loaded.');
    await seen(canvas.getByRole('button', { name: 'Copy for support' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(canvas.getByText('Open')).toBeVisible(), { timeout: 5000 });
  },
};

import { PaymentLinkDetails, type PaymentLinkDetailsProps } from '@paylinks/components';
import type { CreateLinkInput, PaymentLink } from '@paylinks/core';
import { notifyLinkChanged } from '@paylinks/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactElement, useState } from 'react';
import { expect, fn, screen, waitFor, within } from 'storybook/test';
import { everything, everyWord, typedAgain } from './support/everything.ts';
import { typedIn } from './support/fillIn.ts';
import { MadeLink } from './support/MadeLink.tsx';
import type { ProviderParameters } from './support/provider.ts';
import { type StorySandbox, sandboxOf } from './support/sandbox.ts';
import { chooseAction, seen } from './support/seen.ts';

const meta = {
  title: 'Components/PaymentLinkDetails',
  component: PaymentLinkDetails,
  args: { linkId: '', inline: true, onExpired: fn(), onCreated: fn() },
  parameters: { width: 640 },
} satisfies Meta<typeof PaymentLinkDetails>;
export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

/** Over a link that was made at the provider of the story, of all that it takes, and what happened to it then. */
function over(
  parameters: ProviderParameters & { width?: number },
  play: Play,
  input: (story: StorySandbox) => CreateLinkInput = everything,
  then?: (story: StorySandbox, link: PaymentLink) => void,
): Story {
  return {
    parameters,
    render: (args, { canvasElement }) => (
      <MadeLink
        canvas={canvasElement}
        input={input}
        then={then}
        draw={({ id }) => (
          <div className="story-panel">
            <PaymentLinkDetails {...args} linkId={id} />
          </div>
        )}
      />
    ),
    play,
  };
}

const anywhere = { needs: { can: ['getLink'] } } as const;
const ofABasket = { needs: { from: 'items' } } as const;
const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' }) as const;
const says =
  (...texts: (string | RegExp)[]): Play =>
  async ({ canvas }) => {
    const details = await canvas.findByRole('region', { name: /^Payment link for/ }, { timeout: 10_000 });
    for (const text of texts) await waitFor(() => expect(details).toHaveTextContent(text), { timeout: 5000 });
    await canvas.findByRole('region', { name: 'Activity' });
  };
const pays = ({ sandbox }: StorySandbox, { id }: PaymentLink): void => sandbox.control.pay(id, { arrivesAfterMs: 0 });

const receivable = ({ sandbox }: StorySandbox): CreateLinkInput => {
  const { id } = sandbox.control.addSource({ type: 'receivable', total: eur(25_000) });
  return { source: { type: 'receivable', id }, paymentMethods: ['card'] };
};

/** Everything that was asked for is there to be read again; nothing of a link can be changed. */
export const Open: Story = over(anywhere, async (context) => {
  const { provider } = sandboxOf(context.canvasElement);
  await says('Open', 'Nothing paid yet', ...everyWord[provider])(context);
});
/** Money is on its way: it is no payment yet. */
export const Processing: Story = over(
  { needs: { money: ['pending'] } },
  says('Processing', 'On its way'),
  everything,
  ({ sandbox }, { id }) => sandbox.control.pay(id, { arrivesAfterMs: null }),
);
export const PaidNotSettled: Story = over(
  { needs: { money: ['received'] } },
  says('Paid, not settled yet', 'Received, not paid out yet'),
  everything,
  pays,
);
export const Refunded: Story = over(
  { needs: { money: ['refunded'] } },
  says('Refunded', 'Given back to the payer'),
  everything,
  (story, link) => {
    pays(story, link);
    story.sandbox.control.refund(link.id);
  },
);
export const Disputed: Story = over(
  { needs: { money: ['disputed'] } },
  says('Disputed', 'Disputed by the payer'),
  everything,
  (story, link) => {
    pays(story, link);
    story.sandbox.control.setStatus(link.id, { payment: 'disputed' });
  },
);
/** A returned debit is never a silent change of badge. */
export const ReturnedDebit: Story = over(
  { only: { provider: 'monite', because: 'only there a payment that was received can fail afterwards' } },
  async (context) => {
    await says('Paid, not settled yet')(context);
    const { sandbox, client } = sandboxOf(context.canvasElement);
    const linkId = sandbox.control.links()[0]?.id ?? '';
    sandbox.control.failPayment(linkId);
    notifyLinkChanged(client, { linkId });
    await says('The payment was returned.')(context);
  },
  everything,
  pays,
);
/** It ended, and money came all the same: both are said. */
export const ExpiredWithMoney: Story = over(
  { only: { provider: 'monite', because: 'only there the link and its money have a status each' } },
  says('Paid'),
  everything,
  ({ sandbox }, { id }) => sandbox.control.setStatus(id, { link: 'expired', payment: 'succeeded' }),
);
export const UnknownWord: Story = over(anywhere, says('Status: in_review'), everything, ({ sandbox }, { id }) =>
  sandbox.control.setStatus(id, { link: 'in_review', payment: 'in_review' }),
);
/** The provider keeps records of what came through the link; others may have been paid beside it. */
export const WithRecords: Story = over(
  { needs: { can: ['listRecords'], from: 'receivable' } },
  async (context) => {
    await says('Paid', 'Application fee', 'Bank account of')(context);
    const records = await context.canvas.findByRole('region', { name: 'Recorded payments' });
    await seen(await within(records).findByText('Recorded by the provider', { exact: false }));
  },
  receivable,
  pays,
);
/** Net, VAT and total as far as they are known, and each payment of a link that can be paid again. */
export const ReusableWithPayments: Story = over(
  { needs: { can: ['listLinkPayments'], fields: ['items', 'reusable'] } },
  async (context) => {
    await says(
      '€1,020.00',
      '€204.00',
      '€1,224.00',
      '2 payments, €2,448.00 received',
      'Not reported here: payouts',
    )(context);
    await expect(context.canvas.queryByText('Nothing paid yet')).not.toBeInTheDocument();
  },
  (story) => ({ ...everything(story), reusable: true }) as CreateLinkInput,
  (story, link) => {
    pays(story, link);
    pays(story, link);
    story.sandbox.control.failPayment(link.id);
  },
);
/** An attempt that failed is no end of the link: it can still be paid. */
export const FailedAttempt: Story = over(
  { needs: { can: ['getLink'], cannot: ['listLinkPayments'] } },
  says('The last payment attempt failed. The link can still be paid.'),
  undefined,
  ({ sandbox }, { id }) => sandbox.control.failPayment(id),
);
export const TriesToCancel: Story = over(
  {
    only: {
      provider: 'commet',
      because: 'its own pages disagree whether a link can still be canceled after an attempt that failed',
    },
  },
  says('Try to cancel', 'The provider does not say whether this link can still be canceled.'),
  undefined,
  ({ sandbox }, { id }) => sandbox.control.failPayment(id),
);
export const WithoutHistory: Story = over(
  { needs: { cannot: ['getLinkTimeline'] } },
  says('This provider reports no history of a link.'),
);
/** Once it has ended it can be made again, of what it held. */
export const CreatesAgain: Story = over(
  { needs: { can: ['createLink', 'expireLink'] } },
  async ({ args, canvas, canvasElement, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Expire link' }, { timeout: 10_000 }));
    const question = await screen.findByRole('alertdialog');
    await userEvent.click(within(question).getByRole('button', { name: 'Expire link' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Create again' }, { timeout: 10_000 }));
    const dialog = await screen.findByRole('dialog');
    const { client, sandbox, provider } = sandboxOf(canvasElement);
    await waitFor(() => expect(typedIn(within(dialog))).toEqual(expect.arrayContaining([...typedAgain[provider]])));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Create link' }));
    await waitFor(() => expect(args.onCreated).toHaveBeenCalledTimes(1), { timeout: 10_000 });
    await expect(args.onExpired).toHaveBeenCalledTimes(1);
    await expect(sandbox.control.links()).toHaveLength(2);
    const [ended, made] = await Promise.all(sandbox.control.links().map(({ id }) => client.getLink(id)));
    await expect(ended?.status).toMatch(/^(expired|canceled)$/);
    await expect(made).toMatchObject({ status: 'open', amount: ended?.amount });
  },
);
export const LongTexts: Story = over({ ...ofABasket, width: 360 }, says('Donaudampfschifffahrt'), () => ({
  items: [
    {
      title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      quantity: '1234567.125',
      unitPrice: eur(99_999),
      vatPercent: '19',
      description: 'https://example.com/a/very/long/address/that/has/no/place/to/break/until/its/very/end',
    },
  ],
  paymentMethods: ['credit_card'],
}));
export const Narrow: Story = over({ ...anywhere, width: 312 }, says('Open'));
export const RightToLeft: Story = {
  ...over(
    anywhere,
    async ({ canvas }) => void (await canvas.findByRole('button', { name: 'Technical details' })),
    everything,
    pays,
  ),
  globals: { direction: 'rtl', locale: 'ar-EG' },
};

/** A page of the host: a button, and the dialog that it opens. */
function Page({ linkId, ...props }: PaymentLinkDetailsProps): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Look closer
      </button>
      <PaymentLinkDetails {...props} linkId={linkId} open={open} onOpenChange={setOpen} />
    </>
  );
}
const inDialog: Pick<Story, 'args' | 'parameters'> = {
  args: { inline: false },
  parameters: { ...anywhere, docs: { story: { inline: false, iframeHeight: 720 } } },
};

/** By keyboard alone: the dialog has the focus, its menu takes Escape first, and the opener has the focus back. */
export const InADialog: Story = {
  ...inDialog,
  render: (args, { canvasElement }) => (
    <MadeLink canvas={canvasElement} draw={({ id }) => <Page {...args} linkId={id} />} />
  ),
  play: async ({ canvas, userEvent }) => {
    const opener = await canvas.findByRole('button', { name: 'Look closer' });
    opener.focus();
    await userEvent.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Payment link for €42.00' });
    await seen(await within(dialog).findByRole('region', { name: 'Activity' }));
    await expect(dialog).toHaveFocus();
    await userEvent.tab();
    await expect(within(dialog).getByRole('button', { name: 'Close' })).toHaveFocus();
    const share = within(dialog).getByRole('button', { name: 'Share' });
    share.focus();
    await userEvent.keyboard('{ArrowDown}');
    await seen(await within(dialog).findByRole('menu'));
    await userEvent.keyboard('{Escape}');
    await expect(share).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(opener).toHaveFocus());
    await expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  },
};
/** From the card, where the host leads nowhere else. */
export const FromTheCard: Story = {
  ...inDialog,
  render: (_args, { canvasElement }) => <MadeLink canvas={canvasElement} />,
  play: async ({ canvas, userEvent }) => {
    const button = await canvas.findByRole('button', { name: 'View details' });
    await userEvent.click(button);
    const dialog = await screen.findByRole('dialog', { name: 'Payment link for €42.00' });
    await seen(await within(dialog).findByRole('region', { name: 'Money' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(button).toHaveFocus());
    await chooseAction(canvas, 'Show QR code');
    await seen(await screen.findByRole('dialog', { name: 'QR code' }));
  },
};

export const Loading: Story = {
  args: { linkId: 'slow' },
  parameters: anywhere,
  render: (args) => <PaymentLinkDetails {...args} />,
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('.pl-details')).toHaveAttribute('aria-busy', 'true');
  },
};
export const NotFound: Story = {
  args: { linkId: '00000000-0000-4000-8000-000000000000' },
  parameters: anywhere,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert', undefined, { timeout: 10_000 })).toHaveTextContent(
      'This link does not exist, or not for you.',
    );
  },
};
/** The provider does not answer; then it does. */
export const FailsAndRecovers: Story = over(
  anywhere,
  async ({ canvas, userEvent }) => {
    const alert = await canvas.findByRole('alert', undefined, { timeout: 20_000 });
    await expect(alert).toHaveTextContent('The link could not be loaded.');
    await seen(within(alert).getByRole('button', { name: 'Copy for support' }));
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    await seen(await canvas.findByRole('region', { name: 'Activity' }, { timeout: 10_000 }));
  },
  everything,
  ({ sandbox }) => sandbox.control.faults([{ route: 'getLink', status: 503, times: 3 }]),
);

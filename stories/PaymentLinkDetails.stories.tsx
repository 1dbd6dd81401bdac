import { PaymentLinkDetails, type PaymentLinkDetailsProps } from '@paylinks/components';
import type { CreateLinkInput, PaymentLink } from '@paylinks/core';
import { notifyLinkChanged } from '@paylinks/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactElement, useState } from 'react';
import { expect, fn, screen, waitFor, within } from 'storybook/test';
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

/** Over a link that was made at the provider of the story, and what happened to it then. */
function over(
  { provider, ...parameters }: ProviderParameters & { width?: number },
  play: Play,
  input?: (story: StorySandbox) => CreateLinkInput,
  then?: (story: StorySandbox, link: PaymentLink) => void,
): Story {
  return {
    parameters: { ...parameters, provider },
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

const monite = { provider: 'monite' } as const;
const qonto = { provider: 'qonto' } as const;
const commet = { provider: 'commet' } as const;
const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' }) as const;
const says =
  (...texts: (string | RegExp)[]): Play =>
  async ({ canvas }) => {
    const details = await canvas.findByRole('region', { name: /^Payment link for/ }, { timeout: 10_000 });
    for (const text of texts) await waitFor(() => expect(details).toHaveTextContent(text), { timeout: 5000 });
    await canvas.findByRole('region', { name: 'Activity' });
  };
const pays = ({ sandbox }: StorySandbox, { id }: PaymentLink): void => sandbox.control.pay(id, { arrivesAfterMs: 0 });

const everything = ({ sandbox }: StorySandbox): CreateLinkInput => ({
  amount: eur(123_450),
  paymentMethods: ['card', 'sepa_debit'],
  recipient: { type: 'entity', id: sandbox.credentials.monite.entityId },
  reference: 'INV-1042',
  returnUrl: 'https://shop.example.com/thanks',
  invoice: {
    issueDate: '2026-11-01',
    dueDate: '2026-12-01',
    file: { name: 'INV-1042.pdf', mimetype: 'application/pdf', url: 'https://files.example.com/INV-1042.pdf' },
  },
});
const receivable = ({ sandbox }: StorySandbox): CreateLinkInput => {
  const { id } = sandbox.control.addSource({ type: 'receivable', total: eur(25_000) });
  return { source: { type: 'receivable', id }, paymentMethods: ['card'] };
};
const basket = (): CreateLinkInput => ({
  items: [
    {
      title: 'Audit',
      quantity: '12.5',
      unitPrice: eur(8000),
      vatPercent: '20',
      type: 'service',
      description: 'On site, in two days',
      measureUnit: 'hour',
    },
    { title: 'Report', quantity: '1', unitPrice: eur(2000), vatPercent: '20', type: 'good' },
  ],
  paymentMethods: ['credit_card', 'paypal'],
  reusable: true,
});

/** Everything that was asked for is there to be read again; nothing of a link can be changed. */
export const Open: Story = over(
  monite,
  says('Open', 'INV-1042.pdf', 'shop.example.com/thanks', 'Nothing paid yet'),
  everything,
);
/** Money is on its way: it is no payment yet. */
export const Processing: Story = over(monite, says('Processing', 'On its way'), everything, ({ sandbox }, { id }) =>
  sandbox.control.pay(id, { arrivesAfterMs: null }),
);
export const PaidNotSettled: Story = over(
  monite,
  says('Paid, not settled yet', 'Received, not paid out yet', 'Payment received'),
  everything,
  pays,
);
export const Refunded: Story = over(monite, says('Refunded', 'Given back to the payer'), everything, (story, link) => {
  pays(story, link);
  story.sandbox.control.refund(link.id);
});
export const Disputed: Story = over(monite, says('Disputed', 'Disputed by the payer'), everything, (story, link) => {
  pays(story, link);
  story.sandbox.control.setStatus(link.id, { payment: 'disputed' });
});
/** A returned debit is never a silent change of badge. */
export const ReturnedDebit: Story = over(
  monite,
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
export const ExpiredWithMoney: Story = over(monite, says('Paid'), everything, ({ sandbox }, { id }) =>
  sandbox.control.setStatus(id, { link: 'expired', payment: 'succeeded' }),
);
export const UnknownWord: Story = over(
  monite,
  says('Status: in_review', 'The provider says'),
  everything,
  ({ sandbox }, { id }) => sandbox.control.setStatus(id, { link: 'in_review', payment: 'in_review' }),
);
/** The provider keeps records of what came through the link; others may have been paid beside it. */
export const WithRecords: Story = over(
  monite,
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
  qonto,
  says('€1,020.00', '€204.00', '€1,224.00', '2 payments, €2,448.00 received', 'Not reported here: payouts'),
  basket,
  (story, link) => {
    pays(story, link);
    pays(story, link);
    story.sandbox.control.failPayment(link.id);
  },
);
/** Its own pages disagree whether it can still be canceled: it can be tried. */
export const FailedAttempt: Story = over(
  commet,
  says('The last payment attempt failed.', 'Try to cancel', 'This provider reports no history of a link.'),
  undefined,
  ({ sandbox }, { id }) => sandbox.control.failPayment(id),
);
/** Once it has ended it can be made again, of what it held. */
export const CreatesAgain: Story = over(
  monite,
  async ({ args, canvas, canvasElement, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Expire link' }, { timeout: 10_000 }));
    const question = await screen.findByRole('alertdialog');
    await userEvent.click(within(question).getByRole('button', { name: 'Expire link' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Create again' }, { timeout: 10_000 }));
    const dialog = await screen.findByRole('dialog');
    await expect(await within(dialog).findByRole('textbox', { name: /Reference/ })).toHaveValue('INV-1042');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Create link' }));
    await waitFor(() => expect(args.onCreated).toHaveBeenCalledTimes(1), { timeout: 10_000 });
    await expect(args.onExpired).toHaveBeenCalledTimes(1);
    await expect(
      sandboxOf(canvasElement)
        .sandbox.control.links()
        .map(({ status }) => status),
    ).toEqual(['expired', 'created']);
  },
  everything,
);
export const LongTexts: Story = over({ ...qonto, width: 360 }, says('Donaudampfschifffahrt'), () => ({
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
export const Narrow: Story = over({ ...monite, width: 312 }, says('INV-1042'), everything);
export const RightToLeft: Story = {
  ...over(
    monite,
    async ({ canvas }) => void (await canvas.findByRole('button', { name: 'Technical details' })),
    receivable,
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
  parameters: { ...monite, docs: { story: { inline: false, iframeHeight: 720 } } },
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
  parameters: monite,
  render: (args) => <PaymentLinkDetails {...args} />,
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('.pl-details')).toHaveAttribute('aria-busy', 'true');
  },
};
export const NotFound: Story = {
  args: { linkId: '00000000-0000-4000-8000-000000000000' },
  parameters: monite,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert', undefined, { timeout: 10_000 })).toHaveTextContent(
      'This link does not exist, or not for you.',
    );
  },
};
/** The provider does not answer; then it does. */
export const FailsAndRecovers: Story = over(
  monite,
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

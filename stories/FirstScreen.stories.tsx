import { CreateLinkForm, PaymentLinkCardView, PaymentLinksKit } from '@paylinks/components';
import { definePaymentLinksClient, type PaymentLink } from '@paylinks/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { expect, waitFor } from 'storybook/test';
import { inDays, methods, paymentLink } from './support/fixtures.ts';
import { seen } from './support/seen.ts';
import { messagesFor } from './support/words.ts';

/** What a page of yours may look like: a form, and the links that were made lately. `npm run picture` takes the README's picture of it. */
const meta = {
  title: 'Guides/First screen',
  parameters: { width: 1080 },
  render: (_args, { globals }) => <FirstScreen globals={globals} />,
} satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

const client = definePaymentLinksClient({
  capabilities: {
    provider: 'host',
    create: [
      {
        from: 'amount',
        fields: {
          amount: { required: true },
          paymentMethods: { required: true },
          payerName: { required: false },
          reference: { required: true },
          expiresAt: { required: false },
        },
        currencies: ['EUR', 'USD', 'GBP'],
        amountIs: 'total',
        paymentMethods: null,
        expiry: { minAheadMs: 3_600_000, maxAheadMs: null, defaultAheadMs: null },
        expires: true,
        items: null,
        invoiceFileTypes: null,
      },
    ],
  },
  createLink: async () => paymentLink(),
  listPaymentMethods: async () => methods.filter(({ usable }) => usable),
});

const payer = (name: string): PaymentLink['payer'] => ({ type: null, id: null, name, bankAccounts: [] });
const url = (end: string): string => `https://pay.example.com/${end}`;
const recent: readonly PaymentLink[] = [
  paymentLink({
    id: 'paid',
    status: 'paid',
    money: 'settled',
    canExpire: false,
    amount: { minorUnits: 48_000, currency: 'EUR' },
    payer: payer('Café Grün'),
    reference: 'INV-2026-0041',
    url: url('9b1d4e4c1a'),
  }),
  paymentLink({
    id: 'processing',
    status: 'processing',
    money: 'pending',
    canExpire: false,
    amount: { minorUnits: 215_000, currency: 'EUR' },
    payer: payer('Kanda Stationers K.K.'),
    reference: 'INV-2026-0040',
    url: url('4a529a350c'),
  }),
  paymentLink({
    id: 'open',
    amount: { minorUnits: 9600, currency: 'GBP' },
    payer: payer('Bellwether & Finch LLP'),
    reference: 'INV-2026-0039',
    expiresAt: inDays(0.6),
    url: url('3f7a2e91d4'),
  }),
];

const FirstScreen = ({ globals }: { globals: Readonly<Record<string, unknown>> }): ReactElement => (
  <PaymentLinksKit
    client={client}
    messages={messagesFor(globals)}
    locale={String(globals['locale'])}
    timeZone="Europe/Berlin"
    attemptStore={null}
  >
    <div className="story-first">
      <div className="story-panel">
        <CreateLinkForm
          defaultValues={{
            amount: { minorUnits: 123_450, currency: 'EUR' },
            paymentMethods: ['card', 'sepa_credit'],
            payerName: 'Norrsken Möbler AB',
            reference: 'INV-2026-0042',
          }}
        />
      </div>
      <div className="story-stack">
        {recent.map((link) => (
          <PaymentLinkCardView key={link.id} link={link} onExpire={() => {}} />
        ))}
      </div>
    </div>
  </PaymentLinksKit>
);

export const FormAndCards: Story = {
  play: async ({ canvas, userEvent }) => {
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Create link' })).toBeEnabled());
    await expect(canvas.findByRole('checkbox', { name: 'Card' })).resolves.toBeChecked();
    await userEvent.click(canvas.getByRole('radio', { name: '7 days' }));
    await seen(canvas.getByText(/^A link for €1,234.50, payable by Card or SEPA transfer until/));
  },
};

import type { SandboxProvider } from '@paylinks/sandbox';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { at } from '../../../../testing/providers/answering.js';
import { CreateLinkForm, type CreateLinkFormProps, PaymentLinksKit } from '../index.js';

/** Ids of the rows are those of the providers' reference pages: M0, Q3 and C4 create a link. What their bodies may hold, a person can fill in. */
const invoice = {
  type: 'invoice',
  id: '7c1c7f5e-8d0a-4b63-9b7c-1f0f2a3b4c5d',
  number: 'F-2026-042',
  due: { minorUnits: 86_000, currency: 'EUR' },
} as const;

// Of every sandbox with the same seed.
const { monite, commet } = onSandbox().sandbox.credentials;
const { counterpartId } = monite;
const customerId = commet.customers[0]?.id ?? '';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const text = (name: RegExp | string): HTMLElement => screen.getByRole('textbox', { name });
const group = (name: RegExp | string) => within(screen.getByRole('group', { name }));

/** What was sent for a link that a person has filled in whole. */
async function sentBy(
  provider: SandboxProvider,
  form: CreateLinkFormProps,
  fillIn: (user: UserEvent) => Promise<void>,
): Promise<unknown> {
  cleanup();
  const { client, sandbox } = onSandbox(undefined, provider);
  const user = userEvent.setup();
  render(
    <PaymentLinksKit client={client} locale="en-GB" timeZone="Europe/Berlin">
      <CreateLinkForm defaultCurrency="EUR" {...form} />
    </PaymentLinksKit>,
  );
  const create = await screen.findByRole('button', { name: 'Create link' });
  await waitFor(() => expect(create).toBeEnabled());
  await fillIn(user);
  await user.click(create);
  await screen.findByRole('heading', { name: 'Link created' });
  const [sent] = sandbox.control.requests().filter(({ method }) => method === 'POST');
  cleanup();
  return sent?.body;
}

type Row = readonly [id: string, path: string, value: unknown];
const inTwentyDays = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);

const pages: readonly {
  readonly what: string;
  readonly sent: () => Promise<unknown>;
  readonly rows: readonly Row[];
}[] = [
  {
    what: 'Monite, of an amount',
    sent: () =>
      sentBy('monite', {}, async (user) => {
        await user.type(text(/^Amount/), '1,234.50');
        await user.click(await screen.findByRole('checkbox', { name: 'Card' }));
        await user.type(text('Reference'), 'INV-1042');
        await user.click(screen.getByRole('radio', { name: 'Pick a date' }));
        const until = screen.getByLabelText(/^Date and time/);
        await user.clear(until);
        await user.type(until, `${inTwentyDays}T10:30`);
        await user.click(screen.getByRole('button', { name: 'More options' }));
        await user.type(
          await screen.findByRole('textbox', { name: /^Return page/ }),
          'https://shop.example.com/thanks',
        );
        await user.selectOptions(group(/^Recipient/).getByRole('combobox'), 'counterpart');
        await user.type(group(/^Recipient/).getByRole('textbox'), counterpartId);
        await user.type(screen.getByLabelText(/^Invoice date/), '2026-11-01');
        await user.type(screen.getByLabelText(/^Due date/), '2026-12-01');
        const [url, name, mimetype] = group(/^Invoice file/).getAllByRole('textbox') as HTMLElement[];
        await user.type(url as HTMLElement, 'https://files.example.com/INV-1042.pdf');
        await user.type(name as HTMLElement, 'INV-1042.pdf');
        await user.type(mimetype as HTMLElement, 'application/pdf');
      }),
    rows: [
      ['M0-004', 'payment_methods', ['card']],
      ['M0-006', 'recipient.id', counterpartId],
      ['M0-007', 'recipient.type', 'counterpart'],
      ['M0-008', 'amount', 123_450],
      ['M0-009', 'currency', 'EUR'],
      ['M0-010', 'expires_at', expect.stringContaining(inTwentyDays)],
      ['M0-012', 'invoice.due_date', '2026-12-01'],
      ['M0-013', 'invoice.issue_date', '2026-11-01'],
      ['M0-015', 'invoice.file.mimetype', 'application/pdf'],
      ['M0-016', 'invoice.file.name', 'INV-1042.pdf'],
      ['M0-017', 'invoice.file.url', 'https://files.example.com/INV-1042.pdf'],
      ['M0-021', 'payment_reference', 'INV-1042'],
      ['M0-022', 'return_url', 'https://shop.example.com/thanks'],
    ],
  },
  {
    what: 'Qonto, of a basket',
    sent: () =>
      sentBy('qonto', {}, async (user) => {
        await user.type(await screen.findByRole('textbox', { name: 'Title' }), 'Audit');
        await user.clear(text('Quantity'));
        await user.type(text('Quantity'), '12.5');
        await user.type(text(/^Net unit price/), '10.99');
        await user.type(text('VAT %'), '21');
        await user.click(screen.getByRole('button', { name: /^More about/ }));
        await user.selectOptions(await screen.findByRole('combobox', { name: /^Type/ }), 'service');
        await user.selectOptions(screen.getByRole('combobox', { name: /^Unit/ }), 'hour');
        await user.type(
          within(screen.getByRole('group', { name: 'Audit' })).getByRole('textbox', { name: /^Description/ }),
          'On site',
        );
        await user.click(await screen.findByRole('checkbox', { name: 'Card' }));
        const more = screen.queryByRole('button', { name: 'More options' });
        if (more) await user.click(more);
        await user.click(await screen.findByRole('checkbox', { name: 'Can be paid more than once' }));
      }),
    rows: [
      ['Q3-005', 'payment_link.potential_payment_methods', ['credit_card']],
      ['Q3-006', 'payment_link.reusable', true],
      ['Q3-008', 'payment_link.items.0.title', 'Audit'],
      ['Q3-009', 'payment_link.items.0.quantity', 12.5],
      ['Q3-011', 'payment_link.items.0.unit_price.value', '10.99'],
      ['Q3-012', 'payment_link.items.0.unit_price.currency', 'EUR'],
      ['Q3-013', 'payment_link.items.0.vat_rate', '21.0'],
      ['Q3-014', 'payment_link.items.0.type', 'service'],
      ['Q3-015', 'payment_link.items.0.description', 'On site'],
      ['Q3-016', 'payment_link.items.0.measure_unit', 'hour'],
    ],
  },
  {
    what: 'Qonto, of an invoice',
    sent: () =>
      sentBy('qonto', { source: invoice }, async (user) => {
        await user.type(text('Payer'), 'Café Grün');
        await user.click(await screen.findByRole('checkbox', { name: 'Card' }));
      }),
    rows: [
      ['Q3-041', 'payment_link.invoice_id', invoice.id],
      ['Q3-041', 'payment_link.invoice_number', invoice.number],
      ['Q3-041', 'payment_link.debitor_name', 'Café Grün'],
      ['Q3-041', 'payment_link.amount', { value: '860.00', currency: 'EUR' }],
    ],
  },
  {
    what: 'Commet',
    sent: () =>
      sentBy('commet', {}, async (user) => {
        await user.type(text(/^Amount/), '100');
        await user.type(text('Description'), 'Workshop');
        await user.click(screen.getByRole('button', { name: 'More options' }));
        await user.type(await screen.findByRole('textbox', { name: /^Customer/ }), customerId);
        await user.type(text(/^Return page/), 'https://shop.example.com/thanks');
        await user.click(await screen.findByRole('button', { name: 'Add a pair' }));
        await user.type(text('Name'), 'order');
        await user.type(text('Value'), '42');
      }),
    rows: [
      ['C4-003', 'amount', 10_000],
      ['C4-004', 'currency', 'eur'],
      ['C4-005', 'description', 'Workshop'],
      ['C4-006', 'customerId', customerId],
      ['C4-007', 'successUrl', 'https://shop.example.com/thanks'],
      ['C4-008', 'metadata.order', '42'],
    ],
  },
];

for (const { what, sent, rows } of pages) {
  describe(`what a person fills in is sent to ${what}`, () => {
    let body: unknown;
    beforeAll(async () => {
      body = await sent();
    });
    it.each(rows)('%s: %s', (_id, path, value) => {
      expect(at(body, path)).toEqual(value);
    });
  });
}

it.each(['payable', 'receivable'] as const)(
  'M0-018 to M0-020, M0-039, M0-040: of a stored %s, and nothing that it says itself',
  async (type) => {
    cleanup();
    const { client, sandbox } = onSandbox();
    const total = { minorUnits: 25_000, currency: 'EUR' } as const;
    const { id } = sandbox.control.addSource({ type, total });
    const { entityId } = sandbox.credentials.monite;
    const user = userEvent.setup();
    render(
      <PaymentLinksKit client={client} locale="en-GB">
        <CreateLinkForm
          source={{ type, id, due: total }}
          defaultValues={{ recipient: { type: 'entity', id: entityId } }}
        />
      </PaymentLinksKit>,
    );
    await user.click(await screen.findByRole('checkbox', { name: 'Card' }));
    await user.click(screen.getByRole('button', { name: 'Create link' }));
    await screen.findByRole('heading', { name: 'Link created' });
    const [sent] = sandbox.control.requests().filter(({ method }) => method === 'POST');
    expect(sent?.body).toMatchObject({ object: { id, type }, recipient: { type: 'entity', id: entityId } });
    for (const left of ['currency', 'payment_reference', 'invoice']) expect(sent?.body).not.toHaveProperty(left);
  },
);

import { type PaymentLinksClient, PaymentLinksError } from '@paylinks/core';
import { createQontoClient } from '@paylinks/providers/qonto';
import { createSandbox, type Sandbox } from '@paylinks/sandbox';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { onSandbox } from '../../../../testing/hooks/onSandbox.js';
import { CreateLinkForm, type CreateLinkFormProps, PaymentLinksKit } from '../index.js';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

function draw(client: PaymentLinksClient, form: CreateLinkFormProps = {}, locale = 'en-GB'): UserEvent {
  render(
    <StrictMode>
      <PaymentLinksKit client={client} locale={locale} timeZone="Europe/Berlin">
        <CreateLinkForm {...form} />
      </PaymentLinksKit>
    </StrictMode>,
  );
  return userEvent.setup();
}
const creates = (sandbox: Sandbox): unknown[] =>
  sandbox.control
    .requests()
    .filter(({ method }) => method === 'POST')
    .map(({ body }) => body);
const row = (name: string) => within(screen.getByRole('group', { name }));
const cell = (name: string, part: RegExp | string) => row(name).getByRole('textbox', { name: part });
const summary = () => screen.getByText(/It cannot be changed afterwards|A link cannot be changed/);

async function fillItem(
  user: UserEvent,
  name: string,
  [title, quantity, price, vat]: readonly string[],
): Promise<void> {
  await user.type(cell(name, 'Title'), title ?? '');
  const named = title ?? name;
  await user.clear(cell(named, 'Quantity'));
  await user.type(cell(named, 'Quantity'), quantity ?? '');
  await user.type(cell(named, /Net unit price/), price ?? '');
  await user.clear(cell(named, 'VAT %'));
  await user.type(cell(named, 'VAT %'), vat ?? '');
}
const basket = [
  ['Consulting', '1.5', '90', '21'],
  ['Printed matter', '3', '10.99', '5.5'],
  ['Deposit', '1', '25', '0'],
] as const;

async function fillBasket(user: UserEvent): Promise<void> {
  await screen.findByRole('group', { name: 'Item 1' });
  for (const [index, line] of basket.entries()) {
    if (index > 0) await user.click(screen.getByRole('button', { name: 'Add item' }));
    await fillItem(user, `Item ${index + 1}`, line);
  }
  await user.click(await screen.findByRole('checkbox', { name: 'Card' }));
}

describe('a basket', () => {
  it('is sent line by line, and shows beforehand between which totals it will be', async () => {
    const { client, sandbox } = onSandbox(undefined, 'qonto');
    const user = draw(client);
    await fillBasket(user);
    expect(summary()).toHaveTextContent(
      'A link for about €223.13 (€223.12 to €223.13), payable by Card. It cannot be changed afterwards.',
    );
    await user.click(screen.getByRole('button', { name: 'Create link' }));
    expect(await screen.findByRole('heading', { name: 'Link created' })).toBeInTheDocument();
    expect(screen.getByText('€223.13')).toBeInTheDocument();
    expect(creates(sandbox)).toEqual([
      {
        payment_link: {
          potential_payment_methods: ['credit_card'],
          reusable: false,
          items: [
            { title: 'Consulting', quantity: 1.5, unit_price: { value: '90.00', currency: 'EUR' }, vat_rate: '21.0' },
            { title: 'Printed matter', quantity: 3, unit_price: { value: '10.99', currency: 'EUR' }, vat_rate: '5.5' },
            { title: 'Deposit', quantity: 1, unit_price: { value: '25.00', currency: 'EUR' }, vat_rate: '0.0' },
          ],
        },
      },
    ]);
    await user.click(screen.getByRole('button', { name: 'Create another' }));
    expect(await screen.findByRole('group', { name: 'Item 1' })).toBeInTheDocument();
  });

  it('has one exact total where the host has told how the provider rounds', async () => {
    const rounding = { per: 'total', mode: 'half_even' } as const;
    const { urls, credentials, fetch } = createSandbox({ rounding });
    const client = createQontoClient({
      apiUrl: urls.qonto,
      getToken: async () => credentials.qonto.token,
      fetch,
      vatRounding: rounding,
      dangerouslyAllowBrowser: true,
    });
    const user = draw(client, {}, 'de-DE');
    await screen.findByRole('group', { name: 'Item 1' });
    await fillItem(user, 'Item 1', ['Beratung', '1,5', '90', '21']);
    await user.click(await screen.findByRole('checkbox', { name: 'Card' }));
    expect(summary()).toHaveTextContent(/^A link for 163,35\s€, payable by Card\./);
    await user.click(screen.getByRole('button', { name: 'Create link' }));
    expect(await screen.findByText(/^163,35\s€$/)).toBeInTheDocument();
  });

  it('says of each cell what is missing, goes to the first, and leads to each', async () => {
    const { client, sandbox } = onSandbox(undefined, 'qonto');
    const user = draw(client);
    await screen.findByRole('group', { name: 'Item 1' });
    await screen.findByRole('checkbox', { name: 'Card' });
    await user.click(screen.getByRole('button', { name: 'Add item' }));
    await user.type(cell('Item 2', 'Title'), 'Deposit');
    await user.clear(cell('Deposit', 'Quantity'));
    await user.type(cell('Deposit', 'Quantity'), '0');
    await user.click(screen.getByRole('button', { name: 'Create link' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('7 fields need your attention');
    expect(alert).toHaveTextContent('Item 2, Quantity: Enter a quantity above zero.');
    await waitFor(() => expect(cell('Item 1', 'Title')).toHaveFocus());
    expect(cell('Item 1', 'Title')).toHaveAccessibleDescription('Enter a title.');
    expect(cell('Deposit', /Net unit price/)).toHaveAccessibleDescription('Enter a price.');
    await user.click(within(alert).getByRole('button', { name: 'Item 2, VAT %' }));
    expect(cell('Deposit', 'VAT %')).toHaveFocus();
    expect(cell('Deposit', 'VAT %')).toHaveAccessibleDescription('Enter the VAT in percent, 0 if there is none.');

    // What is wrong goes with its line.
    await user.click(screen.getByRole('button', { name: 'Remove Item 1' }));
    expect(cell('Deposit', 'Quantity')).toHaveAccessibleDescription('Enter a quantity above zero.');
    expect(cell('Deposit', 'Title')).not.toBeInvalid();
    expect(creates(sandbox)).toHaveLength(0);
  });

  it('checks a cell when it is left, and is content once it is mended', async () => {
    const user = draw(onSandbox(undefined, 'qonto').client);
    await screen.findByRole('group', { name: 'Item 1' });
    await user.click(cell('Item 1', /Net unit price/));
    await user.tab();
    await waitFor(() => expect(cell('Item 1', /Net unit price/)).toHaveAccessibleDescription('Enter a price.'));
    await user.type(cell('Item 1', /Net unit price/), '5');
    await user.tab();
    await waitFor(() => expect(cell('Item 1', /Net unit price/)).not.toBeInvalid());
  });

  it('puts what the provider refuses into its cell', async () => {
    const { client } = onSandbox(undefined, 'qonto');
    const error = new PaymentLinksError({
      code: 'invalid_input',
      message: 'refused',
      status: 422,
      verb: 'createLink',
      fieldErrors: [
        { path: 'items.2.unitPrice', code: 'invalid', message: 'unit_price is above the limit' },
        { path: 'items.1.measureUnit', code: 'not_allowed', message: 'not_in_list' },
        { path: 'items.0', code: 'invalid', message: 'the line is not complete' },
      ],
    });
    const user = draw({ ...client, createLink: () => Promise.reject(error) });
    await fillBasket(user);
    await user.click(screen.getByRole('button', { name: 'Create link' }));
    const alert = await screen.findByText('The provider refused this link.');
    expect(alert).toBeInTheDocument();
    await waitFor(() =>
      expect(cell('Deposit', /Net unit price/)).toHaveAccessibleDescription(
        'The provider did not accept this. The provider says: “unit_price is above the limit”',
      ),
    );
    // The line opens what it had behind its disclosure.
    expect(row('Printed matter').getByRole('combobox', { name: /Unit/ })).toHaveAccessibleDescription(
      'This is not allowed here.',
    );
    expect(row('Consulting').getByText(/the line is not complete/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Item 3, Net unit price' }));
    expect(cell('Deposit', /Net unit price/)).toHaveFocus();
    expect(cell('Deposit', /Net unit price/)).toHaveValue('25.00');
  });

  it('holds back the address of a link for another total than was shown', async () => {
    const sandbox = createSandbox({ rounding: { per: 'unit_gross', mode: 'down' } });
    const user = draw(onSandbox(sandbox, 'qonto').client);
    await screen.findByRole('group', { name: 'Item 1' });
    await fillItem(user, 'Item 1', ['Consulting', '3', '10.99', '21']);
    await user.click(await screen.findByRole('checkbox', { name: 'Card' }));
    expect(summary()).toHaveTextContent('A link for about €39.89 (€39.89 to €39.90)');
    await user.click(screen.getByRole('button', { name: 'Create link' }));
    await screen.findByRole('table');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The provider made this link for €39.87, you saw €39.89 to €39.90.',
    );
    expect(screen.queryByRole('button', { name: /Copy/ })).not.toBeInTheDocument();
  });

  it('shows lines that differ as lines', async () => {
    const { client } = onSandbox(undefined, 'qonto');
    const user = draw({
      ...client,
      createLink: async (input, options) => {
        const link = await client.createLink(input, options);
        return { ...link, items: link.items.map((line) => ({ ...line, vatPercent: '0.21' })) };
      },
    });
    await screen.findByRole('group', { name: 'Item 1' });
    await fillItem(user, 'Item 1', ['Consulting', '1.5', '90', '21']);
    await user.click(await screen.findByRole('checkbox', { name: 'Card' }));
    await user.click(screen.getByRole('button', { name: 'Create link' }));
    const differences = await screen.findByRole('row', { name: /^Items/ });
    expect(within(differences).getByText('1.5 × Consulting, €90.00, 21% VAT')).toBeInTheDocument();
    expect(within(differences).getByText('1.5 × Consulting, €90.00, 0.21% VAT')).toBeInTheDocument();
  });
});

describe('an amount before tax', () => {
  it('is called so before, in the summary, and beside what the payer pays', async () => {
    const { client, sandbox } = onSandbox(undefined, 'commet');
    const customer = sandbox.credentials.commet.customers[0]?.id ?? '';
    const user = draw(client);
    const amount = await screen.findByRole('textbox', { name: 'Amount before tax, euros' });
    expect(amount).toHaveAccessibleDescription('The provider adds the tax.');
    await user.type(amount, '100');
    await user.type(screen.getByRole('textbox', { name: 'Description' }), 'Workshop');
    expect(summary()).toHaveTextContent(
      'A link for €100.00 plus tax. The provider adds the tax. It cannot be changed afterwards.',
    );
    await user.click(screen.getByRole('button', { name: 'More options' }));
    await user.type(screen.getByRole('textbox', { name: /^Customer/ }), customer);
    await user.click(await screen.findByRole('button', { name: 'Add a pair' }));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'order');
    await user.type(screen.getByRole('textbox', { name: 'Value' }), '42');
    await user.click(screen.getByRole('button', { name: 'Create link' }));
    await screen.findByRole('heading', { name: 'Link created' });
    expect(screen.getByText(/^€100\.00 plus €\d+\.\d\d tax$/)).toBeInTheDocument();
    const [body] = creates(sandbox);
    expect(body).toMatchObject({ amount: 10_000, customerId: customer, metadata: { order: '42' } });
  });

  it('says which pair of the metadata has no name', async () => {
    const user = draw(onSandbox(undefined, 'commet').client);
    await user.type(await screen.findByRole('textbox', { name: /Amount/ }), '100');
    await user.type(screen.getByRole('textbox', { name: 'Description' }), 'Workshop');
    await user.click(screen.getByRole('button', { name: 'More options' }));
    const add = await screen.findByRole('button', { name: 'Add a pair' });
    await user.click(add);
    await user.click(add);
    await user.type(screen.getAllByRole('textbox', { name: 'Name' })[0] as HTMLElement, 'order');
    await user.click(screen.getByRole('button', { name: 'Create link' }));
    await screen.findByRole('alert');
    const [first, second] = screen.getAllByRole('textbox', { name: 'Name' });
    expect(first).not.toBeInvalid();
    expect(second).toBeInvalid();
    await waitFor(() => expect(second).toHaveFocus());
  });
});

describe('a stored document', () => {
  const due = { minorUnits: 86_000, currency: 'EUR' } as const;
  const invoice = { type: 'invoice', id: '7c1c7f5e-8d0a-4b63-9b7c-1f0f2a3b4c5d', number: 'F-2026-042', due } as const;

  it('as an invoice: starts from what is still to pay, does not exceed it, and names who pays', async () => {
    const { client, sandbox } = onSandbox(undefined, 'qonto');
    const user = draw(client, { source: invoice });
    const amount = await screen.findByRole('textbox', { name: /Amount/ });
    await waitFor(() => expect(amount).toHaveValue('860.00'));
    expect(amount).toHaveAccessibleDescription('Still to pay on F-2026-042: €860.00.');
    await user.clear(amount);
    await user.type(amount, '860.01');
    await user.type(screen.getByRole('textbox', { name: 'Payer' }), 'Café Grün');
    await user.click(await screen.findByRole('checkbox', { name: 'Card' }));
    await user.click(screen.getByRole('button', { name: 'Create link' }));
    await screen.findByRole('alert');
    expect(amount).toHaveAccessibleDescription('This is more than is still to be paid.');
    await user.clear(amount);
    await user.type(amount, '500');
    await user.click(screen.getByRole('button', { name: 'Create link' }));
    await screen.findByRole('heading', { name: 'Link created' });
    expect(creates(sandbox)).toMatchObject([
      {
        payment_link: {
          invoice_id: invoice.id,
          invoice_number: 'F-2026-042',
          debitor_name: 'Café Grün',
          amount: { value: '500.00', currency: 'EUR' },
        },
      },
    ]);
  });

  it('as a payable: shows what is still to pay, which is all that is asked for', async () => {
    const { client, sandbox } = onSandbox();
    const payable = sandbox.control.sources().find(({ type }) => type === 'payable');
    const user = draw(client, { source: { type: 'payable', id: payable?.id ?? '', due } });
    await user.click(await screen.findByRole('checkbox', { name: 'Card' }));
    expect(screen.getByText('Still to pay')).toBeVisible();
    expect(screen.getByText('€860.00')).toBeVisible();
    expect(screen.queryByRole('textbox', { name: /Amount/ })).not.toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of recipient' }), 'Business partner');
    await user.type(screen.getByRole('textbox', { name: 'Recipient id' }), sandbox.credentials.monite.counterpartId);
    await user.click(screen.getByRole('button', { name: 'Create link' }));
    await screen.findByRole('heading', { name: 'Link created' });
  });

  it('as a receivable: takes a part of what is still to pay, or all of it where nothing is typed', async () => {
    const { client, sandbox } = onSandbox();
    const receivable = sandbox.control.sources().find(({ type }) => type === 'receivable');
    const user = draw(client, { source: { type: 'receivable', id: receivable?.id ?? '', due } });
    const amount = await screen.findByRole('textbox', { name: /Amount/ });
    expect(amount).toHaveValue('');
    expect(amount).toHaveAccessibleDescription('Still to pay: €860.00. Leave it empty to ask for all of it.');
    await user.click(await screen.findByRole('checkbox', { name: 'Card' }));
    expect(summary()).toHaveTextContent('A link for €860.00, payable by Card');
    await user.click(screen.getByRole('button', { name: 'Create link' }));
    await screen.findByRole('heading', { name: 'Link created' });
    expect(creates(sandbox)[0]).not.toHaveProperty('amount');
  });
});

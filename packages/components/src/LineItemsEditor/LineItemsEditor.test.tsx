import { definePaymentLinksClient } from '@paylinks/core';
import { blankLineItem, type LineItemValues } from '@paylinks/hooks';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, StrictMode, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LineItemsEditor, type LineItemsEditorProps, PaymentLinksKit } from '../index.js';

afterEach(cleanup);

const client = definePaymentLinksClient({ capabilities: { provider: 'example' } });
const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' }) as const;
const item = (own: Partial<LineItemValues>): LineItemValues => ({ ...blankLineItem, ...own });
const rules = {
  types: ['good', 'service'],
  measureUnits: ['hour', 'square_meter'],
  rounding: null,
  maxCount: null,
} as const;

type OnValueChange = NonNullable<LineItemsEditorProps['onValueChange']>;

/** A host that keeps the items itself. */
function Controlled({
  start,
  onValueChange,
  ...props
}: LineItemsEditorProps & { start: readonly LineItemValues[] }): ReactElement {
  const [value, setValue] = useState(start);
  return (
    <LineItemsEditor
      {...props}
      value={value}
      onValueChange={(...change) => {
        setValue(change[0]);
        onValueChange?.(...change);
      }}
    />
  );
}

function draw(editor: ReactElement, locale = 'en-GB') {
  const onSubmit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
  const user = userEvent.setup();
  render(
    <StrictMode>
      <PaymentLinksKit client={client} locale={locale}>
        <form onSubmit={onSubmit}>
          {editor}
          <button type="submit">Send</button>
        </form>
      </PaymentLinksKit>
    </StrictMode>,
  );
  return { user, onSubmit };
}
const row = (name: string) => within(screen.getByRole('group', { name }));
const cell = (name: string, part: RegExp | string) => row(name).getByRole('textbox', { name: part });
const total = () => screen.getByText('Total').parentElement;

describe('by itself', () => {
  it('starts with one blank item, is filled in with the keyboard alone, and says what it comes to', async () => {
    const onValueChange = vi.fn<OnValueChange>();
    const { user, onSubmit } = draw(
      <LineItemsEditor currencies={['EUR']} rules={rules} onValueChange={onValueChange} />,
    );
    await user.tab();
    expect(cell('Item 1', 'Title')).toHaveFocus();
    await user.keyboard('Consulting');
    await user.tab();
    await user.keyboard('{Control>}a{/Control}1.5');
    await user.tab();
    expect(cell('Consulting', 'Net unit price, euros')).toHaveFocus();
    await user.keyboard('90');
    await user.tab();
    await user.keyboard('21');
    expect(onValueChange.mock.lastCall).toEqual([
      [item({ title: 'Consulting', quantity: '1.5', unitPrice: eur(9000), vatPercent: '21' })],
      { reason: 'input', index: 0, currency: 'EUR' },
    ]);
    expect(total()).toHaveTextContent('Total€163.35');

    // Enter is the next item, never the form.
    await user.keyboard('{Enter}');
    await waitFor(() => expect(cell('Item 2', 'Title')).toHaveFocus());
    expect(screen.getByRole('status')).toHaveTextContent('Item 2 added');
    expect(cell('Item 2', 'VAT %')).toHaveValue('21');
    await user.keyboard('{Enter}');
    expect(screen.getAllByRole('group', { name: /Item|Consulting/ })).toHaveLength(3);
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('removes an item, says so, and goes to the one that took its place', async () => {
    const { user } = draw(
      <LineItemsEditor currencies={['EUR']} defaultValue={['One', 'Two', 'Three'].map((title) => item({ title }))} />,
    );
    await user.click(screen.getByRole('button', { name: 'Remove Two' }));
    await waitFor(() => expect(cell('Three', 'Title')).toHaveFocus());
    expect(screen.getByRole('status')).toHaveTextContent('Two removed, 2 items are left');
    await user.click(screen.getByRole('button', { name: 'Remove Three' }));
    await waitFor(() => expect(cell('One', 'Title')).toHaveFocus());
    expect(screen.getByRole('status')).toHaveTextContent('Three removed, 1 item is left');
    // A basket has at least one.
    expect(screen.queryByRole('button', { name: /Remove/ })).not.toBeInTheDocument();
  });

  it('keeps what is typed in a line while another one goes', async () => {
    const { user } = draw(
      <LineItemsEditor currencies={['EUR']} defaultValue={[item({ title: 'One' }), item({ title: 'Two' })]} />,
    );
    await user.type(cell('Two', 'Net unit price, euros'), '1e5');
    await user.click(screen.getByRole('button', { name: 'Remove One' }));
    expect(cell('Two', 'Net unit price, euros')).toHaveValue('1e5');
  });

  it('takes what the host sets from outside', async () => {
    const start = [item({ title: 'One', unitPrice: eur(100), vatPercent: '0' })];
    function Host(): ReactElement {
      const [value, setValue] = useState<readonly LineItemValues[]>(start);
      return (
        <>
          <LineItemsEditor currencies={['EUR']} value={value} onValueChange={setValue} />
          <button
            type="button"
            onClick={() => setValue([...start, item({ title: 'Template', unitPrice: eur(250), vatPercent: '0' })])}
          >
            Use template
          </button>
        </>
      );
    }
    const { user } = draw(<Host />);
    await user.clear(cell('One', 'Title'));
    await user.click(screen.getByRole('button', { name: 'Use template' }));
    expect(cell('One', 'Title')).toHaveValue('One');
    expect(cell('Template', 'Net unit price, euros')).toHaveValue('2.50');
    expect(total()).toHaveTextContent('€3.50');
  });

  it('draws no field for what the provider does not take, and nothing to change where it is read only', () => {
    draw(
      <LineItemsEditor
        readOnly
        currencies={['EUR', 'USD']}
        defaultValue={[item({ title: 'One' }), item({ title: 'Two' })]}
      />,
    );
    expect(cell('One', 'Title')).toHaveAttribute('readonly');
    expect(screen.queryByRole('button', { name: /Add|Remove/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });

  it('stops at as many items as the provider takes', async () => {
    const { user } = draw(<LineItemsEditor currencies={['EUR']} rules={{ ...rules, maxCount: 2 }} />);
    await user.click(screen.getByRole('button', { name: 'Add item' }));
    expect(screen.queryByRole('button', { name: 'Add item' })).not.toBeInTheDocument();
  });
});

describe('what few items need', () => {
  it('waits behind the disclosure of its line, and stays with it', async () => {
    const onValueChange = vi.fn<OnValueChange>();
    const { user } = draw(<LineItemsEditor currencies={['EUR']} rules={rules} onValueChange={onValueChange} />);
    expect(screen.queryByRole('combobox', { name: /Unit/ })).not.toBeInTheDocument();
    const more = screen.getByRole('button', { name: 'More about Item 1' });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await user.click(more);
    await user.selectOptions(screen.getByRole('combobox', { name: /Type/ }), 'Service');
    await user.selectOptions(screen.getByRole('combobox', { name: /Unit/ }), 'hour');
    await user.type(screen.getByRole('textbox', { name: /Description/ }), 'On site');
    expect(onValueChange.mock.lastCall?.[0]).toEqual([
      item({ type: 'service', measureUnit: 'hour', description: 'On site' }),
    ]);
    await user.click(more);
    expect(screen.queryByRole('textbox', { name: /Description/ })).not.toBeInTheDocument();
  });

  it('is open where it holds something, or something is wrong with it', () => {
    draw(
      <LineItemsEditor
        currencies={['EUR']}
        rules={rules}
        defaultValue={[item({ title: 'One', measureUnit: 'parsec' }), item({ title: 'Two' }), item({ title: 'Three' })]}
        itemErrors={[undefined, { description: 'This is too long.' }]}
      />,
    );
    // What the host gave is shown, also where the provider has no such unit.
    expect(row('One').getByRole('combobox', { name: /Unit/ })).toHaveValue('parsec');
    expect(cell('Two', /Description/)).toHaveAccessibleDescription('This is too long.');
    expect(row('Three').getByRole('button', { name: 'More about Three' })).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('numbers', () => {
  it('are read and written as the person does: German commas', async () => {
    const onValueChange = vi.fn<OnValueChange>();
    const { user } = draw(<LineItemsEditor currencies={['EUR']} onValueChange={onValueChange} />, 'de-DE');
    await user.clear(cell('Item 1', 'Quantity'));
    await user.type(cell('Item 1', 'Quantity'), '1,5');
    await user.type(cell('Item 1', /Net unit price/), '1.234,5');
    await user.type(cell('Item 1', 'VAT %'), '5,5 %');
    await user.tab();
    expect(cell('Item 1', 'Quantity')).toHaveValue('1,5');
    expect(cell('Item 1', /Net unit price/)).toHaveValue('1.234,50');
    expect(cell('Item 1', 'VAT %')).toHaveValue('5,5');
    expect(onValueChange.mock.lastCall?.[0]).toEqual([
      item({ quantity: '1.5', unitPrice: eur(123_450), vatPercent: '5.5' }),
    ]);
    expect(total()).toHaveTextContent('1.953,60 €');
  });

  it.each([
    ['Quantity', '2 h', 'Enter a number such as 1,234.5.'],
    ['Quantity', '-1', 'Enter a number without a minus.'],
    ['Quantity', '1,2,3', 'This can be read in two ways. Write it like 1,234.5.'],
    ['VAT %', '1.2345678', 'Enter at most 6 decimals.'],
  ])('%s %j stays as typed, with the reason, and counts for nothing', async (part, text, reason) => {
    const onValueChange = vi.fn<OnValueChange>();
    const { user } = draw(
      <LineItemsEditor
        currencies={['EUR']}
        defaultValue={[item({ title: 'One', unitPrice: eur(100), vatPercent: '0' })]}
        onValueChange={onValueChange}
      />,
    );
    await user.clear(cell('One', part));
    await user.type(cell('One', part), text);
    await user.tab();
    expect(cell('One', part)).toHaveValue(text);
    expect(cell('One', part)).toBeInvalid();
    expect(cell('One', part)).toHaveAccessibleDescription(reason);
    expect(onValueChange.mock.lastCall?.[0][0]).toMatchObject({
      [part === 'Quantity' ? 'quantity' : 'vatPercent']: '',
    });
    expect(total()).toHaveTextContent('Total–');
    expect(screen.getByText('One item is not complete and not counted yet.')).toBeVisible();
  });

  it('come back with Escape', async () => {
    const { user } = draw(<LineItemsEditor currencies={['EUR']} />);
    await user.type(cell('Item 1', 'Quantity'), '0{Escape}');
    expect(cell('Item 1', 'Quantity')).toHaveValue('1');
  });

  it.each([
    ['JPY', '12000', 'JP¥13,200', 12_000],
    ['KWD', '1.125', 'KWD 1.238', 1125],
  ] as const)('have the digits of %s', async (currency, typed, gross, minorUnits) => {
    const onValueChange = vi.fn<OnValueChange>();
    const { user } = draw(
      <LineItemsEditor
        currencies={[currency]}
        rules={{ ...rules, rounding: { per: 'line', mode: 'half_up' } }}
        onValueChange={onValueChange}
      />,
    );
    await user.type(cell('Item 1', /Net unit price/), typed);
    await user.type(cell('Item 1', 'VAT %'), '10');
    expect(onValueChange.mock.lastCall?.[0][0]?.unitPrice).toEqual({ minorUnits, currency });
    expect(total()?.textContent?.replace(/\s/g, ' ')).toContain(gross);
  });
});

describe('the currency', () => {
  it('is chosen once for all; an amount that would lose a digit stays, is explained, and comes back', async () => {
    const onValueChange = vi.fn<OnValueChange>();
    const start = [
      item({ title: 'One', unitPrice: eur(1250), vatPercent: '0' }),
      item({ title: 'Two', unitPrice: eur(500), vatPercent: '0' }),
    ];
    const { user } = draw(
      <Controlled start={start} currencies={['EUR', 'JPY', 'USD']} onValueChange={onValueChange} />,
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Currency' }), 'JPY');
    expect(onValueChange.mock.lastCall).toEqual([
      [
        item({ title: 'One', vatPercent: '0' }),
        item({ title: 'Two', unitPrice: { minorUnits: 5, currency: 'JPY' }, vatPercent: '0' }),
      ],
      { reason: 'currency', index: null, currency: 'JPY' },
    ]);
    expect(cell('One', /Net unit price, Japanese yen/)).toHaveValue('12.50');
    expect(cell('One', /Net unit price/)).toHaveAccessibleDescription('Enter a whole amount.');
    expect(cell('Two', /Net unit price/)).toHaveValue('5');
    expect(screen.getByText('One item is not complete and not counted yet.')).toBeVisible();

    await user.selectOptions(screen.getByRole('combobox', { name: 'Currency' }), 'USD');
    expect(cell('One', /Net unit price, US dollars/)).toHaveValue('12.50');
    expect(onValueChange.mock.lastCall?.[0].map(({ unitPrice }) => unitPrice)).toEqual([
      { minorUnits: 1250, currency: 'USD' },
      { minorUnits: 500, currency: 'USD' },
    ]);
    expect(total()).toHaveTextContent('US$17.50');
  });

  it('of the last price stays chosen when that price is cleared', async () => {
    const start = [item({ title: 'One', unitPrice: { minorUnits: 100, currency: 'USD' } })];
    const { user } = draw(<Controlled start={start} currencies={['EUR', 'USD']} />);
    await user.clear(cell('One', /Net unit price/));
    expect(screen.getByRole('combobox', { name: 'Currency' })).toHaveValue('USD');
    await user.type(cell('One', /Net unit price, US dollars/), '7');
    expect(cell('One', /Net unit price, US dollars/)).toHaveValue('7');
  });

  it('is one: a price that the host gives in another one is not counted until it is changed', async () => {
    const start = [
      item({ title: 'One', unitPrice: eur(100), vatPercent: '0' }),
      item({ title: 'Two', unitPrice: { minorUnits: 900, currency: 'USD' }, vatPercent: '0' }),
    ];
    const { user } = draw(<Controlled start={start} currencies={['EUR', 'USD']} />);
    expect(cell('Two', /Net unit price/)).toHaveAccessibleDescription(
      'Enter the price in the currency of the other items.',
    );
    expect(total()).toHaveTextContent('€1.00');
    await user.clear(cell('Two', /Net unit price/));
    await user.type(cell('Two', /Net unit price/), '9');
    expect(total()).toHaveTextContent('€10.00');
  });
});

describe('the totals', () => {
  const uncertain = [
    item({ title: 'One', quantity: '3', unitPrice: eur(1099), vatPercent: '21' }),
    item({ title: 'Two', quantity: '3', unitPrice: eur(1099), vatPercent: '21' }),
  ];

  it('are a range where the rule is not known and the rules disagree', () => {
    draw(<LineItemsEditor currencies={['EUR']} rules={rules} defaultValue={uncertain} />);
    expect(total()).toHaveTextContent('about €79.79');
    expect(screen.getByText('The provider decides the last cents: €79.78 to €79.80.')).toBeVisible();
  });

  it('are exact where the rule is known', () => {
    draw(
      <LineItemsEditor
        currencies={['EUR']}
        rules={{ ...rules, rounding: { per: 'unit_gross', mode: 'half_up' } }}
        defaultValue={uncertain}
      />,
    );
    expect(total()).toHaveTextContent('Total€79.80');
    expect(screen.queryByText(/provider decides/)).not.toBeInTheDocument();
  });

  it('are exact where all rules agree', () => {
    draw(
      <LineItemsEditor
        currencies={['EUR']}
        rules={rules}
        defaultValue={[item({ title: 'One', unitPrice: eur(1099), vatPercent: '21' })]}
      />,
    );
    expect(screen.getByText('Net').parentElement).toHaveTextContent('€10.99');
    expect(screen.getByText('VAT').parentElement).toHaveTextContent('€2.31');
    expect(total()).toHaveTextContent('Total€13.30');
  });
});

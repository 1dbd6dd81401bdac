import { LineItemsEditor } from '@paylinks/components';
import type { CreateMode, CurrencyCode } from '@paylinks/core';
import { blankLineItem, type LineItemValues, useDecimalInput, useLineItems } from '@paylinks/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactElement, useId } from 'react';
import { expect, fn, waitFor, within } from 'storybook/test';
import { seen } from './support/seen.ts';

/**
 * The items of a basket with VAT. Quantities and rates are read as the person writes them and kept as typed where they cannot be read; all prices
 * are in one currency. The total is exact where the provider's rounding is known, else an honest range. Stands alone, or inside `CreateLinkForm`.
 */
const meta = {
  title: 'Components/LineItemsEditor',
  component: LineItemsEditor,
  args: { currencies: ['EUR', 'USD', 'JPY', 'KWD'], onValueChange: fn() },
  decorators: [
    (Story) => (
      <div className="story-panel">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof LineItemsEditor>;
export default meta;
type Story = StoryObj<typeof meta>;
type Play = Parameters<NonNullable<Story['play']>>[0];

const price = (minorUnits: number, currency: CurrencyCode = 'EUR') => ({ minorUnits, currency });
const item = (own: Partial<LineItemValues>): LineItemValues => ({ ...blankLineItem, ...own });
const rules = (rounding: NonNullable<CreateMode['items']>['rounding'] = null): CreateMode['items'] => ({
  types: ['good', 'service'],
  measureUnits: ['unit', 'hour', 'day', 'month', 'square_meter', 'gigajoule'],
  rounding,
  maxCount: null,
});
const basket = [
  item({ title: 'Consulting, on site', quantity: '1.5', unitPrice: price(9000), vatPercent: '21' }),
  item({ title: 'Printed matter', quantity: '3', unitPrice: price(1099), vatPercent: '5.5' }),
  item({ title: 'Deposit', unitPrice: price(2500), vatPercent: '0' }),
];
const total = (canvas: Play['canvas']) => canvas.getByText('Total').parentElement;

export const Empty: Story = { args: { rules: rules() } };

/** The provider's rule is not documented, and the plausible ones disagree. */
export const TotalAsARange: Story = {
  tags: ['look'],
  args: { rules: rules(), defaultValue: basket },
  play: async ({ canvas }) => {
    await expect(total(canvas)).toHaveTextContent('about €223.13');
    await seen(canvas.getByText('The provider decides the last cents: €223.12 to €223.13.'));
  },
};
/** The host has measured the rule. */
export const TotalExact: Story = {
  args: { rules: rules({ per: 'line', mode: 'half_up' }), defaultValue: basket },
  play: async ({ canvas }) => {
    await expect(total(canvas)).toHaveTextContent('Total€223.13');
    await expect(canvas.queryByText(/provider decides/)).not.toBeInTheDocument();
  },
};
/** What few lines need waits behind their disclosure, open where it holds something. */
export const MoreAboutAnItem: Story = {
  args: {
    rules: rules(),
    defaultValue: [
      item({ title: 'Consulting', type: 'service', measureUnit: 'hour', description: 'On site, in Utrecht' }),
    ],
  },
};
export const Narrow: Story = { ...TotalAsARange, parameters: { width: 312 } };
export const ReadOnly: Story = { args: { rules: rules(), defaultValue: basket, readOnly: true } };
export const Disabled: Story = { args: { rules: rules(), defaultValue: basket, disabled: true } };
export const Problems: Story = {
  tags: ['look'],
  args: {
    rules: rules(),
    defaultValue: [
      item({ quantity: '' }),
      item({ title: 'Printed matter', unitPrice: price(1099), vatPercent: '210' }),
    ],
    itemErrors: [
      { title: 'Enter a title.', quantity: 'Enter a quantity.', unitPrice: 'Enter a price.' },
      { vatPercent: 'This is too large.' },
    ],
  },
};
export const ProblemsNarrow: Story = { ...Problems, parameters: { width: 312 } };

/** Tab goes from cell to cell, Enter to the next item; the focus is moved on purpose when an item comes or goes. */
export const ByKeyboard: Story = {
  args: { rules: rules() },
  play: async ({ canvas, userEvent }) => {
    canvas.getByRole('textbox', { name: 'Title' }).focus();
    await userEvent.keyboard('Consulting');
    await userEvent.tab();
    await userEvent.keyboard('{Control>}a{/Control}1.5');
    await userEvent.tab();
    await userEvent.keyboard('90');
    await userEvent.tab();
    await userEvent.keyboard('21{Enter}');
    await waitFor(() => expect(canvas.getAllByRole('textbox', { name: 'Title' })[1]).toHaveFocus());
    await expect(canvas.getByRole('status')).toHaveTextContent('Item 2 added');
    await expect(total(canvas)).toHaveTextContent('€163.35');
    const second = within(canvas.getByRole('group', { name: 'Item 2' }));
    second.getByRole('button', { name: 'More about Item 2' }).focus();
    await userEvent.keyboard('{Enter}');
    await seen(second.getByRole('textbox', { name: /Description/ }));
    second.getByRole('button', { name: 'Remove Item 2' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('textbox', { name: 'Title' })).toHaveFocus());
    await expect(canvas.getByRole('status')).toHaveTextContent('Item 2 removed, 1 item is left');
  },
};

/** Commas, as Germans write them; what cannot be read stays, with the reason. */
export const GermanDecimals: Story = {
  args: { rules: rules() },
  globals: { locale: 'de-DE' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox', { name: 'Title' }), 'Beratung');
    const quantity = canvas.getByRole('textbox', { name: 'Quantity' });
    await userEvent.clear(quantity);
    await userEvent.type(quantity, '1,5 Std.');
    await userEvent.type(canvas.getByRole('textbox', { name: /Net unit price/ }), '1.234,5');
    await userEvent.type(canvas.getByRole('textbox', { name: 'VAT %' }), '19 %');
    await userEvent.tab();
    await expect(quantity).toHaveValue('1,5 Std.');
    await expect(quantity).toHaveAccessibleDescription('Enter a number such as 1.234,5.');
    await userEvent.clear(quantity);
    await userEvent.type(quantity, '1,5');
    await userEvent.tab();
    await expect(canvas.getByRole('textbox', { name: /Net unit price/ })).toHaveValue('1.234,50');
    await expect(total(canvas)).toHaveTextContent(/2\.203,58\s€/);
  },
};

/** Yen have no decimals: a price that would lose one stays as typed, and comes back with a currency that has a place for it. */
export const AnotherCurrency: Story = {
  args: { rules: rules(), defaultValue: basket },
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Currency' }), 'JPY');
    const printed = within(canvas.getByRole('group', { name: 'Printed matter' }));
    await expect(printed.getByRole('textbox', { name: /Net unit price/ })).toHaveValue('10.99');
    await expect(printed.getByRole('textbox', { name: /Net unit price/ })).toHaveAccessibleDescription(
      'Enter a whole amount.',
    );
    await seen(canvas.getByText('One item is not complete and not counted yet.'));
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Currency' }), 'KWD');
    await expect(printed.getByRole('textbox', { name: /Net unit price/ })).toHaveValue('10.990');
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Currency' }), 'EUR');
    await expect(total(canvas)).toHaveTextContent('about €223.13');
  },
};

/** Right to left, with Arabic digits. */
export const RightToLeft: Story = {
  ...MoreAboutAnItem,
  args: { rules: rules(), defaultValue: basket },
  globals: { locale: 'ar-EG', direction: 'rtl' },
};

function Quantity({ value, onValueChange }: { value: string; onValueChange: (decimal: string) => void }): ReactElement {
  const { inputProps, problem, touched } = useDecimalInput({ value, onValueChange, locale: 'en-GB' });
  const id = useId();
  return (
    <>
      <input {...inputProps} aria-label="Hours" aria-invalid={touched && problem !== null} aria-describedby={id} />
      <span id={id}>{touched ? problem : null}</span>
    </>
  );
}

function HostsOwn(): ReactElement {
  const { rows, totals, add, remove } = useLineItems({
    currencies: ['EUR'],
    newItem: { unitPrice: price(9000), vatPercent: '21' },
  });
  return (
    <div className="story-stack">
      {rows.map((row) => (
        <div className="story-row" key={row.id}>
          <Quantity value={row.values.quantity} onValueChange={(quantity) => row.change({ quantity })} />
          <button type="button" onClick={() => remove(row.index)}>
            Remove
          </button>
        </div>
      ))}
      <button type="button" onClick={add}>
        More hours
      </button>
      <output>{totals.totals?.gross.minorUnits ?? 'nothing yet'}</output>
    </div>
  );
}

/** The behaviour alone, in a host's own markup: `useLineItems` and `useDecimalInput`. */
export const InYourOwnMarkup: Story = {
  render: () => <HostsOwn />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'More hours' }));
    const [, second] = canvas.getAllByRole('textbox', { name: 'Hours' });
    await userEvent.clear(second as HTMLElement);
    await userEvent.type(second as HTMLElement, '0.5');
    await expect(canvas.getByRole('status')).toHaveTextContent('16335');
  },
};

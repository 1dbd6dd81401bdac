import type { LineItemValues } from '@paylinks/hooks';
import { cleanup, screen } from '@testing-library/react';
import { type ReactElement, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cell, draw, eur, item, type OnValueChange, rules, total } from '../../../../testing/components/lineItems.js';
import { LineItemsEditor, type LineItemsEditorProps } from '../index.js';

afterEach(cleanup);

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

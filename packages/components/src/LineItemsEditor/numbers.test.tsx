import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cell, draw, eur, item, type OnValueChange, rules, total } from '../../../../testing/components/lineItems.js';
import { LineItemsEditor } from '../index.js';

afterEach(cleanup);

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

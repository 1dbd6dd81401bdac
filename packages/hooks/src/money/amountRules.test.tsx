import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Amount, eur, field, type OnValueChange, result, told, usd } from '../../../../testing/hooks/amountField.js';
import type { CurrencyAmountInputOptions } from './currencyAmountInputOptions.js';

afterEach(cleanup);

it('runs on the React that it was asked to', async () => {
  const { version } = await import('react');
  expect(version.split('.')[0]).toBe(process.env['EXPECT_REACT']);
});

describe('rule 5: nothing that was entered is rounded, cut, clamped or dropped', () => {
  it.for([
    ['12.345', 'USD', 'ambiguous'],
    ['100.50', 'JPY', 'too_many_decimals'],
    ['1e5', 'USD', 'not_a_number'],
    ['½', 'USD', 'not_a_number'],
    ['12abc34', 'USD', 'not_a_number'],
    ['0x1F', 'USD', 'not_a_number'],
    ['$12', 'EUR', 'other_currency'],
    ['90071992547409.92', 'USD', 'too_large'],
    ['-12', 'USD', 'negative'],
    ['-', 'USD', 'incomplete'],
  ] as const)('%s in %s stays, and is refused as %s', async ([text, currency, problem]) => {
    const onValueChange = vi.fn<OnValueChange>();
    const user = userEvent.setup();
    render(<Amount currency={currency} onValueChange={onValueChange} />);
    await user.type(field(), text);
    expect(told(onValueChange)).toEqual({ money: null, reason: 'input', currency, text, problem });
    await user.tab();
    expect(field()).toHaveValue(text);
    expect(screen.getByRole('alert')).toHaveTextContent(problem);
    expect(field()).toBeInvalid();
  });

  it('keeps a value of the host that breaks a rule in sight, and says so', () => {
    render(<Amount value={usd(1250)} maxDecimals={0} />);
    expect(field()).toHaveValue('12.50');
    expect(result()).toBe('none');
  });
});

describe('rule 6: ambiguous text has no value', () => {
  it('asks what 1,234 euros are in German, and takes either answer', async () => {
    const user = userEvent.setup();
    render(<Amount currency="EUR" locale="de" />);
    await user.type(field(), '1,234');
    expect(result()).toBe('none');
    await user.tab();
    expect(screen.getByRole('alert')).toHaveTextContent('ambiguous');
    await user.clear(field());
    await user.type(field(), '1.234');
    expect(result()).toBe('123400 EUR');
    await user.clear(field());
    await user.type(field(), '1,23');
    expect(result()).toBe('123 EUR');
  });
});

describe('rule 7: nothing is emitted without an action of the person', () => {
  it('not on mount, focus, blur, or a change of locale or props', async () => {
    const onValueChange = vi.fn<OnValueChange>();
    const user = userEvent.setup();
    const all = { onValueChange, currencies: ['EUR', 'USD', 'JPY'] as const };
    const { rerender } = render(
      <StrictMode>
        <Amount {...all} defaultValue={eur(123450)} />
      </StrictMode>,
    );
    await user.tab();
    await user.tab();
    const again = (props: CurrencyAmountInputOptions): void =>
      rerender(
        <StrictMode>
          <Amount {...all} {...props} />
        </StrictMode>,
      );
    again({ locale: 'de' });
    expect(field()).toHaveValue('1.234,50');
    again({ locale: 'fr', currency: 'USD' });
    expect(field()).toHaveValue('1\u202f234,50');
    again({ min: eur(1), max: eur(2), required: true, maxDecimals: 1 });
    again({ value: usd(99) });
    again({ value: null });
    expect(field()).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'Commit' }));
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('once for each key', async () => {
    const onValueChange = vi.fn<OnValueChange>();
    const user = userEvent.setup();
    render(<Amount currency="USD" onValueChange={onValueChange} />);
    await user.type(field(), '12.5');
    await user.tab();
    expect(onValueChange.mock.calls.map(([money, { text }]) => [money?.minorUnits, text])).toEqual([
      [100, '1'],
      [1200, '12'],
      [1200, '12.'],
      [1250, '12.5'],
    ]);
    expect(field()).toHaveValue('12.50');
  });
});

describe('rule 8: any digits are read, the locale’s are written', () => {
  it.for([
    ['ar-EG', '1234,5', '١٬٢٣٤٫٥٠'],
    ['en', '١٢٫٥', '12.50'],
    ['hi', '１２３４５６７', '12,34,567.00'],
    ['fa', '๑๒.๕', '۱۲٫۵۰'],
  ] as const)('%s: %s becomes %s on blur', async ([locale, typed, written]) => {
    const user = userEvent.setup();
    render(<Amount currency="EUR" locale={locale} />);
    await user.click(field());
    await user.paste(typed);
    await user.tab();
    expect(field()).toHaveValue(written);
  });
});

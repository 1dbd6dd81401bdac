import type { Money } from '@paylinks/core';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, type ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { Controller, useForm } from 'react-hook-form';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CurrencyAmountInput } from './index.js';

const eur = (minorUnits: number): Money => ({ minorUnits, currency: 'EUR' });
const usd = (minorUnits: number): Money => ({ minorUnits, currency: 'USD' });
const root = (): HTMLElement => document.querySelector<HTMLElement>('.pl-amount') ?? document.body;
afterEach(cleanup);

describe('what it says', () => {
  it('names the currency in words, and hides the symbol from screen readers', () => {
    render(<CurrencyAmountInput currency="USD" />);
    expect(screen.getByRole('textbox', { name: 'Amount, US dollars' })).toBeVisible();
    expect(screen.getByText('$')).toHaveAttribute('aria-hidden', 'true');
  });

  it.for([
    ['en-US', 'USD', 'symbol input'],
    ['de-DE', 'EUR', 'input symbol'],
    ['fr-CH', 'CHF', 'input symbol'],
    ['de-CH', 'CHF', 'symbol input'],
    ['ja-JP', 'JPY', 'symbol input'],
    ['ar-EG', 'EGP', 'input symbol'],
    ['nl-NL', 'EUR', 'symbol input'],
  ] as const)('puts the symbol where %s puts it for %s', ([locale, currency, order]) => {
    render(<CurrencyAmountInput currency={currency} locale={locale} />);
    const slots = [...(root().querySelector('.pl-amount-control')?.children ?? [])];
    expect(slots.map((slot) => slot.className.replace('pl-amount-', '')).join(' ')).toBe(order);
  });

  it.for([
    ['12.345', 'This can be read in two ways. Write it like 1,234.50.'],
    ['1e5', 'Enter an amount such as 1,234.50.'],
    ['-', 'Enter an amount such as 1,234.50.'],
    ['12.3456', 'Enter at most 2 decimals.'],
    ['€12', 'Enter an amount in USD.'],
    ['99999999999999999', 'Enter a smaller amount.'],
    ['-5', 'Enter an amount without a minus.'],
    ['1.00', 'Enter 5.00 USD or more.'],
    ['999.00', 'Enter 100.00 USD or less.'],
    ['', 'Enter an amount.'],
  ] as const)('says why %j is refused, after the blur', async ([text, sentence]) => {
    const user = userEvent.setup();
    render(<CurrencyAmountInput currency="USD" min={usd(500)} max={usd(10_000)} required />);
    const input = screen.getByRole('textbox');
    await user.click(input);
    if (text) await user.keyboard(text);
    expect(input).toHaveAttribute('aria-invalid', 'false');
    await user.tab();
    expect(input).toHaveAccessibleDescription(sentence);
    expect(input).toHaveAttribute('aria-invalid', 'true');
    expect(root()).toHaveAttribute('data-invalid');
    expect(input).toHaveValue(text);
  });

  it('says it for whole amounts where there are no decimals', async () => {
    const user = userEvent.setup();
    render(<CurrencyAmountInput currency="JPY" />);
    await user.type(screen.getByRole('textbox'), '100.50');
    await user.tab();
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription('Enter a whole amount.');
  });

  it('helps before the mistake, and puts the error in that place', async () => {
    const { rerender } = render(<CurrencyAmountInput currency="EUR" description="Including VAT" />);
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription('Including VAT');
    rerender(<CurrencyAmountInput currency="EUR" description="Including VAT" error="The provider refused this." />);
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription('The provider refused this.');
    rerender(<CurrencyAmountInput currency="EUR" required error />);
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription('Enter an amount.');
  });
});

describe('the currencies to choose from', () => {
  it('are a native select with names, the host’s usual ones first', async () => {
    const onValueChange = vi.fn<(money: Money | null) => void>();
    const user = userEvent.setup();
    render(
      <CurrencyAmountInput currencies={['EUR', 'USD', 'JPY']} defaultValue={eur(1200)} onValueChange={onValueChange} />,
    );
    const select = screen.getByRole('combobox', { name: 'Currency' });
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'EUR – Euro',
      'USD – US Dollar',
      'JPY – Japanese Yen',
    ]);
    await user.selectOptions(select, 'JPY');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(
      { minorUnits: 12, currency: 'JPY' },
      { reason: 'currency', currency: 'JPY', text: '12', problem: null },
    );
    expect(screen.getByRole('textbox', { name: 'Amount, Japanese yen' })).toHaveValue('12');
  });

  it('hold the currency of a value that the host did not list', () => {
    render(<CurrencyAmountInput currencies={['EUR', 'USD']} value={{ minorUnits: 5, currency: 'CHF' }} />);
    expect(screen.getByRole('combobox')).toHaveValue('CHF');
  });

  it('are not drawn where there is one', () => {
    render(<CurrencyAmountInput currencies={['EUR']} />);
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});

describe('the root', () => {
  it('takes class, style, ref and other attributes, and shows its state', () => {
    const ref = createRef<HTMLDivElement>();
    const inputRef = createRef<HTMLInputElement | null>();
    render(
      <CurrencyAmountInput
        currency="EUR"
        ref={ref}
        inputRef={inputRef}
        readOnly
        className={({ readOnly }) => (readOnly ? 'mine' : undefined)}
        style={{ inlineSize: 200 }}
        data-testid="price"
      />,
    );
    expect(ref.current).toBe(screen.getByTestId('price'));
    expect(ref.current).toHaveClass('pl-root', 'pl-amount', 'mine');
    expect(ref.current).toHaveAttribute('data-readonly');
    expect(inputRef.current).toBe(screen.getByRole('textbox'));
  });

  it('focuses the input by a click on the symbol', async () => {
    render(<CurrencyAmountInput currency="EUR" />);
    await userEvent.click(screen.getByText('€'));
    expect(screen.getByRole('textbox')).toHaveFocus();
  });
});

it('registers with react-hook-form: value, error, focus on the error, reset', async () => {
  const onSubmit = vi.fn<(values: { amount: Money | null }) => void>();
  function Form(): ReactElement {
    const { control, handleSubmit, reset } = useForm<{ amount: Money | null }>({ defaultValues: { amount: null } });
    return (
      <form noValidate onSubmit={(event) => void handleSubmit((values) => onSubmit(values))(event)}>
        <Controller
          control={control}
          name="amount"
          rules={{ validate: (amount) => amount !== null || 'required' }}
          render={({ field, fieldState }) => (
            <CurrencyAmountInput
              currency="EUR"
              required
              value={field.value}
              onValueChange={field.onChange}
              onBlur={field.onBlur}
              inputRef={field.ref}
              error={fieldState.invalid}
            />
          )}
        />
        <button type="submit">Pay</button>
        <button type="button" onClick={() => reset()}>
          Start over
        </button>
      </form>
    );
  }
  const user = userEvent.setup();
  render(<Form />);
  const input = screen.getByRole('textbox');
  await user.click(screen.getByRole('button', { name: 'Pay' }));
  expect(onSubmit).not.toHaveBeenCalled();
  await waitFor(() => expect(input).toHaveFocus());
  expect(input).toHaveAccessibleDescription('Enter an amount.');
  await user.keyboard('12.5');
  await user.click(screen.getByRole('button', { name: 'Pay' }));
  expect(onSubmit).toHaveBeenCalledExactlyOnceWith({ amount: eur(1250) });
  await user.click(screen.getByRole('button', { name: 'Start over' }));
  expect(input).toHaveValue('');
});

it('is rendered on a server and taken over without a word', async () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const ui = (
    <CurrencyAmountInput defaultValue={eur(123450)} locale="de" name="price" currencies={['EUR', 'USD']} required />
  );
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(ui);
  expect(container.querySelector('input')).toHaveValue('1.234,50');
  expect(container.innerHTML).not.toMatch(/ style=/);
  const hydrated = await act(async () => hydrateRoot(container, ui));
  expect(silent).not.toHaveBeenCalled();
  act(() => hydrated.unmount());
  container.remove();
  silent.mockRestore();
});

import type { Money } from '@paylinks/core';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Amount, eur, field, type OnValueChange, result, told } from '../../../../testing/hooks/amountField.js';
import type { CurrencyAmountInputOptions } from './currencyAmountInputOptions.js';

afterEach(cleanup);

function Host({ onEach }: { onEach?: (money: Money | null) => Money | null }): ReactElement {
  const [value, setValue] = useState<Money | null>(null);
  return (
    <>
      <Amount value={value} currency="EUR" onValueChange={(money) => setValue(onEach ? onEach(money) : money)} />
      <button type="button" onClick={() => setValue(eur(777))}>
        Set
      </button>
    </>
  );
}

function entries(): Record<string, unknown> {
  return Object.fromEntries(new FormData(screen.getByRole('form')));
}

const quiet = (event: Event): void => event.preventDefault();

describe('a controlled value', () => {
  it('that comes back as it was emitted leaves the text alone', async () => {
    const user = userEvent.setup();
    render(<Host />);
    await user.type(field(), '12.5');
    expect(field()).toHaveValue('12.5');
    await user.type(field(), 'x');
    expect(field()).toHaveValue('12.5x');
    expect(result()).toBe('none');
  });

  it('replaces the text where it changes from outside', async () => {
    const user = userEvent.setup();
    render(<Host />);
    await user.type(field(), 'x');
    await user.click(screen.getByRole('button', { name: 'Set' }));
    expect(field()).toHaveValue('7.77');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is shown where the host decides otherwise', async () => {
    const user = userEvent.setup();
    render(<Host onEach={(money) => (money && money.minorUnits > 500 ? eur(500) : money)} />);
    await user.type(field(), '9');
    expect(field()).toHaveValue('5.00');
  });

  it('brings its own currency', () => {
    const { rerender } = render(<Amount value={eur(1250)} />);
    rerender(<Amount value={{ minorUnits: 1250, currency: 'JPY' }} />);
    expect(field()).toHaveValue('1,250');
    expect(result()).toBe('1250 JPY');
  });

  it('may be emptied, and its currency stays', async () => {
    const user = userEvent.setup();
    const onValueChange = vi.fn<OnValueChange>();
    const { rerender } = render(<Amount value={eur(1250)} onValueChange={onValueChange} />);
    await user.clear(field());
    rerender(<Amount value={null} onValueChange={onValueChange} />);
    await user.type(field(), '7');
    expect(told(onValueChange).money).toEqual(eur(700));
  });
});

describe('in a native form', () => {
  it('posts the integer and the currency, and no integer where there is a problem', async () => {
    const user = userEvent.setup();
    render(
      <form aria-label="Pay">
        <Amount name="price" defaultValue={eur(1250)} max={eur(9999)} />
      </form>,
    );
    expect(entries()).toEqual({ 'price[minorUnits]': '1250', 'price[currency]': 'EUR' });
    await user.type(field(), 'x');
    expect(entries()).toEqual({ 'price[currency]': 'EUR' });
    await user.clear(field());
    await user.type(field(), '500');
    expect(entries()).toEqual({ 'price[currency]': 'EUR' });
  });

  it('takes part in a reset', async () => {
    const onValueChange = vi.fn<OnValueChange>();
    const user = userEvent.setup();
    render(
      <form aria-label="Pay">
        <Amount defaultValue={eur(1250)} onValueChange={onValueChange} currencies={['EUR', 'USD']} />
        <button type="reset">Reset</button>
      </form>,
    );
    await user.selectOptions(screen.getByRole('combobox'), 'USD');
    await user.type(field(), 'x');
    await user.click(screen.getByRole('button', { name: 'Reset' }));
    expect(field()).toHaveValue('12.50');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(told(onValueChange)).toEqual({
      money: eur(1250),
      reason: 'reset',
      currency: 'EUR',
      text: '12.50',
      problem: null,
    });
  });
});

describe('what a host does wrong is said at once', () => {
  it.for([
    [{}, /no currency.*Give currency/],
    [{ currency: 'XYZ' }, /XYZ is no ISO 4217 currency/],
    [{ value: { minorUnits: 12.5, currency: 'EUR' } }, /value is .*12\.5.* no Money/],
    [{ defaultValue: 12.5, currency: 'EUR' }, /defaultValue is 12\.5, which is no Money/],
    [{ currency: 'EUR', locale: 'en_GB' }, /"en_GB" is no locale.*'en-GB'/],
  ] as const)('%j', ([props, message]) => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    window.addEventListener('error', quiet);
    expect(() => render(<Amount {...(props as CurrencyAmountInputOptions)} />)).toThrow(message);
    window.removeEventListener('error', quiet);
    silent.mockRestore();
  });
});

describe('server rendering', () => {
  it('writes the amount, and the page takes it over without a word', async () => {
    const { hydrateRoot } = await import('react-dom/client');
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const ui = <Amount defaultValue={eur(123450)} locale="de" name="price" currencies={['EUR', 'USD']} />;
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(ui);
    expect(container.querySelector('input')).toHaveValue('1.234,50');
    const root = await act(async () => hydrateRoot(container, ui));
    expect(silent).not.toHaveBeenCalled();
    act(() => root.unmount());
    container.remove();
    silent.mockRestore();
  });
});

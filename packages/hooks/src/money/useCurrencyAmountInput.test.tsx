import type { Money } from '@paylinks/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, type ReactElement, type ReactNode, StrictMode, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type {
  AmountChange,
  CurrencyAmountInputActions,
  CurrencyAmountInputOptions,
} from './currencyAmountInputOptions.js';
import { useCurrencyAmountInput } from './useCurrencyAmountInput.js';

type OnValueChange = (money: Money | null, change: AmountChange) => void;
const eur = (minorUnits: number): Money => ({ minorUnits, currency: 'EUR' });
const usd = (minorUnits: number): Money => ({ minorUnits, currency: 'USD' });

/** A host's own markup around the hook. */
function Amount(props: CurrencyAmountInputOptions & { children?: ReactNode }): ReactElement {
  const { inputProps, currencyProps, hiddenInputs, money, problem, touched, commit } = useCurrencyAmountInput(props);
  return (
    <>
      <label>
        Amount <input {...inputProps} />
      </label>
      <select {...currencyProps} aria-label="Currency">
        {(props.currencies ?? []).map((code) => (
          <option key={code}>{code}</option>
        ))}
      </select>
      <output>{money ? `${money.minorUnits} ${money.currency}` : 'none'}</output>
      {touched && problem && <p role="alert">{problem}</p>}
      {hiddenInputs.map((hidden) => (
        <input key={hidden.name} {...hidden} />
      ))}
      <button type="button" onClick={commit}>
        Commit
      </button>
    </>
  );
}
const field = (): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount' });
const result = (): string | null => screen.getByRole('status').textContent;

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

/** The last thing that the host was told. */
function told(onValueChange: ReturnType<typeof vi.fn<OnValueChange>>): { money: Money | null } & AmountChange {
  const [money = null, change] = onValueChange.mock.lastCall ?? [];
  if (!change) throw new Error('The host was told nothing.');
  return { money, ...change };
}

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

describe('rule 9: a change of currency keeps the major amount', () => {
  const currencies = ['EUR', 'USD', 'JPY', 'KWD'] as const;

  it('in one callback with both', async () => {
    const onValueChange = vi.fn<OnValueChange>();
    const user = userEvent.setup();
    render(<Amount currencies={currencies} defaultValue={eur(1250)} onValueChange={onValueChange} />);
    await user.selectOptions(screen.getByRole('combobox'), 'KWD');
    expect(onValueChange).toHaveBeenCalledTimes(1);
    expect(told(onValueChange)).toEqual({
      money: { minorUnits: 12500, currency: 'KWD' },
      reason: 'currency',
      currency: 'KWD',
      text: '12.500',
      problem: null,
    });
  });

  it('or keeps the text without a value where a digit would be lost, and takes it back', async () => {
    const onValueChange = vi.fn<OnValueChange>();
    const user = userEvent.setup();
    render(<Amount currencies={currencies} defaultValue={eur(1250)} onValueChange={onValueChange} />);
    await user.selectOptions(screen.getByRole('combobox'), 'JPY');
    expect(told(onValueChange)).toMatchObject({
      money: null,
      currency: 'JPY',
      text: '12.50',
      problem: 'too_many_decimals',
    });
    expect(screen.getByRole('alert')).toHaveTextContent('too_many_decimals');
    await user.selectOptions(screen.getByRole('combobox'), 'USD');
    expect(told(onValueChange)).toMatchObject({ money: usd(1250), text: '12.50', problem: null });
  });

  it('reads refused text again: $12 is right in dollars', async () => {
    const user = userEvent.setup();
    render(<Amount currencies={currencies} defaultCurrency="EUR" />);
    await user.type(field(), '$12');
    expect(result()).toBe('none');
    await user.selectOptions(screen.getByRole('combobox'), 'USD');
    expect(result()).toBe('1200 USD');
  });

  it('follows a currency that the host controls, and snaps back where the host refuses', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Amount currencies={currencies} currency="EUR" defaultValue={eur(1200)} />);
    await user.selectOptions(screen.getByRole('combobox'), 'JPY');
    expect(screen.getByRole('combobox')).toHaveValue('EUR');
    expect(field()).toHaveValue('12.00');
    rerender(<Amount currencies={currencies} currency="JPY" />);
    expect(field()).toHaveValue('12');
    expect(result()).toBe('12 JPY');
  });
});

describe('typing: limits are checked, never enforced', () => {
  it.for([
    ['5', 'below_min', '500 EUR'],
    ['50', null, '5000 EUR'],
    ['500', 'above_max', '50000 EUR'],
  ] as const)('%s between 10 and 100: %s', async ([text, problem, money]) => {
    const onValueChange = vi.fn<OnValueChange>();
    const user = userEvent.setup();
    render(<Amount currency="EUR" min={eur(1000)} max={eur(10000)} onValueChange={onValueChange} />);
    await user.type(field(), text);
    expect(told(onValueChange).problem).toBe(problem);
    expect(result()).toBe(money);
  });

  it('reads negative amounts where the least is negative', async () => {
    const user = userEvent.setup();
    render(<Amount currency="EUR" min={eur(-10000)} />);
    expect(field()).toHaveAttribute('inputmode', 'text');
    await user.type(field(), '(12.00)');
    expect(result()).toBe('-1200 EUR');
    await user.tab();
    expect(field()).toHaveValue('-12.00');
  });

  it('does not compare with a limit in another currency', async () => {
    const user = userEvent.setup();
    render(<Amount currency="EUR" max={usd(1)} />);
    await user.type(field(), '5');
    await user.tab();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('typing: the text input', () => {
  it('is plain', () => {
    render(<Amount currency="EUR" />);
    expect(field()).toHaveAttribute('inputmode', 'decimal');
    expect(field()).toHaveAttribute('autocomplete', 'off');
    expect(field()).toHaveAttribute('dir', 'ltr');
    expect(screen.queryByRole('spinbutton')).toBeNull();
  });

  it('asks for the numeric keys where there are no decimals', () => {
    const { rerender } = render(<Amount currency="JPY" />);
    expect(field()).toHaveAttribute('inputmode', 'numeric');
    rerender(<Amount currency="USD" maxDecimals={0} />);
    expect(field()).toHaveAttribute('inputmode', 'numeric');
  });

  it('does not step with arrows or the wheel', async () => {
    const onValueChange = vi.fn<OnValueChange>();
    const user = userEvent.setup();
    render(<Amount defaultValue={eur(1250)} onValueChange={onValueChange} />);
    await user.click(field());
    await user.keyboard('{ArrowUp}{ArrowDown}{PageUp}');
    fireEvent.wheel(field(), { deltaY: 100 });
    expect(onValueChange).not.toHaveBeenCalled();
    expect(field()).toHaveValue('12.50');
  });

  it('restores with Escape what stood there at focus', async () => {
    const onValueChange = vi.fn<OnValueChange>();
    const user = userEvent.setup();
    render(<Amount defaultValue={eur(1250)} onValueChange={onValueChange} />);
    await user.click(field());
    await user.keyboard('{Escape}');
    expect(onValueChange).not.toHaveBeenCalled();
    await user.type(field(), '99{Escape}');
    expect(field()).toHaveValue('12.50');
    expect(told(onValueChange)).toMatchObject({ money: eur(1250), reason: 'escape' });
  });

  it('shows the problem from the blur on, not before', async () => {
    const user = userEvent.setup();
    render(<Amount currency="EUR" required />);
    await user.type(field(), 'abc');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(field()).toHaveAttribute('aria-invalid', 'false');
    await user.clear(field());
    await user.tab();
    expect(screen.getByRole('alert')).toHaveTextContent('required');
  });

  it('says clear when the field is emptied', async () => {
    const onValueChange = vi.fn<OnValueChange>();
    const user = userEvent.setup();
    render(<Amount defaultValue={eur(1250)} onValueChange={onValueChange} />);
    await user.clear(field());
    expect(told(onValueChange)).toMatchObject({ money: null, reason: 'clear', problem: null });
  });

  it('does not change while it is read-only or disabled', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Amount defaultValue={eur(1250)} readOnly currencies={['EUR', 'USD']} />);
    await user.type(field(), '9');
    expect(field()).toHaveValue('12.50');
    expect(screen.getByRole('combobox')).toBeDisabled();
    rerender(<Amount disabled currencies={['EUR', 'USD']} />);
    expect(field()).toBeDisabled();
  });
});

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

describe('actions', () => {
  it('set text as if it had been typed, and clear it', async () => {
    const actionsRef = createRef<CurrencyAmountInputActions>();
    const onValueChange = vi.fn<OnValueChange>();
    render(<Amount currency="EUR" locale="de" actionsRef={actionsRef} onValueChange={onValueChange} />);
    act(() => actionsRef.current?.setText('1.234,5'));
    expect(told(onValueChange)).toMatchObject({ money: eur(123450), text: '1.234,5' });
    await userEvent.click(screen.getByRole('button', { name: 'Commit' }));
    expect(field()).toHaveValue('1.234,50');
    act(() => actionsRef.current?.clear());
    expect(told(onValueChange)).toMatchObject({ money: null, reason: 'clear' });
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

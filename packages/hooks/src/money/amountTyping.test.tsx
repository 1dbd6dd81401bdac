import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Amount, eur, field, type OnValueChange, result, told, usd } from '../../../../testing/hooks/amountField.js';
import type { CurrencyAmountInputActions } from './currencyAmountInputOptions.js';

afterEach(cleanup);

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

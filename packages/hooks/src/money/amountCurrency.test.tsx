import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Amount, eur, field, type OnValueChange, result, told, usd } from '../../../../testing/hooks/amountField.js';

afterEach(cleanup);

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

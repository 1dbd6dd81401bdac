import type { Money } from '@paylinks/core';
import { type AmountChange, type CurrencyAmountInputOptions, useCurrencyAmountInput } from '@paylinks/hooks';
import { screen } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import type { Mock } from 'vitest';

export type OnValueChange = (money: Money | null, change: AmountChange) => void;
export const eur = (minorUnits: number): Money => ({ minorUnits, currency: 'EUR' });
export const usd = (minorUnits: number): Money => ({ minorUnits, currency: 'USD' });

/** A host's own markup around the hook. */
export function Amount(props: CurrencyAmountInputOptions & { children?: ReactNode }): ReactElement {
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
export const field = (): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount' });
export const result = (): string | null => screen.getByRole('status').textContent;

/** The last thing that the host was told. */
export function told(onValueChange: Mock<OnValueChange>): { money: Money | null } & AmountChange {
  const [money = null, change] = onValueChange.mock.lastCall ?? [];
  if (!change) throw new Error('The host was told nothing.');
  return { money, ...change };
}

import '@paylinks/components/styles.css';
import type { Money } from '@paylinks/core';
import { type ReactElement, useState } from 'react';
import { page } from 'vitest/browser';
import {
  CurrencyAmountInput,
  type CurrencyAmountInputProps,
} from '../../packages/components/src/CurrencyAmountInput/index.js';

// What only a browser does: its undo stack, caret, clipboard, input methods and forms.
export const eur = (minorUnits: number): Money => ({ minorUnits, currency: 'EUR' });
export const locator = () => page.getByRole('textbox', { name: /Amount/ });
export const field = (): HTMLInputElement => locator().element() as HTMLInputElement;

export function Page(props: CurrencyAmountInputProps): ReactElement {
  const [value, setValue] = useState<Money | null>(props.value ?? null);
  const [text, setText] = useState('none');
  return (
    <>
      <CurrencyAmountInput
        {...props}
        {...('value' in props && { value })}
        onValueChange={(money, change) => {
          setValue(money);
          setText(money ? `${money.minorUnits} ${money.currency}` : 'none');
          props.onValueChange?.(money, change);
        }}
      />
      <output>{text}</output>
      <label>
        Source <textarea />
      </label>
    </>
  );
}
export const told = () => page.getByRole('status');

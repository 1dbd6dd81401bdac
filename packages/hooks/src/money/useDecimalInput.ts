'use client';
import { decimalNotation, type ParseDecimalReason } from '@paylinks/core';
import { type ComponentPropsWithRef, useState } from 'react';
import { afterPress } from './afterPress.js';
import { keepLines } from './keepLines.js';

/** Why the field holds no number. */
export type DecimalProblem = ParseDecimalReason | 'required';

/** The value as decimal text, controlled or not, and the rules that a problem is told by. */
export interface DecimalInputOptions {
  /** Decimal text with a point: '1.5'. '' is nothing: when it equals what was last emitted the text stays, any other change from outside replaces it. */
  value: string;
  /** Only ever after something that the person did. '' where nothing can be read from the text. */
  onValueChange?:
    | ((decimal: string, change: { readonly text: string; readonly problem: DecimalProblem | null }) => void)
    | undefined;
  /** BCP 47. Default 'en'. */
  locale?: string | undefined;
  /** Default 6. */
  maxDecimals?: number | undefined;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  readOnly?: boolean | undefined;
}

/** Props for an input of your own, and what its text means. */
export interface DecimalInputState {
  /** For the text input. Own handlers go beside these, not in their place. */
  readonly inputProps: ComponentPropsWithRef<'input'>;
  readonly text: string;
  readonly problem: DecimalProblem | null;
  /** True from the first blur on: when to show the problem. */
  readonly touched: boolean;
}

/**
 * A text input for an exact quantity or rate, as `useCurrencyAmountInput` is for an amount: read with every key in the person's locale, written in
 * full on blur, and never rewritten while it is focused. What cannot be read stays, with the reason.
 */
export function useDecimalInput(options: DecimalInputOptions): DecimalInputState {
  const { value, onValueChange, locale = 'en', maxDecimals, required, disabled, readOnly } = options;
  const { read, write } = decimalNotation(locale);
  const inFull = (decimal: string): string => (decimal === '' ? '' : write(decimal));
  const problemOf = (text: string): DecimalProblem | null => {
    if (text.trim() === '') return required ? 'required' : null;
    const result = read(text, maxDecimals);
    return result.ok ? null : result.reason;
  };

  /** `seen`: the value that the host last gave or was last told. `atFocus`: what Escape brings back; null while the field is not focused. */
  const [kept, keep] = useState(() => ({
    text: inFull(value),
    locale,
    seen: value,
    atFocus: null as string | null,
    touched: false,
  }));
  let field = kept;
  if (value !== field.seen) field = { ...field, text: inFull(value), seen: value, touched: false };
  // Another locale would read another number from the same text.
  if (locale !== field.locale) field = { ...field, text: value === '' ? field.text : inFull(value), locale };
  if (field !== kept) keep(field);
  const { text, atFocus, touched } = field;

  const type = (typed: string): void => {
    const result = read(typed, maxDecimals);
    const decimal = result.ok ? result.decimal : '';
    keep((now) => ({ ...now, text: typed, seen: decimal }));
    onValueChange?.(decimal, { text: typed, problem: problemOf(typed) });
  };

  return {
    inputProps: {
      // Digits run left to right in right-to-left pages too.
      dir: 'ltr',
      inputMode: 'decimal',
      autoComplete: 'off',
      value: text,
      required,
      disabled,
      readOnly,
      onChange: (event) => type(event.target.value),
      onFocus(event) {
        event.target.addEventListener('beforeinput', keepLines);
        keep((now) => ({ ...now, atFocus: now.text }));
      },
      onBlur() {
        keep((now) => ({ ...now, text: inFull(now.seen) || now.text, atFocus: null }));
        afterPress(() => keep((now) => ({ ...now, touched: true })));
      },
      onKeyDown({ key, nativeEvent }) {
        if (key === 'Escape' && !nativeEvent.isComposing && atFocus !== null && atFocus !== text) type(atFocus);
      },
    },
    text,
    // What the host gave is what it is, also with more decimals than a person may type.
    problem: text === inFull(value) && value !== '' ? null : problemOf(text),
    touched,
  };
}

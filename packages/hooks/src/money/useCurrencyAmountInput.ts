'use client';
import { isCurrencyCode, moneyNotation } from '@paylinks/core';
import { type KeyboardEvent, useEffect, useImperativeHandle, useRef, useState } from 'react';
import {
  type AmountField,
  type Entry,
  isSame,
  isSigned,
  moved,
  placed,
  problemOf,
  read,
  written,
} from './amountField.js';
import type {
  AmountChange,
  CurrencyAmountInputOptions,
  CurrencyAmountInputState,
} from './currencyAmountInputOptions.js';

/**
 * A text input for an exact amount: any markup, any locale. While it is focused the person's text is never rewritten: it is read with
 * every key, and written in full on blur. What cannot be read exactly stays, with the reason, and its amount is null.
 * Throws RangeError for a currency that ISO 4217 does not know, for a malformed locale and for a value that is no safe integer.
 */
export function useCurrencyAmountInput(options: CurrencyAmountInputOptions): CurrencyAmountInputState {
  const { value, locale = 'en', min, step, required, disabled, readOnly, name } = options;
  const [kept, keep] = useState(() => initialField(options, locale));
  const input = useRef<HTMLInputElement>(null);

  let field = kept;
  if (value !== undefined && !isSame(value, field.seen)) {
    field = { ...field, ...placed(value, field.currency, locale), locale, seen: value, touched: false };
  }
  field = moved(field, options.currency ?? field.currency, locale, options);
  if (field !== kept) keep(field);

  const { text, money, currency, touched, atFocus, initial } = field;
  const notation = moneyNotation(currency, locale);
  const problem = problemOf(field, options);

  const change = (entry: Entry, reason: AmountChange['reason'], isTouched = touched): void => {
    keep((now) => ({ ...now, ...entry, locale, seen: entry.money, touched: isTouched }));
    options.onValueChange?.(entry.money, {
      reason,
      currency: entry.currency,
      text: entry.text,
      problem: problemOf(entry, options),
    });
  };
  const type = (typed: string): void => {
    change(read(typed, currency, locale, options), typed ? 'input' : 'clear');
  };
  const commit = (): void => keep((now) => ({ ...written(now, locale), touched: true }));

  useImperativeHandle(options.actionsRef, () => ({
    clear: () => type(''),
    setText(typed) {
      type(typed);
      if (!atFocus) commit();
    },
  }));
  useEffect(() => {
    const form = input.current?.form;
    const reset = (): void => change(placed(initial.money, initial.currency, locale), 'reset', false);
    form?.addEventListener('reset', reset);
    return () => form?.removeEventListener('reset', reset);
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.nativeEvent.isComposing || disabled || readOnly) return;
    if (key === 'Escape' && atFocus && atFocus.text !== text) change(atFocus, 'escape');
    const times = key === 'ArrowUp' ? 1 : key === 'ArrowDown' ? -1 : 0;
    if (!times || step?.currency !== currency) return;
    event.preventDefault();
    const minorUnits = (money?.minorUnits ?? 0) + times * step.minorUnits;
    if (!Number.isSafeInteger(minorUnits)) return;
    const next = placed({ minorUnits, currency }, currency, locale);
    if (!problemOf(next, options)) change(next, 'step');
  };

  return {
    inputProps: {
      ref: input,
      type: 'text',
      // Digits run left to right in right-to-left pages too.
      dir: 'ltr',
      inputMode: isSigned(min) ? 'text' : notation.digits && options.maxDecimals !== 0 ? 'decimal' : 'numeric',
      autoComplete: 'off',
      value: text,
      required,
      disabled,
      readOnly,
      'aria-invalid': (touched && problem !== null) || undefined,
      onChange: (event) => type(event.target.value),
      onFocus: () => keep((now) => ({ ...now, atFocus: now })),
      onBlur: () => keep((now) => ({ ...written(now, locale), touched: true, atFocus: null })),
      onInvalid: commit,
      onKeyDown,
    },
    currencyProps: {
      value: currency,
      disabled: disabled || readOnly,
      onChange({ target }) {
        if (isCurrencyCode(target.value)) change(moved(field, target.value, locale, options), 'currency', true);
      },
    },
    hiddenInputs: name
      ? [
          {
            type: 'hidden',
            name: `${name}[minorUnits]`,
            value: money?.minorUnits ?? '',
            disabled: disabled || !money || problem !== null,
          },
          { type: 'hidden', name: `${name}[currency]`, value: currency, disabled },
        ]
      : [],
    text,
    money,
    problem,
    touched,
    currency,
    notation,
    commit,
  };
}

function initialField(options: CurrencyAmountInputOptions, locale: string): AmountField {
  const { value, defaultValue, currency, defaultCurrency, currencies } = options;
  const money = value ?? defaultValue ?? null;
  const first = currency ?? money?.currency ?? defaultCurrency ?? currencies?.[0];
  if (!first) {
    throw new Error(
      'Paylinks: useCurrencyAmountInput has no currency. Give `currency`, `defaultCurrency` or `currencies`.',
    );
  }
  const entry = placed(money, first, locale);
  const initial = { money, currency: entry.currency };
  return { ...entry, locale, seen: value, atFocus: null, initial, touched: false };
}

'use client';
import { type CurrencyCode, type Money, moneyNotation } from '@paylinks/core';
import { useEffect, useRef, useState } from 'react';
import { checkAmountOptions, checkFirstCurrency } from './amountMisuse.js';
import type {
  AmountChange,
  AmountProblem,
  CurrencyAmountInputOptions,
  CurrencyAmountInputState,
} from './currencyAmountInputOptions.js';
import { keepLines } from './keepLines.js';

// Bundlers put the word in; a page has no process.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** What stands in the field. What it means is read from it, so that the two can never differ. */
interface Shown {
  readonly text: string;
  readonly currency: CurrencyCode;
  /** That the text was written in. */
  readonly locale: string;
}

interface Field extends Shown {
  /** The value that the host last gave or was last told: another one is a change from outside. */
  readonly seen: Money | null | undefined;
  /** The text that Escape brings back; null while the field is not focused. */
  readonly atFocus: string | null;
  /** What a reset of the form brings back. */
  readonly initial: Shown & { readonly touched: boolean };
  readonly touched: boolean;
}

/**
 * A text input for an exact amount: any markup, any locale. While it is focused the person's text is never rewritten: it is read with
 * every key, and written in full on blur. What cannot be read exactly stays, with the reason, and its amount is null.
 * Throws RangeError for a currency that ISO 4217 does not know, for a malformed locale and for a value that is no safe integer.
 */
export function useCurrencyAmountInput(options: CurrencyAmountInputOptions): CurrencyAmountInputState {
  const { value, locale = 'en', min, max, required, disabled, readOnly, maxDecimals, name, actionsRef } = options;
  if (process.env.NODE_ENV !== 'production') checkAmountOptions(options);
  const isSigned = min && min.minorUnits < 0;

  const amountOf = ({
    text: typed,
    currency: of,
    locale: by,
  }: Shown): [money: Money | null, problem: AmountProblem | null] => {
    if (!typed.trim()) return [null, required ? 'required' : null];
    const minorUnits = moneyNotation(of, by).read(typed, maxDecimals);
    if (typeof minorUnits === 'string') return [null, minorUnits];
    if (!isSigned && minorUnits < 0) return [null, 'negative'];
    return [
      { minorUnits, currency: of },
      min?.currency === of && minorUnits < min.minorUnits
        ? 'below_min'
        : max?.currency === of && minorUnits > max.minorUnits
          ? 'above_max'
          : null,
    ];
  };
  const inFull = (money: Money | null | undefined, currency: CurrencyCode): Shown => ({
    text: money ? moneyNotation(money.currency, locale).write(money.minorUnits) : '',
    currency: money?.currency ?? currency,
    locale,
  });
  /** The same major amount in another currency or locale. Where a digit would be lost, or nothing was understood, the text stays. */
  const moved = (from: Field, currency: CurrencyCode): Field => {
    if (from.currency === currency && from.locale === locale) return from;
    const money = from.atFocus === null && amountOf(from)[0];
    const taken = money && moneyNotation(currency, locale).take(money);
    if (taken) return { ...from, ...inFull(taken, currency) };
    return from.currency === currency ? from : { ...from, currency };
  };

  const [kept, keep] = useState<Field>(() => {
    if (process.env.NODE_ENV !== 'production') checkFirstCurrency(options);
    // None at all is refused as an unknown code is.
    const currency = options.currency ?? options.defaultCurrency ?? (options.currencies?.[0] as CurrencyCode);
    const initial = { ...inFull(value ?? options.defaultValue, currency), touched: false };
    return { ...initial, initial, seen: value, atFocus: null };
  });
  const input = useRef<HTMLInputElement>(null);

  let field = kept;
  if (
    value !== undefined &&
    (value?.minorUnits !== field.seen?.minorUnits || value?.currency !== field.seen?.currency)
  ) {
    field = { ...field, ...inFull(value, field.currency), seen: value, touched: false };
  }
  field = moved(field, options.currency ?? field.currency);
  if (field !== kept) keep(field);
  const { text, currency, touched, atFocus } = field;
  const [money, problem] = amountOf(field);

  const change = (next: Shown & Partial<Field>, reason: AmountChange['reason']): void => {
    const [seen, nextProblem] = amountOf(next);
    keep((now) => ({ ...now, ...next, seen }));
    options.onValueChange?.(seen, { reason, currency: next.currency, text: next.text, problem: nextProblem });
  };
  const type = (typed: string): void => change({ text: typed, currency, locale }, typed ? 'input' : 'clear');
  // Behind the press that has moved the focus: an error that comes in the middle of it would move what is being pressed.
  const touch = (): unknown =>
    document.querySelector(':active') ? setTimeout(touch) : keep((now) => ({ ...now, touched: true }));
  const settle = (): void => {
    keep((now) => {
      const [settled] = amountOf(now);
      return { ...now, ...(settled && inFull(settled, currency)), atFocus: null };
    });
    touch();
  };

  // One effect for all, as a page may hold hundreds of inputs.
  useEffect(() => {
    if (actionsRef) actionsRef.current = { clear: () => type(''), setText: type };
    const { form, value: typed = text } = input.current ?? {};
    // A page that a server drew can be typed into before its scripts have come.
    if (typed !== text) change({ ...field, text: typed, atFocus: text }, 'input');
    if (!form) return;
    const reset = (): void => change(field.initial, 'reset');
    form.addEventListener('reset', reset);
    return () => form.removeEventListener('reset', reset);
  });

  return {
    inputProps: {
      ref: input,
      // Digits run left to right in right-to-left pages too.
      dir: 'ltr',
      inputMode: isSigned
        ? 'text'
        : maxDecimals !== 0 && moneyNotation(currency, locale).digits
          ? 'decimal'
          : 'numeric',
      autoComplete: 'off',
      value: text,
      required,
      disabled,
      readOnly,
      // No text fits: without this a form of the browser's own would be sent without its amount.
      pattern: problem ? '$^' : undefined,
      // Said also where it is not: a browser takes what its own validation holds back for an error before there was a mistake.
      'aria-invalid': touched && !!problem,
      onChange: (event) => type(event.target.value),
      onFocus(event) {
        // Added once, by the first focus: it is the same function each time.
        event.target.addEventListener('beforeinput', keepLines);
        keep((now) => ({ ...now, atFocus: now.text }));
      },
      onBlur: settle,
      onKeyDown({ key, nativeEvent }) {
        const isEscape = key === 'Escape' && !nativeEvent.isComposing;
        if (isEscape && atFocus !== null && atFocus !== text) change({ ...field, text: atFocus }, 'escape');
      },
    },
    currencyProps: {
      value: currency,
      disabled: disabled || readOnly,
      onChange: (event) => change({ ...moved(field, event.target.value as CurrencyCode), touched: true }, 'currency'),
    },
    hiddenInputs: name
      ? [
          { type: 'hidden', disabled, name: `${name}[currency]`, value: currency },
          {
            type: 'hidden',
            disabled: disabled || !money || !!problem,
            name: `${name}[minorUnits]`,
            value: money?.minorUnits ?? '',
          },
        ]
      : [],
    text,
    money,
    problem,
    touched,
    currency,
    commit: settle,
  };
}

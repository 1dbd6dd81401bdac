'use client';
import { type CurrencyCode, type Money, moneyNotation } from '@paylinks/core';
import { type KeyboardEvent, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type {
  AmountChange,
  AmountProblem,
  CurrencyAmountInputOptions,
  CurrencyAmountInputState,
} from './currencyAmountInputOptions.js';

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
  readonly touched: boolean;
}

/**
 * A text input for an exact amount: any markup, any locale. While it is focused the person's text is never rewritten: it is read with
 * every key, and written in full on blur. What cannot be read exactly stays, with the reason, and its amount is null.
 * Throws RangeError for a currency that ISO 4217 does not know, for a malformed locale and for a value that is no safe integer.
 */
export function useCurrencyAmountInput(options: CurrencyAmountInputOptions): CurrencyAmountInputState {
  const { value, locale = 'en', min, max, step, required, disabled, readOnly, maxDecimals, name } = options;
  const isSigned = min !== undefined && min.minorUnits < 0;

  const amountOf = ({ text, ...from }: Shown): [money: Money | null, problem: AmountProblem | null] => {
    const result = moneyNotation(from.currency, from.locale).read(text, maxDecimals);
    if (!result.ok) return [null, result.reason !== 'empty' ? result.reason : required ? 'required' : null];
    const { money } = result;
    if (money.minorUnits < 0 && !isSigned) return [null, 'negative'];
    const isBeyond = (limit: Money | undefined, sign: number): boolean =>
      limit?.currency === money.currency && (money.minorUnits - limit.minorUnits) * sign > 0;
    return [money, isBeyond(min, -1) ? 'below_min' : isBeyond(max, 1) ? 'above_max' : null];
  };
  const inFull = (money: Money | null, currency: CurrencyCode): Shown =>
    money
      ? { text: moneyNotation(money.currency, locale).write(money.minorUnits), currency: money.currency, locale }
      : { text: '', currency, locale };
  /** The same major amount in another currency or locale. Where a digit would be lost, or nothing was understood, the text stays. */
  const moved = (from: Field, currency: CurrencyCode): Field => {
    const isSameCurrency = from.currency === currency;
    if (isSameCurrency && from.locale === locale) return from;
    const money = from.atFocus === null && amountOf(from)[0];
    const taken = money && moneyNotation(currency, locale).take(money);
    if (taken) return { ...from, ...inFull(taken, currency) };
    return isSameCurrency ? from : { ...from, currency };
  };

  const [initial] = useState(() => {
    const money = value ?? options.defaultValue ?? null;
    const currency = options.currency ?? money?.currency ?? options.defaultCurrency ?? options.currencies?.[0];
    if (!currency)
      throw new Error('Paylinks: useCurrencyAmountInput needs `currency`, `defaultCurrency` or `currencies`.');
    return { ...inFull(money, currency), seen: value, atFocus: null, touched: false };
  });
  const [kept, keep] = useState<Field>(initial);
  const input = useRef<HTMLInputElement>(null);

  let field = kept;
  if (value !== undefined && !isSame(value, field.seen)) {
    field = { ...field, ...inFull(value, field.currency), seen: value, touched: false };
  }
  field = moved(field, options.currency ?? field.currency);
  if (field !== kept) keep(field);
  const { text, currency, touched, atFocus } = field;
  const [money, problem] = amountOf(field);

  const change = (next: Shown, reason: AmountChange['reason'], isTouched = touched): void => {
    const [seen, nextProblem] = amountOf(next);
    keep((now) => ({ ...now, ...next, seen, touched: isTouched }));
    options.onValueChange?.(seen, { reason, currency: next.currency, text: next.text, problem: nextProblem });
  };
  const type = (typed: string): void => change({ text: typed, currency, locale }, typed ? 'input' : 'clear');
  const settle = (also?: Partial<Field>): void =>
    keep((now) => {
      const [settled] = amountOf(now);
      return { ...now, ...(settled && inFull(settled, currency)), touched: true, ...also };
    });

  useImperativeHandle(options.actionsRef, () => ({ clear: () => type(''), setText: type }));
  useEffect(() => {
    const form = input.current?.form;
    const reset = (): void => change(inFull(amountOf(initial)[0], initial.currency), 'reset', false);
    form?.addEventListener('reset', reset);
    return () => form?.removeEventListener('reset', reset);
  });

  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent): void => {
    if (nativeEvent.isComposing || disabled || readOnly) return;
    if (key === 'Escape' && atFocus !== null && atFocus !== text) change({ ...field, text: atFocus }, 'escape');
    const direction = key === 'ArrowUp' ? 1 : key === 'ArrowDown' ? -1 : 0;
    if (!direction || step?.currency !== currency) return;
    nativeEvent.preventDefault();
    const minorUnits = (money?.minorUnits ?? 0) + direction * step.minorUnits;
    if (!Number.isSafeInteger(minorUnits)) return;
    const next = inFull({ minorUnits, currency }, currency);
    if (!amountOf(next)[1]) change(next, 'step');
  };

  return {
    inputProps: {
      ref: input,
      type: 'text',
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
      'aria-invalid': (touched && problem !== null) || undefined,
      onChange: (event) => type(event.target.value),
      onFocus: () => keep((now) => ({ ...now, atFocus: now.text })),
      onBlur: () => settle({ atFocus: null }),
      onInvalid: () => settle(),
      onKeyDown,
    },
    currencyProps: {
      value: currency,
      disabled: disabled || readOnly,
      onChange: (event) => change(moved(field, event.target.value as CurrencyCode), 'currency', true),
    },
    hiddenInputs: name
      ? [
          { type: 'hidden', name: `${name}[currency]`, value: currency, disabled },
          {
            type: 'hidden',
            name: `${name}[minorUnits]`,
            value: money?.minorUnits ?? '',
            disabled: disabled || !money || problem !== null,
          },
        ]
      : [],
    text,
    money,
    problem,
    touched,
    currency,
    commit: () => settle(),
  };
}

function isSame(a: Money | null | undefined, b: Money | null | undefined): boolean {
  return a?.minorUnits === b?.minorUnits && a?.currency === b?.currency;
}

import { type CurrencyCode, type Money, moneyNotation } from '@paylinks/core';
import type { AmountProblem, CurrencyAmountInputOptions } from './currencyAmountInputOptions.js';

/** What stands in the field, and what it means. */
export interface Entry {
  readonly text: string;
  readonly money: Money | null;
  /** Why there is no money. */
  readonly reason: AmountProblem | null;
  readonly currency: CurrencyCode;
}

export interface AmountField extends Entry {
  /** That the text was written or read in. */
  readonly locale: string;
  /** The value that the host last gave or was last told: another one is a change from outside. */
  readonly seen: Money | null | undefined;
  /** null while the field is not focused. */
  readonly atFocus: Entry | null;
  readonly initial: Pick<Entry, 'money' | 'currency'>;
  readonly touched: boolean;
}

type Rules = Pick<CurrencyAmountInputOptions, 'min' | 'max' | 'required' | 'maxDecimals'>;

/** An amount that nobody typed, written in full. */
export function placed(money: Money | null, currency: CurrencyCode, locale: string): Entry {
  return money
    ? { text: moneyNotation(money.currency, locale).write(money), money, reason: null, currency: money.currency }
    : { text: '', money, reason: 'empty', currency };
}

/** What was typed, as it is. */
export function read(text: string, currency: CurrencyCode, locale: string, { min, maxDecimals }: Rules): Entry {
  const result = moneyNotation(currency, locale).read(text, maxDecimals);
  const reason = !result.ok ? result.reason : isTooNegative(result.money, min) ? 'negative' : null;
  return { text, money: result.ok && !reason ? result.money : null, reason, currency };
}

/** As a blur leaves it: in full where it was understood. */
export function written<E extends Entry>(entry: E, locale: string): E {
  const { money } = entry;
  return money ? { ...entry, text: moneyNotation(money.currency, locale).write(money) } : entry;
}

/** The same major amount in another currency or locale. Where a digit would be lost the text stays and is refused. */
export function moved(field: AmountField, currency: CurrencyCode, locale: string, rules: Rules): AmountField {
  if (field.currency === currency && field.locale === locale) return field;
  const money = field.money && moneyNotation(currency, locale).take(field.money);
  if (money) {
    const next = { ...field, money, currency, locale };
    return field.atFocus ? next : written(next, locale);
  }
  if (field.currency === currency) return { ...field, locale };
  const again = read(field.text, currency, locale, rules);
  const lost: Entry = field.money && again.money ? { ...again, money, reason: 'too_many_decimals' } : again;
  return { ...field, ...lost, locale };
}

export function problemOf({ money, reason }: Entry, { min, max, required, maxDecimals }: Rules): AmountProblem | null {
  if (!money) return reason !== 'empty' ? reason : required ? 'required' : null;
  const { minorUnits, currency } = money;
  const { digits } = moneyNotation(currency, 'en');
  if (isTooNegative(money, min)) return 'negative';
  // A host's own value, or a limit that came later than the key.
  if (minorUnits % 10 ** Math.max(0, digits - (maxDecimals ?? digits))) return 'too_many_decimals';
  if (min?.currency === currency && minorUnits < min.minorUnits) return 'below_min';
  return max?.currency === currency && minorUnits > max.minorUnits ? 'above_max' : null;
}

export function isSame(a: Money | null | undefined, b: Money | null | undefined): boolean {
  return a?.minorUnits === b?.minorUnits && a?.currency === b?.currency;
}

export function isSigned(min: Money | undefined): boolean {
  return min !== undefined && min.minorUnits < 0;
}

function isTooNegative(money: Money, min: Money | undefined): boolean {
  return money.minorUnits < 0 && !isSigned(min);
}

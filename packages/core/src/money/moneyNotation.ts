import { type CurrencyCode, digitsOf } from './currencies.js';
import { currencyFormat } from './currencyFormat.js';
import type { Money } from './money.js';
import type { ParseMoneyReason } from './parseMoney.js';
import { plain, readAmount, type Signs } from './readAmount.js';
import { visible } from './visible.js';

/** How one locale writes one currency, both ways: what an input needs with every key. */
export interface MoneyNotation {
  /** Decimals by ISO 4217. */
  readonly digits: number;
  /** Minor units, or why there are none: as `parseMoney`. */
  read(text: string, maxDecimals?: number): number | ParseMoneyReason;
  /** The number without the symbol. Throws RangeError for what is no integer. */
  write(minorUnits: number): string;
  /** The same major amount in this currency; null where a digit would be lost. */
  take(money: Money): Money | null;
}

const notations: Record<string, MoneyNotation> = {};

/** Made once for each currency and locale. Throws RangeError, as `Intl` does, for an unknown currency or a malformed locale. */
export function moneyNotation(currency: CurrencyCode, locale: string): MoneyNotation {
  return (notations[currency + locale] ??= makeNotation(currency, locale));
}

function makeNotation(currency: CurrencyCode, locale: string): MoneyNotation {
  const digits = digitsOf(currency);
  // With the code, which is easier to take out of a text than parts are to put together: a mount of hundreds writes hundreds.
  const format = currencyFormat(currency, locale, 'code');
  const code = RegExp(`\\s*${currency}\\s*`);
  const part = (type: string, from = format): string =>
    plain(from.formatToParts(1234567).find((each) => each.type === type)?.value ?? '');
  // At either end, the longest first: of "kr.12" nothing but "kr." may go.
  const marks = [
    currency,
    // In small letters too, but no symbol is: 12k is not 12 kwacha.
    currency.toLowerCase(),
    part('currency', currencyFormat(currency, locale)),
    part('currency', currencyFormat(currency, locale, 'narrowSymbol')),
    part('currency', currencyFormat(currency, 'en-001')),
  ]
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replace(/[^\w|]/g, '\\$&');
  const signs: Signs = { decimal: part('decimal'), group: part('group'), mark: RegExp(`^(${marks})|(${marks})$`) };
  return {
    digits,
    read: (text, maxDecimals = digits) => readAmount(text, signs, digits, Math.min(digits, maxDecimals)),
    // BigInt refuses with a RangeError what is no integer.
    write: (minorUnits) => visible(format.format(`${BigInt(minorUnits)}e-${digits}` as `${number}`)).replace(code, ''),
    take({ minorUnits, currency: from }) {
      // Exact: a safe integer divided by up to 10^4 is never so near to a whole number that it is rounded to one.
      const scaled = +`${minorUnits}e${digits - digitsOf(from)}`;
      return Number.isSafeInteger(scaled) ? { minorUnits: scaled, currency } : null;
    },
  };
}

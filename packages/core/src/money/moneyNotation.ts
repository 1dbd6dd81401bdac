import type { CurrencyCode } from './currencies.js';
import { digitsOf } from './currencies.js';
import { rescale } from './decimal.js';
import { currencyFormat, writeNumber } from './formatMoney.js';
import type { Money } from './money.js';
import type { ParseMoneyResult } from './parseMoney.js';
import { plain, readAmount } from './readAmount.js';

/** How one locale writes one currency, both ways: what an input needs with every key. */
export interface MoneyNotation {
  readonly currency: CurrencyCode;
  readonly locale: string;
  /** Decimals by ISO 4217. */
  readonly digits: number;
  /** '€', 'CHF', 'US$': as this locale writes it. */
  readonly symbol: string;
  readonly symbolFirst: boolean;
  /** As `parseMoney`. */
  read(text: string, maxDecimals?: number): ParseMoneyResult;
  /** The number without the symbol. Throws RangeError for an unsafe integer. */
  write(money: Money): string;
  /** The same major amount in this currency; null where a digit would be lost. */
  take(money: Money): Money | null;
}

const notations = new Map<string, MoneyNotation>();

/** Made once for each currency and locale. Throws RangeError, as `Intl` does, for an unknown currency or a malformed locale. */
export function moneyNotation(currency: CurrencyCode, locale: string): MoneyNotation {
  const key = `${currency} ${locale}`;
  let notation = notations.get(key);
  if (!notation) {
    notation = makeNotation(currency, locale);
    notations.set(key, notation);
  }
  return notation;
}

function makeNotation(currency: CurrencyCode, locale: string): MoneyNotation {
  const digits = digitsOf(currency);
  // Decimals are asked for, so that a currency without any shows its sign too.
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: 1 }).formatToParts(
    1234567,
  );
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  const symbol = part('currency');
  const marks = [
    currency,
    symbol,
    symbolIn(currencyFormat(currency, locale, 'narrowSymbol')),
    symbolIn(currencyFormat(currency, 'en-001')),
  ]
    .map((mark) => plain(mark).trim())
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
  const signs = { marks, decimal: plain(part('decimal')), group: plain(part('group')) };
  return {
    currency,
    locale,
    digits,
    symbol,
    symbolFirst: parts.findIndex(({ type }) => type === 'currency') < parts.findIndex(({ type }) => type === 'integer'),
    read(text, maxDecimals = digits) {
      const result = readAmount(text, signs, digits, Math.min(digits, maxDecimals));
      return typeof result === 'string'
        ? { ok: false, reason: result }
        : { ok: true, money: { minorUnits: result, currency } };
    },
    write: (money) => writeNumber(money, locale),
    take: (money) => rescale(money, currency),
  };
}

function symbolIn(format: Intl.NumberFormat): string {
  return format.formatToParts(1).find(({ type }) => type === 'currency')?.value ?? '';
}

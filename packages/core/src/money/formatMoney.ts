import { type CurrencyCode, digitsOf } from './currencies.js';
import { toDecimal } from './decimal.js';
import type { Money } from './money.js';
import { refusing } from './refusing.js';

export interface FormatMoneyOptions {
  /** Default 'symbol'. 'none': the number alone, with the signs that this locale uses in prices. */
  readonly currencyDisplay?: 'symbol' | 'narrowSymbol' | 'code' | 'name' | 'none' | undefined;
}
type CurrencyDisplay = Exclude<FormatMoneyOptions['currencyDisplay'], 'none'>;

const formats = new Map<string, Intl.NumberFormat>();

/** Inside the kit: throws RangeError. Making a formatter costs as much as a hundred uses of one. */
export function currencyFormat(
  currency: CurrencyCode,
  locale: string,
  currencyDisplay: CurrencyDisplay = 'symbol',
): Intl.NumberFormat {
  const key = `${currency} ${currencyDisplay} ${locale}`;
  let format = formats.get(key);
  if (!format) {
    const digits = digitsOf(currency);
    format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(key, format);
  }
  return format;
}

/** Inside the kit: the number without the currency, as it is written into a field. */
export function writeNumber(money: Money, locale: string): string {
  return currencyFormat(money.currency, locale)
    .formatToParts(toDecimal(money))
    .filter(({ type }) => type !== 'currency' && type !== 'literal')
    .map(({ value }) => value)
    .join('');
}

/**
 * An amount as a locale writes it, with all decimals of the currency: '€12.50', '12,50 €'. Exact: the formatter is given decimal text.
 * Throws `invalid_input` for an unknown currency, a malformed locale or an unsafe integer.
 */
export function formatMoney(money: Money, locale: string, options: FormatMoneyOptions = {}): string {
  const { currencyDisplay } = options;
  return refusing(() =>
    currencyDisplay === 'none'
      ? writeNumber(money, locale)
      : currencyFormat(money.currency, locale, currencyDisplay).format(toDecimal(money)),
  );
}

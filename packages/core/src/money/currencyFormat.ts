import { type CurrencyCode, digitsOf } from './currencies.js';

/** Inside the kit: throws RangeError. Minimum and maximum are both given, because the runtime's own numbers of digits are often wrong. */
export function currencyFormat(currency: CurrencyCode, locale: string, currencyDisplay?: string): Intl.NumberFormat {
  const digits = digitsOf(currency);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: currencyDisplay as 'symbol' | undefined,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

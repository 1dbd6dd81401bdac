import { type CurrencyCode, digitsOf } from './currencies.js';
import { currencyFormat } from './currencyFormat.js';
import type { Money } from './money.js';
import { toDecimal } from './toDecimal.js';

/** As `formatMoney`, for use inside: throws RangeError, as `Intl` does, so that what a page draws first need not load the error class. */
export function writeMoney({ minorUnits, currency }: Money, locale: string, currencyDisplay = 'symbol'): string {
  return cachedFormat(currency, locale, currencyDisplay).format(toDecimal(minorUnits, digitsOf(currency)));
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs as much as a hundred uses of one. */
function cachedFormat(currency: CurrencyCode, locale: string, currencyDisplay: string): Intl.NumberFormat {
  const key = `${currency} ${currencyDisplay} ${locale}`;
  const format = formats.get(key) ?? currencyFormat(currency, locale, currencyDisplay);
  formats.set(key, format);
  return format;
}

import { type CurrencyCode, digitsOf } from './currencies.js';
import { toDecimal } from './decimal.js';
import type { Money } from './money.js';
import { currencyFormat } from './moneyNotation.js';
import { visible } from './readAmount.js';
import { refusing } from './refusing.js';

export interface FormatMoneyOptions {
  /** Default 'symbol'. 'none': the number alone, with the signs that this locale uses in prices. */
  readonly currencyDisplay?: 'symbol' | 'narrowSymbol' | 'code' | 'name' | 'none' | undefined;
}

/**
 * An amount as a locale writes it, with all decimals of the currency: '€12.50', '12,50 €'. Exact: the formatter is given decimal text.
 * Throws `invalid_input` for an unknown currency, a malformed locale or an unsafe integer.
 */
export function formatMoney(money: Money, locale: string, options: FormatMoneyOptions = {}): string {
  const { minorUnits, currency } = money;
  const { currencyDisplay = 'symbol' } = options;
  return refusing(() => {
    const decimal = toDecimal(minorUnits, digitsOf(currency));
    return currencyDisplay === 'none'
      ? visible(cachedFormat(currency, locale, 'code').format(decimal)).replace(RegExp(`\\s*${currency}\\s*`), '')
      : cachedFormat(currency, locale, currencyDisplay).format(decimal);
  });
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs as much as a hundred uses of one. */
function cachedFormat(currency: CurrencyCode, locale: string, currencyDisplay: string): Intl.NumberFormat {
  const key = `${currency} ${currencyDisplay} ${locale}`;
  const format = formats.get(key) ?? currencyFormat(currency, locale, currencyDisplay);
  formats.set(key, format);
  return format;
}

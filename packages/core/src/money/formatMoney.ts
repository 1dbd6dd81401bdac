import type { Money } from './money.js';
import { refusing } from './refusing.js';
import { visible } from './visible.js';
import { writeMoney } from './writeMoney.js';

/** How the currency is written. Default: its symbol. */
export interface FormatMoneyOptions {
  /** Default 'symbol'. 'none': the number alone, with the signs that this locale uses in prices. */
  readonly currencyDisplay?: 'symbol' | 'narrowSymbol' | 'code' | 'name' | 'none' | undefined;
}

/**
 * An amount as a locale writes it, with all decimals of the currency: '€12.50', '12,50 €'. Exact: the formatter is given decimal text.
 * Throws `invalid_input` for an unknown currency, a malformed locale or an unsafe integer.
 */
export function formatMoney(money: Money, locale: string, options: FormatMoneyOptions = {}): string {
  const { currencyDisplay } = options;
  return refusing(() =>
    currencyDisplay === 'none'
      ? visible(writeMoney(money, locale, 'code')).replace(RegExp(`\\s*${money.currency}\\s*`), '')
      : writeMoney(money, locale, currencyDisplay),
  );
}

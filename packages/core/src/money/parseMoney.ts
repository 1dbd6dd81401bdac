import type { CurrencyCode } from './currencies.js';
import type { Money } from './money.js';
import { moneyNotation } from './moneyNotation.js';
import { refusing } from './refusing.js';

/** Why a text is no amount that can be taken as it stands. `ambiguous`: "1.234" could be two amounts. `other_currency`: it names another currency than the field has. */
export type ParseMoneyReason =
  | 'empty'
  | 'incomplete'
  | 'not_a_number'
  | 'ambiguous'
  | 'too_many_decimals'
  | 'too_large'
  | 'other_currency';

/** An amount exactly as it was typed, or why it was refused. */
export type ParseMoneyResult =
  | { readonly ok: true; readonly money: Money }
  | { readonly ok: false; readonly reason: ParseMoneyReason };

/** How a text is read: separators by the locale, decimals by the currency. */
export interface ParseMoneyOptions {
  readonly currency: CurrencyCode;
  readonly locale: string;
  /** Accept fewer decimals than ISO 4217 gives (a provider that takes whole units only). Never changes what a Money means. */
  readonly maxDecimals?: number | undefined;
}

/**
 * Reads what a person typed or pasted: either exactly the amount that its digits say, or the reason why not.
 * Digits of every script, this currency's code or symbol, minus signs and accounting parentheses, any usual separators.
 * Never throws for text. Throws `invalid_input` for a currency or locale that does not exist.
 */
export function parseMoney(text: string, options: ParseMoneyOptions): ParseMoneyResult {
  const { currency, locale, maxDecimals } = options;
  return refusing(() => {
    if (Intl.NumberFormat.supportedLocalesOf(locale).length === 0) {
      throw new RangeError(`'${locale}' is not a locale that this runtime knows.`);
    }
    const result = moneyNotation(currency, locale).read(text, maxDecimals);
    return typeof result === 'string'
      ? { ok: false, reason: result }
      : { ok: true, money: { minorUnits: result, currency } };
  });
}

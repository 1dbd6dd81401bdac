import type { ParseMoneyReason } from './parseMoney.js';
import { plain, readAmount, type Signs } from './readAmount.js';
import { toDecimal } from './toDecimal.js';
import { visible } from './visible.js';

/** Why a text is no number that can be taken as it stands. */
export type ParseDecimalReason = Exclude<ParseMoneyReason, 'other_currency'> | 'negative';

/** A number exactly as it was typed, or why it was refused. */
export type ParseDecimalResult =
  /** Decimal text: a point, no groups, no needless zeros. */
  { readonly ok: true; readonly decimal: string } | { readonly ok: false; readonly reason: ParseDecimalReason };

/** How one locale writes a number without a currency, both ways: quantities and rates. */
export interface DecimalNotation {
  /**
   * What a person typed or pasted, from 0: exactly the number that its digits say, or the reason why not. Digits, separators and what is
   * ambiguous as in `parseMoney`; a percent sign at either end is left out.
   */
  read(text: string, maxDecimals?: number): ParseDecimalResult;
  /** Decimal text as this locale writes it, with every decimal that it has. */
  write(decimal: string): string;
}

const notations: Record<string, DecimalNotation> = {};

/** Made once for each locale. Throws RangeError, as `Intl` does, for a malformed locale. */
export function decimalNotation(locale: string): DecimalNotation {
  return (notations[locale] ??= makeNotation(locale));
}

function makeNotation(locale: string): DecimalNotation {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  const part = (type: string): string =>
    plain(format.formatToParts(1234567.5).find((each) => each.type === type)?.value ?? '');
  const signs: Signs = { decimal: part('decimal'), group: part('group'), mark: /^[%٪]|[%٪]$/ };
  return {
    read(text, maxDecimals = 6) {
      const result = readAmount(text, signs, maxDecimals, maxDecimals);
      // Words are no number, whatever they name.
      if (result === 'other_currency') return { ok: false, reason: 'not_a_number' };
      if (typeof result === 'string') return { ok: false, reason: result };
      if (result < 0) return { ok: false, reason: 'negative' };
      const decimal = toDecimal(result, maxDecimals);
      return { ok: true, decimal: decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal };
    },
    // As text, so that no digit is lost on the way.
    write: (decimal) => visible(format.format(decimal as `${number}`)),
  };
}

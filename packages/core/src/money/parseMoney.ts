import type { CurrencyCode } from './currencies.js';
import type { Money } from './money.js';

export type ParseMoneyReason =
  | 'empty'
  | 'incomplete'
  | 'not_a_number'
  | 'ambiguous'
  | 'too_many_decimals'
  | 'too_large'
  | 'other_currency';

export type ParseMoneyResult =
  | { readonly ok: true; readonly money: Money }
  | { readonly ok: false; readonly reason: ParseMoneyReason };

export interface ParseMoneyOptions {
  readonly currency: CurrencyCode;
  readonly locale: string;
  /** Accept fewer decimals than ISO 4217 gives (a provider that takes whole units only). Never changes what a Money means. */
  readonly maxDecimals?: number | undefined;
}

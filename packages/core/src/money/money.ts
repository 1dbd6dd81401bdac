import type { CurrencyCode } from './currencies.js';

/** An exact amount: 12.50 euros are `{ minorUnits: 1250, currency: 'EUR' }`, 1,250 yen are `{ minorUnits: 1250, currency: 'JPY' }`. Never a float. Decimals are those of ISO 4217, whatever a provider counts in. */
export interface Money {
  /** Safe integer, signed, never -0. */
  readonly minorUnits: number;
  readonly currency: CurrencyCode;
}

/** half_up: ties away from zero. half_even: ties to the even digit. down: towards zero. up: away from it. */
export type RoundingMode = 'half_up' | 'half_even' | 'down' | 'up';

/** Where VAT is rounded, and how ties fall. per: for each line, once for each rate, once for all, or in the gross price of one piece. */
export interface ItemRounding {
  readonly per: 'line' | 'rate' | 'total' | 'unit_gross';
  readonly mode: RoundingMode;
}

/** What a basket comes to: gross is net and tax. */
export interface Totals {
  readonly net: Money;
  readonly tax: Money;
  readonly gross: Money;
}

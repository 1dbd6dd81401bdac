import type { CurrencyCode } from './currencies.js';

export interface Money {
  /** Safe integer, signed, never -0. */
  readonly minorUnits: number;
  readonly currency: CurrencyCode;
}

export type RoundingMode = 'half_up' | 'half_even' | 'down' | 'up';

export interface ItemRounding {
  readonly per: 'line' | 'rate' | 'total' | 'unit_gross';
  readonly mode: RoundingMode;
}

export interface Totals {
  readonly net: Money;
  readonly tax: Money;
  readonly gross: Money;
}

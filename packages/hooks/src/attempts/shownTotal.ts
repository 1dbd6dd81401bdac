import { type CreateMode, type CurrencyCode, type LineItemInput, type Money, totalsOf } from '@paylinks/core';

/** What was shown of a total that could not be known exactly: the provider decides the last cents. */
export interface MoneyRange {
  readonly least: Money;
  readonly greatest: Money;
}

/** What a person saw as the total of the items before the press: exact where the provider's rounding is known or all plausible rules agree. null: it cannot be counted. */
export function shownTotal(items: readonly LineItemInput[], mode: CreateMode | null): Money | MoneyRange | null {
  const currency = items[0]?.unitPrice.currency as CurrencyCode;
  const rounding = mode?.items?.rounding ?? null;
  try {
    if (rounding !== null) return totalsOf(items, currency, rounding).gross;
    const { least, greatest } = totalsOf(items, currency, null);
    if (least.gross.minorUnits === greatest.gross.minorUnits) return least.gross;
    return { least: least.gross, greatest: greatest.gross };
  } catch {
    // Several currencies, or more than can be counted: whoever made it knows better.
    return null;
  }
}

export function isWithin(shown: Money | MoneyRange, { minorUnits, currency }: Money): boolean {
  const { least, greatest } = 'least' in shown ? shown : { least: shown, greatest: shown };
  return currency === least.currency && least.minorUnits <= minorUnits && minorUnits <= greatest.minorUnits;
}

import {
  type CurrencyCode,
  type ItemRounding,
  type Money,
  type Totals,
  type TotalsRange,
  totalsOf,
} from '@paylinks/core';

/** One line as typed; money only as Money. Text stays as typed until it is sent. */
export interface LineItemValues {
  title: string;
  /** Decimal text with a point; '' where nothing can be read. */
  quantity: string;
  unitPrice: Money | null;
  /** Decimal text in percent; '' where nothing can be read. */
  vatPercent: string;
  type: 'good' | 'service' | '';
  description: string;
  measureUnit: string;
}

/** A line in which nothing is typed: one piece, no price, no rate. */
export const blankLineItem: LineItemValues = {
  title: '',
  quantity: '1',
  unitPrice: null,
  vatPercent: '',
  type: '',
  description: '',
  measureUnit: '',
};

/** What the lines come to, and how sure that is. */
export interface LineItemTotals {
  /** Of the complete lines: exact, or by the rule of European invoices (EN 16931, BR-CO-17) where the provider's is not known. null: none is complete, or the sum is too large. */
  readonly totals: Totals | null;
  /** Least and greatest where the rule is not known and the plausible ones disagree: the provider decides the last cents. */
  readonly range: TotalsRange | null;
  /** Lines that are begun and not complete: they are not in it. */
  readonly openCount: number;
}

const usual: ItemRounding = { per: 'rate', mode: 'half_up' };

/** What the lines come to. `rounding` as the capabilities give it; null: not known. */
export function lineItemTotals(
  items: readonly LineItemValues[],
  currency: CurrencyCode,
  rounding: ItemRounding | null,
): LineItemTotals {
  const complete = items.flatMap(({ quantity, unitPrice, vatPercent }) =>
    unitPrice?.currency === currency && /[1-9]/.test(quantity) && vatPercent !== ''
      ? [{ quantity, unitPrice, vatPercent }]
      : [],
  );
  const isBegun = ({ title, description, unitPrice, quantity }: LineItemValues): boolean =>
    title.trim() + description.trim() !== '' || unitPrice !== null || quantity !== blankLineItem.quantity;
  const openCount = items.filter(isBegun).length - complete.length;
  if (complete.length === 0) return { totals: null, range: null, openCount };
  try {
    const range = rounding === null ? totalsOf(complete, currency, null) : null;
    const isOpen = range !== null && range.least.gross.minorUnits !== range.greatest.gross.minorUnits;
    return { totals: totalsOf(complete, currency, rounding ?? usual), range: isOpen ? range : null, openCount };
  } catch {
    // Beyond what can be counted, or text that no input of the kit let through.
    return { totals: null, range: null, openCount };
  }
}

import { type CreateMode, formatMoney } from '@paylinks/core';
import { type LineItemValues, lineItemTotals } from '@paylinks/hooks';
import type { LineItemsMessages } from '../messages/lineItems.en.js';

/** What the items come to, for a sentence; null as long as one of them is not complete. */
export function itemsAmount(
  items: readonly LineItemValues[],
  rules: CreateMode['items'],
  { lineItems: words }: LineItemsMessages,
  locale: string,
): string | null {
  const currency = items.find(({ unitPrice }) => unitPrice !== null)?.unitPrice?.currency;
  if (currency === undefined) return null;
  const { totals, range, openCount } = lineItemTotals(items, currency, rules?.rounding ?? null);
  if (totals === null || openCount > 0) return null;
  const total = formatMoney(totals.gross, locale);
  if (range === null) return total;
  return words.aboutWithin(total, formatMoney(range.least.gross, locale), formatMoney(range.greatest.gross, locale));
}

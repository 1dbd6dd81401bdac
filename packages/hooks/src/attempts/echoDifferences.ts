import type { CreateLinkInput, CreateMode, LineItem, LineItemInput, Money, PaymentLink } from '@paylinks/core';
import { fingerprint } from './attemptKey.js';
import type { EchoDifference } from './createAttempt.js';
import type { loadTotals } from './loadTotals.js';
import { isSameSource } from './sameSource.js';

/**
 * Compares what was asked with what the provider says that it made: amount with currency, items and what they come to, source, expiry, reusable.
 * What the reply does not tell (null, no items) is no difference. `mode` tells whether the typed amount is before tax, and how a total is rounded:
 * where that is not known, any total that was shown as possible is as asked. `totals` is needed for items only.
 */
export function echoDifferences(
  input: CreateLinkInput,
  link: PaymentLink,
  mode: CreateMode | null,
  totals: Awaited<ReturnType<typeof loadTotals>> | null,
): readonly EchoDifference[] {
  const differences: EchoDifference[] = [];
  const compare = <T, G = T>(
    field: EchoDifference['field'],
    asked: T,
    got: G | null,
    same: (asked: T, got: G) => boolean,
  ) => {
    if (asked !== undefined && got != null && !same(asked, got)) differences.push({ field, asked, got });
  };
  if (input.amount) compare('amount', input.amount, mode?.amountIs === 'net' ? link.subtotal : link.amount, sameMoney);
  if (input.items) {
    // Before tax, the provider adds what nobody could show.
    const shown = mode?.amountIs === 'net' ? null : totals?.shownTotal(input.items, mode);
    if (totals && shown) compare('amount', shown, link.amount, totals.isWithin);
    compare('items', input.items, link.items?.length > 0 ? link.items : null, sameItems);
  }
  if (input.source) {
    const { type, id } = input.source;
    compare('source', { type, id }, link.source && { type: link.source.type, id: link.source.id }, isSameSource);
  }
  compare('expiresAt', input.expiresAt, link.expiresAt, sameSecond);
  compare('reusable', input.reusable, link.reusable, sameText);
  return differences;
}

const sameText = (asked: unknown, got: unknown): boolean => fingerprint(asked) === fingerprint(got);
const sameMoney = (asked: Money, got: Money): boolean =>
  asked.minorUnits === got.minorUnits && asked.currency === got.currency;
/** Providers keep whole seconds. */
const sameSecond = (asked: string | undefined, got: string | undefined): boolean => second(asked) === second(got);
const second = (instant = ''): number => Math.floor(Date.parse(instant) / 1000);
/** '1.50' is '1.5'. */
const decimal = (text: string): string => text.replace(/^0+(?=\d)|(?:\.0*|(\.\d*?)0+)$/g, '$1');

function sameItems(asked: readonly (LineItemInput | LineItem)[], got: readonly (LineItemInput | LineItem)[]): boolean {
  return (
    asked.length === got.length &&
    asked.every((item, index) => {
      const other = got[index];
      return (
        other !== undefined &&
        item.title === other.title &&
        decimal(item.quantity) === decimal(other.quantity) &&
        decimal(item.vatPercent) === decimal(other.vatPercent) &&
        sameMoney(item.unitPrice, other.unitPrice)
      );
    })
  );
}

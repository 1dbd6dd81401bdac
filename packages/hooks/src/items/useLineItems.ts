'use client';
import { type CurrencyCode, type ItemRounding, type Money, rescaleMoney } from '@paylinks/core';
import { type ComponentPropsWithRef, useMemo, useState } from 'react';
import type { AmountChange } from '../money/currencyAmountInputOptions.js';
import { blankLineItem, type LineItemTotals, type LineItemValues, lineItemTotals } from './lineItems.js';

/** What the person did to the lines. */
export interface LineItemsChange {
  readonly reason: 'input' | 'add' | 'remove' | 'currency';
  /** Of the line; null for 'currency', which is all of them. */
  readonly index: number | null;
  /** The currency now chosen, also where no line has a price. */
  readonly currency: CurrencyCode;
}

/** The lines of a basket, controlled or not. */
export interface LineItemsOptions {
  /** undefined: uncontrolled. */
  value?: readonly LineItemValues[] | undefined;
  /** Default: one blank line. */
  defaultValue?: readonly LineItemValues[] | undefined;
  /** Only ever after something that the person did. */
  onValueChange?: ((items: readonly LineItemValues[], change: LineItemsChange) => void) | undefined;
  /** To choose from, the usual ones first. All lines have one. */
  currencies?: readonly CurrencyCode[] | undefined;
  /** Chosen at first where no line has a price. Default: the first of `currencies`. One of them is needed. */
  defaultCurrency?: CurrencyCode | undefined;
  /** As in `CreateMode.items`: how the provider rounds; null: not known. */
  rounding?: ItemRounding | null | undefined;
  /** What a new line starts with. Default: one piece, with the rate of the line before it. */
  newItem?: Partial<LineItemValues> | undefined;
  /** No line is added beyond it. */
  maxCount?: number | null | undefined;
}

/** A line to draw, with its price apart. */
export interface LineItemRow {
  /** Stays with the line while others come and go: a key. */
  readonly id: number;
  readonly index: number;
  readonly values: LineItemValues;
  /** Text and choices; the price has its own. */
  change(part: Partial<Omit<LineItemValues, 'unitPrice'>>): void;
  /** For `useCurrencyAmountInput` or `CurrencyAmountInput`. */
  readonly price: {
    readonly value: Money | null;
    readonly currency: CurrencyCode;
    onValueChange(money: Money | null, change: AmountChange): void;
  };
  /** The price does not count: it would lose a digit in the chosen currency, or the host gave it in another one. It stays until the person changes it. */
  readonly priceProblem: 'too_many_decimals' | 'other_currency' | null;
}

/** The lines to draw, what they come to, and what can be done with them. */
export interface LineItemsState {
  readonly rows: readonly LineItemRow[];
  readonly currency: CurrencyCode;
  /** For a select whose options have currency codes as values. */
  readonly currencyProps: ComponentPropsWithRef<'select'>;
  readonly totals: LineItemTotals;
  readonly canAdd: boolean;
  add(): void;
  remove(index: number): void;
}

interface Lines {
  /** One for each line. */
  readonly ids: readonly number[];
  readonly nextId: number;
  /** Prices that could not be taken along into the chosen currency, by id: what still stands in the field. */
  readonly left: ReadonlyMap<number, Money>;
  readonly own: readonly LineItemValues[];
  readonly chosen: CurrencyCode;
}

/**
 * The lines of a basket, without markup: rows that keep their identity, one currency for all prices, and totals that never say more than is known.
 * A change of the currency keeps the major amounts; where a digit would be lost the price is null and its text stays.
 */
export function useLineItems(options: LineItemsOptions): LineItemsState {
  const { value, onValueChange, rounding = null, newItem, maxCount = null } = options;
  const [kept, keep] = useState<Lines>(() => {
    const own = options.defaultValue ?? [{ ...blankLineItem, ...newItem }];
    // None at all is refused as an unknown code is.
    const chosen = options.defaultCurrency ?? (options.currencies?.[0] as CurrencyCode);
    return { ids: [], nextId: 0, left: new Map(), own, chosen };
  });
  const items = value ?? kept.own;
  const lines = withIds(kept, items.length);
  if (lines !== kept) keep(lines);
  const currency = items.find(({ unitPrice }) => unitPrice !== null)?.unitPrice?.currency ?? lines.chosen;

  const emit = (
    next: readonly LineItemValues[],
    change: Omit<LineItemsChange, 'currency'>,
    more?: Partial<Lines>,
  ): void => {
    keep((now) => ({ ...withIds(now, items.length), ...more, own: next }));
    onValueChange?.(next, { ...change, currency: more?.chosen ?? currency });
  };
  const changeAt = (index: number, part: Partial<LineItemValues>, more?: Partial<Lines>): void =>
    emit(
      items.map((item, at) => (at === index ? { ...item, ...part } : item)),
      { reason: 'input', index },
      more,
    );

  const choose = (next: CurrencyCode): void => {
    const left = new Map<number, Money>();
    const moved = items.map((item, index) => {
      const id = lines.ids[index] ?? 0;
      const before = item.unitPrice ?? lines.left.get(id) ?? null;
      const unitPrice = before && rescaleMoney(before, next);
      if (before && !unitPrice) left.set(id, before);
      return { ...item, unitPrice };
    });
    emit(moved, { reason: 'currency', index: null }, { chosen: next, left });
  };

  return {
    rows: items.map((values, index) => {
      const id = lines.ids[index] ?? 0;
      const { unitPrice } = values;
      const left = unitPrice === null ? lines.left.get(id) : undefined;
      const isForeign = unitPrice !== null && unitPrice.currency !== currency;
      return {
        id,
        index,
        values,
        change: (part) => changeAt(index, part),
        price: {
          value: unitPrice ?? left ?? null,
          currency,
          onValueChange: (money) =>
            changeAt(index, { unitPrice: money }, { left: without(lines.left, id), chosen: currency }),
        },
        priceProblem: left ? 'too_many_decimals' : isForeign ? 'other_currency' : null,
      };
    }),
    currency,
    currencyProps: { value: currency, onChange: (event) => choose(event.target.value as CurrencyCode) },
    totals: useMemo(() => lineItemTotals(items, currency, rounding), [items, currency, rounding]),
    canAdd: maxCount === null || items.length < maxCount,
    add() {
      const vatPercent = items.at(-1)?.vatPercent ?? blankLineItem.vatPercent;
      emit([...items, { ...blankLineItem, vatPercent, ...newItem }], { reason: 'add', index: items.length });
    },
    remove(index) {
      const ids = lines.ids.filter((_, at) => at !== index);
      emit(
        items.filter((_, at) => at !== index),
        { reason: 'remove', index },
        { ids, left: without(lines.left, lines.ids[index] ?? 0), chosen: currency },
      );
    },
  };
}

function withIds(lines: Lines, count: number): Lines {
  if (lines.ids.length === count) return lines;
  const fresh = Array.from({ length: Math.max(0, count - lines.ids.length) }, (_, at) => lines.nextId + at);
  return { ...lines, ids: [...lines.ids.slice(0, count), ...fresh], nextId: lines.nextId + fresh.length };
}

function without(left: ReadonlyMap<number, Money>, id: number): ReadonlyMap<number, Money> {
  return left.has(id) ? new Map([...left].filter(([key]) => key !== id)) : left;
}

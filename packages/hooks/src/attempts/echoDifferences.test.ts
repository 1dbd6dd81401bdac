// @vitest-environment node
import type { CreateLinkInput, CreateMode, LineItem, PaymentLink } from '@paylinks/core';
import { capabilitiesFixture, paymentLinkFixture } from '@paylinks/core/testing';
import { describe, expect, it } from 'vitest';
import { echoDifferences } from './echoDifferences.js';
import { loadTotals } from './loadTotals.js';

const totals = await loadTotals();
const [first] = capabilitiesFixture().create;
const mode = (change: Partial<CreateMode>): CreateMode => ({ ...(first as CreateMode), ...change });
const euros = (minorUnits: number) => ({ minorUnits, currency: 'EUR' }) as const;
const fieldsOf = (input: CreateLinkInput, link: Partial<PaymentLink>, rules: CreateMode | null): string[] =>
  echoDifferences(input, paymentLinkFixture(link), rules, totals).map(({ field }) => field);

describe('an amount before tax', () => {
  it.each([
    ['as asked', euros(10_000), []],
    ['another', euros(9_999), ['amount']],
    ['not told', null, []],
  ])('is compared with what the link is before tax: %s', (_what, subtotal, differences) => {
    const link = { amount: euros(12_100), subtotal, tax: euros(2_100) };
    expect(fieldsOf({ amount: euros(10_000) }, link, mode({ amountIs: 'net' }))).toEqual(differences);
    expect(fieldsOf({ amount: euros(10_000) }, link, mode({ amountIs: 'total' }))).toEqual(['amount']);
  });
});

describe('the lines of a basket', () => {
  const line = { title: 'Chair', quantity: '1.50', unitPrice: euros(1_000), vatPercent: '21' };
  const made: LineItem = {
    ...line,
    quantity: '1.5',
    vatPercent: '21.0',
    type: null,
    description: null,
    measureUnit: null,
  };
  const items = mode({ from: 'items', items: { types: [], measureUnits: [], rounding: null, maxCount: null } });
  const differences = (lines: readonly LineItem[], amount = euros(1_815)): string[] =>
    fieldsOf({ items: [line] }, { amount, items: lines }, items);

  it('are the same, however their numbers are written', () => {
    expect(differences([made])).toEqual([]);
  });

  it.each<[string, LineItem[]]>([
    ['one more', [made, made]],
    ['another title', [{ ...made, title: 'Table' }]],
    ['another quantity', [{ ...made, quantity: '15' }]],
    ['another price', [{ ...made, unitPrice: euros(1_001) }]],
    ['a price in another currency', [{ ...made, unitPrice: { minorUnits: 1_000, currency: 'USD' } }]],
    ['another rate', [{ ...made, vatPercent: '20' }]],
  ])('differ: %s', (_what, lines) => {
    expect(differences(lines)).toEqual(['items']);
  });

  it('are not compared where the reply names none, and what they come to is all the same', () => {
    expect(differences([])).toEqual([]);
    expect(differences([], euros(1_500))).toEqual(['amount']);
    expect(differences([made], euros(18_150))).toEqual(['amount']);
  });
});

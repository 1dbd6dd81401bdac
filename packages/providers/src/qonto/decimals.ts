import { isCurrencyCode, type Money, moneyFromDecimal, moneyToDecimal } from '@paylinks/core';
import type { WireAmount } from './schemas.js';

/** How a rate of VAT goes over the wire: `percent` as "21.0", `fraction` as "0.21". */
export type VatRateUnit = 'percent' | 'fraction';

/** Amounts are decimal text: https://docs.qonto.com/api-reference/business-api/payments-transfers/payment-links/create */
export const toWireAmount = (money: Money): WireAmount => ({ value: moneyToDecimal(money), currency: money.currency });

/** null where the currency is not known or a digit has no place in it: never rounded. */
export function fromWireAmount(amount: WireAmount | null): Money | null {
  if (amount === null || !isCurrencyCode(amount.currency)) return null;
  try {
    return moneyFromDecimal(amount.value, amount.currency);
  } catch {
    return null;
  }
}

/**
 * Percent as the page of `payments-transfers` shows it ("21.0"), or the fraction of the newest page ("0.21"); always text, a number is refused.
 * https://docs.qonto.com/api-reference/business-api/getting-paid/payment-links/create
 */
export function toVatRate(percent: string, unit: VatRateUnit): string {
  const rate = movePoint(percent, unit === 'percent' ? 0 : -2) ?? percent;
  return rate.includes('.') ? rate : `${rate}.0`;
}

export const fromVatRate = (rate: string | null, unit: VatRateUnit): string | null =>
  movePoint(rate ?? '', unit === 'percent' ? 0 : 2);

/** The quantity is a number on the wire; null where no number says it exactly, so that what is made is what was typed. */
export function toQuantity(text: string): number | null {
  const exact = movePoint(text, 0);
  const value = Number(text);
  return exact !== null && fromQuantity(value) === exact ? value : null;
}

export function fromQuantity(value: string | number | null): string | null {
  if (typeof value !== 'number') return movePoint(value ?? '', 0);
  const shown = String(value);
  if (!shown.includes('e')) return movePoint(shown, 0);
  // JSON writes small numbers as 1e-7.
  const fixed = value.toFixed(10);
  return Number(fixed) === value ? movePoint(fixed, 0) : null;
}

/** Decimal text with its point moved and needless zeros gone, digit by digit; null for what is no decimal text. */
export function movePoint(decimal: string, places: number): string | null {
  const [, whole = '', fraction = ''] = /^(\d{1,15})(?:\.(\d{1,12}))?$/.exec(decimal) ?? [];
  if (whole === '') return null;
  const scale = Math.max(0, fraction.length - places);
  const digits = (whole + fraction.padEnd(Math.max(fraction.length, places), '0')).padStart(scale + 1, '0');
  const point = digits.length - scale;
  const [before, after] = [digits.slice(0, point).replace(/^0+(?=\d)/, ''), digits.slice(point).replace(/0+$/, '')];
  return after === '' ? before : `${before}.${after}`;
}

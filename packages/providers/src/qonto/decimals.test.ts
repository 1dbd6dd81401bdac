import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromQuantity,
  fromVatRate,
  fromWireAmount,
  movePoint,
  toQuantity,
  toVatRate,
  toWireAmount,
} from './decimals.js';

describe('amounts in decimal text', () => {
  it.each([
    [1330, 'EUR', '13.30'],
    [5, 'EUR', '0.05'],
    [0, 'EUR', '0.00'],
    [1_000_000_000_00, 'USD', '1000000000.00'],
  ] as const)('%d %s is %s', (minorUnits, currency, value) => {
    expect(toWireAmount({ minorUnits, currency })).toEqual({ value, currency });
    expect(fromWireAmount({ value, currency })).toEqual({ minorUnits, currency });
  });

  it.each([
    ['13.305', 'EUR'],
    ['13,30', 'EUR'],
    ['1e3', 'EUR'],
    ['', 'EUR'],
    ['90071992547409.93', 'EUR'],
    ['13.30', 'XYZ'],
    ['13.30', 'eur'],
  ])('"%s %s" is not guessed at', (value, currency) => {
    expect(fromWireAmount({ value, currency })).toBeNull();
  });

  it('reads what has fewer or more zeros', () => {
    expect(fromWireAmount({ value: '13.3', currency: 'EUR' })?.minorUnits).toBe(1330);
    expect(fromWireAmount({ value: '13.3000', currency: 'EUR' })?.minorUnits).toBe(1330);
    expect(fromWireAmount({ value: '-5.00', currency: 'EUR' })?.minorUnits).toBe(-500);
    expect(fromWireAmount(null)).toBeNull();
  });
});

describe('rates of VAT', () => {
  it.each([
    ['21', '21.0', '0.21'],
    ['5.5', '5.5', '0.055'],
    ['0', '0.0', '0.0'],
    ['100', '100.0', '1.0'],
    ['2.1', '2.1', '0.021'],
    ['0.5', '0.5', '0.005'],
    ['19.60', '19.6', '0.196'],
  ])('%s %% goes as "%s" or as "%s"', (percent, asPercent, asFraction) => {
    expect(toVatRate(percent, 'percent')).toBe(asPercent);
    expect(toVatRate(percent, 'fraction')).toBe(asFraction);
  });

  it.each([
    ['21.0', '21', '2100'],
    ['0.21', '0.21', '21'],
    ['0.055', '0.055', '5.5'],
    ['0', '0', '0'],
  ])('"%s" is read as %s %% or as %s %%', (rate, fromPercent, fromFraction) => {
    expect(fromVatRate(rate, 'percent')).toBe(fromPercent);
    expect(fromVatRate(rate, 'fraction')).toBe(fromFraction);
  });

  it.each(['', '-5', 'exempt', '1e-2', '.5', '5.'])('"%s" is no rate', (rate) => {
    expect(fromVatRate(rate, 'percent')).toBeNull();
  });

  const rate = fc
    .tuple(fc.nat(999), fc.stringMatching(/^\d{0,6}$/))
    .map(([whole, decimals]) => (decimals === '' ? `${whole}` : `${whole}.${decimals}`));
  it('comes back as it went, in either unit', () => {
    expect(() =>
      fc.assert(
        fc.property(rate, fc.constantFrom('percent' as const, 'fraction' as const), (percent, unit) => {
          return fromVatRate(toVatRate(percent, unit), unit) === movePoint(percent, 0);
        }),
      ),
    ).not.toThrow();
  });
});

describe('quantities', () => {
  it.each([
    ['1', 1],
    ['1.5', 1.5],
    ['0.1', 0.1],
    ['007.50', 7.5],
    ['0.0000001', 1e-7],
    ['999999999999999', 999_999_999_999_999],
  ])('%s is the number %d', (text, value) => {
    expect(toQuantity(text)).toBe(value);
    expect(fromQuantity(value)).toBe(movePoint(text, 0));
  });

  it.each(['123456789012345.123', '0.12345678901234567', '9007199254740993'])('%s has no number', (text) => {
    expect(toQuantity(text)).toBeNull();
  });

  it('is read from text too', () => {
    expect(fromQuantity('2.50')).toBe('2.5');
    expect(fromQuantity(null)).toBeNull();
    expect(fromQuantity(-1)).toBeNull();
    expect(fromQuantity(1e21)).toBeNull();
    expect(fromQuantity(Number.NaN)).toBeNull();
  });

  it('is never sent as another quantity than was typed', () => {
    const typed = fc
      .tuple(fc.stringMatching(/^\d{1,15}$/), fc.stringMatching(/^\d{0,10}$/))
      .map(([whole, decimals]) => (decimals === '' ? whole : `${whole}.${decimals}`));
    expect(() =>
      fc.assert(
        fc.property(typed, (text) => {
          const value = toQuantity(text);
          return value === null || fromQuantity(JSON.parse(JSON.stringify(value))) === movePoint(text, 0);
        }),
      ),
    ).not.toThrow();
  });
});

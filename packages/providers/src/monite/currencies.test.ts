import { readFileSync } from 'node:fs';
import { type CurrencyCode, minorUnitDigits } from '@paylinks/core';
import { describe, expect, it } from 'vitest';
import { moniteCurrencies } from './currencies.js';

interface Contract {
  readonly components: { readonly schemas: { readonly CurrencyEnum: { readonly enum: readonly string[] } } };
}
const contract = JSON.parse(
  readFileSync(new URL('../../../sandbox/contracts/monite.openapi.json', import.meta.url), 'utf8'),
) as Contract;
const documented = contract.components.schemas.CurrencyEnum.enum;

const currencies = moniteCurrencies();
const money = (minorUnits: number, currency: CurrencyCode) => ({ minorUnits, currency });

describe('the currencies of Monite', () => {
  it('are its 145 codes in its order, but for the two whose decimals it leaves open (M1-069)', () => {
    expect(documented).toHaveLength(145);
    expect(currencies.offered).toEqual(documented.filter((code) => code !== 'IQD' && code !== 'LYD'));
  });

  it('narrow nothing but MGA', () => {
    expect(currencies.maxDecimals).toEqual({ MGA: 0 });
  });

  it.each([
    ['EUR', 123_450, 123_450],
    ['JPY', 1500, 1500],
    ['KWD', 1234, 1234],
    ['HUF', 150_000, 150_000],
    // ISO 4217 counts ariary in hundredths, Monite in whole ones.
    ['MGA', 150_000, 1500],
    // ISO 4217 counts krónur whole, Monite in hundredths.
    ['ISK', 1500, 150_000],
  ] as const)('%s: %i of ISO 4217 are %i on the wire, and back', (currency, iso, wire) => {
    expect(currencies.toWire(money(iso, currency))).toBe(wire);
    expect(currencies.fromWire(wire, currency)).toEqual(money(iso, currency));
  });

  it('give back every amount that they take', () => {
    for (const currency of currencies.offered) {
      const whole = 7 * 10 ** minorUnitDigits(currency);
      expect(currencies.fromWire(currencies.toWire(money(whole, currency)), currency)).toEqual(money(whole, currency));
    }
  });

  it('refuse what would lose a digit or overflow, in either direction', () => {
    expect(() => currencies.toWire(money(150_050, 'MGA'))).toThrow(expect.objectContaining({ code: 'invalid_input' }));
    expect(() => currencies.toWire(money(Number.MAX_SAFE_INTEGER, 'ISK'))).toThrow(
      expect.objectContaining({ code: 'invalid_input' }),
    );
    expect(currencies.fromWire(150_050, 'ISK')).toBeNull();
    expect(currencies.fromWire(Number.MAX_SAFE_INTEGER, 'MGA')).toBeNull();
    expect(currencies.fromWire(1.5, 'EUR')).toBeNull();
    expect(currencies.fromWire(100, 'XYZ')).toBeNull();
    expect(currencies.fromWire(100, 'IQD')).toBeNull();
    expect(() => currencies.toWire(money(1000, 'LYD'))).toThrow(expect.objectContaining({ code: 'invalid_input' }));
  });

  it('offer what the host has stated', () => {
    const stated = moniteCurrencies({ IQD: 3, LYD: 2 });
    expect(stated.offered).toEqual(documented);
    expect(stated.maxDecimals).toEqual({ MGA: 0, LYD: 2 });
    expect(stated.toWire(money(1500, 'IQD'))).toBe(1500);
    expect(stated.toWire(money(1500, 'LYD'))).toBe(150);
  });
});

import { type CurrencyCode, digitsOf } from './currencies.js';
import type { Money } from './money.js';
import { moneyNotation } from './moneyNotation.js';
import { refusing } from './refusing.js';
import { toDecimal } from './toDecimal.js';

/**
 * '12.50' in EUR is 1250. The text has a point, no groups and no exponent.
 * Throws `invalid_input` on anything inexact: a digit that the currency has no place for, or more than a safe integer.
 */
export function moneyFromDecimal(text: string, currency: CurrencyCode): Money {
  return refusing(() => {
    const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
    const digits = digitsOf(currency);
    const minorUnits = Number(sign + whole + fraction.slice(0, digits).padEnd(digits, '0'));
    if (!whole || /[1-9]/.test(fraction.slice(digits)) || !Number.isSafeInteger(minorUnits)) {
      throw new RangeError(`'${text}' is not decimal text such as '12.50' with at most ${digits} decimals.`);
    }
    return { minorUnits: minorUnits || 0, currency };
  });
}

/** 1250 in EUR is '12.50': a point, all decimals of the currency, no groups. Throws `invalid_input` for an unsafe integer. */
export function moneyToDecimal(money: Money): string {
  return refusing(() => toDecimal(money.minorUnits, digitsOf(money.currency)));
}

/** 12.50 EUR becomes 12.50 USD: keeps the major amount; null where a digit would be lost (12.50 EUR to JPY) or the integer is no longer safe. */
export function rescaleMoney(money: Money, currency: CurrencyCode): Money | null {
  return refusing(() => moneyNotation(currency, 'en').take(money));
}

import { type CurrencyCode, digitsOf } from './currencies.js';
import type { Money } from './money.js';
import { refusing } from './refusing.js';

/** Inside the kit: throws RangeError. */
export function toDecimal({ minorUnits, currency }: Money): `${number}` {
  if (!Number.isSafeInteger(minorUnits)) {
    throw new RangeError(`${minorUnits} is not a safe integer of minor units. Write 12.50 euros as 1250.`);
  }
  const digits = digitsOf(currency);
  const text = String(Math.abs(minorUnits)).padStart(digits + 1, '0');
  const point = text.length - digits;
  const fraction = digits > 0 ? `.${text.slice(point)}` : '';
  return `${minorUnits < 0 ? '-' : ''}${text.slice(0, point)}${fraction}` as `${number}`;
}

/** Inside the kit: null where a digit would be lost or the integer is no longer safe. */
export function rescale({ minorUnits, currency }: Money, to: CurrencyCode): Money | null {
  const shift = digitsOf(to) - digitsOf(currency);
  const factor = 10 ** Math.abs(shift);
  // Exact without BigInt: a remainder of safe integers is exact, and a product beyond 2^53 is never rounded below it.
  const scaled = shift < 0 ? minorUnits / factor : minorUnits * factor;
  if (!Number.isSafeInteger(scaled) || (shift < 0 && minorUnits % factor !== 0)) return null;
  return { minorUnits: scaled, currency: to };
}

/**
 * '12.50' in EUR is 1250. The text has a point, no groups and no exponent.
 * Throws `invalid_input` on anything inexact: a digit that the currency has no place for, or more than a safe integer.
 */
export function moneyFromDecimal(text: string, currency: CurrencyCode): Money {
  return refusing(() => {
    const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
    const digits = digitsOf(currency);
    const minorUnits = toMinorUnits(whole, fraction, digits);
    if (whole === '' || minorUnits === null) {
      throw new RangeError(`'${text}' is not decimal text such as '12.50' with at most ${digits} decimals.`);
    }
    return { minorUnits: sign ? negated(minorUnits) : minorUnits, currency };
  });
}

/** 1250 in EUR is '12.50': a point, all decimals of the currency, no groups. */
export function moneyToDecimal(money: Money): string {
  return refusing(() => toDecimal(money));
}

/** 12.50 EUR becomes 12.50 USD: keeps the major amount; null where a digit would be lost (12.50 EUR to JPY) or the integer is no longer safe. */
export function rescaleMoney(money: Money, currency: CurrencyCode): Money | null {
  return refusing(() => rescale(money, currency));
}

/** null where decimals that are not zero have no place, or the integer is not safe. A numeral beyond 2^53 is never read as one below it. */
export function toMinorUnits(whole: string, fraction: string, digits: number): number | null {
  if (/[1-9]/.test(fraction.slice(digits))) return null;
  const minorUnits = Number(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  return Number.isSafeInteger(minorUnits) ? minorUnits : null;
}

/** -0 is no amount. */
export function negated(minorUnits: number): number {
  return minorUnits === 0 ? 0 : -minorUnits;
}

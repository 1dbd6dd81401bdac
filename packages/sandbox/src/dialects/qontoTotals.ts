import type { ItemRounding } from '../Sandbox.js';
import type { Item } from './qontoState.js';

/** `units / scale`, the scale a power of ten: decimal text without a float in between. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: bigint;
}

export function decimal(text: string): Decimal {
  const [whole = '', part = ''] = text.split('.');
  return { units: BigInt(whole + part), scale: 10n ** BigInt(part.length) };
}

/** Minor units of a currency with two decimals. null: more decimals than the currency has, or too large to count. */
export function minorUnitsOf(text: string): number | null {
  const { units, scale } = decimal(text);
  if ((units * 100n) % scale !== 0n) return null;
  const minor = Number((units * 100n) / scale);
  return Number.isSafeInteger(minor) ? minor : null;
}

/** '13.30' */
export function decimalText(minorUnits: number): string {
  const digits = String(Math.abs(minorUnits)).padStart(3, '0');
  return `${minorUnits < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export const percentOf = (rate: string, unit: 'percent' | 'fraction'): Decimal => {
  const { units, scale } = decimal(rate);
  return unit === 'percent' ? { units, scale: scale * 100n } : { units, scale };
};

/**
 * Gross minor units of a basket. The net of each line is rounded first; its tax then per line, once per rate, or once for all; `unit_gross` rounds the price of one
 * piece with tax in place of that. The documentation shows one item (10.99 at 21 % is 13.30) and no rule, hence the choice.
 */
export function grossOf(items: readonly Item[], { per, mode }: ItemRounding, unit: 'percent' | 'fraction'): bigint {
  let net = 0n;
  let tax = 0n;
  const pending: { rate: Decimal; net: bigint }[] = [];
  for (const item of items) {
    const quantity = decimal(String(item.quantity));
    const price = decimal(item.unit_price.value);
    const rate = percentOf(item.vat_rate, unit);
    const lineNet = divide(price.units * quantity.units * 100n, price.scale * quantity.scale, mode);
    net += lineNet;
    if (per === 'unit_gross') {
      const unitGross = divide(price.units * 100n * (rate.scale + rate.units), price.scale * rate.scale, mode);
      tax += divide(unitGross * quantity.units, quantity.scale, mode) - lineNet;
    } else if (per === 'line') {
      tax += divide(lineNet * rate.units, rate.scale, mode);
    } else {
      const same = pending.find((other) => equal(other.rate, rate));
      if (same) same.net += lineNet;
      else pending.push({ rate, net: lineNet });
    }
  }
  const exact = pending.map(({ rate, net: base }): Decimal => ({ units: base * rate.units, scale: rate.scale }));
  if (per === 'rate') for (const { units, scale } of exact) tax += divide(units, scale, mode);
  const sum = exact.reduce(add, { units: 0n, scale: 1n });
  return net + (per === 'rate' ? tax : tax + divide(sum.units, sum.scale, mode));
}

/** '21' and '21.0' are one rate. */
const equal = (a: Decimal, b: Decimal): boolean => a.units * b.scale === b.units * a.scale;

const add = (a: Decimal, b: Decimal): Decimal => ({
  units: a.units * b.scale + b.units * a.scale,
  scale: a.scale * b.scale,
});

/** Rounded to a whole number; a half away from zero or to even, `down` towards zero. */
export function divide(numerator: bigint, denominator: bigint, mode: ItemRounding['mode']): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const whole = size / denominator;
  const rest = size % denominator;
  const up = {
    down: false,
    up: rest > 0n,
    half_up: rest * 2n >= denominator,
    half_even: rest * 2n > denominator || (rest * 2n === denominator && whole % 2n === 1n),
  }[mode];
  const rounded = up ? whole + 1n : whole;
  return numerator < 0n ? -rounded : rounded;
}

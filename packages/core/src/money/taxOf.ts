import { toSafeInteger } from './addMoney.js';
import type { Money, RoundingMode } from './money.js';
import { refusing } from './refusing.js';

/**
 * Tax on a net amount. `ratePercent` is decimal text: '21' is 21 %. Ties go by the mode; all modes round by size, so that a refund is the
 * mirror of the payment: 'down' towards zero, 'up' away from it. Throws `invalid_input` for a rate that is not decimal text from 0.
 */
export function taxOf(net: Money, ratePercent: string, mode: RoundingMode): Money {
  return refusing(() => {
    const rate = fraction(ratePercent);
    const minorUnits = round(BigInt(net.minorUnits) * rate.units, rate.scale * 100n, mode);
    return { minorUnits: toSafeInteger(minorUnits), currency: net.currency };
  });
}

/** Decimal text as an exact fraction. */
export interface Fraction {
  readonly units: bigint;
  readonly scale: bigint;
}

export function fraction(text: string): Fraction {
  const [, whole = '', decimals = ''] = /^(\d{1,30})(?:\.(\d{1,30}))?$/.exec(text) ?? [];
  if (whole === '') throw new RangeError(`'${text}' is not decimal text such as '1.5': a point, no sign, no exponent.`);
  return { units: BigInt(whole + decimals), scale: 10n ** BigInt(decimals.length) };
}

export function round(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const floor = size / denominator;
  const twice = (size % denominator) * 2n;
  const isUp =
    mode === 'up'
      ? twice > 0n
      : mode === 'down'
        ? false
        : twice > denominator || (twice === denominator && (mode === 'half_up' || floor % 2n === 1n));
  const rounded = isUp ? floor + 1n : floor;
  return numerator < 0n ? -rounded : rounded;
}

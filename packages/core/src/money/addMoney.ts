import type { Money } from './money.js';
import { refusing } from './refusing.js';

/** Throws `invalid_input` for mixed currencies and for a sum beyond the safe integers. */
export function addMoney(first: Money, ...rest: readonly Money[]): Money {
  return refusing(() => {
    const { currency } = first;
    let sum = 0n;
    for (const money of [first, ...rest]) {
      if (money.currency !== currency) {
        throw new RangeError(`${currency} and ${money.currency} cannot be added: convert one of them first.`);
      }
      sum += BigInt(money.minorUnits);
    }
    return { minorUnits: toSafeInteger(sum), currency };
  });
}

/** Parts that differ by at most one minor unit, the larger ones first; together exactly the amount. Throws `invalid_input` unless `parts` is a whole number from 1. */
export function splitMoney(money: Money, parts: number): Money[] {
  return refusing(() => {
    const { minorUnits, currency } = money;
    if (!Number.isSafeInteger(parts) || parts < 1) {
      throw new RangeError(`${parts} parts are not possible: give a whole number from 1.`);
    }
    const unit = minorUnits < 0n ? -1 : 1;
    const rest = Math.abs(minorUnits % parts);
    const share = (minorUnits - (minorUnits % parts)) / parts;
    return Array.from({ length: parts }, (_, index) => ({
      minorUnits: toSafeInteger(BigInt(share) + BigInt(index < rest ? unit : 0)),
      currency,
    }));
  });
}

export function toSafeInteger(value: bigint): number {
  const minorUnits = Number(value);
  if (!Number.isSafeInteger(minorUnits))
    throw new RangeError(`${value} minor units are more than can be kept exactly.`);
  return minorUnits;
}

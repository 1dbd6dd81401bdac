import { toSafeInteger } from './addMoney.js';
import type { CurrencyCode } from './currencies.js';
import type { ItemRounding, Money, Totals } from './money.js';
import { refusing } from './refusing.js';
import { type Fraction, fraction, round } from './taxOf.js';

/** Net unit price with decimal text for the rest: '1.5' pieces, '21' percent. */
export interface TotalsItem {
  readonly quantity: string;
  readonly unitPrice: Money;
  readonly vatPercent: string;
}
/** The totals with the least and the greatest gross that a provider may come to, where its rule is not known. */
export interface TotalsRange {
  readonly least: Totals;
  readonly greatest: Totals;
}

/**
 * Net, tax and gross of lines, rounded as the capabilities say. The net of a line is rounded to minor units first (EN 16931, BR-CO-10);
 * then the tax is rounded per line, once per rate (BR-CO-17) or once for all; 'unit_gross' rounds the gross price of one piece.
 * `null`, where the provider's rule is not known: the totals with the least and the greatest gross over the four rules, ties to even or up.
 * Throws `invalid_input` for text that is not decimal, another currency, or a total that is not a safe integer.
 */
export function totalsOf(items: readonly TotalsItem[], currency: CurrencyCode, rounding: ItemRounding): Totals;
export function totalsOf(items: readonly TotalsItem[], currency: CurrencyCode, rounding: null): TotalsRange;
export function totalsOf(
  items: readonly TotalsItem[],
  currency: CurrencyCode,
  rounding: ItemRounding | null,
): Totals | TotalsRange;
export function totalsOf(
  items: readonly TotalsItem[],
  currency: CurrencyCode,
  rounding: ItemRounding | null,
): Totals | TotalsRange {
  return refusing(() => {
    const lines = items.map((item) => toLine(item, currency));
    if (rounding) return total(lines, currency, rounding);
    const all = plausible.map((rule) => total(lines, currency, rule));
    const byGross = all.sort((a, b) => a.gross.minorUnits - b.gross.minorUnits);
    const [least, greatest] = [byGross[0], byGross.at(-1)];
    if (!least || !greatest) throw new RangeError('There is no rule to add up by.');
    return { least, greatest };
  });
}

const plausible = (['line', 'rate', 'total', 'unit_gross'] as const).flatMap((per) =>
  (['half_up', 'half_even'] as const).map((mode): ItemRounding => ({ per, mode })),
);

interface Line {
  readonly quantity: Fraction;
  readonly price: bigint;
  /** A share, not percent: '21' is 21/100. */
  readonly rate: Fraction;
}

function toLine({ quantity, unitPrice, vatPercent }: TotalsItem, currency: CurrencyCode): Line {
  if (unitPrice.currency !== currency) {
    throw new RangeError(`A line is in ${unitPrice.currency}, the total in ${currency}: all lines share one currency.`);
  }
  const percent = fraction(vatPercent);
  return {
    quantity: fraction(quantity),
    price: BigInt(unitPrice.minorUnits),
    rate: { units: percent.units, scale: percent.scale * 100n },
  };
}

function total(lines: readonly Line[], currency: CurrencyCode, { per, mode }: ItemRounding): Totals {
  let net = 0n;
  let tax = 0n;
  /** Net by rate; the key tells rates apart by value: '21' and '21.0' are one. */
  const byRate = new Map<string, { rate: Fraction; net: bigint }>();
  for (const { quantity, price, rate } of lines) {
    const lineNet = round(price * quantity.units, quantity.scale, mode);
    net += lineNet;
    if (per === 'unit_gross') {
      const unitGross = round(price * (rate.scale + rate.units), rate.scale, mode);
      tax += round(unitGross * quantity.units, quantity.scale, mode) - lineNet;
    } else if (per === 'line') {
      tax += round(lineNet * rate.units, rate.scale, mode);
    } else {
      const key = String((rate.units * common) / rate.scale);
      byRate.set(key, { rate, net: (byRate.get(key)?.net ?? 0n) + lineNet });
    }
  }
  let exact = 0n;
  for (const { rate, net: rateNet } of byRate.values()) {
    if (per === 'rate') tax += round(rateNet * rate.units, rate.scale, mode);
    else exact += (rateNet * rate.units * common) / rate.scale;
  }
  tax += round(exact, common, mode);
  const money = (value: bigint): Money => ({ minorUnits: toSafeInteger(value), currency });
  return { net: money(net), tax: money(tax), gross: money(net + tax) };
}

/** A multiple of every scale that `fraction` gives for a percentage. */
const common = 10n ** 32n;

import {
  type CurrencyCode,
  type FieldError,
  isCurrencyCode,
  type Money,
  minorUnitDigits,
  PaymentLinksError,
} from '@paylinks/core';

/** Money between ISO 4217 minor units, in which the kit counts, and those in which a provider counts. */
export interface WireCurrencies {
  readonly offered: readonly CurrencyCode[];
  readonly maxDecimals: Readonly<Partial<Record<CurrencyCode, number>>>;
  /** Throws `invalid_input` where a digit would be lost. */
  toWire(money: Money): number;
  /** null where the code, or the amount in it, has no exact counterpart. */
  fromWire(amount: number | null, code: string | null): Money | null;
}

/** `digitsOf`: how many decimals the provider counts; null where it leaves that unclear, so that the code is not offered and not read. */
export function wireCurrencies(
  provider: string,
  taken: readonly string[],
  digitsOf: (code: CurrencyCode) => number | null,
): WireCurrencies {
  const offered = taken.filter((code): code is CurrencyCode => isCurrencyCode(code) && digitsOf(code) !== null);
  const narrower = offered.flatMap((code): [CurrencyCode, number][] => {
    const digits = digitsOf(code);
    return digits !== null && digits < minorUnitDigits(code) ? [[code, digits]] : [];
  });
  return {
    offered,
    maxDecimals: Object.fromEntries(narrower),
    toWire({ minorUnits, currency }) {
      const digits = digitsOf(currency);
      const amount = digits === null ? null : rescale(minorUnits, minorUnitDigits(currency), digits);
      if (amount !== null) return amount;
      const field: FieldError = {
        path: 'amount',
        code: digits === null ? 'not_allowed' : 'wrong_format',
        message: `${provider} cannot take exactly this amount of ${currency}.`,
      };
      throw new PaymentLinksError({ code: 'invalid_input', message: field.message, fieldErrors: [field] });
    },
    fromWire(amount, code) {
      if (amount === null || code === null || !isCurrencyCode(code)) return null;
      const digits = digitsOf(code);
      const minorUnits = digits === null ? null : rescale(amount, digits, minorUnitDigits(code));
      return minorUnits === null ? null : { minorUnits, currency: code };
    },
  };
}

/** The same major amount with another number of decimals, or null where a digit would be lost. */
function rescale(amount: number, from: number, to: number): number | null {
  if (!Number.isSafeInteger(amount)) return null;
  const factor = 10n ** BigInt(Math.abs(to - from));
  const exact = to >= from ? BigInt(amount) * factor : BigInt(amount) / factor;
  if (to < from && exact * factor !== BigInt(amount)) return null;
  const result = Number(exact);
  return Number.isSafeInteger(result) ? result : null;
}

import {
  type CurrencyCode,
  type FieldError,
  isCurrencyCode,
  type Money,
  minorUnitDigits,
  PaymentLinksError,
} from '@paylinks/core';

/** The codes that Monite takes, in its order: https://docs.monite.com/references/currencies, version 2024-05-25. */
const taken =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CVE CZK DJF DKK DOP DZD EGP ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD ISK JMD JOD JPY KES KGS KHR KMF KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SEK SGD SHP SLE SOS SRD SSP SVC SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VND VUV WST XAF XCD XOF XPF YER ZAR ZMW';

/**
 * Where Monite's number of decimals is another than 2, by the currency table of its SDK. It differs from ISO 4217 for MGA (ISO: 2) and, by its silence, for ISK (ISO: 0).
 */
const digitsBesideTwo: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF UGX VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0]),
  ),
  ...Object.fromEntries('BHD JOD KWD OMR TND'.split(' ').map((code) => [code, 3])),
};

/** ISO 4217 says 3 and Monite's table leaves them out: 2 or 3 is a guess worth a factor of 10. Not offered until the host states the digits. */
const unclear: readonly string[] = ['IQD', 'LYD'];

/** Money between ISO 4217 minor units, in which the kit counts, and those in which Monite counts. */
export interface MoniteCurrencies {
  readonly offered: readonly CurrencyCode[];
  readonly maxDecimals: Readonly<Partial<Record<CurrencyCode, number>>>;
  /** Throws `invalid_input` where a digit would be lost. */
  toWire(money: Money): number;
  /** null where the code, or the amount in it, has no exact counterpart. */
  fromWire(amount: number | null, code: string | null): Money | null;
}

export function moniteCurrencies(stated: Readonly<Partial<Record<CurrencyCode, number>>> = {}): MoniteCurrencies {
  const digitsOf = (code: CurrencyCode): number | null =>
    stated[code] ?? (unclear.includes(code) ? null : (digitsBesideTwo[code] ?? 2));
  const offered = taken
    .split(' ')
    .filter((code): code is CurrencyCode => isCurrencyCode(code) && digitsOf(code) !== null);
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
        message: `Monite cannot take exactly this amount of ${currency}.`,
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

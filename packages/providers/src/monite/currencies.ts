import type { CurrencyCode } from '@paylinks/core';
import { type WireCurrencies, wireCurrencies } from '../http/wireCurrencies.js';

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

/** `stated`: digits that the host knows better than Monite's table. */
export function moniteCurrencies(stated: Readonly<Partial<Record<CurrencyCode, number>>> = {}): WireCurrencies {
  return wireCurrencies(
    'Monite',
    taken.split(' '),
    (code) => stated[code] ?? (unclear.includes(code) ? null : (digitsBesideTwo[code] ?? 2)),
  );
}

/** Words and digits of the provider's API, version 2024-05-25. */
export const methodTypes = [
  'sepa_credit',
  'us_ach',
  'blik',
  'card',
  'bacs_direct_debit',
  'bancontact',
  'eps',
  'giropay',
  'ideal',
  'p24',
  'sepa_debit',
  'sofort',
  'applepay',
  'googlepay',
  'affirm',
  'klarna',
] as const;
export type MethodType = (typeof methodTypes)[number];

export const methodNames: Readonly<Record<MethodType, string>> = {
  sepa_credit: 'SEPA Payments',
  us_ach: 'US ACH Payments',
  blik: 'BLIK',
  card: 'Card payments',
  bacs_direct_debit: 'Bacs Direct Debit',
  bancontact: 'Bancontact',
  eps: 'Electronic Payment Standard',
  giropay: 'Giropay',
  ideal: 'iDEAL',
  p24: 'Przelewy24',
  sepa_debit: 'SEPA Direct Debit',
  sofort: 'SOFORT',
  applepay: 'Apple Pay',
  googlepay: 'Google Pay',
  affirm: 'Affirm',
  klarna: 'Klarna',
};

/** The 145 currencies of the API, which are not those of ISO 4217. */
export const currencies: readonly string[] =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CVE CZK DJF DKK DOP DZD EGP ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD ISK JMD JOD JPY KES KGS KHR KMF KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SEK SGD SHP SLE SOS SRD SSP SVC SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VND VUV WST XAF XCD XOF XPF YER ZAR ZMW'.split(
    ' ',
  );

const withoutDecimals = 'BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF UGX VND VUV XAF XOF XPF'.split(' ');
const withThreeDecimals = 'BHD IQD JOD KWD LYD OMR TND'.split(' ');

/** How many decimals an amount on this wire has. The provider's own table: MGA has none here and ISK two. Of IQD and LYD it says nothing; ISO 4217 says three. */
export function decimalsOf(currency: string): number {
  if (withoutDecimals.includes(currency)) return 0;
  return withThreeDecimals.includes(currency) ? 3 : 2;
}

import { refusing } from './refusing.js';

/** Every active ISO 4217 code that has a minor unit (table of 2026-01-01), and ANG and BGN for old documents. */
export type CurrencyCode =
  | 'AED'
  | 'AFN'
  | 'ALL'
  | 'AMD'
  | 'ANG'
  | 'AOA'
  | 'ARS'
  | 'AUD'
  | 'AWG'
  | 'AZN'
  | 'BAM'
  | 'BBD'
  | 'BDT'
  | 'BGN'
  | 'BHD'
  | 'BIF'
  | 'BMD'
  | 'BND'
  | 'BOB'
  | 'BOV'
  | 'BRL'
  | 'BSD'
  | 'BTN'
  | 'BWP'
  | 'BYN'
  | 'BZD'
  | 'CAD'
  | 'CDF'
  | 'CHE'
  | 'CHF'
  | 'CHW'
  | 'CLF'
  | 'CLP'
  | 'CNY'
  | 'COP'
  | 'COU'
  | 'CRC'
  | 'CUP'
  | 'CVE'
  | 'CZK'
  | 'DJF'
  | 'DKK'
  | 'DOP'
  | 'DZD'
  | 'EGP'
  | 'ERN'
  | 'ETB'
  | 'EUR'
  | 'FJD'
  | 'FKP'
  | 'GBP'
  | 'GEL'
  | 'GHS'
  | 'GIP'
  | 'GMD'
  | 'GNF'
  | 'GTQ'
  | 'GYD'
  | 'HKD'
  | 'HNL'
  | 'HTG'
  | 'HUF'
  | 'IDR'
  | 'ILS'
  | 'INR'
  | 'IQD'
  | 'IRR'
  | 'ISK'
  | 'JMD'
  | 'JOD'
  | 'JPY'
  | 'KES'
  | 'KGS'
  | 'KHR'
  | 'KMF'
  | 'KPW'
  | 'KRW'
  | 'KWD'
  | 'KYD'
  | 'KZT'
  | 'LAK'
  | 'LBP'
  | 'LKR'
  | 'LRD'
  | 'LSL'
  | 'LYD'
  | 'MAD'
  | 'MDL'
  | 'MGA'
  | 'MKD'
  | 'MMK'
  | 'MNT'
  | 'MOP'
  | 'MRU'
  | 'MUR'
  | 'MVR'
  | 'MWK'
  | 'MXN'
  | 'MXV'
  | 'MYR'
  | 'MZN'
  | 'NAD'
  | 'NGN'
  | 'NIO'
  | 'NOK'
  | 'NPR'
  | 'NZD'
  | 'OMR'
  | 'PAB'
  | 'PEN'
  | 'PGK'
  | 'PHP'
  | 'PKR'
  | 'PLN'
  | 'PYG'
  | 'QAR'
  | 'RON'
  | 'RSD'
  | 'RUB'
  | 'RWF'
  | 'SAR'
  | 'SBD'
  | 'SCR'
  | 'SDG'
  | 'SEK'
  | 'SGD'
  | 'SHP'
  | 'SLE'
  | 'SOS'
  | 'SRD'
  | 'SSP'
  | 'STN'
  | 'SVC'
  | 'SYP'
  | 'SZL'
  | 'THB'
  | 'TJS'
  | 'TMT'
  | 'TND'
  | 'TOP'
  | 'TRY'
  | 'TTD'
  | 'TWD'
  | 'TZS'
  | 'UAH'
  | 'UGX'
  | 'USD'
  | 'USN'
  | 'UYI'
  | 'UYU'
  | 'UYW'
  | 'UZS'
  | 'VED'
  | 'VES'
  | 'VND'
  | 'VUV'
  | 'WST'
  | 'XAD'
  | 'XAF'
  | 'XCD'
  | 'XCG'
  | 'XOF'
  | 'XPF'
  | 'YER'
  | 'ZAR'
  | 'ZMW'
  | 'ZWG';

/**
 * ISO 4217 list one as its maintenance agency SIX publishes it (2026-01-01), without the codes that have no minor unit (metals, XDR, XXX …).
 * A capital is the first letter of what follows: for each code its other two letters, and its digits where they are not 2: 'Bambd…hd3' is BAM, BBD … BHD with 3.
 * Never from `Intl`: the CLDR in V8 says 0 digits for HUF, IDR, PKR and others that have 2, and changes with the runtime.
 */
const table =
  'AedfnllmdngoarsudwgznBambddtgnhd3if0mdndobovrlsdtnwpynzdCaddfhehfhwlf4lp0nyopourcupvezkDjf0kkopzd' +
  'EgprntburFjdkpGbpelhsipmdnf0tqydHkdnltgufIdrlsnrqd3rrsk0Jmdod3py0Kesgshrmf0pwrw0wd3ydztLakbpkrrdslyd3' +
  'MaddlgakdmkntopruurvrwkxnxvyrznNadgniookprzdOmr3Pabengkhpkrlnyg0QarRonsdubwf0' +
  'SarbdcrdgekgdhpleosrdsptnvcypzlThbjsmtnd3oprytdwdzsUahgx0sdsnyi0yuyw4zsVedesnd0uv0WstXadaf0cdcgof0pf0Yer' +
  'Zarmwwg';

/** In the order of the alphabet. */
export const digitsByCode: Map<string, number> = new Map();
let first = '';
for (const [, capital, rest, digits] of table.matchAll(/([A-Z]?)([a-z]{2})(\d?)/g)) {
  first = capital || first;
  digitsByCode.set(`${first}${rest}`.toUpperCase(), +(digits || 2));
}

/** Whether a text is one of the kit's currencies, in capitals. */
export function isCurrencyCode(text: string): text is CurrencyCode {
  return digitsByCode.has(text);
}

/** As {@link minorUnitDigits}, for use inside: throws RangeError, as `Intl` does, so that an input need not load the error class. */
export function digitsOf(currency: string): number {
  const digits = digitsByCode.get(currency);
  if (digits !== undefined) return digits;
  throw new RangeError(`${currency} is no ISO 4217 currency.`);
}

/**
 * Digits after the decimal sign by ISO 4217, from the kit's own table: 2 for EUR, 0 for JPY, 3 for KWD.
 * Throws `invalid_input` for a code that is not in it.
 */
export function minorUnitDigits(currency: CurrencyCode): number {
  return refusing(() => digitsOf(currency));
}

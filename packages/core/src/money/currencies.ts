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
 * A word is a first letter and, for each code, its other two letters and its digits where they are not 2: 'bambd…hd3' is BAM, BBD … BHD with 3.
 * Never from `Intl`: the CLDR in V8 says 0 digits for HUF, IDR, PKR and others that have 2, and changes with the runtime.
 */
const table =
  'aedfnllmdngoarsudwgzn bambddtgnhd3if0mdndobovrlsdtnwpynzd caddfhehfhwlf4lp0nyopourcupvezk djf0kkopzd ' +
  'egprntbur fjdkp gbpelhsipmdnf0tqyd hkdnltguf idrlsnrqd3rrsk0 jmdod3py0 kesgshrmf0pwrw0wd3ydzt ' +
  'lakbpkrrdslyd3 maddlgakdmkntopruurvrwkxnxvyrzn nadgniookprzd omr3 pabengkhpkrlnyg0 qar ronsdubwf0 ' +
  'sarbdcrdgekgdhpleosrdsptnvcypzl thbjsmtnd3oprytdwdzs uahgx0sdsnyi0yuyw4zs vedesnd0uv0 wst ' +
  'xadaf0cdcgof0pf0 yer zarmwwg';

const digitsByCode: ReadonlyMap<string, number> = new Map(
  table
    .split(' ')
    .flatMap((word) =>
      Array.from(word.slice(1).matchAll(/(\D\D)(\d?)/g), ([, rest, digits]) => [
        `${word[0]}${rest}`.toUpperCase(),
        Number(digits || 2),
      ]),
    ),
);

/** Every code that the kit knows, in the order of the alphabet. */
export const currencyCodes: readonly CurrencyCode[] = [...digitsByCode.keys()] as CurrencyCode[];

export function isCurrencyCode(text: string): text is CurrencyCode {
  return digitsByCode.has(text);
}

/** As {@link minorUnitDigits}, for use inside: throws RangeError, as `Intl` does, so that an input need not load the error class. */
export function digitsOf(currency: string): number {
  const digits = digitsByCode.get(currency);
  if (digits === undefined) throw new RangeError(`'${currency}' is not an ISO 4217 code.`);
  return digits;
}

/**
 * Digits after the decimal sign by ISO 4217, from the kit's own table: 2 for EUR, 0 for JPY, 3 for KWD.
 * Throws `invalid_input` for a code that is not in it.
 */
export function minorUnitDigits(currency: CurrencyCode): number {
  return refusing(() => digitsOf(currency));
}

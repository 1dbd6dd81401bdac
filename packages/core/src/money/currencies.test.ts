import { describe, expect, it, onTestFinished } from 'vitest';
import { PaymentLinksError } from '../errors/PaymentLinksError.js';
import { type CurrencyCode, isCurrencyCode, minorUnitDigits } from './currencies.js';
import { currencyCodes } from './currencyCodes.js';
import { formatMoney } from './formatMoney.js';
import { parseMoney } from './parseMoney.js';

/**
 * Not from the kit's table: ISO 4217 list one, XML of the maintenance agency SIX, published 2024-06-25 (as the npm package
 * currency-codes 2.2.0 carries it), by number of minor unit digits.
 */
const published: Record<number, string> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  2:
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY ' +
    'COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR ' +
    'IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN ' +
    'NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB ' +
    'TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD YER ZAR ZMW ZWG',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};
/** Amendments after that list: 176 (XCG, 2025-03-31) and 179 (XAD, 2025-05-12); CUC was withdrawn. */
const added = { XCG: 2, XAD: 2 };
const withdrawn = new Set(['CUC']);

/** The currencies of Monite's reference page for payment links, in its order. */
const monite =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP ' +
  'CRC CVE CZK DJF DKK DOP DZD EGP ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD ISK JMD JOD ' +
  'JPY KES KGS KHR KMF KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MUR MVR MWK MXN MYR MZN NAD NGN NIO ' +
  'NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SEK SGD SHP SLE SOS SRD SSP SVC SZL THB TJS TMT ' +
  'TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VND VUV WST XAF XCD XOF XPF YER ZAR ZMW';

const expected = new Map<string, number>([
  ...Object.entries(published).flatMap(([digits, codes]) =>
    codes
      .split(' ')
      .filter((code) => !withdrawn.has(code))
      .map((code): [string, number] => [code, Number(digits)]),
  ),
  ...Object.entries(added),
]);

describe('rule 3: the number of decimals comes from ISO 4217, never from Intl', () => {
  it('knows the 165 active codes, and ANG and BGN for old documents', () => {
    expect([...currencyCodes]).toEqual([...expected.keys()].sort());
    expect(currencyCodes).toHaveLength(165 + 2);
  });

  it.for([...expected])('%s has %i digits, as published', ([code, digits]) => {
    expect(minorUnitDigits(code as CurrencyCode)).toBe(digits);
  });

  it('covers all 145 currencies of the Monite reference page', () => {
    const codes = monite.split(' ');
    expect(codes).toHaveLength(145);
    expect(codes.filter((code) => !isCurrencyCode(code))).toEqual([]);
  });

  it.for([
    'HUF',
    'COP',
    'IDR',
    'PKR',
    'AFN',
    'ALL',
    'IRR',
    'KPW',
    'LAK',
    'LBP',
    'MMK',
    'SOS',
    'SYP',
    'YER',
    'MGA',
  ] as const)('%s has 2, whatever the CLDR of this runtime says', (code) => {
    expect(minorUnitDigits(code)).toBe(2);
    expect(formatMoney({ minorUnits: 123456, currency: code }, 'en', { currencyDisplay: 'none' })).toBe('1,234.56');
  });

  it('and all of them have the right number of decimals on a runtime whose own is another', () => {
    const { NumberFormat } = Intl;
    onTestFinished(() => void Object.assign(Intl, { NumberFormat }));
    // Seven decimals, a number that no currency has, unless the formatter is told both limits.
    const construct = (Real: typeof NumberFormat, [locale, options]: [string, object]): Intl.NumberFormat =>
      new Real(locale, { minimumFractionDigits: 7, maximumFractionDigits: 7, ...options });
    Object.assign(Intl, { NumberFormat: new Proxy(NumberFormat, { construct }) });
    // Used nowhere else, so that no formatter from before is there.
    const locale = 'en-SC';
    for (const [code, digits] of expected) {
      const money = { minorUnits: 1234567, currency: code as CurrencyCode };
      const decimal = `${'1234567'.slice(0, 7 - digits)}${digits ? '.' : ''}${'1234567'.slice(7 - digits)}`;
      for (const currencyDisplay of ['none', 'code', 'symbol'] as const) {
        const text = formatMoney(money, locale, { currencyDisplay });
        expect(/[\d,.]*\d/.exec(text)?.[0].replaceAll(',', '')).toBe(decimal);
        expect(parseMoney(text, { currency: money.currency, locale })).toEqual({ ok: true, money });
      }
    }
  });

  it('gives the Iraqi dinar 3', () => {
    expect(formatMoney({ minorUnits: 1234567, currency: 'IQD' }, 'en', { currencyDisplay: 'none' })).toBe('1,234.567');
  });

  it.for(['EURO', 'eur', 'XXX', 'XAU', 'DEM', 'BTC', '', '__proto__', 'E.R', 'constructor'])('refuses %s', (code) => {
    expect(isCurrencyCode(code)).toBe(false);
    expect(() => minorUnitDigits(code as CurrencyCode)).toThrow(PaymentLinksError);
  });
});

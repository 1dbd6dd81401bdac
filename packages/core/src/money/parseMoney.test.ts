import { describe, expect, it } from 'vitest';
import type { CurrencyCode } from './currencies.js';
import { parseMoney } from './parseMoney.js';

const read = (text: string, currency: CurrencyCode, locale: string): number | string => {
  const result = parseMoney(text, { currency, locale });
  return result.ok ? result.money.minorUnits : result.reason;
};

describe('reading 1: every decimal digit is one, invisible marks are dropped, nothing is normalised', () => {
  it.for([
    ['１２．５０', 1250],
    ['١٢٫٥٠', 1250],
    ['۱۲٫۵۰', 1250],
    ['१२.५०', 1250],
    ['১২.৫০', 1250],
    ['๑๒.๕๐', 1250],
    ['𝟏𝟐.𝟓𝟎', 1250],
    ['\u200f\u206612.50\u2069', 1250],
    ['\u200b12.50\ufeff', 1250],
    ['12½', 'not_a_number'],
    ['12²', 'not_a_number'],
    ['①②', 'not_a_number'],
    ['Ⅻ', 'not_a_number'],
    ['十二', 'not_a_number'],
    ['12\u202e05', 'not_a_number'],
    ['\u00ad12', 'not_a_number'],
  ] as const)('%j', ([text, result]) => expect(read(text, 'USD', 'en')).toBe(result));
});

describe('reading 2: this currency’s code or symbol goes from either end, another one is refused', () => {
  it.for([
    ['$12', 'CAD', 'en-CA', 1200],
    ['CA$12', 'CAD', 'en-US', 1200],
    ['US$12', 'CAD', 'en-CA', 'other_currency'],
    ['12 kr.', 'DKK', 'da', 1200],
    ['kr.12', 'DKK', 'da', 1200],
    ['kr.12', 'SEK', 'sv', 'ambiguous'],
    ['Rs.500', 'PKR', 'en', 'ambiguous'],
    ['12k', 'MMK', 'en', 'not_a_number'],
    ['12 usd', 'USD', 'en', 1200],
    ['12 JPY', 'USD', 'en', 'other_currency'],
    ['$', 'USD', 'en', 'incomplete'],
    ['USD', 'USD', 'en', 'incomplete'],
    ['1$2', 'USD', 'en', 'not_a_number'],
  ] as const)('%j for %s in %s', ([text, currency, locale, result]) =>
    expect(read(text, currency, locale)).toBe(result),
  );
});

describe('reading 3: the sign stands in front, after the symbol or behind; or there are parentheses', () => {
  it.for(['-12', '−12', '–12', '$-12', '-$12', '-12 $', '12-', '12 $-', '(12)', '($12)', '$(12)', '( 12 )'])(
    '%j',
    (text) => expect(read(text, 'USD', 'en')).toBe(-1200),
  );
  it.for(['12,-', '12.–', '12,--', '€ 12,-', '12,- €', '1.200,-'])('%j has no cents', (text) =>
    expect(read(text, 'EUR', 'de')).toBe(text.startsWith('1.2') ? 120_000 : 1200),
  );
  it.for(['--12', '(-12)', '-12-', '+-12', '12+', '1-2', ')12('])('%j is refused', (text) =>
    expect(read(text, 'USD', 'en')).toBe('not_a_number'),
  );
});

describe('reading 4: separators are the locale’s, unless that is impossible or ambiguous', () => {
  it.for([
    ['1.234,56', 'en', 123456],
    ['1,234.56', 'de', 123456],
    ["1'234.50", 'de-CH', 123450],
    ['12,50', 'fr-CH', 1250],
    ['12.50', 'fr-CH', 1250],
    ['1.234.567', 'en', 123456700],
    ['12,5', 'en', 1250],
    ['1,234', 'en', 123400],
    ['1,234', 'de', 'ambiguous'],
    ['1.234', 'en', 'ambiguous'],
    ['1.234', 'fr', 'ambiguous'],
    ['0.500', 'en', 50],
    ['0,500', 'en', 'ambiguous'],
    ['.500', 'en', 'ambiguous'],
    ['1234,567', 'en', 'ambiguous'],
    ['1,23,456', 'de', 'ambiguous'],
    ['12,34,567', 'en', 123456700],
    ['1 2 3', 'en', 'ambiguous'],
    ['1  234', 'en', 'ambiguous'],
    ['1,234.567,8', 'en', 'ambiguous'],
    ['1.234 567', 'de', 'ambiguous'],
  ] as const)('%j in %s', ([text, locale, result]) => expect(read(text, 'EUR', locale)).toBe(result));
});

describe('reading 5: decimals beyond the currency’s are zeros or too many', () => {
  it.for([
    ['12.5000', 'USD', 1250],
    ['12.5001', 'USD', 'too_many_decimals'],
    ['100.00', 'JPY', 100],
    ['100.50', 'JPY', 'too_many_decimals'],
    ['1.2345', 'CLF', 12345],
    ['1e2', 'USD', 'not_a_number'],
    ['1/2', 'USD', 'not_a_number'],
  ] as const)('%j %s', ([text, currency, result]) => expect(read(text, currency, 'en')).toBe(result));
});

it('refuses a page of text without reading it', () => {
  const pages = ['EUR', 'a', '(', '-'].map((text) => read(text.repeat(1e6), 'EUR', 'en'));
  expect(pages).toEqual(pages.map(() => 'not_a_number'));
  expect(['9', '9 ', '1,'].map((text) => read(text.repeat(1e6), 'EUR', 'en'))).toEqual([
    'too_large',
    'ambiguous',
    'incomplete',
  ]);
  expect(read(`${' '.repeat(1e6)}12.50${'\u200b'.repeat(1e6)}`, 'EUR', 'en')).toBe(1250);
});

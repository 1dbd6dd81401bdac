import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalNotation } from './decimalNotation.js';

const read = (text: string, locale = 'en', maxDecimals?: number) => decimalNotation(locale).read(text, maxDecimals);

describe('reading a quantity or a rate', () => {
  it.for([
    ['1.5', 'en', '1.5'],
    ['1,5', 'de', '1.5'],
    // An iPhone keypad may offer only the comma; no group has one digit.
    ['1,5', 'en', '1.5'],
    ['2', 'fr', '2'],
    ['1.500', 'de', '1500'],
    ['1,500', 'en', '1500'],
    ['1.500', 'en', '1.5'],
    ['1 234,5', 'fr', '1234.5'],
    ['1’234.5', 'de-CH', '1234.5'],
    ['0.10', 'en', '0.1'],
    ['10', 'en', '10'],
    ['0', 'en', '0'],
    ['١٫٥', 'ar-EG', '1.5'],
    ['२.५', 'hi-IN', '2.5'],
    ['５．５', 'ja', '5.5'],
    ['21 %', 'de', '21'],
    ['%21', 'tr', '21'],
    ['٢١٪', 'ar-EG', '21'],
    ['5,5%', 'fr', '5.5'],
    [' 3 ', 'en', '3'],
  ] as const)('reads %s in %s as %s', ([text, locale, decimal]) => {
    expect(read(text, locale)).toEqual({ ok: true, decimal });
  });

  it.for([
    ['', 'empty'],
    ['.', 'incomplete'],
    ['2 h', 'not_a_number'],
    ['5 EUR', 'not_a_number'],
    ['€5', 'not_a_number'],
    ['1e3', 'not_a_number'],
    ['½', 'not_a_number'],
    ['-1', 'negative'],
    ['(1)', 'negative'],
    ['1.2345678', 'too_many_decimals'],
    ['1,2,3', 'ambiguous'],
    ['99999999999999', 'too_large'],
  ] as const)('refuses %j: %s', ([text, reason]) => {
    expect(read(text)).toEqual({ ok: false, reason });
  });

  it('takes as many decimals as it is told', () => {
    expect(read('1.25', 'en', 1)).toEqual({ ok: false, reason: 'too_many_decimals' });
    expect(read('1.20', 'en', 1)).toEqual({ ok: true, decimal: '1.2' });
    expect(read('3', 'en', 0)).toEqual({ ok: true, decimal: '3' });
  });
});

it('writes every digit that there is, and reads it back', () => {
  expect(decimalNotation('de').write('1234.5')).toBe('1.234,5');
  expect(decimalNotation('en').write('0.0000000001')).toBe('0.0000000001');
  expect(decimalNotation('ar-EG').write('21')).toBe('٢١');
  const locales =
    'en en-IN de de-AT de-CH fr fr-CH es es-MX pt pl it nl sv ar ar-EG fa he hi bn ja ko zh th tr uk cs hu'.split(' ');
  fc.assert(
    fc.property(
      fc.constantFrom(...locales),
      fc.integer({ min: 0, max: 999_999_999 }),
      fc.integer({ min: 0, max: 999_999 }),
      (locale, whole, part) => {
        const decimals = String(part).padStart(6, '0').replace(/0+$/, '');
        const decimal = decimals === '' ? `${whole}` : `${whole}.${decimals}`;
        const { write, read: readIn } = decimalNotation(locale);
        expect(readIn(write(decimal))).toEqual({ ok: true, decimal });
      },
    ),
    { numRuns: 2000 },
  );
});

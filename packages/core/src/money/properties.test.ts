import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { addMoney, splitMoney } from './addMoney.js';
import type { CurrencyCode } from './currencies.js';
import { minorUnitDigits } from './currencies.js';
import { currencyCodes } from './currencyCodes.js';
import { moneyFromDecimal, moneyToDecimal, rescaleMoney } from './decimal.js';
import { formatMoney } from './formatMoney.js';
import { moneyNotation } from './moneyNotation.js';
import { parseMoney } from './parseMoney.js';
import { fraction, round, taxOf } from './taxOf.js';
import { totalsOf } from './totalsOf.js';

const locales =
  'af am ar ar-AE ar-DZ ar-EG ar-MA as ast az be bg bn bs ca ckb cs cy da de de-AT de-CH de-LI dz ee el en en-AU en-CA en-GB ' +
  'en-IN en-ZA en-CH es es-AR es-CL es-CO es-ES es-MX es-PE et eu fa fa-AF fi fil fo fr fr-BE fr-CA fr-CH ga gl gsw gu he hi hr ' +
  'hu hy id is it it-CH ja ka kea kk km kn ko ks ku ky lb lo lt lv mk ml mn mr ms mt my mzn nb ne nl nn or pa pa-Arab pl ps pt ' +
  'pt-BR pt-CV pt-PT rm ro ru sd se si sk sl sq sr sv sw ta te th tr uk ur ur-IN uz uz-Arab vi wae xh yo zh zh-TW zu';
// Thousands of runs each; not a measure of speed.
vi.setConfig({ testTimeout: 120_000 });

const supported = Intl.NumberFormat.supportedLocalesOf(locales.split(' '));

const aLocale = fc.constantFrom(...supported);
const aCurrency = fc.constantFrom(...currencyCodes);
const anAmount = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: -9_999_999, max: 9_999_999 }),
  fc.integer({ min: 0, max: 2000 }),
);
const aMoney = fc.record({ minorUnits: anAmount, currency: aCurrency });

const eur = (minorUnits: number): { minorUnits: number; currency: CurrencyCode } => ({ minorUnits, currency: 'EUR' });

/** What the digits of a text say, whichever script they are of. A second reading, on purpose not that of the kit. */
const digitsIn = (text: string): string =>
  Array.from(text.matchAll(/\p{Nd}/gu), ([digit]) => {
    for (let zero = digit.codePointAt(0) ?? 0; ; zero--) {
      const ten = String.fromCodePoint(...Array.from({ length: 10 }, (_, index) => zero + index));
      const before = String.fromCodePoint(zero - 1);
      const isWhole = [...ten].every((each) => /\p{Nd}/u.test(each));
      if (isWhole && (!/\p{Nd}/u.test(before) || zero === 0x1d7ce))
        return String(((digit.codePointAt(0) ?? 0) - zero) % 10);
    }
  }).join('');

describe('what the kit prints, the kit reads back', () => {
  it.for(['symbol', 'narrowSymbol', 'code', 'none'] as const)(
    'as %s, in every currency and many locales',
    (currencyDisplay) => {
      fc.assert(
        fc.property(aMoney, aLocale, (money, locale) => {
          const text = formatMoney(money, locale, { currencyDisplay });
          expect(parseMoney(text, { currency: money.currency, locale })).toEqual({ ok: true, money });
        }),
        { numRuns: 1000 },
      );
    },
  );

  it('in each currency and locale at least once', () => {
    const wrong: string[] = [];
    for (const currency of currencyCodes) {
      for (const locale of supported) {
        for (const minorUnits of [1234567, -1000]) {
          const text = moneyNotation(currency, locale).write(minorUnits);
          if (moneyNotation(currency, locale).read(text) !== minorUnits) wrong.push(`${text} ${currency} ${locale}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('no text yields an amount that differs from what its digits say', () => {
  const pieces = fc.constantFrom(
    ...'0123456789'.split(''),
    ..."0123456789.,' -".split(''),
    ...Array.of(
      '٠',
      '٣',
      '۹',
      '५',
      '๒',
      '５',
      '𝟗',
      '\u00a0',
      '\u202f',
      '’',
      '٫',
      '٬',
      '，',
      '．',
      '−',
      '(',
      ')',
      '+',
      '\u200f',
      '\u2066',
    ),
    ...Array.of(
      '€',
      '$',
      'EUR',
      'kr',
      'K',
      'e',
      '½',
      '²',
      'x',
      '%',
      '/',
      ':',
      '\n',
      '\t',
      '一',
      '000',
      '.00',
      ',00',
      '1,234',
      ',-',
    ),
  );
  const aText = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));

  it('and reading never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(aText, fc.string({ unit: 'binary' }), fc.string()),
        aCurrency,
        aLocale,
        (text, currency, locale) => {
          const result = parseMoney(text, { currency, locale });
          if (!result.ok) return;
          const { minorUnits } = result.money;
          expect(Number.isSafeInteger(minorUnits) && !Object.is(minorUnits, -0)).toBe(true);
          // Nothing but zeros may be added behind, for missing decimals, or left out behind; and zeros in front.
          const said = digitsIn(text).replace(/^0+/, '');
          const read = String(Math.abs(minorUnits));
          const [shorter = '', longer = ''] = [said, read].sort((a, b) => a.length - b.length);
          expect(
            minorUnits === 0
              ? /^0*$/.test(said)
              : longer.startsWith(shorter) && /^0*$/.test(longer.slice(shorter.length)),
          ).toBe(true);
          expect(read.length - said.length).toBeLessThanOrEqual(Math.max(minorUnitDigits(currency), 1));
          expect(/[½²%x/:e一]/.test(text.replaceAll(/eur|EUR/g, ''))).toBe(false);
        },
      ),
      { numRuns: 20_000 },
    );
  });

  it('and a text is read alike whatever the script of its digits', () => {
    const zeros = ['٠', '۰', '०', '০', '๐', '０', '၀', '༠'];
    fc.assert(
      fc.property(aText, aLocale, fc.constantFrom(...zeros), (text, locale, zero) => {
        const other = text.replace(/[0-9]/g, (digit) =>
          String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)),
        );
        const options = { currency: 'EUR', locale } as const;
        expect(parseMoney(other, options)).toEqual(parseMoney(text, options));
      }),
    );
  });

  it('and another currency of the same text never gives another amount', () => {
    fc.assert(
      fc.property(aText, aCurrency, aCurrency, aLocale, (text, from, to, locale) => {
        const first = parseMoney(text, { currency: from, locale });
        const second = parseMoney(text, { currency: to, locale });
        expect(first.ok && second.ok ? second.money : null).toEqual(
          first.ok && second.ok ? rescaleMoney(first.money, to) : null,
        );
      }),
      { numRuns: 5000 },
    );
  });
});

describe('arithmetic never leaves the integers', () => {
  const aRate = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 999 }))
    .map(([whole, decimals]) => `${whole}.${decimals}`);
  const aMode = fc.constantFrom('half_up', 'half_even', 'down', 'up');
  const small = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

  it('decimal text and back', () => {
    fc.assert(
      fc.property(aMoney, (money) => {
        expect(moneyFromDecimal(moneyToDecimal(money), money.currency)).toEqual(money);
      }),
    );
  });

  it('rescaling there and back, or not at all', () => {
    fc.assert(
      fc.property(aMoney, aCurrency, (money, currency) => {
        const there = rescaleMoney(money, currency);
        const factor = 10n ** BigInt(Math.abs(minorUnitDigits(currency) - minorUnitDigits(money.currency)));
        const scaled =
          BigInt(money.minorUnits) * (minorUnitDigits(currency) > minorUnitDigits(money.currency) ? factor : 1n);
        const isLossless = minorUnitDigits(currency) >= minorUnitDigits(money.currency) || scaled % factor === 0n;
        expect(there !== null).toBe(isLossless && Number.isSafeInteger(Number(scaled)));
        expect(there && rescaleMoney(there, money.currency)).toEqual(there && money);
      }),
    );
  });

  it('parts add up and differ by one at most', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 50 }), (minorUnits, count) => {
        const [first = eur(0), ...rest] = splitMoney(eur(minorUnits), count);
        expect(addMoney(first, ...rest)).toEqual(eur(minorUnits));
        const all = [first, ...rest].map((part) => part.minorUnits);
        expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('tax is within one unit of the exact share and mirrors for refunds', () => {
    fc.assert(
      fc.property(small, aRate, aMode, (minorUnits, rate, mode) => {
        const { units, scale } = fraction(rate);
        const tax = BigInt(taxOf(eur(minorUnits), rate, mode).minorUnits);
        const off = tax * scale * 100n - BigInt(minorUnits) * units;
        expect((off < 0n ? -off : off) < scale * 100n).toBe(true);
        expect(taxOf(eur(-minorUnits), rate, mode).minorUnits + Number(tax)).toBe(0);
        expect(round(BigInt(minorUnits), 1n, mode)).toBe(BigInt(minorUnits));
      }),
    );
  });

  it('net and tax are the gross, and every rule lies within the range', () => {
    const anItem = fc.record({
      quantity: fc.constantFrom('1', '2', '3', '1.5', '0.25', '12.333'),
      unitPrice: fc.integer({ min: 1, max: 100_000 }).map(eur),
      vatPercent: fc.constantFrom('0', '5.5', '7', '19', '20', '21', '21.0', '25'),
    });
    fc.assert(
      fc.property(
        fc.array(anItem, { maxLength: 5 }),
        fc.constantFrom('line', 'rate', 'total', 'unit_gross'),
        fc.constantFrom('half_up', 'half_even'),
        (items, per, mode) => {
          const { net, tax, gross } = totalsOf(items, 'EUR', { per, mode });
          expect(addMoney(net, tax)).toEqual(gross);
          const { least, greatest } = totalsOf(items, 'EUR', null);
          expect(least.gross.minorUnits <= gross.minorUnits && gross.minorUnits <= greatest.gross.minorUnits).toBe(
            true,
          );
        },
      ),
    );
  });
});

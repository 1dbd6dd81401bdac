import { describe, expect, it } from 'vitest';
import { isPaymentLinksError } from '../errors/isPaymentLinksError.js';
import { addMoney, splitMoney } from './addMoney.js';
import type { CurrencyCode } from './currencies.js';
import { moneyFromDecimal, moneyToDecimal, rescaleMoney } from './decimal.js';
import { formatMoney } from './formatMoney.js';
import type { Money, RoundingMode } from './money.js';
import { parseMoney } from './parseMoney.js';
import { taxOf } from './taxOf.js';
import { totalsOf } from './totalsOf.js';

const money = (minorUnits: number, currency: CurrencyCode): Money => ({ minorUnits, currency });
const eur = (minorUnits: number): Money => money(minorUnits, 'EUR');
const refusal = (compute: () => unknown): string | undefined => {
  try {
    compute();
  } catch (error) {
    if (isPaymentLinksError(error)) return error.code;
    throw error;
  }
  return undefined;
};

const line = (unitPrice: number, quantity = '1', vatPercent = '21') => ({
  quantity,
  unitPrice: eur(unitPrice),
  vatPercent,
});

describe('rule 1: an amount is a safe integer of minor units with its currency', () => {
  it('never gives -0', () => {
    expect(parseMoney('-0.00', { currency: 'USD', locale: 'en' })).toEqual({ ok: true, money: money(0, 'USD') });
    expect(Object.is(moneyFromDecimal('-0.00', 'USD').minorUnits, 0)).toBe(true);
    expect(Object.is(taxOf(eur(-1), '1', 'half_up').minorUnits, 0)).toBe(true);
    expect(splitMoney(eur(0), 2).every(({ minorUnits }) => Object.is(minorUnits, 0))).toBe(true);
    expect(Object.is(rescaleMoney(money(-0, 'USD'), 'JPY')?.minorUnits, 0)).toBe(true);
  });

  it.for([12.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %d minor units', (minorUnits) => {
    expect(refusal(() => formatMoney(eur(minorUnits), 'en'))).toBe('invalid_input');
    expect(refusal(() => formatMoney(eur(minorUnits), 'en', { currencyDisplay: 'none' }))).toBe('invalid_input');
    expect(refusal(() => moneyToDecimal(eur(minorUnits)))).toBe('invalid_input');
  });
});

describe('rule 2: no float stands between text and integer', () => {
  it.for(['0.07', '0.29', '1.15', '8.87', '1001.13', '4.35', '19.99', '90071992547409.91'])(
    'reads %s exactly',
    (text) => {
      const { minorUnits } = moneyFromDecimal(text, 'EUR');
      expect(minorUnits).toBe(Number(text.replace('.', '')));
      expect(moneyToDecimal(eur(minorUnits))).toBe(text);
    },
  );

  it('refuses what is beyond the safe integers, and does not clamp it', () => {
    expect(refusal(() => moneyFromDecimal('90071992547409.92', 'EUR'))).toBe('invalid_input');
    expect(parseMoney('90071992547409.92', { currency: 'EUR', locale: 'en' })).toEqual({
      ok: false,
      reason: 'too_large',
    });
  });

  it.for(['12.505', '1e3', '12,50', ' 12', '+12', '', '.5', '12.', '1_000', '٣'])(
    'refuses the decimal text %j',
    (text) => {
      expect(refusal(() => moneyFromDecimal(text, 'EUR'))).toBe('invalid_input');
    },
  );
});

describe('rule 4: display shows all decimals of the currency, from decimal text', () => {
  it.for([
    [eur(1250), 'de-DE', '12,50\u00a0€'],
    [eur(100), 'en-US', '€1.00'],
    [money(9007199254740991, 'USD'), 'en-US', '$90,071,992,547,409.91'],
    [money(-9007199254740991, 'USD'), 'en-US', '-$90,071,992,547,409.91'],
    [money(1234, 'JPY'), 'en-US', '¥1,234'],
    [money(1234, 'KWD'), 'en-US', 'KWD\u00a01.234'],
    [money(123400, 'HUF'), 'en-US', 'HUF\u00a01,234.00'],
  ] as const)('%j in %s', ([amount, locale, text]) => {
    expect(formatMoney(amount, locale)).toBe(text);
  });

  it('can show a code, a name or the number alone', () => {
    expect(formatMoney(eur(1250), 'en', { currencyDisplay: 'code' })).toBe('EUR\u00a012.50');
    expect(formatMoney(eur(1250), 'en', { currencyDisplay: 'name' })).toBe('12.50 euros');
    expect(formatMoney(eur(-1250), 'de', { currencyDisplay: 'none' })).toBe('-12,50');
  });

  it('refuses a malformed locale', () => {
    expect(refusal(() => formatMoney(eur(1), 'not a locale'))).toBe('invalid_input');
    expect(refusal(() => parseMoney('1', { currency: 'EUR', locale: 'zz' }))).toBe('invalid_input');
  });
});

describe('rule 3, provider side: maxDecimals only narrows what may be typed', () => {
  const options = { currency: 'USD', locale: 'en', maxDecimals: 0 } as const;
  it.for([
    ['12', { ok: true, money: money(1200, 'USD') }],
    ['12.00', { ok: true, money: money(1200, 'USD') }],
    ['12.50', { ok: false, reason: 'too_many_decimals' }],
    ['1.234', { ok: false, reason: 'ambiguous' }],
  ] as const)('%s', ([text, result]) => {
    expect(parseMoney(text, options)).toEqual(result);
  });

  it('never widens', () => {
    expect(parseMoney('12.505', { ...options, maxDecimals: 9 })).toMatchObject({ ok: false });
    expect(parseMoney('1.5', { currency: 'JPY', locale: 'en', maxDecimals: 2 })).toMatchObject({ ok: false });
  });
});

describe('rule 9: a change of currency keeps the major amount', () => {
  it.for([
    [eur(1250), 'USD', money(1250, 'USD')],
    [eur(1250), 'KWD', money(12500, 'KWD')],
    [eur(1200), 'JPY', money(12, 'JPY')],
    [money(12, 'JPY'), 'EUR', eur(1200)],
    [money(-12500, 'KWD'), 'EUR', eur(-1250)],
    [eur(1250), 'JPY', null],
    [money(12345, 'KWD'), 'EUR', null],
    [money(9007199254740991, 'JPY'), 'EUR', null],
    [money(9007199254740991, 'CLF'), 'JPY', null],
  ] as const)('%j to %s is %j', ([from, to, result]) => {
    expect(rescaleMoney(from, to)).toEqual(result);
  });
});

describe('rule 10: rounding is a named function with a stated mode', () => {
  const ties: Record<RoundingMode, readonly [number, number, number, number]> = {
    half_up: [1, 2, -1, -2],
    half_even: [0, 2, 0, -2],
    down: [0, 1, 0, -1],
    up: [1, 2, -1, -2],
  };
  it.for(Object.entries(ties))('%s rounds 0.5, 1.5 and their mirrors', ([mode, expected]) => {
    const got = [1, 3, -1, -3].map((minorUnits) => taxOf(eur(minorUnits), '50', mode as RoundingMode).minorUnits);
    expect(got).toEqual(expected);
  });

  it('takes 21 % of 10.99', () => {
    expect(taxOf(eur(1099), '21', 'half_up')).toEqual(eur(231));
    expect(taxOf(eur(1099), '21.0', 'down')).toEqual(eur(230));
    expect(taxOf(eur(Number.MAX_SAFE_INTEGER), '100', 'half_up')).toEqual(eur(Number.MAX_SAFE_INTEGER));
  });

  it('adds one currency only, and only to a safe integer', () => {
    expect(addMoney(eur(1), eur(2), eur(-4))).toEqual(eur(-1));
    expect(refusal(() => addMoney(eur(1), money(1, 'USD')))).toBe('invalid_input');
    expect(refusal(() => addMoney(eur(Number.MAX_SAFE_INTEGER), eur(1)))).toBe('invalid_input');
    expect(addMoney(eur(Number.MAX_SAFE_INTEGER), eur(1), eur(-1))).toEqual(eur(Number.MAX_SAFE_INTEGER));
    expect(refusal(() => addMoney(eur(0.5)))).toBe('invalid_input');
  });

  it('splits without losing a cent', () => {
    expect(splitMoney(eur(1000), 3)).toEqual([eur(334), eur(333), eur(333)]);
    expect(splitMoney(eur(-1000), 3)).toEqual([eur(-334), eur(-333), eur(-333)]);
    for (const parts of [0, -1, 1.5, Number.NaN])
      expect(refusal(() => splitMoney(eur(1), parts))).toBe('invalid_input');
  });
});

describe('rule 11: where the rounding is not known, the range is said', () => {
  it('shows one total where all rules agree', () => {
    const { least, greatest } = totalsOf([line(1099)], 'EUR', null);
    expect(least).toEqual(greatest);
    expect(least).toEqual({ net: eur(1099), tax: eur(231), gross: eur(1330) });
  });

  it('shows least and greatest where they do not', () => {
    const { least, greatest } = totalsOf([line(1099, '3'), line(1099, '3')], 'EUR', null);
    expect([least.gross.minorUnits, greatest.gross.minorUnits]).toEqual([7978, 7980]);
  });

  it.for([
    ['line', 3 * 230 + 3 * 1096],
    ['rate', 690 + 3288],
    ['total', 690 + 3288],
    ['unit_gross', 3 * 1326],
  ] as const)('rounds per %s when told so', ([per, gross]) => {
    const items = [line(1096), line(1096), line(1096)];
    expect(totalsOf(items, 'EUR', { per, mode: 'half_up' }).gross.minorUnits).toBe(gross);
  });

  it('tells rates apart by value', () => {
    const items = [line(1, '1', '21'), line(1, '1', '21.0'), line(1, '1', '0')];
    expect(totalsOf(items, 'EUR', { per: 'rate', mode: 'up' }).tax).toEqual(eur(1));
  });

  it('is zero for no lines', () => {
    expect(totalsOf([], 'EUR', { per: 'line', mode: 'half_up' })).toEqual({ net: eur(0), tax: eur(0), gross: eur(0) });
  });
});

describe('rule 12: quantities and rates are decimal text', () => {
  it('reckons one and a half hours', () => {
    const items = [{ quantity: '1.5', unitPrice: eur(1099), vatPercent: '19' }];
    expect(totalsOf(items, 'EUR', { per: 'line', mode: 'half_up' })).toEqual({
      net: eur(1649),
      tax: eur(313),
      gross: eur(1962),
    });
  });

  it.for(['1,5', '1e2', '-1', '', ' 1', '.5', 'NaN', '١'])('refuses the quantity %j', (quantity) => {
    const items = [{ quantity, unitPrice: eur(1), vatPercent: '0' }];
    expect(refusal(() => totalsOf(items, 'EUR', null))).toBe('invalid_input');
  });

  it('refuses a line in another currency', () => {
    const items = [{ quantity: '1', unitPrice: money(1, 'USD'), vatPercent: '0' }];
    expect(refusal(() => totalsOf(items, 'EUR', null))).toBe('invalid_input');
  });
});

describe('what no rule of rounding may be left out of', () => {
  it('a tie may go to the even cent: the total is a range', () => {
    const { least, greatest } = totalsOf([{ quantity: '1', unitPrice: eur(50), vatPercent: '5' }], 'EUR', null);
    expect([least.gross, greatest.gross]).toEqual([eur(52), eur(53)]);
  });

  it('a gross price of one piece is rounded before it is multiplied, and the whole after that', () => {
    const rounding = { per: 'unit_gross', mode: 'half_up' } as const;
    expect(totalsOf([{ quantity: '0.5', unitPrice: eur(3), vatPercent: '21' }], 'EUR', rounding)).toEqual({
      net: eur(2),
      tax: eur(0),
      gross: eur(2),
    });
  });
});

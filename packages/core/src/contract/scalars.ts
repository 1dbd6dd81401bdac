import type { CurrencyCode } from '../money/currencies.js';
import { isCurrencyCode } from '../money/currencies.js';
import type { Money } from '../money/money.js';
import * as z from '../zod.js';
import { checkedUrl } from './checkedUrl.js';

/** One thing is wrong with a value, not several: what is refused here is not looked at by the checks that build on it. */
const refusedAs = (
  code: 'wrong_format' | 'not_allowed' | 'too_small',
): { readonly abort: true; readonly params: { readonly code: string } } => ({ abort: true, params: { code } });

export const currencySchema: z.ZodMiniType<CurrencyCode> = z.custom<CurrencyCode>(
  (value) => typeof value === 'string' && isCurrencyCode(value),
  refusedAs('not_allowed'),
);

/** Exact minor units: a safe integer that is not -0, with its currency. */
export const moneySchema: z.ZodMiniType<Money> = z.strictObject({
  minorUnits: z.int().check(z.refine((value) => !Object.is(value, -0), refusedAs('wrong_format'))),
  currency: currencySchema,
});

export const positiveMoneySchema: z.ZodMiniType<Money> = moneySchema.check(
  z.refine((money) => money.minorUnits > 0, refusedAs('too_small')),
);

export const notNegativeMoneySchema: z.ZodMiniType<Money> = moneySchema.check(
  z.refine((money) => money.minorUnits >= 0, refusedAs('too_small')),
);

export const idSchema: z.ZodMiniType<string> = z.string().check(z.minLength(1), z.maxLength(255));

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const isRealDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

/** ISO 8601 with offset, as an input gives it. */
export const instantSchema: z.ZodMiniType<string> = z
  .string()
  .check(
    z.refine(
      (text) => instant.test(text) && isRealDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)),
      refusedAs('wrong_format'),
    ),
  );

/** ISO 8601 that ends in Z, as an entity gives it. */
export const utcInstantSchema: z.ZodMiniType<string> = instantSchema.check(
  z.refine((text) => text.endsWith('Z'), refusedAs('wrong_format')),
);

/** YYYY-MM-DD, a day that the calendar has. */
export const daySchema: z.ZodMiniType<string> = z.string().check(z.refine(isRealDay, refusedAs('wrong_format')));

/** Decimal text with a point and without exponent or sign: '1.5', '21'. */
export const decimalSchema: z.ZodMiniType<string> = z
  .string()
  .check(z.refine((text) => /^\d{1,15}(\.\d{1,10})?$/.test(text), refusedAs('wrong_format')));

export const positiveDecimalSchema: z.ZodMiniType<string> = decimalSchema.check(
  z.refine((text) => /[1-9]/.test(text), refusedAs('too_small')),
);

/** An address that {@link checkedUrl} lets through, kept as it was written. */
export const urlSchema: z.ZodMiniType<string> = z
  .string()
  .check(z.refine((text) => checkedUrl(text) !== null, refusedAs('wrong_format')));

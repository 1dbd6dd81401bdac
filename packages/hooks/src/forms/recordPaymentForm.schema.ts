import type { CurrencyCode, FieldRule, Money } from '@paylinks/core';
import type { ResolverResult } from 'react-hook-form';
import * as z from 'zod/mini';
import { anything, dayProblem, held, lengthProblem, type Problem, resolved } from './checks.js';
import { readLocal, toLocal } from './localTime.js';
import { kindsOf, type RecordRules, statusesOf } from './recordPaymentFormInput.js';
import type { RecordPaymentFormField, RecordPaymentFormValues } from './recordPaymentFormValues.js';

export interface RecordPaymentFormRules {
  readonly records: RecordRules;
  /** Those drawn now. Of the others the defaults are the host's, and the provider has the last word. */
  readonly fields: readonly RecordPaymentFormField[];
  readonly currency: CurrencyCode | null;
  readonly timeZone: string;
}
export interface RecordPaymentFormMoment {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** What is typed as amount is no amount. */
  readonly amountIsRefused: boolean;
}

/** Clocks differ a little. */
const ahead = 300_000;

/** What may be sent, checked against what is typed. Runs on submit and when a field is left, never on a key. */
export function checkRecordPaymentForm(
  { records, fields, currency, timeZone }: RecordPaymentFormRules,
  values: RecordPaymentFormValues,
  { now, amountIsRefused }: RecordPaymentFormMoment,
): ResolverResult<RecordPaymentFormValues> {
  const ruleOf = (name: RecordPaymentFormField['name']): FieldRule | undefined => {
    const field = fields.find((it) => it.name === name);
    if (field === undefined) return undefined;
    const { required, minLength, maxLength } = field;
    return { required, ...(minLength !== null && { minLength }), ...(maxLength !== null && { maxLength }) };
  };
  const words = (
    name: RecordPaymentFormField['name'],
    problemOf?: (text: string) => Problem,
  ): z.ZodMiniType<string> => {
    const rule = ruleOf(name);
    return held(z.string(), (typed) => {
      const text = typed.trim();
      return rule && (lengthProblem(text, rule) || (text !== '' && problemOf?.(text)));
    });
  };
  const schema: z.ZodMiniType<RecordPaymentFormValues> = z.object({
    kind: held(
      anything<RecordPaymentFormValues['kind']>(),
      (kind) => !kindsOf(records).includes(kind) && 'not_allowed',
    ),
    // Also where it is hidden: no record is without an amount, and zero records nothing.
    amount: held(anything<Money | null>(), (amount) => {
      if (amountIsRefused) return 'wrong_format';
      if (amount === null) return 'required';
      if (amount.minorUnits <= 0) return 'too_small';
      return currency !== null && amount.currency !== currency && 'not_allowed';
    }),
    status: held(
      anything<RecordPaymentFormValues['status']>(),
      (status) => !statusesOf(records).includes(status) && 'not_allowed',
    ),
    paidAt: words('paidAt', (text) => {
      const { instant, problem } = readLocal(text, timeZone);
      return problem ?? (Date.parse(instant) > now + ahead && 'in_future');
    }),
    plannedPaymentDate: words(
      'plannedPaymentDate',
      (text) => dayProblem(text) || (text < toLocal(now, timeZone).slice(0, 10) && 'in_past'),
    ),
    paymentMethod: words('paymentMethod'),
    paymentIntentId: words('paymentIntentId'),
    paymentIntentStatus: words('paymentIntentStatus'),
    entityUserId: z.string(),
  });
  return resolved(schema, values);
}

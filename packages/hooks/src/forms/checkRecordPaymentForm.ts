import type { CurrencyCode, Money } from '@paylinks/core';
import type { ResolverResult } from 'react-hook-form';
import { dayProblem, type Problem, resolved, textProblem } from './checks.js';
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
  const words = <K extends RecordPaymentFormField['name'] & keyof RecordPaymentFormValues>(
    name: K,
    typed: string,
    problemOf?: (text: string) => Problem,
  ): [K, Problem] => [
    name,
    textProblem(
      typed,
      fields.find((it) => it.name === name),
      problemOf,
    ),
  ];
  return resolved(values, [
    ['kind', !kindsOf(records).includes(values.kind) && 'not_allowed'],
    ['amount', amountIsRefused ? 'wrong_format' : amountProblem(values.amount, currency)],
    ['status', !statusesOf(records).includes(values.status) && 'not_allowed'],
    words('paidAt', values.paidAt, (text) => {
      const { instant, problem } = readLocal(text, timeZone);
      return problem ?? (Date.parse(instant) > now + ahead && 'in_future');
    }),
    words(
      'plannedPaymentDate',
      values.plannedPaymentDate,
      (text) => dayProblem(text) || (text < toLocal(now, timeZone).slice(0, 10) && 'in_past'),
    ),
    words('paymentMethod', values.paymentMethod),
    words('paymentIntentId', values.paymentIntentId),
    words('paymentIntentStatus', values.paymentIntentStatus),
  ]);
}

/** Also where it is hidden: no record is without an amount, and zero records nothing. */
function amountProblem(amount: Money | null, currency: CurrencyCode | null): Problem {
  if (amount === null) return 'required';
  if (amount.minorUnits <= 0) return 'too_small';
  return currency !== null && amount.currency !== currency && 'not_allowed';
}

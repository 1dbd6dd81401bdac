import type { PaymentRecord, UpdateRecordInput } from '@paylinks/core';
import type { FieldErrors } from 'react-hook-form';
import { fingerprint } from '../attempts/attemptKey.js';
import type { RecordChangeAction } from './recordChangeFormValues.js';
import { type RecordRules, recordDetailsOf, recordFieldsOf, recordValuesOfInput } from './recordPaymentFormInput.js';
import type {
  RecordPaymentFormField,
  RecordPaymentFormValues,
  RecordPaymentStatus,
} from './recordPaymentFormValues.js';

/** A record as what could have been typed. Which of the negative kinds it is, it does not tell. */
export function recordValues(record: PaymentRecord, timeZone: string): RecordPaymentFormValues {
  const { amount, paidAt, plannedPaymentDate, paymentMethod, paymentIntentId, paymentIntentStatus } = record;
  return recordValuesOfInput(
    {
      amount,
      status: statusOf(record),
      paidAt: paidAt ?? undefined,
      plannedPaymentDate: plannedPaymentDate ?? undefined,
      paymentMethod: paymentMethod ?? undefined,
      paymentIntentId: paymentIntentId ?? undefined,
      paymentIntentStatus: paymentIntentStatus ?? undefined,
    },
    timeZone,
  );
}

/** The sign stays what it is, and a status changes by its own verbs. */
export function changeFieldsOf(
  rules: RecordRules | null,
  record: PaymentRecord,
  action: RecordChangeAction,
): readonly RecordPaymentFormField[] {
  const isCompleted = action === 'complete';
  const fields = recordFieldsOf(rules, isCompleted ? 'succeeded' : statusOf(record), ['kind', 'status'], []);
  return isCompleted ? fields.filter(({ name }) => name === 'paidAt') : fields;
}

/** Only what is typed otherwise than it was: the rest stays as it is, also to the second. */
export function changesOf(
  before: RecordPaymentFormValues,
  values: RecordPaymentFormValues,
  rules: RecordRules,
  paidAt: string | null,
): UpdateRecordInput {
  const details = recordDetailsOf(values, rules, paidAt);
  const isTyped = ([field]: [string, unknown]): boolean => isOther(before, values, field);
  return Object.fromEntries(Object.entries(details).filter(isTyped));
}

const isOther = (before: RecordPaymentFormValues, values: RecordPaymentFormValues, field: string): boolean => {
  const name = field as keyof RecordPaymentFormValues;
  return fingerprint(before[name]) !== fingerprint(values[name]);
};

/**
 * Of what is wrong, what this change has to do with: a day that has passed since it was planned stays as it is. A field that held something cannot be
 * emptied: to a provider, what is not sent is what stays.
 */
export function changeErrors(
  errors: FieldErrors<RecordPaymentFormValues>,
  fields: readonly RecordPaymentFormField[],
  before: RecordPaymentFormValues | null,
  values: RecordPaymentFormValues,
): FieldErrors<RecordPaymentFormValues> {
  return Object.fromEntries(
    fields.flatMap(({ path }) => {
      if (before !== null && path !== 'amount' && !isOther(before, values, path)) return [];
      const isEmptied = before !== null && path !== 'amount' && values[path].trim() === '';
      const error = isEmptied ? { type: 'required', message: 'required' } : errors[path];
      return error ? [[path, error]] : [];
    }),
  );
}

/** What a record of a status that nobody knows is drawn as; whether it can be changed, its `can` says. */
const statusOf = ({ status }: PaymentRecord): RecordPaymentStatus =>
  status === 'created' || status === 'processing' ? status : 'succeeded';

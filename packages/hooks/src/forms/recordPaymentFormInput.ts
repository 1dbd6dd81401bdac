import type { Capabilities, Money, RecordField, RecordPaymentInput } from '@paylinks/core';
import { negative } from '../records/outstandingOf.js';
import type { SourceWithDue } from './createLinkFormValues.js';
import { toLocal } from './localTime.js';
import type {
  RecordPaymentFormDefaults,
  RecordPaymentFormField,
  RecordPaymentFormValues,
  RecordPaymentKind,
  RecordPaymentStatus,
} from './recordPaymentFormValues.js';

export type RecordRules = NonNullable<Capabilities['records']>;

export const kindsOf = (rules: RecordRules | null): readonly RecordPaymentKind[] =>
  rules?.negativeAmounts ? ['payment', 'refund', 'failed_payment'] : ['payment'];

const inOrder: readonly RecordPaymentStatus[] = ['succeeded', 'processing', 'created'];
export const statusesOf = (rules: RecordRules | null): readonly RecordPaymentStatus[] =>
  inOrder.filter((status) => rules?.initialStatuses.includes(status) ?? status === 'succeeded');

/** The form before anything is typed. The moment comes with the page's clock and zone. */
export function recordValuesOf(defaults: Omit<RecordPaymentFormDefaults, 'paidAt'>): RecordPaymentFormValues {
  return {
    kind: defaults.kind ?? 'payment',
    amount: defaults.amount ?? null,
    status: defaults.status ?? 'succeeded',
    paidAt: '',
    plannedPaymentDate: defaults.plannedPaymentDate ?? '',
    paymentMethod: defaults.paymentMethod ?? '',
    paymentIntentId: defaults.paymentIntentId ?? '',
    paymentIntentStatus: defaults.paymentIntentStatus ?? '',
    entityUserId: defaults.entityUserId ?? '',
  };
}

/** An input that was sent before, back as what had been typed. Which of the negative kinds it was, the input does not tell. */
export function recordValuesOfInput(
  input: Omit<RecordPaymentInput, 'source'>,
  timeZone: string,
): RecordPaymentFormValues {
  const { amount, paidAt } = input;
  const isNegative = amount.minorUnits < 0;
  return {
    ...recordValuesOf({
      ...input,
      kind: isNegative ? 'refund' : 'payment',
      amount: isNegative ? negative(amount) : amount,
    }),
    paidAt: paidAt === undefined ? '' : toLocal(Date.parse(paidAt), timeZone),
  };
}

/** What is sent: only fields that the provider names, and of those only what holds something. */
export function recordInputOf(
  values: RecordPaymentFormValues,
  rules: RecordRules,
  { type, id, number }: SourceWithDue,
  paidAt: string | null,
): RecordPaymentInput {
  const { status } = values;
  return {
    ...recordDetailsOf(values, rules, paidAt),
    source: { type, id, number },
    ...(rules.fields.status && { status }),
  };
}

/** The same without what a change of a record leaves alone. */
export function recordDetailsOf(
  values: RecordPaymentFormValues,
  rules: RecordRules,
  paidAt: string | null,
): Omit<RecordPaymentInput, 'source' | 'status'> {
  const named = (field: RecordField, typed: string): string | undefined =>
    rules.fields[field] === undefined ? undefined : typed.trim() || undefined;
  const amount = values.amount as Money;
  const { kind, status } = values;
  return {
    amount: kind === 'payment' ? amount : negative(amount),
    paidAt: status === 'succeeded' ? named('paidAt', paidAt ?? '') : undefined,
    plannedPaymentDate: status === 'succeeded' ? undefined : named('plannedPaymentDate', values.plannedPaymentDate),
    paymentMethod: named('paymentMethod', values.paymentMethod),
    paymentIntentId: named('paymentIntentId', values.paymentIntentId),
    paymentIntentStatus: named('paymentIntentStatus', values.paymentIntentStatus),
    entityUserId: named('entityUserId', values.entityUserId),
  };
}

const order = [
  'kind',
  'amount',
  'status',
  'paidAt',
  'plannedPaymentDate',
  'paymentMethod',
  'paymentIntentId',
  'paymentIntentStatus',
] as const satisfies readonly RecordPaymentFormField['name'][];

export function recordFieldsOf(
  rules: RecordRules | null,
  status: RecordPaymentStatus,
  hiddenFields: readonly RecordPaymentFormField['name'][],
  readOnlyFields: readonly RecordPaymentFormField['name'][],
): readonly RecordPaymentFormField[] {
  if (rules === null) return [];
  const isDrawn: Readonly<Partial<Record<RecordPaymentFormField['name'], boolean>>> = {
    kind: kindsOf(rules).length > 1,
    status: statusesOf(rules).length > 1,
    paidAt: status === 'succeeded',
    plannedPaymentDate: status !== 'succeeded',
  };
  return order.flatMap((name): RecordPaymentFormField[] => {
    const rule = name === 'kind' ? { required: true } : rules.fields[name];
    if (rule === undefined || isDrawn[name] === false || hiddenFields.includes(name)) return [];
    const { minLength = null, maxLength = null } = rule;
    // Of a payment that was made the moment is told; of a planned one the day.
    const required = rule.required || name === 'paidAt' || (name === 'plannedPaymentDate' && status === 'created');
    return [{ name, path: name, required, readOnly: readOnlyFields.includes(name), minLength, maxLength }];
  });
}

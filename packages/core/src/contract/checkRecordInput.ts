import type { FieldError } from '../errors/PaymentLinksError.js';
import type { Verb } from '../errors/verbs.js';
import { minorUnitDigits } from '../money/currencies.js';
import type { Money } from '../money/money.js';
import * as z from '../zod.js';
import type { Capabilities } from './capabilities.js';
import { paymentSourceSchema } from './createLinkInput.js';
import { fieldProblems } from './fieldProblems.js';
import { invalidInput, parseInput } from './parseInput.js';
import type {
  CompleteRecordInput,
  RecordField,
  RecordPaymentInput,
  RecordTransitionInput,
  UpdateRecordInput,
} from './paymentRecord.js';
import { daySchema, idSchema, instantSchema, moneySchema } from './scalars.js';

type RecordRules = Pick<Capabilities, 'records' | 'maxDecimals'>;

/** A record of nothing says nothing: zero is neither a payment nor a refund. */
const recordedMoneySchema: z.ZodMiniType<Money> = moneySchema.check(
  z.refine(({ minorUnits }) => minorUnits !== 0, { params: { code: 'too_small' } }),
);

const details = {
  paymentIntentId: z.optional(idSchema),
  paymentIntentStatus: z.optional(z.string()),
  paymentMethod: z.optional(z.string()),
  paidAt: z.optional(instantSchema),
  plannedPaymentDate: z.optional(daySchema),
  entityUserId: z.optional(idSchema),
};

/** Holds what is recorded to {@link RecordPaymentInput}: unknown fields are refused, and an amount of zero. */
export const recordPaymentInputSchema: z.ZodMiniType<RecordPaymentInput> = z
  .strictObject({
    ...details,
    amount: recordedMoneySchema,
    source: paymentSourceSchema,
    status: z.optional(z.enum(['created', 'processing', 'succeeded'])),
  })
  .check(
    z.refine(({ status, plannedPaymentDate }) => status !== 'created' || plannedPaymentDate !== undefined, {
      path: ['plannedPaymentDate'],
      params: { code: 'required' },
    }),
  );

export const updateRecordInputSchema: z.ZodMiniType<UpdateRecordInput> = z.strictObject({
  ...details,
  amount: z.optional(recordedMoneySchema),
  source: z.optional(paymentSourceSchema),
});

const transition = { paymentIntentStatus: z.optional(z.string()) };
export const recordTransitionInputSchema: z.ZodMiniType<RecordTransitionInput> = z.strictObject(transition);
export const completeRecordInputSchema: z.ZodMiniType<CompleteRecordInput> = z.strictObject({
  ...transition,
  paidAt: instantSchema,
});

/** Reads the input of a new record and holds it to the provider's rules. Throws `invalid_input` with every field that is wrong. */
export function checkRecordInput(value: unknown, rules: RecordRules): RecordPaymentInput {
  const input = parseInput(recordPaymentInputSchema, value, 'createRecord');
  const { fields = {}, initialStatuses = [] } = rules.records ?? {};
  const wrong = [...fieldProblems(recordFields, fields, (field) => input[field]), ...amountProblems(input, rules)];
  if (input.status !== undefined && !initialStatuses.includes(input.status)) {
    wrong.push({ path: 'status', code: 'not_allowed', message: `A record cannot begin as '${input.status}' here.` });
  }
  if (wrong.length > 0) throw invalidInput(wrong, 'createRecord');
  return input;
}

/** The same for what a record is changed to: a field that is left out stays as it is. */
export function checkRecordUpdate(value: unknown, rules: RecordRules): UpdateRecordInput {
  const input = parseInput(updateRecordInputSchema, value, 'updateRecord');
  const given = recordFields.filter((field) => field !== 'status' && input[field] !== undefined);
  const valueOf = (field: RecordField): unknown => (field === 'status' ? undefined : input[field]);
  const wrong = [...fieldProblems(given, rules.records?.fields ?? {}, valueOf), ...amountProblems(input, rules)];
  if (wrong.length > 0) throw invalidInput(wrong, 'updateRecord');
  return input;
}

/** The input of a start or a cancel. */
export const checkRecordTransition = (value: unknown, verb: Verb): RecordTransitionInput =>
  parseInput(recordTransitionInputSchema, value ?? {}, verb);

/** The input of completing a record. Throws `invalid_input` with the places. */
export const checkCompleteRecordInput = (value: unknown): CompleteRecordInput =>
  parseInput(completeRecordInputSchema, value, 'completeRecord');

const recordFields = [
  'amount',
  'source',
  'paymentIntentId',
  'paymentIntentStatus',
  'paymentMethod',
  'paidAt',
  'plannedPaymentDate',
  'status',
  'entityUserId',
] as const satisfies readonly RecordField[];

function amountProblems({ amount }: UpdateRecordInput, { records, maxDecimals }: RecordRules): FieldError[] {
  if (amount === undefined) return [];
  const { minorUnits, currency } = amount;
  const path = 'amount';
  if (minorUnits < 0 && records?.negativeAmounts !== true) {
    return [{ path, code: 'too_small', message: 'Refunds and failed payments are not recorded here.' }];
  }
  const allowed = maxDecimals[currency] ?? minorUnitDigits(currency);
  const lost = minorUnitDigits(currency) - allowed;
  if (lost <= 0 || minorUnits % 10 ** lost === 0) return [];
  return [{ path, code: 'wrong_format', message: `The provider takes ${currency} with ${allowed} decimals.` }];
}

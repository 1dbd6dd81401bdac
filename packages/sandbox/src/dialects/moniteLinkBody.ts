import type { Issue, Rule } from '../validation.js';
import { listOf, optional, record, required } from '../validation.js';
import { date, dateTime, integer, oneOf, text, uuid, webAddress } from '../valueRules.js';
import type { AccountRef, Invoice, MoniteState, ObjectRef } from './moniteState.js';
import type { MethodType } from './moniteWords.js';
import { currencies, methodTypes } from './moniteWords.js';

export interface CreateLinkBody {
  readonly payment_methods: readonly MethodType[];
  readonly recipient: AccountRef;
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  readonly expires_at?: string | undefined;
  readonly invoice?: Invoice | undefined;
  readonly object?: ObjectRef | undefined;
  readonly payment_reference?: string | undefined;
  readonly return_url?: string | undefined;
}

export const createLinkBody: Rule<CreateLinkBody> = record<CreateLinkBody>({
  payment_methods: required(listOf(oneOf(methodTypes), { minItems: 1, unique: true })),
  recipient: required(record<AccountRef>({ id: required(uuid), type: required(oneOf(['entity', 'counterpart'])) })),
  amount: optional(integer({ minimum: 1 })),
  currency: optional(oneOf(currencies)),
  expires_at: optional(dateTime),
  invoice: optional(
    record<Invoice>({
      due_date: optional(date),
      issue_date: optional(date),
      file: optional(
        record<NonNullable<Invoice['file']>>({
          mimetype: required(text({ minLength: 1 })),
          name: required(text({ minLength: 1 })),
          url: required(webAddress),
        }),
      ),
    }),
  ),
  object: optional(record<ObjectRef>({ id: required(uuid), type: required(oneOf(['payable', 'receivable'])) })),
  payment_reference: optional(text()),
  return_url: optional(webAddress),
});

/** Rules over several fields, and over what the provider knows. */
export const createLinkIssues = (state: MoniteState, input: CreateLinkBody): readonly Issue[] => [
  ...fieldIssues(input),
  ...methodIssues(state, input),
  ...expiryIssues(state, input),
];

/** Which fields go together: an object brings its own amount, currency, reference and invoice. */
function fieldIssues(input: CreateLinkBody): readonly Issue[] {
  if (input.object === undefined) {
    const names = (['amount', 'currency', 'payment_reference'] as const).filter((name) => input[name] === undefined);
    return names.map((name) => ({
      loc: ['body', name],
      msg: 'field required when object is not given',
      type: 'value_error.missing',
    }));
  }
  const refused = (['currency', 'payment_reference', 'invoice'] as const).filter((name) => input[name] !== undefined);
  const issues = refused.map(
    (name): Issue => ({ loc: ['body', name], msg: 'not allowed when object is given', type: 'value_error' }),
  );
  if (input.object.type === 'payable' && input.amount !== undefined) {
    issues.push({ loc: ['body', 'amount'], msg: 'not allowed when object is a payable', type: 'value_error' });
  }
  return issues;
}

/** Methods have to be enabled first; the entity can receive only what is active in that direction. */
function methodIssues(state: MoniteState, input: CreateLinkBody): readonly Issue[] {
  const usable = (type: MethodType): boolean =>
    state.methods.some(
      (method) =>
        method.type === type &&
        method.status === 'active' &&
        (input.recipient.type === 'counterpart' || method.direction === 'receive'),
    );
  return input.payment_methods.flatMap((type, index) =>
    usable(type)
      ? []
      : [
          {
            loc: ['body', 'payment_methods', index],
            msg: `payment method ${type} is not active for the entity`,
            type: 'value_error',
          },
        ],
  );
}

const day = 86_400_000;
const badExpiry = (msg: string): Issue => ({ loc: ['body', 'expires_at'], msg, type: 'value_error' });

function expiryIssues(state: MoniteState, { expires_at: expiresAt }: CreateLinkBody): readonly Issue[] {
  if (expiresAt === undefined) return [];
  const ahead = Date.parse(expiresAt) - state.clock.now();
  if (ahead <= 0) return [badExpiry('must be in the future')];
  return ahead > 70 * day ? [badExpiry('must be at most 70 days ahead')] : [];
}

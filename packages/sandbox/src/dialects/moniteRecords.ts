import type { Fields, Rule } from '../validation.js';
import { optional, readBody, record, required } from '../validation.js';
import { date, dateTime, integer, oneOf, text, uuid } from '../valueRules.js';
import type { Call, DialectRoute, Reply } from './Dialect.js';
import { addRecord, setRecordStatus, sourceOf } from './moniteBooks.js';
import { listRecords } from './moniteRecordList.js';
import { refusal, unprocessable, withId } from './moniteRefusals.js';
import { recordReply } from './moniteReplies.js';
import type { MoniteState, ObjectRef, PaymentRecord, RecordStatus } from './moniteState.js';
import { currencies } from './moniteWords.js';

interface UpdateBody {
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  readonly object?: ObjectRef | undefined;
  readonly entity_user_id?: string | undefined;
  readonly paid_at?: string | undefined;
  readonly payment_intent_id?: string | undefined;
  readonly payment_intent_status?: string | undefined;
  readonly payment_method?: string | undefined;
  readonly planned_payment_date?: string | undefined;
}
interface CreateBody extends UpdateBody {
  readonly amount: number;
  readonly currency: string;
  readonly object: ObjectRef;
  readonly status?: 'created' | 'processing' | 'succeeded' | undefined;
}
interface TransitionBody {
  readonly payment_intent_status?: string | undefined;
  readonly paid_at?: string | undefined;
}

/** Positive: a payment. Negative: one that failed or was refunded. Zero says nothing. */
const signedAmount: Rule<number> = (value, loc, issues) => {
  const amount = integer()(value, loc, issues);
  if (amount !== 0) return amount;
  issues.push({ loc, msg: 'must not be 0', type: 'value_error' });
  return undefined;
};
const objectRef = record<ObjectRef>({ id: required(uuid), type: required(oneOf(['payable', 'receivable'])) });
const updateFields: Fields<UpdateBody> = {
  amount: optional(signedAmount),
  currency: optional(oneOf(currencies)),
  object: optional(objectRef),
  entity_user_id: optional(uuid),
  paid_at: optional(dateTime),
  payment_intent_id: optional(uuid),
  payment_intent_status: optional(text()),
  payment_method: optional(text()),
  planned_payment_date: optional(date),
};
const updateBody = record<UpdateBody>(updateFields);
const createBody = record<CreateBody>({
  ...updateFields,
  amount: required(signedAmount),
  currency: required(oneOf(currencies)),
  object: required(objectRef),
  status: optional(oneOf(['created', 'processing', 'succeeded'])),
});
const plainTransition = record<Pick<TransitionBody, 'payment_intent_status'>>({
  payment_intent_status: optional(text()),
});
const successTransition = record<TransitionBody>({
  payment_intent_status: optional(text()),
  paid_at: required(dateTime),
});

export function recordRoutes(state: MoniteState): readonly DialectRoute[] {
  const withRecord = (call: Call, answer: (one: PaymentRecord) => Reply): Reply =>
    withId(call, 'payment_record_id', (id) => {
      const one = state.records.get(id);
      return one ? answer(one) : refusal(404, `Payment record ${id} not found`);
    });
  const path = '/payment_records/:payment_record_id';
  const transition = (
    name: DialectRoute['name'],
    verb: string,
    to: RecordStatus,
    from: readonly RecordStatus[],
  ): DialectRoute => ({
    name,
    method: 'POST',
    path: `${path}/${verb}`,
    answer: (call) => withRecord(call, (one) => moveRecord(state, call, one, to, from)),
  });
  return [
    { name: 'createRecord', method: 'POST', path: '/payment_records', answer: (call) => createRecord(state, call) },
    { name: 'listRecords', method: 'GET', path: '/payment_records', answer: (call) => listRecords(state, call) },
    {
      name: 'getRecord',
      method: 'GET',
      path,
      answer: (call) => withRecord(call, (one) => ({ status: 200, body: recordReply(one) })),
    },
    {
      name: 'updateRecord',
      method: 'PATCH',
      path,
      answer: (call) => withRecord(call, (one) => updateRecord(state, call, one)),
    },
    transition('startRecord', 'start_processing', 'processing', ['created']),
    transition('completeRecord', 'mark_as_succeeded', 'succeeded', ['created', 'processing']),
    transition('cancelRecord', 'cancel', 'canceled', ['created', 'processing']),
  ];
}

function createRecord(state: MoniteState, call: Call): Reply {
  const read = readBody(call.body, createBody);
  if (!read.ok) return unprocessable(read.issues);
  const input = read.value;
  const status = input.status ?? 'succeeded';
  if (status === 'created' && input.paid_at === undefined && input.planned_payment_date === undefined) {
    return unprocessable([
      {
        loc: ['body', 'planned_payment_date'],
        msg: 'field required when the payment is planned',
        type: 'value_error.missing',
      },
    ]);
  }
  if (!sourceOf(state, input.object)) return refusal(404, `${input.object.type} ${input.object.id} not found`);
  const added = addRecord(state, {
    isExternal: true,
    status,
    amount: input.amount,
    currency: input.currency,
    object: input.object,
    entityUserId: input.entity_user_id ?? null,
    paidAt: input.paid_at ?? (status === 'succeeded' ? state.clock.iso() : null),
    intentId: input.payment_intent_id ?? null,
    intentStatus: input.payment_intent_status ?? null,
    method: input.payment_method ?? null,
    plannedDate: input.planned_payment_date ?? null,
  });
  return { status: 201, body: recordReply(added) };
}

const readOnly = refusal(409, 'Records of payments through payment links are read-only');

function updateRecord(state: MoniteState, call: Call, one: PaymentRecord): Reply {
  const read = readBody(call.body, updateBody);
  if (!read.ok) return unprocessable(read.issues);
  if (!one.isExternal) return readOnly;
  const input = read.value;
  if (input.object && !sourceOf(state, input.object))
    return refusal(404, `${input.object.type} ${input.object.id} not found`);
  one.amount = input.amount ?? one.amount;
  one.currency = input.currency ?? one.currency;
  one.object = input.object ?? one.object;
  one.entityUserId = input.entity_user_id ?? one.entityUserId;
  one.paidAt = input.paid_at ?? one.paidAt;
  one.intentId = input.payment_intent_id ?? one.intentId;
  one.intentStatus = input.payment_intent_status ?? one.intentStatus;
  one.method = input.payment_method ?? one.method;
  one.plannedDate = input.planned_payment_date ?? one.plannedDate;
  one.updatedAt = state.clock.iso();
  return { status: 200, body: recordReply(one) };
}

function moveRecord(
  state: MoniteState,
  call: Call,
  one: PaymentRecord,
  to: RecordStatus,
  from: readonly RecordStatus[],
): Reply {
  const read = readBody<TransitionBody>(call.body, to === 'succeeded' ? successTransition : plainTransition);
  if (!read.ok) return unprocessable(read.issues);
  if (!one.isExternal) return readOnly;
  if (!from.includes(one.status)) return refusal(409, `Payment record is ${one.status} and cannot become ${to}`);
  one.intentStatus = read.value.payment_intent_status ?? one.intentStatus;
  setRecordStatus(state, one, to, read.value.paid_at ?? one.paidAt);
  return { status: 200, body: recordReply(one) };
}

import type { Fields, Rule } from '../validation.js';
import {
  booleanText,
  date,
  dateTime,
  integer,
  listOf,
  oneOf,
  optional,
  readBody,
  readQuery,
  record,
  required,
  text,
  uuid,
  wholeText,
} from '../validation.js';
import type { Call, DialectRoute, Reply } from './Dialect.js';
import { addRecord, setRecordStatus, sourceOf } from './moniteBooks.js';
import { listReply, openCursor, pageOf } from './moniteLists.js';
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

interface RecordQuery {
  readonly order?: 'asc' | 'desc' | undefined;
  readonly limit?: number | undefined;
  readonly sort?: 'paid_at' | 'amount' | 'overpaid_amount' | undefined;
  readonly is_external?: boolean | undefined;
  readonly object_id?: string | undefined;
  readonly object_id__in?: readonly string[] | undefined;
  readonly object_type?: 'payable' | 'receivable' | undefined;
  readonly created_at__gt?: string | undefined;
  readonly created_at__lt?: string | undefined;
  readonly updated_at__gt?: string | undefined;
  readonly updated_at__lt?: string | undefined;
  readonly paid_at__gt?: string | undefined;
  readonly paid_at__lt?: string | undefined;
  readonly planned_payment_date?: string | undefined;
  readonly planned_payment_date__gt?: string | undefined;
  readonly planned_payment_date__lt?: string | undefined;
  readonly planned_payment_date__gte?: string | undefined;
  readonly planned_payment_date__lte?: string | undefined;
  readonly status?: RecordStatus | undefined;
  readonly payment_intent_status?: string | undefined;
  readonly payment_method?: string | undefined;
}
const queryFields: Fields<RecordQuery> = {
  order: optional(oneOf(['asc', 'desc'])),
  limit: optional(wholeText({ minimum: 1, maximum: 100 })),
  sort: optional(oneOf(['paid_at', 'amount', 'overpaid_amount'])),
  is_external: optional(booleanText),
  object_id: optional(uuid),
  object_id__in: optional(listOf(uuid)),
  object_type: optional(oneOf(['payable', 'receivable'])),
  created_at__gt: optional(dateTime),
  created_at__lt: optional(dateTime),
  updated_at__gt: optional(dateTime),
  updated_at__lt: optional(dateTime),
  paid_at__gt: optional(dateTime),
  paid_at__lt: optional(dateTime),
  planned_payment_date: optional(date),
  planned_payment_date__gt: optional(date),
  planned_payment_date__lt: optional(date),
  planned_payment_date__gte: optional(date),
  planned_payment_date__lte: optional(date),
  status: optional(oneOf(['created', 'processing', 'succeeded', 'canceled'])),
  payment_intent_status: optional(text()),
  payment_method: optional(text()),
};

function listRecords(state: MoniteState, call: Call): Reply {
  const opened = openCursor(call.query);
  if ('status' in opened) return opened;
  const read = readQuery<RecordQuery>(opened.query, queryFields, ['object_id__in']);
  if (!read.ok) return unprocessable(read.issues);
  const { order = 'asc', limit = 100, sort } = read.value;
  const found = [...state.records.values()].filter((one) => matches(one, read.value));
  if (sort) found.sort((a, b) => compare(sortValue(a, sort), sortValue(b, sort)));
  if (order === 'desc') found.reverse();
  const page = pageOf(found, limit, opened.query, opened.cursor);
  return listReply({ ...page, rows: page.rows.map(recordReply) });
}

const equal = <T>(asked: T | undefined, value: T | null): boolean => asked === undefined || asked === value;
const instantWithin = (value: string | null, after: string | undefined, before: string | undefined): boolean =>
  (after === undefined || (value !== null && Date.parse(value) > Date.parse(after))) &&
  (before === undefined || (value !== null && Date.parse(value) < Date.parse(before)));

function matches(one: PaymentRecord, query: RecordQuery): boolean {
  const planned = one.plannedDate;
  const holds = (asked: string | undefined, test: (value: string, limit: string) => boolean): boolean =>
    asked === undefined || (planned !== null && test(planned, asked));
  return (
    equal(query.is_external, one.isExternal) &&
    equal(query.object_id, one.object.id) &&
    equal(query.object_type, one.object.type) &&
    (query.object_id__in === undefined || query.object_id__in.includes(one.object.id)) &&
    instantWithin(one.createdAt, query.created_at__gt, query.created_at__lt) &&
    instantWithin(one.updatedAt, query.updated_at__gt, query.updated_at__lt) &&
    instantWithin(one.paidAt, query.paid_at__gt, query.paid_at__lt) &&
    equal(query.planned_payment_date, planned) &&
    holds(query.planned_payment_date__gt, (value, limit) => value > limit) &&
    holds(query.planned_payment_date__lt, (value, limit) => value < limit) &&
    holds(query.planned_payment_date__gte, (value, limit) => value >= limit) &&
    holds(query.planned_payment_date__lte, (value, limit) => value <= limit) &&
    equal(query.status, one.status) &&
    equal(query.payment_intent_status, one.intentStatus) &&
    equal(query.payment_method, one.method)
  );
}

function sortValue(one: PaymentRecord, sort: NonNullable<RecordQuery['sort']>): number {
  if (sort === 'amount') return one.amount;
  if (sort === 'overpaid_amount') return one.overpaid;
  // What is not paid yet comes first, as the smallest.
  return one.paidAt === null ? Number.NEGATIVE_INFINITY : Date.parse(one.paidAt);
}
const compare = (a: number, b: number): number => (a < b ? -1 : Number(a > b));

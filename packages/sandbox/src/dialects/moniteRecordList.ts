import type { Fields } from '../validation.js';
import { listOf, optional, readQuery } from '../validation.js';
import { booleanText, date, dateTime, oneOf, text, uuid, wholeText } from '../valueRules.js';
import type { Call, Reply } from './Dialect.js';
import { listReply, openCursor, pageOf } from './moniteLists.js';
import { unprocessable } from './moniteRefusals.js';
import { recordReply } from './moniteReplies.js';
import type { MoniteState, PaymentRecord, RecordStatus } from './moniteState.js';

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

export function listRecords(state: MoniteState, call: Call): Reply {
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

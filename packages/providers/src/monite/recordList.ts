import type { Page, PaymentRecord, RecordQuery, RecordSortBy, Verb, WithLimit } from '@paylinks/core';
import type { MoniteApi } from './api.js';
import { type ListQuery, nextCursor, nextQuery, pageQuery } from './cursor.js';
import { toRecord } from './recordMapping.js';
import type { WireRecord } from './schemas.js';

export async function listRecords(
  api: MoniteApi,
  query: RecordQuery & WithLimit,
  signal: AbortSignal | undefined,
): Promise<Page<PaymentRecord>> {
  if (query.sourceId?.length === 0) return { items: [], nextCursor: null, totalCount: null };
  const first = toListQuery(query);
  const asked = pageQuery(query.cursor, first, 'listRecords');
  const { data, next_pagination_token } = await api.listRecords(asked, 'listRecords', signal);
  return {
    items: data.map((record) => toRecord(record, api.context)),
    nextCursor: nextCursor(next_pagination_token, asked, first),
    totalCount: null,
  };
}

/** Every record that a filter leaves, for look-ups and timelines. */
export async function allRecords(
  api: MoniteApi,
  filter: ListQuery,
  verb: Verb,
  signal: AbortSignal | undefined,
): Promise<readonly WireRecord[]> {
  const first: ListQuery = { ...filter, limit: 100 };
  const rows: WireRecord[] = [];
  const tokens = new Set<string>();
  for (let asked: ListQuery = first; ; ) {
    const { data, next_pagination_token: token } = await api.listRecords(asked, verb, signal);
    rows.push(...data);
    if (token === null || token === '' || tokens.has(token)) return rows;
    tokens.add(token);
    asked = nextQuery(token, first);
  }
}

/** All names are those of https://docs.monite.com/api/payment-records/get-payment-records. Newest first where no order is asked for. */
function toListQuery(query: RecordQuery & WithLimit): ListQuery {
  const { sort, plannedPaymentDate: planned } = query;
  return {
    limit: query.limit,
    sort: sort && sortWords[sort.by],
    order: sort?.direction ?? 'desc',
    is_external: query.external?.toString(),
    object_id__in: query.sourceId,
    object_type: query.sourceType,
    created_at__gt: query.createdAt?.after,
    created_at__lt: query.createdAt?.before,
    updated_at__gt: query.updatedAt?.after,
    updated_at__lt: query.updatedAt?.before,
    paid_at__gt: query.paidAt?.after,
    paid_at__lt: query.paidAt?.before,
    planned_payment_date: planned?.on,
    planned_payment_date__gt: planned?.after,
    planned_payment_date__lt: planned?.before,
    planned_payment_date__gte: planned?.from,
    planned_payment_date__lte: planned?.to,
    status: query.status,
    payment_intent_status: query.paymentIntentStatus,
    payment_method: query.paymentMethod,
  };
}

const sortWords: Readonly<Record<RecordSortBy, string>> = {
  paidAt: 'paid_at',
  amount: 'amount',
  overpaid: 'overpaid_amount',
};

import {
  type AttemptLookUp,
  type PaymentRecord,
  parseInput,
  recordPaymentInputSchema,
  type WriteAttempt,
} from '@paylinks/core';
import { notBefore } from '../http/attemptWindow.js';
import type { MoniteApi } from './api.js';
import { sameId, toSecond } from './lookUp.js';
import { allRecords } from './recordList.js';
import { toRecord, toRecordBody, type WireCreateRecord } from './recordMapping.js';
import type { WireRecord } from './schemas.js';

/**
 * What an attempt with an unknown outcome may have recorded. Where the caller had no payment id, the attempt's key was sent in its place and tells the record exactly;
 * else, and where Monite did not take the key, records of the same content are found, which a colleague may have made as well: `certain: false`.
 */
export async function lookUpRecord(
  api: MoniteApi,
  attempt: WriteAttempt<'createRecord'>,
  signal: AbortSignal | undefined,
): Promise<AttemptLookUp<'createRecord'>> {
  const input = parseInput(recordPaymentInputSchema, attempt.input, 'lookUpAttempt');
  const sent = toRecordBody(input, attempt.idempotencyKey, api.context);
  const { id: object_id, type: object_type } = sent.object;
  const since = new Date(notBefore(api.clock, attempt.startedAt)).toISOString();
  const rows = await allRecords(api, { object_id, object_type, created_at__gt: since }, 'lookUpAttempt', signal);
  const tell = (found: readonly WireRecord[]): PaymentRecord[] =>
    found.map((row) => toRecord(row, api.context)).sort((a, b) => madeAt(b) - madeAt(a));
  const hasKey = input.paymentIntentId === undefined && sent.payment_intent_id !== undefined;
  const exact = hasKey ? rows.filter((row) => hasIntent(row, sent.payment_intent_id)) : [];
  if (exact.length > 0) return { found: tell(exact), certain: exact.length === 1 };
  return { found: tell(rows.filter((row) => isLike(row, sent))), certain: false };
}

const madeAt = ({ history }: PaymentRecord): number => Date.parse(history[0]?.at ?? '') || 0;

const hasIntent = ({ payment_intent_id }: WireRecord, id: string | undefined): boolean =>
  id !== undefined && payment_intent_id !== null && sameId(payment_intent_id, id);

/** Another payment id is another attempt's, or another payment's. A reply may leave it out, so that its absence decides nothing. */
function isLike(row: WireRecord, sent: WireCreateRecord): boolean {
  return (
    row.is_external !== false &&
    row.amount === sent.amount &&
    row.currency === sent.currency &&
    (row.payment_intent_id === null || hasIntent(row, sent.payment_intent_id)) &&
    (row.payment_method ?? undefined) === sent.payment_method &&
    (sent.paid_at === undefined || toSecond(row.paid_at) === toSecond(sent.paid_at)) &&
    (row.planned_payment_date ?? undefined) === sent.planned_payment_date &&
    beganAs(row, sent.status ?? 'succeeded')
  );
}

/** It may have gone on since. */
const beganAs = ({ history }: WireRecord, status: string): boolean =>
  history === null || history.length === 0 || history.some((step) => step?.status === status);

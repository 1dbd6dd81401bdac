import {
  invalidInput,
  type Money,
  PaymentLinksError,
  type PaymentRecord,
  type PaymentRecordStatus,
  type RecordPaymentInput,
  type RecordTransitionInput,
  type UpdateRecordInput,
  type Verb,
} from '@paylinks/core';
import { toInstant } from '../http/instant.js';
import { type MoniteContext, toDay, toSource } from './mapping.js';
import type { WireRecord } from './schemas.js';

/** The body of `POST /payment_records`; of `PATCH`, any part of it without `status`. */
export interface WireCreateRecord {
  readonly amount: number;
  readonly currency: string;
  readonly object: { readonly type: string; readonly id: string };
  readonly payment_intent_id?: string;
  readonly payment_intent_status?: string;
  readonly payment_method?: string;
  readonly paid_at?: string;
  readonly planned_payment_date?: string;
  readonly status?: string;
  readonly entity_user_id?: string;
}
export interface WireRecordTransition {
  readonly payment_intent_status?: string;
  readonly paid_at?: string;
}

/** `attemptKey` stands in the place of the payment's id where the caller has none, so that a lost attempt can be told by it. Monite takes UUIDs there. */
export function toRecordBody(
  input: RecordPaymentInput,
  attemptKey: string | undefined,
  context: MoniteContext,
): WireCreateRecord {
  const { amount, source, status } = input;
  return {
    ...toAmount(amount, context, 'createRecord'),
    object: toObject(source, 'createRecord'),
    ...(attemptKey !== undefined && isUuid(attemptKey) && { payment_intent_id: attemptKey.toLowerCase() }),
    ...toDetails(input),
    ...(status && { status }),
  };
}

export function toUpdateBody(input: UpdateRecordInput, context: MoniteContext): Partial<WireCreateRecord> {
  const { amount, source } = input;
  return {
    ...(amount && toAmount(amount, context, 'updateRecord')),
    ...(source && { object: toObject(source, 'updateRecord') }),
    ...toDetails(input),
  };
}

export const toTransitionBody = (input: RecordTransitionInput & { readonly paidAt?: string }): WireRecordTransition => {
  const paidAt = toInstant(input.paidAt ?? null);
  return {
    ...(input.paymentIntentStatus && { payment_intent_status: input.paymentIntentStatus }),
    ...(paidAt && { paid_at: paidAt }),
  };
};

const isUuid = (text: string): boolean => /^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/i.test(text);

function toAmount(
  amount: Money,
  { currencies }: MoniteContext,
  verb: Verb,
): Pick<WireCreateRecord, 'amount' | 'currency'> {
  const { currency } = amount;
  if (currencies.offered.includes(currency)) return { amount: currencies.toWire(amount), currency };
  throw invalidInput([{ path: 'amount', code: 'not_allowed', message: `Monite does not take ${currency}.` }], verb);
}

function toObject({ type, id }: RecordPaymentInput['source'], verb: Verb): WireCreateRecord['object'] {
  if (type === 'payable' || type === 'receivable') return { type, id };
  const message = 'Monite keeps records of stored payables and receivables.';
  throw invalidInput([{ path: 'source', code: 'not_allowed', message }], verb);
}

/** Instants are sent in UTC: an offset that is lost on the way cannot move a payment to another day. */
function toDetails(input: UpdateRecordInput): Partial<WireCreateRecord> {
  const paidAt = toInstant(input.paidAt ?? null);
  return {
    ...(input.paymentIntentId && { payment_intent_id: input.paymentIntentId }),
    ...(input.paymentIntentStatus && { payment_intent_status: input.paymentIntentStatus }),
    ...(input.paymentMethod && { payment_method: input.paymentMethod }),
    ...(paidAt && { paid_at: paidAt }),
    ...(input.plannedPaymentDate && { planned_payment_date: input.plannedPaymentDate }),
    ...(input.entityUserId && { entity_user_id: input.entityUserId }),
  };
}

/** Throws `unexpected` where the amount, or what it was paid for, cannot be told. */
export function toRecord(wire: WireRecord, { currencies }: MoniteContext): PaymentRecord {
  const amount = currencies.fromWire(wire.amount, wire.currency);
  const source = toSource(wire.object);
  if (amount === null || source === null) {
    const what =
      source === null
        ? 'without its payable or receivable'
        : `as ${wire.amount} ${wire.currency}, which has no exact counterpart in ISO 4217 minor units. State the digits of that currency in currencyDigits if you know them`;
    throw new PaymentLinksError({ code: 'unexpected', message: `Monite gave payment record ${wire.id} ${what}.` });
  }
  const history = toHistory(wire);
  // Where a reply leaves the status out, its history has said it.
  const status = wire.status === null ? (history.at(-1)?.status ?? 'unknown') : toStatus(wire.status);
  const external = wire.is_external ?? false;
  return {
    id: wire.id,
    amount,
    status,
    rawStatus: wire.status,
    source,
    sourceStatus: { before: wire.object?.old_status ?? '', after: wire.object?.new_status ?? '' },
    external,
    can: recordCan(status, external),
    history,
    overpaid: currencies.fromWire(wire.overpaid_amount, wire.currency),
    paymentIntentId: wire.payment_intent_id,
    paymentIntentStatus: wire.payment_intent_status,
    paymentMethod: wire.payment_method,
    paidAt: toInstant(wire.paid_at),
    plannedPaymentDate: toDay(wire.planned_payment_date),
    entityUserId: wire.entity_user_id,
  };
}

/**
 * created goes on to processing and succeeded or is canceled, processing to succeeded or canceled; both are final.
 * What Monite made itself from a payment through its link is read-only: https://docs.monite.com/common/payment-records.
 */
function recordCan(status: PaymentRecord['status'], external: boolean): PaymentRecord['can'] {
  const underWay = external && (status === 'created' || status === 'processing');
  return {
    update: underWay || (external && status === 'succeeded'),
    start: external && status === 'created',
    complete: underWay,
    cancel: underWay,
  };
}

function toHistory({ history }: WireRecord): PaymentRecord['history'] {
  return (history ?? [])
    .flatMap((row) => {
      const at = toInstant(row?.timestamp ?? null);
      if (row === null || at === null) return [];
      const rawStatus = row.status ?? '';
      return [{ status: toStatus(rawStatus), rawStatus, at, entityUserId: row.entity_user_id }];
    })
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

const statuses: readonly PaymentRecordStatus[] = ['created', 'processing', 'succeeded', 'canceled'];
const toStatus = (word: string): PaymentRecord['status'] => statuses.find((status) => status === word) ?? 'unknown';

import type { PaymentRecord, RecordField, RecordPaymentInput, UpdateRecordInput } from '@paylinks/core';
import type { Difference } from '../attempts/attempt.js';
import { fingerprint } from '../attempts/attemptKey.js';
import { isSameSource } from '../attempts/sameSource.js';

/** What was asked against the record: amount with currency, document, moment, day, status. What the reply does not tell (null, unknown) is no difference. */
export function recordDifferences(
  { amount, source, paidAt, plannedPaymentDate, status }: RecordPaymentInput,
  record: PaymentRecord,
): readonly Difference<RecordField>[] {
  const asked = { amount, source: place(source), paidAt, plannedPaymentDate, status };
  const got = {
    amount: record.amount,
    source: record.source.type === 'unknown' ? null : place(record.source),
    paidAt: record.paidAt,
    plannedPaymentDate: record.plannedPaymentDate,
    status: record.status === 'unknown' ? null : record.status,
  };
  return fieldsOf(asked).flatMap((field) =>
    asked[field] === undefined || got[field] === null || isSame(field, asked[field], got[field])
      ? []
      : [{ field, asked: asked[field], got: got[field] }],
  );
}

/** Whether the record now says what was to be written. Here a field that it does not tell is not written. */
export function hasChanges(input: UpdateRecordInput, record: PaymentRecord): boolean {
  return fieldsOf(input).every(
    (field) => input[field] === undefined || isSame(field, input[field], record[field as keyof UpdateRecordInput]),
  );
}

/** Whether a person who saw `seen` would be surprised by `now`. */
export function isAsSeen(seen: PaymentRecord, now: PaymentRecord): boolean {
  const {
    id: _,
    source,
    can: _can,
    history: _history,
    sourceStatus: _before,
    overpaid: _over,
    rawStatus: _raw,
    ...rest
  } = seen;
  return (
    fieldsOf(rest).every((field) => fingerprint(rest[field]) === fingerprint(now[field])) &&
    isSame('source', source, now.source)
  );
}

const fieldsOf = <T extends object>(fields: T): (keyof T)[] => Object.keys(fields) as (keyof T)[];
const place = ({ type, id }: { readonly type: string; readonly id: string }) => ({ type, id });

function isSame(field: string, asked: unknown, got: unknown): boolean {
  if (field === 'paidAt') return second(asked) === second(got);
  if (field !== 'source') return fingerprint(asked) === fingerprint(got);
  return isSameSource(asked as PaymentRecord['source'], got as PaymentRecord['source']);
}
/** Providers keep whole seconds, and write them with another offset. */
const second = (instant: unknown): number => Math.floor(Date.parse(String(instant)) / 1000);

import type { PaymentLinksClient, PaymentRecord, RecordField, RecordPaymentInput } from '@paylinks/core';
import type { Attempt, Difference } from '../attempts/attempt.js';
import { type AttemptsOf, attemptsOf } from '../attempts/attemptsOf.js';
import type { WriteAttemptsOptions } from '../attempts/making.js';
import { WriteAttempts } from '../attempts/WriteAttempts.js';
import { learnRecord } from './recordCache.js';
import { recordDifferences } from './recordDifferences.js';

/** A field of a record that is not as it was asked for. */
export type RecordDifference = Difference<RecordField>;

/** One press of "Record payment". */
export interface RecordAttempt extends Omit<Attempt<RecordPaymentInput, PaymentRecord, RecordField>, 'made'> {
  /** For 'mismatch' and 'done'. */
  readonly record: PaymentRecord | null;
}

export type RecordAttempts = WriteAttempts<RecordPaymentInput, PaymentRecord, RecordField>;
export interface RecordAttemptsOptions
  extends Omit<WriteAttemptsOptions<RecordPaymentInput, PaymentRecord, RecordField>, 'making'> {
  readonly client: Pick<PaymentLinksClient, 'createRecord' | 'lookUpAttempt' | 'getRecord'>;
}

export function recordAttempts({ client, ...options }: RecordAttemptsOptions): RecordAttempts {
  return new WriteAttempts({
    ...options,
    making: {
      verb: 'createRecord',
      send: (input, sendOptions) => client.createRecord(input, sendOptions),
      lookUp: (attempt) => client.lookUpAttempt({ verb: 'createRecord', ...attempt }),
      read: (recordId) => client.getRecord(recordId),
      differences: recordDifferences,
      isEnded: ({ status }) => status === 'canceled',
    },
  });
}

export const recordAttemptsOf: AttemptsOf<RecordAttempts> = /* @__PURE__ */ attemptsOf((cache, base) =>
  recordAttempts({
    ...base,
    client: cache.client,
    onExists: (record) => {
      learnRecord(cache, record);
      cache.tell({ type: 'record.created', recordId: record.id });
    },
    onError: (error) => cache.tell({ type: 'error', verb: 'createRecord', error }),
  }),
);

import {
  type Capabilities,
  type CompleteRecordInput,
  definePaymentLinksClient,
  type PaymentLinksClient,
  PaymentLinksError,
  type PaymentRecord,
  type PaymentRecordStatus,
  type RecordPaymentInput,
  type Verb,
} from '@paylinks/core';
import { capabilitiesFixture } from '@paylinks/core/testing';

/** What happens to a request: nothing, lost on the way there, lost on the way back, refused because it had just happened, or refused. */
export type Fault = 'none' | 'lost before' | 'lost after' | 'refused after' | PaymentLinksError;

export const refusal = (status: number, code: PaymentLinksError['code'] = 'conflict'): PaymentLinksError =>
  new PaymentLinksError({ code, status, message: `${status}` });

/** A host's own API that keeps records, and no keys. */
export function recordsHost(rules: Partial<NonNullable<Capabilities['records']>> = {}) {
  const records: PaymentRecord[] = [];
  const calls: string[] = [];
  const faults: { verb: Verb; fault: Fault }[] = [];
  let made = 0;

  async function answer<T>(verb: Verb, act: () => T): Promise<T> {
    calls.push(verb);
    await Promise.resolve();
    const index = faults.findIndex((it) => it.verb === verb);
    const [{ fault } = { fault: null }] = index < 0 ? [] : faults.splice(index, 1);
    if (fault !== null && typeof fault === 'object') throw fault;
    const lost = new PaymentLinksError({ code: 'outcome_unknown', message: 'The connection broke.' });
    if (fault === 'lost before') throw lost;
    const result = act();
    if (fault === 'lost after') throw lost;
    if (fault === 'refused after') throw refusal(409);
    return result;
  }
  const find = (recordId: string): PaymentRecord => {
    const record = records.find(({ id }) => id === recordId);
    if (record === undefined) throw refusal(404, 'not_found');
    return record;
  };
  const change = (recordId: string, changes: Partial<PaymentRecord>): PaymentRecord => {
    const record = { ...find(recordId), ...changes };
    const changed = { ...record, rawStatus: record.status, can: canOf(record.status) };
    records[records.findIndex(({ id }) => id === recordId)] = changed;
    return changed;
  };
  const to = (verb: 'startRecord' | 'completeRecord' | 'cancelRecord', status: PaymentRecordStatus) => {
    const action = { startRecord: 'start', completeRecord: 'complete', cancelRecord: 'cancel' } as const;
    return (recordId: string, input: Partial<CompleteRecordInput> = {}) =>
      answer(verb, () => {
        if (!find(recordId).can[action[verb]]) throw refusal(409);
        return change(recordId, { status, ...(input.paidAt !== undefined && { paidAt: input.paidAt }) });
      });
  };
  const record = (input: RecordPaymentInput): PaymentRecord => {
    made += 1;
    const { status = 'succeeded' } = input;
    const added: PaymentRecord = {
      id: `record-${made}`,
      amount: input.amount,
      status,
      rawStatus: status,
      source: { type: input.source.type, id: input.source.id, number: null },
      sourceStatus: { before: 'issued', after: 'issued' },
      external: true,
      can: canOf(status),
      history: [],
      overpaid: null,
      paymentIntentId: input.paymentIntentId ?? null,
      paymentIntentStatus: input.paymentIntentStatus ?? null,
      paymentMethod: input.paymentMethod ?? null,
      paidAt: input.paidAt ?? null,
      plannedPaymentDate: input.plannedPaymentDate ?? null,
      entityUserId: input.entityUserId ?? null,
    };
    records.unshift(added);
    return added;
  };

  const client: PaymentLinksClient = definePaymentLinksClient({
    capabilities: {
      ...capabilitiesFixture({
        records: {
          fields: {
            amount: { required: true },
            source: { required: true },
            status: { required: false },
            paidAt: { required: false },
            plannedPaymentDate: { required: false },
            paymentMethod: { required: false, maxLength: 20 },
            paymentIntentId: { required: false },
            paymentIntentStatus: { required: false },
            entityUserId: { required: false },
          },
          sorts: ['paidAt'],
          filters: ['sourceId'],
          initialStatuses: ['created', 'processing', 'succeeded'],
          negativeAmounts: true,
          maxLimit: 2,
          ...rules,
        },
      }),
      can: undefined,
    },
    createRecord: (input) => answer('createRecord', () => record(input)),
    getRecord: (recordId) => answer('getRecord', () => find(recordId)),
    listRecords: ({ sourceId, cursor, limit = 20 } = {}) =>
      answer('listRecords', () => {
        const all = records.filter(({ source }) => sourceId?.includes(source.id) ?? true);
        const from = Number(cursor ?? 0);
        const next = from + limit;
        return {
          items: all.slice(from, next),
          nextCursor: next < all.length ? String(next) : null,
          totalCount: all.length,
        };
      }),
    updateRecord: (recordId, input) =>
      answer('updateRecord', () => {
        if (!find(recordId).can.update) throw refusal(409);
        return change(recordId, JSON.parse(JSON.stringify({ ...input, source: undefined })) as Partial<PaymentRecord>);
      }),
    startRecord: to('startRecord', 'processing'),
    completeRecord: to('completeRecord', 'succeeded'),
    cancelRecord: to('cancelRecord', 'canceled'),
    lookUpAttempt: (async ({ input }: { input: RecordPaymentInput }) =>
      answer('lookUpAttempt', () => ({
        found: records.filter(({ amount }) => JSON.stringify(amount) === JSON.stringify(input.amount)),
        certain: false,
      }))) as never,
  });
  return {
    client,
    records,
    /** By somebody else. */
    change,
    record,
    /** The next call of that verb; more of one verb in turn. */
    next: (verb: Verb, ...those: Fault[]) => void faults.push(...those.map((fault) => ({ verb, fault }))),
    callsOf: (verb: Verb): number => calls.filter((call) => call === verb).length,
  };
}

const canOf = (status: PaymentRecord['status']): PaymentRecord['can'] => ({
  update: status !== 'canceled',
  start: status === 'created',
  complete: status === 'created' || status === 'processing',
  cancel: status === 'created' || status === 'processing',
});

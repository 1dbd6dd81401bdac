import { describe, expect, it } from 'vitest';
import {
  type Capabilities,
  checkCompleteRecordInput,
  checkRecordInput,
  checkRecordQuery,
  checkRecordUpdate,
  definePaymentLinksClient,
  type PaymentLinksClient,
  type PaymentLinksClientMethods,
  PaymentLinksError,
  type PaymentRecord,
  type PaymentRecordStatus,
} from '../index.js';
import { capabilitiesFixture, paymentLinksClientChecks, paymentRecordFixture } from './index.js';

const records: NonNullable<Capabilities['records']> = {
  fields: {
    amount: { required: true },
    source: { required: true },
    status: { required: false },
    paidAt: { required: false },
    plannedPaymentDate: { required: false },
    paymentMethod: { required: false },
  },
  sorts: ['amount'],
  filters: ['sourceId', 'external'],
  initialStatuses: ['created', 'processing', 'succeeded'],
  negativeAmounts: true,
  maxLimit: 100,
};
const rules = capabilitiesFixture({ create: [], records });
const sources = [{ type: 'receivable', id: 'r-1' }] as const;

type Methods = Pick<
  PaymentLinksClientMethods,
  | 'createRecord'
  | 'getRecord'
  | 'listRecords'
  | 'updateRecord'
  | 'startRecord'
  | 'completeRecord'
  | 'cancelRecord'
  | 'lookUpAttempt'
>;

const told = (record: PaymentRecord, status: PaymentRecordStatus): PaymentRecord => {
  const underWay = status === 'created' || status === 'processing';
  const can = { update: true, start: status === 'created', complete: underWay, cancel: underWay };
  return { ...record, status, rawStatus: status, can };
};

const utc = (text: string | undefined): string | null => (text === undefined ? null : new Date(text).toISOString());

/** Records in memory, kept as a host would keep its own. One of another source is there already. */
function memoryRecords(): Methods {
  const kept = new Map<string, { readonly record: PaymentRecord; readonly key: string | undefined }>();
  const put = (record: PaymentRecord, key?: string): PaymentRecord => {
    kept.set(record.id, { record, key: key ?? kept.get(record.id)?.key });
    return record;
  };
  const find = (id: string): PaymentRecord => {
    const found = kept.get(id);
    if (found === undefined) throw new PaymentLinksError({ code: 'not_found', message: `No record ${id}.` });
    return found.record;
  };
  const move = (id: string, step: 'start' | 'complete' | 'cancel', status: PaymentRecordStatus): PaymentRecord => {
    const record = find(id);
    if (!record.can[step]) throw new PaymentLinksError({ code: 'conflict', message: `It is ${record.status}.` });
    return put(told(record, status));
  };
  put(paymentRecordFixture({ id: 'before', source: { type: 'payable', id: 'p-1', number: null } }));

  return {
    async createRecord(value, options) {
      const {
        status = 'succeeded',
        source,
        paidAt,
        amount,
        paymentMethod = null,
        ...rest
      } = checkRecordInput(value, rules);
      const record = paymentRecordFixture({
        id: `record-${kept.size}`,
        amount,
        source: { ...source, number: null },
        paidAt: utc(paidAt),
        paymentMethod,
        plannedPaymentDate: rest.plannedPaymentDate ?? null,
      });
      return put(told(record, status), options?.idempotencyKey);
    },
    getRecord: async (id) => find(id),
    async listRecords(value) {
      const { limit, cursor = '0', sourceId, external, sort } = checkRecordQuery(value, rules);
      const found = [...kept.values()]
        .map(({ record }) => record)
        .filter((record) => sourceId?.includes(record.source.id) ?? true)
        .filter((record) => external === undefined || record.external === external);
      const sign = sort?.direction === 'desc' ? -1 : 1;
      if (sort !== undefined) found.sort((a, b) => sign * (a.amount.minorUnits - b.amount.minorUnits));
      const end = Number(cursor) + limit;
      const nextCursor = end < found.length ? String(end) : null;
      return { items: found.slice(Number(cursor), end), nextCursor, totalCount: found.length };
    },
    async updateRecord(id, value) {
      const record = find(id);
      const { amount = record.amount } = checkRecordUpdate(value, rules);
      return put({ ...record, amount });
    },
    startRecord: async (id) => move(id, 'start', 'processing'),
    async completeRecord(id, value) {
      const { paidAt } = checkCompleteRecordInput(value);
      return put({ ...move(id, 'complete', 'succeeded'), paidAt: utc(paidAt) });
    },
    cancelRecord: async (id) => move(id, 'cancel', 'canceled'),
    async lookUpAttempt(attempt) {
      const found = [...kept.values()].filter(({ key }) => key === attempt.idempotencyKey);
      return { found: found.map(({ record }) => record), certain: true } as never;
    },
  };
}

type Change = (honest: Methods) => Partial<Methods>;
const { can: _, ...described } = rules;

const withChange =
  (change: Change, capabilities: Partial<Capabilities> = {}): (() => PaymentLinksClient) =>
  () => {
    const honest = memoryRecords();
    return definePaymentLinksClient({
      capabilities: { ...(described as Omit<Capabilities, 'can'>), ...capabilities },
      ...honest,
      ...change(honest),
    });
  };

const failures = async (make: () => PaymentLinksClient): Promise<string[]> => {
  const failed: string[] = [];
  for (const { name, run } of paymentLinksClientChecks(make, { sources })) await run().catch(() => failed.push(name));
  return failed;
};

describe('a client that keeps records as the contract says', () => {
  const checks = paymentLinksClientChecks(
    withChange(() => ({})),
    { sources },
  );
  it.each(checks.map((check) => [check.name, check] as const))('passes: %s', async (_name, check) => {
    await expect(check.run()).resolves.toBeUndefined();
  });

  it('passes where it takes neither refunds nor plans, and filters and sorts by nothing', async () => {
    const fewer = {
      ...records,
      negativeAmounts: false,
      initialStatuses: ['succeeded'],
      filters: [],
      sorts: [],
    } as const;
    const own = { ...rules, records: fewer };
    const strict: Change = ({ createRecord, listRecords }) => ({
      createRecord: async (value, options) => createRecord(checkRecordInput(value, own), options),
      listRecords: async (value) => listRecords(checkRecordQuery(value, own)),
    });
    expect(await failures(withChange(strict, { records: fewer }))).toEqual([]);
  });
});

const record = (change: (record: PaymentRecord) => unknown): Change => {
  return ({ createRecord }) => ({
    createRecord: async (...args) => change(await createRecord(...args)) as PaymentRecord,
  });
};

describe('a client with one defect is caught', () => {
  const defects: readonly (readonly [
    name: string,
    check: RegExp,
    change: Change,
    capabilities?: Partial<Capabilities>,
  ])[] = [
    [
      'an amount 100 times too large',
      /gives back/,
      record((r) => ({ ...r, amount: { ...r.amount, minorUnits: r.amount.minorUnits * 100 } })),
    ],
    [
      'a refund that lost its sign',
      /gives back/,
      record((r) => ({ ...r, amount: { ...r.amount, minorUnits: Math.abs(r.amount.minorUnits) } })),
    ],
    ['another source', /gives back/, record((r) => ({ ...r, source: { ...r.source, id: 'r-2' } }))],
    ["a payment that became its provider's", /gives back/, record((r) => ({ ...r, external: false }))],
    [
      'a payment moved to another day',
      /gives back/,
      record((r) => ({ ...r, paidAt: r.paidAt && '2026-01-15T23:30:00.000Z' })),
    ],
    ['a plan that reads done', /gives back/, record((r) => ({ ...r, status: 'succeeded' }))],
    ['a plan that lost its day', /gives back/, record((r) => ({ ...r, plannedPaymentDate: null }))],
    ['a field left out', /gives back/, record(({ overpaid: _overpaid, ...rest }) => rest)],
    [
      'another record on reading',
      /gives back/,
      ({ getRecord }) => ({ getRecord: async (id) => ({ ...(await getRecord(id)), paymentMethod: 'card' }) }),
    ],
    ['zero taken', /refuses zero/, () => ({ createRecord: async () => paymentRecordFixture() })],
    [
      'a refund taken that it does not name',
      /refuses zero/,
      () => ({}),
      { records: { ...records, negativeAmounts: false } },
    ],
    [
      'a step back',
      /goes forward/,
      ({ cancelRecord, getRecord }) => ({
        cancelRecord: async (id) =>
          (await getRecord(id)).status === 'succeeded'
            ? { ...(await getRecord(id)), status: 'canceled' }
            : cancelRecord(id),
      }),
    ],
    ['a start that starts nothing', /goes forward/, ({ getRecord }) => ({ startRecord: (id) => getRecord(id) })],
    [
      'a cancel that only says so',
      /goes forward/,
      ({ getRecord }) => ({ cancelRecord: async (id) => ({ ...(await getRecord(id)), status: 'canceled' }) }),
    ],
    [
      'a record that offers what it refuses',
      /goes forward/,
      ({ getRecord }) => ({
        getRecord: async (id) => ({
          ...(await getRecord(id)),
          can: { update: true, start: true, complete: true, cancel: true },
        }),
      }),
    ],
    [
      'a time without offset taken',
      /needs the instant/,
      ({ getRecord }) => ({ completeRecord: async (id) => getRecord(id) }),
    ],
    [
      'an update that forgets',
      /updateRecord changes/,
      ({ updateRecord }) => ({
        updateRecord: async (id, value) => ({ ...(await updateRecord(id, value)), paidAt: null }),
      }),
    ],
    [
      'an update that does nothing',
      /updateRecord changes/,
      ({ getRecord }) => ({ updateRecord: (id) => getRecord(id) }),
    ],
    [
      'a look-up that finds nothing',
      /lookUpAttempt finds/,
      () => ({ lookUpAttempt: async () => ({ found: [], certain: false }) as never }),
    ],
    [
      'a look-up that finds everything',
      /lookUpAttempt finds/,
      ({ listRecords }) => ({
        lookUpAttempt: async () => ({ found: (await listRecords()).items, certain: false }) as never,
      }),
    ],
    [
      'a list that forgets the new',
      /gives each new/,
      ({ listRecords }) => ({ listRecords: async (query) => ({ ...(await listRecords(query)), items: [] }) }),
    ],
    [
      'a list in no order',
      /gives each new/,
      ({ listRecords }) => ({
        listRecords: async ({ sort, ...query } = {}) => {
          await listRecords({ ...query, sort });
          return listRecords(query);
        },
      }),
    ],
    [
      'a list that ignores a filter it offers',
      /gives each new/,
      ({ listRecords }) => ({ listRecords: async ({ sourceId: _ids, ...query } = {}) => listRecords(query) }),
    ],
    [
      'a list that ignores a filter it does not offer',
      /listRecords refuses/,
      ({ listRecords }) => ({
        listRecords: async ({ paymentMethod: _method, ...query } = {}) => listRecords(query),
      }),
    ],
    [
      'a list without a limit',
      /listRecords refuses/,
      ({ listRecords }) => ({
        listRecords: async ({ limit, ...query } = {}) =>
          listRecords({ ...query, limit: Math.min(100, Math.max(1, Math.ceil(limit ?? 20))) }),
      }),
    ],
    [
      'an unknown record that is found',
      /unknown record/,
      () => ({ getRecord: async (id) => paymentRecordFixture({ id }) }),
    ],
    [
      'an unknown record that is unexpected',
      /unknown record/,
      () => ({ cancelRecord: () => Promise.reject(new Error('404')) }),
    ],
    ['rules that are null', /comes with what it can do/, () => ({}), { records: null }],
  ];
  const cases = defects.map(([name, check, change, capabilities = {}]) => [name, check, change, capabilities] as const);
  it.each(cases)('%s', async (_name, check, change, capabilities) => {
    expect(await failures(withChange(change, capabilities))).toContainEqual(expect.stringMatching(check));
  });
});

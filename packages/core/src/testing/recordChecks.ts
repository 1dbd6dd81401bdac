import type { Capabilities } from '../contract/capabilities.js';
import type { PaymentLinksClient } from '../contract/PaymentLinksClient.js';
import { type PaymentRecord, paymentRecordSchema, type RecordPaymentInput } from '../contract/paymentRecord.js';
import { minorUnitDigits } from '../money/currencies.js';
import { expectEqual, expectRefusal, expectShape, expectThat } from './expectations.js';
import type { Check } from './paymentLinksClientChecks.js';
import type { CheckSamples } from './sampleInputs.js';

const unknownId = '00000000-0000-4000-8000-000000000000';
const oddIds = ['', '.', '..', '../records', 'a/b', 'ä?#%', '\uD800'];
const paidAt = '2026-01-15T23:30:00-10:00';
const paidAtUtc = '2026-01-16T09:30:00.000Z';
const withoutOffset = '2026-01-15T23:30:00';
const plannedPaymentDate = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

type RecordCapabilities = NonNullable<Capabilities['records']>;
interface Recording {
  readonly records: RecordCapabilities;
  readonly can: Capabilities['can'];
  readonly input: RecordPaymentInput;
}

export const recordChecks: readonly Check[] = [
  [
    'createRecord gives back what was recorded, and getRecord the same',
    async (client, samples) => {
      const start = await recording(client, samples);
      if (start === null) return;
      for (const input of variants(start)) {
        const record = await client.createRecord(input);
        expectShape(paymentRecordSchema, record, `The record of ${input.amount.minorUnits} ${input.amount.currency}`);
        expectRecorded(record, input);
        if (start.can.getRecord === 'yes') expectEqual(await client.getRecord(record.id), record, 'getRecord()');
      }
    },
  ],
  [
    'createRecord refuses zero and what its capabilities do not name, and names the field',
    async (client, samples) => {
      const start = await recording(client, samples);
      if (start === null) return;
      for (const [what, path, change] of refusals(start)) {
        const input = { ...start.input, ...change } as RecordPaymentInput;
        const { fieldErrors } = await expectRefusal(() => client.createRecord(input), ['invalid_input'], what);
        const paths = fieldErrors.map((error) => error.path);
        expectThat(paths.includes(path), `createRecord with ${what} names ${JSON.stringify(paths)}, not '${path}'.`);
      }
    },
  ],
  [
    'a record goes forward only, and says beforehand what can be done with it',
    async (client, samples) => {
      const start = await recording(client, samples);
      if (start === null) return;
      const needed = ['getRecord', 'startRecord', 'completeRecord', 'cancelRecord'] as const;
      const begin = firstStatus(start.records);
      if (begin === undefined || needed.some((verb) => start.can[verb] !== 'yes')) return;
      const make = (): Promise<PaymentRecord> => client.createRecord(beginning(start, begin));

      const { id, can } = await make();
      expectThat(
        can.cancel && (can.start || can.complete),
        `A record that is ${begin} can neither go on nor be canceled.`,
      );
      if (can.start) expectStep(await client.startRecord(id), id, 'processing');
      expectThat((await client.getRecord(id)).can.complete, 'A record that is under way cannot be completed.');
      expectStep(await client.completeRecord(id, { paidAt }), id, 'succeeded');
      await expectFinal(client, id, 'succeeded');

      const second = await make();
      expectStep(await client.cancelRecord(second.id), second.id, 'canceled');
      await expectFinal(client, second.id, 'canceled');
    },
  ],
  [
    'completeRecord needs the instant of the payment, and keeps it',
    async (client, samples) => {
      const start = await recording(client, samples);
      const begin = start === null ? undefined : firstStatus(start.records);
      if (start === null || begin === undefined || start.can.completeRecord !== 'yes') return;
      const { id } = await client.createRecord(beginning(start, begin));
      const without = { paidAt: withoutOffset };
      await expectRefusal(
        () => client.completeRecord(id, without),
        ['invalid_input'],
        'completeRecord without an offset',
      );
      expectEqual((await client.completeRecord(id, { paidAt })).paidAt, paidAtUtc, 'paidAt of the completed record');
    },
  ],
  [
    'updateRecord changes what it is given and leaves the rest',
    async (client, samples) => {
      const start = await recording(client, samples);
      if (start === null || start.can.updateRecord !== 'yes') return;
      const { amount } = start.input;
      const record = await client.createRecord(start.input);
      if (!record.can.update) return;
      const other = { ...amount, minorUnits: amount.minorUnits * 2 };
      const changed = await client.updateRecord(record.id, { amount: other });
      expectShape(paymentRecordSchema, changed, 'updateRecord()');
      expectEqual(changed.amount, other, 'The amount of the changed record');
      expectEqual(unchanged(changed), unchanged(record), 'What an update of the amount leaves');
      const zero = { amount: { ...amount, minorUnits: 0 } };
      await expectRefusal(() => client.updateRecord(record.id, zero), ['invalid_input'], 'updateRecord to zero');
    },
  ],
  [
    'lookUpAttempt finds what an attempt has recorded, and only that',
    async (client, samples) => {
      const start = await recording(client, samples);
      if (start === null || start.can.lookUpAttempt !== 'yes') return;
      const [verb, startedAt] = ['createRecord', new Date().toISOString()] as const;
      const idempotencyKey = newUuid();
      const { id } = await client.createRecord(start.input, { idempotencyKey });
      const attempt = { verb, input: start.input, idempotencyKey, startedAt } as const;
      const { found, certain } = await client.lookUpAttempt(attempt);
      for (const record of found) expectShape(paymentRecordSchema, record, 'A record that was looked up');
      expectThat(
        found.some((record) => record.id === id),
        `The look-up did not find record ${id}.`,
      );
      expectThat(!certain || found.length === 1, 'A certain look-up found more than one record.');
      const amount = { ...start.input.amount, minorUnits: start.input.amount.minorUnits * 10 };
      const other = { ...attempt, input: { ...start.input, amount }, idempotencyKey: newUuid() };
      const wrong = (await client.lookUpAttempt(other)).found.filter((record) => record.id === id);
      expectEqual(wrong.length, 0, 'The number of records that a look-up found for another amount');
    },
  ],
  [
    'listRecords gives each new record, filtered and in order as asked',
    async (client, samples) => {
      const start = await recording(client, samples);
      if (start === null || start.can.listRecords !== 'yes') return;
      const { records, input } = start;
      const made: string[] = [];
      for (const factor of [2, 3, 1]) {
        const amount = { ...input.amount, minorUnits: input.amount.minorUnits * factor };
        made.push((await client.createRecord({ ...input, amount })).id);
      }
      const limit = records.filters.includes('sourceId') ? Math.min(2, records.maxLimit) : records.maxLimit;
      const all = async (query: Parameters<typeof client.listRecords>[0]): Promise<readonly PaymentRecord[]> => {
        const found: PaymentRecord[] = [];
        let cursor: string | null = null;
        for (let page = 0; page < 50; page += 1) {
          const part: Awaited<ReturnType<typeof client.listRecords>> = await client.listRecords(
            cursor === null ? { ...query, limit } : { ...query, limit, cursor },
          );
          found.push(...part.items);
          cursor = part.nextCursor;
          if (cursor === null) break;
        }
        return found;
      };
      const ofSource = records.filters.includes('sourceId') ? { sourceId: [input.source.id] } : {};
      const listed = await all(ofSource);
      for (const id of made) {
        expectThat(
          listed.some((record) => record.id === id),
          `listRecords does not list the new record ${id}.`,
        );
      }
      if (records.filters.includes('sourceId')) {
        expectThat(
          listed.every(({ source }) => source.id === input.source.id),
          'listRecords filtered by source lists records of another one.',
        );
        expectEqual((await all({ sourceId: [] })).length, 0, 'The number of records of no source');
      }
      if (records.sorts.includes('amount')) {
        for (const direction of ['asc', 'desc'] as const) {
          const order = (await all({ ...ofSource, sort: { by: 'amount', direction } }))
            .filter(({ id }) => made.includes(id))
            .map(({ amount }) => amount.minorUnits);
          const sorted = [...order].sort((a, b) => (direction === 'asc' ? a - b : b - a));
          expectEqual(order, sorted, `The amounts of records in the order of amount, ${direction},`);
          expectEqual(order.length, made.length, 'The number of records in that order');
        }
      }
    },
  ],
  [
    'listRecords refuses filters and sorts that the capabilities do not name, and limits beyond theirs',
    async (client) => {
      const { can, records } = await client.getCapabilities();
      if (can.listRecords !== 'yes' || records === null) return;
      const refuse = (query: Parameters<typeof client.listRecords>[0], what: string): Promise<unknown> =>
        expectRefusal(() => client.listRecords(query), ['invalid_input'], `listRecords with ${what}`);
      for (const [name, value] of Object.entries(filterSamples)) {
        const offered = records.filters.some((filter) => filter === name);
        if (!offered) await refuse({ [name]: value }, `a filter by ${name}`);
      }
      for (const by of ['paidAt', 'amount', 'overpaid'] as const) {
        if (!records.sorts.includes(by)) await refuse({ sort: { by, direction: 'asc' } }, `a sort by ${by}`);
      }
      for (const limit of [0, -1, 1.5, records.maxLimit + 1]) await refuse({ limit }, `limit ${limit}`);
    },
  ],
  [
    'what is asked of an unknown record is not_found, and ids cannot leave their place in a path',
    async (client) => {
      const { can } = await client.getCapabilities();
      const calls = [
        ['getRecord', (id: string) => client.getRecord(id)],
        ['updateRecord', (id: string) => client.updateRecord(id, {})],
        ['startRecord', (id: string) => client.startRecord(id)],
        ['completeRecord', (id: string) => client.completeRecord(id, { paidAt })],
        ['cancelRecord', (id: string) => client.cancelRecord(id)],
      ] as const;
      for (const [verb, call] of calls) {
        if (can[verb] !== 'yes') continue;
        await expectRefusal(() => call(unknownId), ['not_found'], `${verb} of an unknown id`);
        for (const id of oddIds) {
          const what = `${verb} with the id ${JSON.stringify(id)}`;
          await expectRefusal(() => call(id), ['invalid_input', 'not_found'], what);
        }
      }
    },
  ],
];

/** null where nothing can be recorded, or the host named no document to record it for. */
async function recording(client: PaymentLinksClient, samples: CheckSamples): Promise<Recording | null> {
  const { can, records, create, maxDecimals } = await client.getCapabilities();
  const source = samples.sources?.find(({ type }) => type !== 'invoice') ?? samples.sources?.[0];
  if (can.createRecord !== 'yes' || records === null || source === undefined) return null;
  const offered = create.flatMap(({ currencies }) => currencies);
  const currency = offered.find((code) => code === 'EUR') ?? offered[0] ?? 'EUR';
  const unit = 10 ** (minorUnitDigits(currency) - (maxDecimals[currency] ?? minorUnitDigits(currency)));
  const amount = { minorUnits: 1234 * unit, currency };
  return { records, can, input: records.fields.paidAt ? { amount, source, paidAt } : { amount, source } };
}

function variants({ records, input }: Recording): RecordPaymentInput[] {
  const { initialStatuses, fields, negativeAmounts } = records;
  const refund = { ...input.amount, minorUnits: -input.amount.minorUnits };
  return [
    input,
    ...(fields.paymentMethod ? [{ ...input, paymentMethod: 'cash' }] : []),
    ...(fields.paymentIntentStatus ? [{ ...input, paymentIntentStatus: 'booked' }] : []),
    ...(negativeAmounts ? [{ ...input, amount: refund }] : []),
    ...initialStatuses.map((status) => beginning({ records, input }, status)),
  ];
}

/** What a change of the amount leaves. */
const unchanged = ({ id, source, status, paidAt: paid, external }: PaymentRecord): unknown => [
  id,
  source,
  status,
  paid,
  external,
];

/** Neither done nor canceled, the earliest that there is. */
const firstStatus = ({ initialStatuses }: RecordCapabilities): 'created' | 'processing' | undefined =>
  (['created', 'processing'] as const).find((status) => initialStatuses.includes(status));

function beginning(
  { input }: Pick<Recording, 'records' | 'input'>,
  status: RecordCapabilities['initialStatuses'][number],
): RecordPaymentInput {
  const { paidAt: paid, ...rest } = input;
  if (status === 'created') return { ...rest, status, plannedPaymentDate };
  return status === 'succeeded' && paid !== undefined ? { ...rest, status, paidAt: paid } : { ...rest, status };
}

type Refusal = readonly [what: string, path: string, change: Readonly<Record<string, unknown>>];

function refusals({ records, input }: Recording): Refusal[] {
  const { fields, initialStatuses, negativeAmounts } = records;
  const money = (minorUnits: number): Refusal[2] => ({ amount: { ...input.amount, minorUnits } });
  const values: Readonly<Record<string, unknown>> = {
    paymentIntentId: unknownId,
    paymentIntentStatus: 'booked',
    paymentMethod: 'cash',
    paidAt,
    entityUserId: unknownId,
  };
  const unnamed = Object.entries(values).flatMap(([name, value]): Refusal[] =>
    name in fields ? [] : [[name, name, { [name]: value }]],
  );
  return [
    ['zero', 'amount', money(0)],
    ['half a minor unit', 'amount', money(0.5)],
    ['a field nobody knows', 'colour', { colour: 'red' }],
    ['a status nobody begins with', 'status', { status: 'canceled' }],
    ...unnamed,
    ...(negativeAmounts ? [] : [['a refund', 'amount', money(-1)] as const]),
    ...(fields.paidAt ? [['a time without offset', 'paidAt', { paidAt: withoutOffset }] as const] : []),
    ...(initialStatuses.includes('created')
      ? [['a plan without a day', 'plannedPaymentDate', { status: 'created', plannedPaymentDate: undefined }] as const]
      : []),
  ];
}

function expectRecorded(record: PaymentRecord, input: RecordPaymentInput): void {
  expectEqual(record.amount, input.amount, 'The amount of the record');
  expectEqual([record.source.type, record.source.id], [input.source.type, input.source.id], 'What was paid for');
  expectEqual(record.status, input.status ?? 'succeeded', 'The status of a new record');
  expectThat(record.external, 'A record made through the kit is external.');
  if (input.paidAt !== undefined) expectEqual(record.paidAt, paidAtUtc, 'paidAt of the record');
  if (input.plannedPaymentDate !== undefined) {
    expectEqual(record.plannedPaymentDate, input.plannedPaymentDate, 'The planned day of the record');
  }
  if (input.paymentMethod !== undefined)
    expectEqual(record.paymentMethod, input.paymentMethod, 'The method of the record');
  if (input.paymentIntentStatus !== undefined) {
    expectEqual(record.paymentIntentStatus, input.paymentIntentStatus, 'paymentIntentStatus of the record');
  }
}

function expectStep(record: PaymentRecord, id: string, status: PaymentRecord['status']): void {
  expectShape(paymentRecordSchema, record, `The record that became ${status}`);
  expectEqual([record.id, record.status], [id, status], 'The record after its step');
}

/** What is over stays over, whichever way a provider says so. */
async function expectFinal(client: PaymentLinksClient, id: string, status: PaymentRecord['status']): Promise<void> {
  const steps = [
    () => client.startRecord(id),
    () => client.completeRecord(id, { paidAt }),
    () => client.cancelRecord(id),
  ];
  for (const step of steps) {
    try {
      expectStep(await step(), id, status);
    } catch (thrown) {
      await expectRefusal(() => Promise.reject(thrown), ['conflict', 'invalid_input'], `A step of a ${status} record`);
    }
  }
  const { can, status: now } = await client.getRecord(id);
  expectEqual(now, status, 'The status of a record after steps that it cannot take');
  expectEqual([can.start, can.complete, can.cancel], [false, false, false], `What can be done with a ${status} record`);
}

const filterSamples = {
  sourceId: [unknownId],
  sourceType: 'receivable',
  status: 'succeeded',
  external: true,
  paymentIntentStatus: 'booked',
  paymentMethod: 'cash',
  createdAt: { after: paidAt },
  updatedAt: { after: paidAt },
  paidAt: { after: paidAt },
  plannedPaymentDate: { on: plannedPaymentDate },
} as const;

let uuids = 0;
/** Each a new one, also over several runs against one account. */
const newUuid = (): string =>
  `c4ec0000-0000-4000-8000-${(Date.now() * 4096 + (uuids += 1)).toString(16).slice(-12).padStart(12, '0')}`;

import type { PaymentLinksClient } from '../contract/PaymentLinksClient.js';
import { type PaymentRecord, paymentRecordSchema, type RecordPaymentInput } from '../contract/paymentRecord.js';
import { expectEqual, expectRefusal, expectShape, expectThat } from './expectations.js';
import type { Check } from './paymentLinksClientChecks.js';
import {
  beginning,
  firstStatus,
  paidAt,
  paidAtUtc,
  recording,
  refusals,
  unknownId,
  variants,
  withoutOffset,
} from './recordSamples.js';

const oddIds = ['', '.', '..', '../records', 'a/b', 'ä?#%', '\uD800'];

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

/** What a change of the amount leaves. */
const unchanged = ({ id, source, status, paidAt: paid, external }: PaymentRecord): unknown => [
  id,
  source,
  status,
  paid,
  external,
];

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

let uuids = 0;
/** Each a new one, also over several runs against one account. */
const newUuid = (): string =>
  `c4ec0000-0000-4000-8000-${(Date.now() * 4096 + (uuids += 1)).toString(16).slice(-12).padStart(12, '0')}`;

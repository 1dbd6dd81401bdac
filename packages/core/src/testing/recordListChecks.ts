import type { PaymentRecord } from '../contract/paymentRecord.js';
import { expectEqual, expectRefusal, expectThat } from './expectations.js';
import type { Check } from './paymentLinksClientChecks.js';
import { paidAt, plannedPaymentDate, recording, unknownId } from './recordSamples.js';

export const recordListChecks: readonly Check[] = [
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
];

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

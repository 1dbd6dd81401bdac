import { connectionSchema } from '../contract/connection.js';
import { linkPaymentSchema } from '../contract/linkPayment.js';
import { type Page, type PageQuery, pageSchema } from '../contract/page.js';
import { paymentLinkSummarySchema } from '../contract/paymentLink.js';
import { paymentRecordSchema } from '../contract/paymentRecord.js';
import { createSample } from './createChecks.js';
import { expectEqual, expectRefusal, expectShape, expectThat } from './expectations.js';
import type { Check } from './paymentLinksClientChecks.js';
import { sampleInputs } from './sampleInputs.js';

const unknownId = '00000000-0000-4000-8000-000000000000';

export const listChecks: readonly Check[] = [
  [
    'links are listed in pages, each link once',
    async (client, samples) => {
      const { can, links } = await client.getCapabilities();
      if (can.listLinks !== 'yes') return;
      const first = await createSample(client, samples);
      const second = await createSample(client, samples);
      const made = [first, second].flatMap((sample) => (sample === null ? [] : [sample.link.id]));
      const list = (query: Parameters<typeof client.listLinks>[0]): ReturnType<typeof client.listLinks> =>
        client.listLinks(query);
      await walk(list, linkPageSchema, 'listLinks');
      const ids = await walk(list, linkPageSchema, 'listLinks', { limit: links.maxLimit, pages: 50 });
      for (const id of made) expectThat(ids.includes(id), `listLinks does not list the new link ${id}.`);
    },
  ],
  [
    'a list refuses filters and sorts that the capabilities do not name, and limits beyond theirs',
    async (client) => {
      const { can, links } = await client.getCapabilities();
      if (can.listLinks !== 'yes') return;
      const refuse = (query: Parameters<typeof client.listLinks>[0], what: string): Promise<unknown> =>
        expectRefusal(() => client.listLinks(query), ['invalid_input'], `listLinks with ${what}`);
      if (!links.filters.includes('status')) await refuse({ status: ['open'] }, 'a filter by status');
      if (!links.filters.includes('sourceId')) await refuse({ sourceId: [unknownId] }, 'a filter by source');
      if (!links.filters.includes('customerId')) await refuse({ customerId: unknownId }, 'a filter by customer');
      for (const by of ['createdAt', 'amount', 'expiresAt'] as const) {
        if (!links.sorts.includes(by)) await refuse({ sort: { by, direction: 'asc' } }, `a sort by ${by}`);
      }
      for (const limit of [0, -1, 1.5, links.maxLimit + 1]) await refuse({ limit }, `limit ${limit}`);
    },
  ],
  [
    'links filtered by what they were made from are those and no others',
    async (client, samples) => {
      const { can, links } = await client.getCapabilities();
      if (can.listLinks !== 'yes' || !links.filters.includes('sourceId')) return;
      const fromSource = (await sampleInputs(client, samples)).find(({ input }) => input.source !== undefined)?.input;
      await createSample(client, samples);
      if (fromSource?.source === undefined) return;
      const { id } = await client.createLink(fromSource);
      const { items } = await client.listLinks({ sourceId: [fromSource.source.id], limit: links.maxLimit });
      expectThat(
        items.some((link) => link.id === id),
        `listLinks filtered by source does not list link ${id}.`,
      );
      const wrong = items.filter(({ source }) => source?.id !== fromSource.source?.id);
      expectEqual(wrong.length, 0, 'The number of links that the filter should have left out');
      const none = await client.listLinks({ sourceId: [] });
      expectEqual(none.items.length, 0, 'The number of links of no source');
    },
  ],
  [
    'payments of a link are listed in pages',
    async (client, samples) => {
      const made =
        (await client.getCapabilities()).can.listLinkPayments === 'yes' ? await createSample(client, samples) : null;
      if (made === null) return;
      const ids = await walk(
        (query) => client.listLinkPayments(made.link.id, query),
        paymentPageSchema,
        'listLinkPayments',
      );
      expectEqual(new Set(ids).size, ids.length, 'The number of different payments');
    },
  ],
  [
    'records are listed in pages, and an unknown one is not_found',
    async (client) => {
      const { can } = await client.getCapabilities();
      if (can.listRecords === 'yes') await walk((query) => client.listRecords(query), recordPageSchema, 'listRecords');
      if (can.getRecord === 'yes') await expectRefusal(() => client.getRecord(unknownId), ['not_found'], 'getRecord');
    },
  ],
  [
    'the connection can be read before anybody connected',
    async (client) => {
      if ((await client.getCapabilities()).can.getConnection !== 'yes') return;
      expectShape(connectionSchema, await client.getConnection(), 'getConnection()');
    },
  ],
];

const linkPageSchema = pageSchema(paymentLinkSummarySchema);
const paymentPageSchema = pageSchema(linkPaymentSchema);
const recordPageSchema = pageSchema(paymentRecordSchema);

/** The ids of the first pages. One by one by default, so that there is more than one page as soon as there are two things. */
async function walk<T extends { readonly id: string }>(
  list: (query: Pick<PageQuery<never>, 'cursor' | 'limit'>) => Promise<Page<T>>,
  schema: Parameters<typeof expectShape<Page<T>>>[0],
  what: string,
  { limit, pages }: { readonly limit: number; readonly pages: number } = { limit: 1, pages: 5 },
): Promise<readonly string[]> {
  const ids: string[] = [];
  const cursors = new Set<string>();
  let cursor: string | null = null;
  for (let count = 0; count < pages; count += 1) {
    const page: Page<T> = await list(cursor === null ? { limit } : { limit, cursor });
    expectShape(schema, page, `A page of ${what}`);
    expectThat(page.items.length <= limit, `${what} with limit ${limit} gave ${page.items.length} items.`);
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
    if (cursor === null) break;
    expectThat(!cursors.has(cursor), `${what} gave the same cursor twice.`);
    cursors.add(cursor);
  }
  expectEqual(new Set(ids).size, ids.length, `The number of different ids that ${what} gives`);
  return ids;
}

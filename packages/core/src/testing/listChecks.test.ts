import { expect, it } from 'vitest';
import { checkCreateLinkInput, checkLinkQuery, definePaymentLinksClient, type PaymentLinksClient } from '../index.js';
import { capabilitiesFixture, createModeFixture, paymentLinkFixture, paymentLinksClientChecks } from './index.js';

const source = { type: 'receivable', id: 'r-1' } as const;
const rules = capabilitiesFixture({
  create: [
    createModeFixture({ fields: { amount: { required: true } } }),
    createModeFixture({ from: 'receivable', fields: { source: { required: true } } }),
  ],
  links: { sorts: [], filters: ['sourceId'], statuses: [], maxLimit: 100 },
});
const { can: _, ...capabilities } = rules;

/** Links in memory, some of them made from a document; `asked`: how the filter is read. */
function clientOf(asked: (ids: readonly string[]) => readonly string[] | undefined): PaymentLinksClient {
  const links: ReturnType<typeof paymentLinkFixture>[] = [];
  return definePaymentLinksClient({
    capabilities,
    lookUpAttempt: async () => ({ found: links, certain: false }) as never,
    async createLink(value) {
      const { input } = checkCreateLinkInput(value, rules, Date.now());
      const made = paymentLinkFixture({
        id: `link-${links.length}`,
        source: input.source ? { ...source, number: null } : null,
        createdFrom: input.source ? 'source' : 'amount',
      });
      links.push(made);
      return made;
    },
    async listLinks(value) {
      const ids = checkLinkQuery(value, rules).sourceId;
      const wanted = ids && asked(ids);
      const items = links.filter((link) => wanted?.includes(link.source?.id ?? '') ?? true);
      return { items, nextCursor: null, totalCount: items.length };
    },
  });
}

const check = (client: PaymentLinksClient): Promise<void> | undefined =>
  paymentLinksClientChecks(() => client, { sources: [source] })
    .find(({ name }) => name.startsWith('links filtered by'))
    ?.run();

it('a filter that is kept passes', async () => {
  await expect(check(clientOf((ids) => ids))).resolves.toBeUndefined();
});

it.each([
  ['that is ignored', () => undefined, /should have left out/],
  ['that leaves out too much', () => ['r-2'], /does not list link/],
  ['that takes none for all', (ids: readonly string[]) => (ids.length === 0 ? undefined : ids), /links of no source/],
] as const)('a filter %s is caught', async (_what, asked, message) => {
  await expect(check(clientOf(asked))).rejects.toThrow(message);
});

import type { PaymentLinksClient, PaymentRecord, RecordPaymentInput, RecordQuery } from '@paylinks/core';
import { createSandbox, type Sandbox } from '@paylinks/sandbox';
import { beforeEach, describe, expect, it } from 'vitest';
import { describedBy } from '../../../../testing/openapi/conformance.js';
import { createMoniteClient } from './index.js';

let sandbox: Sandbox;
let client: PaymentLinksClient;
let receivable: string;
let payable: string;

const addSource = (type: 'receivable' | 'payable'): string =>
  sandbox.control.addSource({ type, total: { minorUnits: 1000, currency: 'EUR' } }).id;
const record = (minorUnits: number, changes: Partial<RecordPaymentInput> = {}): Promise<PaymentRecord> =>
  client.createRecord({
    amount: { minorUnits, currency: 'EUR' },
    source: { type: 'receivable', id: receivable },
    ...changes,
  });

beforeEach(() => {
  sandbox = createSandbox({ now: '2026-11-20T12:00:00Z' });
  const { entityId, token } = sandbox.credentials.monite;
  const fetch = describedBy('monite').watch(sandbox.fetch, { baseUrl: sandbox.urls.monite, requests: 'accepted' });
  client = createMoniteClient({ apiUrl: sandbox.urls.monite, entityId, getToken: async () => token, fetch });
  receivable = addSource('receivable');
  payable = addSource('payable');
});

async function amounts(query: RecordQuery = {}): Promise<number[]> {
  const found: number[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.listRecords({ ...query, cursor });
    found.push(...page.items.map(({ amount }) => amount.minorUnits));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return found;
}

/** Five records, one minute apart: 1 a payment in cash, 2 to a supplier, 3 planned, 4 processing, 5 by Monite's own link. */
async function five(): Promise<void> {
  const minute = (): void => sandbox.control.advanceTime(60_000);
  await record(1, { paidAt: '2026-11-10T12:00:00Z', paymentMethod: 'cash', paymentIntentStatus: 'booked' });
  minute();
  await record(2, { source: { type: 'payable', id: payable }, paidAt: '2026-11-12T12:00:00Z' });
  minute();
  await record(3, { status: 'created', plannedPaymentDate: '2026-12-01' });
  minute();
  const { id } = await record(4, { status: 'processing', plannedPaymentDate: '2026-12-05' });
  minute();
  const source = { type: 'receivable', id: receivable } as const;
  const link = await client.createLink({
    source,
    amount: { minorUnits: 5, currency: 'EUR' },
    paymentMethods: ['card'],
  });
  sandbox.control.pay(link.id, { arrivesAfterMs: 0 });
  minute();
  await client.updateRecord(id, { paymentMethod: 'cheque' });
}

const at = (minute: number): string => `2026-11-20T13:0${minute}:30+01:00`;

describe('the list of records', () => {
  it.each<[string, () => RecordQuery, number[]]>([
    ['nothing', () => ({}), [5, 4, 3, 2, 1]],
    ['one source', () => ({ sourceId: [payable] }), [2]],
    ['two sources', () => ({ sourceId: [payable, receivable] }), [5, 4, 3, 2, 1]],
    ['no source', () => ({ sourceId: [] }), []],
    ['the type of source', () => ({ sourceType: 'payable' }), [2]],
    ['created', () => ({ status: 'created' }), [3]],
    ['processing', () => ({ status: 'processing' }), [4]],
    ['succeeded', () => ({ status: 'succeeded' }), [5, 2, 1]],
    ['canceled', () => ({ status: 'canceled' }), []],
    ['recorded by people', () => ({ external: true }), [4, 3, 2, 1]],
    ['made by Monite', () => ({ external: false }), [5]],
    ['the status of the payment', () => ({ paymentIntentStatus: 'booked' }), [1]],
    ['the method', () => ({ paymentMethod: 'cash' }), [1]],
    ['made after', () => ({ createdAt: { after: at(2) } }), [5, 4]],
    ['made before', () => ({ createdAt: { before: at(0) } }), [1]],
    ['made between', () => ({ createdAt: { after: at(0), before: at(2) } }), [3, 2]],
    ['changed after', () => ({ updatedAt: { after: at(4) } }), [4]],
    ['changed before', () => ({ updatedAt: { before: at(0) } }), [1]],
    ['paid after', () => ({ paidAt: { after: '2026-11-10T12:00:00Z', before: '2026-11-15T00:00:00Z' } }), [2]],
    ['paid before', () => ({ paidAt: { before: '2026-11-12T12:00:00Z' } }), [1]],
    ['planned on', () => ({ plannedPaymentDate: { on: '2026-12-01' } }), [3]],
    ['planned from', () => ({ plannedPaymentDate: { from: '2026-12-01' } }), [4, 3]],
    ['planned to', () => ({ plannedPaymentDate: { to: '2026-12-01' } }), [3]],
    ['planned after', () => ({ plannedPaymentDate: { after: '2026-12-01' } }), [4]],
    ['planned before', () => ({ plannedPaymentDate: { before: '2026-12-05' } }), [3]],
  ])('asked for %s', async (_what, query, found) => {
    await five();
    expect(await amounts({ ...query(), limit: 2 })).toEqual(found);
  });

  it.each([
    ['paidAt', 'asc', [20, 1500, 30]],
    ['paidAt', 'desc', [30, 1500, 20]],
    ['amount', 'asc', [20, 30, 1500]],
    ['amount', 'desc', [1500, 30, 20]],
    ['overpaid', 'asc', [20, 30, 1500]],
    ['overpaid', 'desc', [1500, 30, 20]],
  ] as const)('in the order of %s %s', async (by, direction, found) => {
    await record(20, { paidAt: '2026-11-01T12:00:00Z' });
    await record(1500, { paidAt: '2026-11-02T12:00:00Z' });
    await client.updateRecord((await record(30)).id, { paidAt: '2026-11-03T12:00:00Z' });
    const sorted = await amounts({ sort: { by, direction }, limit: 1, paidAt: { before: '2026-11-30T00:00:00Z' } });
    expect(sorted).toEqual(found);
  });

  it.each(['asc', 'desc'] as const)('loses and repeats none while payments are recorded (%s)', async (direction) => {
    const made = Array.from({ length: 20 }, (_, index) => index + 1);
    for (const amount of made) await record(amount);
    const seen: number[] = [];
    let cursor: string | undefined;
    for (let round = 1; round === 1 || cursor !== undefined; round += 1) {
      const page = await client.listRecords({ limit: 3, sort: { by: 'amount', direction }, cursor });
      seen.push(...page.items.map(({ amount }) => amount.minorUnits));
      cursor = page.nextCursor ?? undefined;
      if (round < 5) await record(-round);
      if (round < 5) await record(100 + round);
    }
    expect(new Set(seen).size).toBe(seen.length);
    const old = seen.filter((amount) => made.includes(amount));
    expect(old).toEqual(direction === 'asc' ? made : made.toReversed());
  });

  it.each([
    [{ limit: 101 }, 'limit'],
    [{ sourceId: ['no uuid'] }, 'sourceId'],
    [{ cursor: 'made up' }, 'cursor'],
    [{ sort: { by: 'createdAt', direction: 'asc' } }, 'sort.by'],
    [{ colour: 'red' }, 'colour'],
  ])('refuses %j', async (query, path) => {
    const refused = client.listRecords(query as RecordQuery);
    await expect(refused).rejects.toMatchObject({ code: 'invalid_input', fieldErrors: [{ path }] });
  });

  it('takes a cursor only with what it came with', async () => {
    await five();
    const cursor = (await client.listRecords({ limit: 2, paymentMethod: 'čash' })).nextCursor;
    expect(cursor).toBeNull();
    const next = (await client.listRecords({ limit: 2 })).nextCursor ?? '';
    const refused = client.listRecords({ limit: 2, paymentMethod: 'čash', cursor: next });
    await expect(refused).rejects.toMatchObject({ code: 'invalid_input', fieldErrors: [{ path: 'cursor' }] });
  });

  it('does not hide a row that it cannot read', async () => {
    const odd = createMoniteClient({
      entityId: 'e',
      getToken: async () => 't',
      fetch: async () => Response.json({ data: [{ amount: 1 }] }),
    });
    await expect(odd.listRecords()).rejects.toMatchObject({ code: 'unexpected', verb: 'listRecords' });
  });
});

import type { PaymentLinksClient } from '@paylinks/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Answer, answering, type Sent } from '../../../../testing/providers/answering.js';
import { type CommetClientOptions, createCommetClient } from './index.js';

const startedAt = new Date().toISOString();
const payment = {
  id: 'pay_1',
  customerId: null,
  kind: 'link',
  status: 'pending',
  provider: 'commet',
  amountSubtotal: 10_000,
  taxAmount: 2000,
  amountTotal: 12_000,
  currency: 'eur',
  description: 'Workshop',
  metadata: null,
  url: 'https://pay.commet.example/l/1',
  expiresAt: null,
  createdAt: startedAt,
  updatedAt: startedAt,
  object: 'payment',
  livemode: true,
};
const input = { amount: { minorUnits: 10_000, currency: 'EUR' }, description: 'Workshop' } as const;

function clientFor(
  answer: Answer,
  options: Partial<CommetClientOptions> = {},
): { readonly client: PaymentLinksClient; readonly sent: Sent[] } {
  const { fetch, sent } = answering(answer);
  return { client: createCommetClient({ apiKey: 'ck_test_1', fetch, ...options }), sent };
}

const list = (data: readonly object[], nextCursor?: string): object =>
  nextCursor === undefined
    ? { object: 'list', data, hasMore: false }
    : { object: 'list', data, hasMore: true, nextCursor };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a list of links', () => {
  const rows = [
    payment,
    { ...payment, id: 'pay_2', kind: 'charge', url: null, currency: 'jpy' },
    { ...payment, id: 'pay_3' },
  ];

  it.each([
    ['in the envelope', { success: true, data: rows, hasMore: true, nextCursor: 'c2' }],
    ['without it', { object: 'list', data: rows, hasMore: true, nextCursor: 'c2' }],
  ])('%s, leaves the charges out and is shorter for it', async (_what, reply) => {
    const { client, sent } = clientFor(() => reply);
    const { items, nextCursor, totalCount } = await client.listLinks({ limit: 3, customerId: 'cus_1' });
    expect([items.map(({ id }) => id), nextCursor, totalCount]).toEqual([['pay_1', 'pay_3'], 'c2', null]);
    expect(Object.fromEntries(sent[0]?.query ?? [])).toEqual({ limit: '3', customerId: 'cus_1' });
    expect(sent[0]?.headers.get('commet-version')).toBe('2026-07-31');
  });

  it('may have a page of charges only, with more to follow', async () => {
    const { client } = clientFor(() => ({ object: 'list', data: [rows[1]], hasMore: true, nextCursor: 'c2' }));
    expect(await client.listLinks()).toEqual({ items: [], nextCursor: 'c2', totalCount: null });
  });

  it('goes on from the cursor, and ends where nothing more follows', async () => {
    const { client, sent } = clientFor(() => ({ object: 'list', data: rows, hasMore: false, nextCursor: 'c3' }));
    expect((await client.listLinks({ cursor: 'c2' })).nextCursor).toBeNull();
    expect(sent[0]?.query.toString()).toBe('limit=20&cursor=c2');
  });

  it('ends where the provider would lead back to the page that was asked for', async () => {
    const { client } = clientFor(() => list([payment], 'c2'));
    expect((await client.listLinks()).nextCursor).toBe('c2');
    expect((await client.listLinks({ cursor: 'c2' })).nextCursor).toBeNull();
  });

  it('says so where it would end in silence', async () => {
    const { client } = clientFor(() => ({ object: 'list', data: rows, hasMore: true }));
    await expect(client.listLinks()).rejects.toMatchObject({ code: 'unexpected' });
  });

  it.each([
    [{ status: ['open'] }, 'status'],
    [{ sourceId: ['s'] }, 'sourceId'],
    [{ sort: { by: 'createdAt', direction: 'desc' } }, 'sort'],
    [{ limit: 101 }, 'limit'],
  ])('refuses %j, which Commet has not', async (query, path) => {
    const { client, sent } = clientFor(() => ({}));
    const call = client.listLinks(query as Parameters<typeof client.listLinks>[0]);
    await expect(call).rejects.toMatchObject({ code: 'invalid_input', fieldErrors: [{ path }] });
    expect(sent).toEqual([]);
  });
});

describe('a link', () => {
  it('is not a charge, although both have one path', async () => {
    const { client } = clientFor(() => ({ ...payment, kind: 'charge', url: null }));
    await expect(client.getLink('pay_1')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is canceled by POST, with the key and an empty body', async () => {
    const { client, sent } = clientFor(() => ({ success: true, data: { ...payment, status: 'canceled' } }));
    const link = await client.expireLink('pay_1', { idempotencyKey: 'attempt-2' });
    expect([link.status, link.canExpire, link.canExpireReason]).toEqual(['canceled', false, 'final']);
    expect(sent[0]).toMatchObject({ method: 'POST', path: '/api/v1/payments/pay_1/cancel', body: {} });
    expect(sent[0]?.headers.get('idempotency-key')).toBe('attempt-2');
  });

  it('is done with an id, and reads what the reply lacks', async () => {
    const { client, sent } = clientFor(({ method }) => (method === 'POST' ? { id: 'pay_1' } : payment));
    const link = await client.createLink(input, { idempotencyKey: 'attempt-3' });
    expect([link.status, link.amount.minorUnits, link.subtotal?.minorUnits]).toEqual(['open', 12_000, 10_000]);
    expect(sent.map(({ method, path, headers }) => [method, path, headers.get('idempotency-key')])).toEqual([
      ['POST', '/api/v1/payments', 'attempt-3'],
      ['GET', '/api/v1/payments/pay_1', null],
    ]);
  });

  it('keeps a version that the host has fixed', async () => {
    const { client, sent } = clientFor(() => payment, { apiVersion: '2026-07-11' });
    await client.getLink('pay_1');
    expect(sent[0]?.headers.get('commet-version')).toBe('2026-07-11');
  });
});

describe('a lost write', () => {
  const mine = { ...payment, metadata: { paylinks_key: 'attempt-1', order: '7' } };
  const attempt = { verb: 'createLink', input, idempotencyKey: 'attempt-1', startedAt } as const;

  it('is found by its key alone, for certain', async () => {
    const { client, sent } = clientFor(() => list([payment, { ...mine, amountTotal: 1 }, payment]));
    const { found, certain } = await client.lookUpAttempt(attempt);
    expect([found.map(({ metadata }) => metadata), certain]).toEqual([[{ order: '7' }], true]);
    expect(sent[0]?.query.toString()).toBe('limit=100');
  });

  it('is looked for on later pages, among the payments of its customer', async () => {
    const { client, sent } = clientFor(({ query }) => (query.has('cursor') ? list([mine]) : list([payment], 'c2')));
    const ofCustomer = { ...attempt, input: { ...input, customerId: 'cus_1' } };
    expect((await client.lookUpAttempt(ofCustomer)).found).toHaveLength(1);
    expect(sent.map(({ query }) => query.toString())).toEqual([
      'limit=100&customerId=cus_1',
      'limit=100&cursor=c2&customerId=cus_1',
    ]);
  });

  it('was not made, for certain, where everything since has been seen', async () => {
    const old = { ...payment, createdAt: new Date(Date.parse(startedAt) - 121_000).toISOString() };
    const { client, sent } = clientFor(() => list([payment, old], 'c2'));
    expect(await client.lookUpAttempt(attempt)).toEqual({ found: [], certain: true });
    expect(sent).toHaveLength(1);
    const nearly = { ...payment, createdAt: new Date(Date.parse(startedAt) - 110_000).toISOString() };
    const other = clientFor(({ query }) => (query.has('cursor') ? list([mine]) : list([nearly], 'c2')));
    expect((await other.client.lookUpAttempt(attempt)).found).toHaveLength(1);
  });

  it('is not certain where the list leads in a circle', async () => {
    const { client, sent } = clientFor(() => list([payment], 'c2'));
    expect(await client.lookUpAttempt(attempt)).toEqual({ found: [], certain: false });
    expect(sent).toHaveLength(2);
  });

  it('is looked for to the end where the list does not begin with the newest', async () => {
    const rows = [300_000, 200_000].map((ms) => ({
      ...payment,
      createdAt: new Date(Date.parse(startedAt) - ms).toISOString(),
    }));
    const { client } = clientFor(({ query }) => (query.has('cursor') ? list([mine]) : list(rows, 'c2')));
    const { found, certain } = await client.lookUpAttempt(attempt);
    expect([found.length, certain]).toEqual([1, true]);
  });

  it('may be a charge', async () => {
    const { client } = clientFor(() => list([{ ...mine, kind: 'charge', status: 'requires_action' }]));
    const charge = { customerId: 'cus_1', amount: input.amount, description: 'Workshop' };
    const { found, certain } = await client.lookUpAttempt({ ...attempt, verb: 'chargeCustomer', input: charge });
    expect([found[0]?.status, certain]).toEqual(['requires_action', true]);
  });
});

describe('what this client can do', () => {
  it('is said without asking anybody', async () => {
    const { client, sent } = clientFor(() => ({}));
    const { can, create, charge, idempotency, links, moneyStates } = await client.getCapabilities();
    const allowed = Object.entries(can).filter(([, permission]) => permission === 'yes');
    expect(allowed.map(([verb]) => verb).sort()).toEqual([
      'chargeCustomer',
      'createLink',
      'expireLink',
      'getLink',
      'listLinks',
      'lookUpAttempt',
    ]);
    expect(create.map(({ from, amountIs, expires }) => [from, amountIs, expires])).toEqual([['amount', 'net', false]]);
    expect(charge?.fields.customerId).toEqual({ required: true });
    expect(idempotency).toEqual({ by: 'provider', ttlMs: 86_400_000, onChangedInput: 'refuse' });
    expect([links.filters, links.sorts, moneyStates]).toEqual([['customerId'], [], ['none', 'pending', 'received']]);
    expect(sent).toEqual([]);
  });

  it('offers only currencies whose digits are clear', async () => {
    const { create } = await clientFor(() => ({})).client.getCapabilities();
    const offered = create[0]?.currencies ?? [];
    expect(offered).toEqual(expect.arrayContaining(['EUR', 'USD', 'GBP', 'HUF']));
    for (const code of ['JPY', 'KWD', 'ISK', 'MGA'] as const) expect(offered).not.toContain(code);
  });

  it('is not made in a page, where everyone could read the key, nor without one', () => {
    expect(() => createCommetClient({ apiKey: ' ' })).toThrow(/apiKey/);
    expect(() => createCommetClient({ apiKey: undefined as never })).toThrow('apiKey is missing');
    vi.stubGlobal('document', {});
    expect(() => createCommetClient({ apiKey: 'ck_test_1' })).toThrow(/page/);
    expect(() => createCommetClient({ apiKey: 'ck_test_1', dangerouslyAllowBrowser: true })).not.toThrow();
  });
});

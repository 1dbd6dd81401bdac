import type { LinkQuery, PaymentLinkSummary, PaymentLinksClient } from '@paylinks/core';
import { createSandbox, type Sandbox } from '@paylinks/sandbox';
import { describe, expect, it } from 'vitest';
import { describedBy } from '../../../../testing/openapi/conformance.js';
import { createMoniteClient } from './index.js';

function start(): { readonly sandbox: Sandbox; readonly client: PaymentLinksClient } {
  const sandbox = createSandbox();
  const { entityId, token } = sandbox.credentials.monite;
  const fetch = describedBy('monite').watch(sandbox.fetch, { baseUrl: sandbox.urls.monite, requests: 'accepted' });
  const client = createMoniteClient({ apiUrl: sandbox.urls.monite, entityId, getToken: async () => token, fetch });
  return { sandbox, client };
}

const create = async (client: PaymentLinksClient, reference: string): Promise<string> => {
  const amount = { minorUnits: 123_450, currency: 'EUR' } as const;
  return (await client.createLink({ amount, paymentMethods: ['card'], reference })).id;
};

/** A link without a client: ten thousand of them are made in seconds. */
function makeOne(sandbox: Sandbox): Promise<unknown> {
  const { entityId, token } = sandbox.credentials.monite;
  const headers = {
    authorization: `Bearer ${token}`,
    'x-monite-version': '2024-05-25',
    'x-monite-entity-id': entityId,
    'content-type': 'application/json',
  };
  const body = JSON.stringify({
    amount: 100,
    currency: 'EUR',
    payment_reference: 'R',
    payment_methods: ['card'],
    recipient: { type: 'entity', id: entityId },
  });
  return sandbox.fetch(`${sandbox.urls.monite}/payment_links`, { method: 'POST', headers, body });
}

/** The ids of all pages, with something that happens between two of them. */
async function allPages(
  client: PaymentLinksClient,
  query: LinkQuery,
  meanwhile: () => Promise<unknown> = async () => {},
): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.listLinks({ ...query, cursor });
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
    await meanwhile();
  } while (cursor !== undefined);
  return ids;
}

const intentIds = [
  '00000000-0000-4000-8000-000000000001',
  '00000000-0000-4000-8000-000000000002',
  '00000000-0000-4000-8000-000000000003',
] as const;

/** A client whose provider has these intents, on one page. */
function listing(intents: readonly object[], token?: string): PaymentLinksClient {
  const body = {
    data: intents.map((intent, index) => ({
      id: intentIds[index],
      updated_at: '2026-11-20T09:00:00Z',
      status: 'created',
      amount: 1000,
      currency: 'EUR',
      payment_methods: ['card'],
      recipient: { id: 'e', type: 'entity' },
      ...intent,
    })),
    next_pagination_token: token,
  };
  return createMoniteClient({ entityId: 'e', getToken: async () => 't', fetch: async () => Response.json(body) });
}

describe('the list of links', () => {
  it('says what the payment of a link tells, and nothing that only the link knows', async () => {
    const { client } = start();
    const id = await create(client, 'INV-1042');
    const link = await client.getLink(id);
    const { items, totalCount } = await client.listLinks();
    expect(totalCount).toBeNull();
    expect(items).toEqual<PaymentLinkSummary[]>([
      {
        id,
        provider: 'monite',
        status: 'open',
        rawStatus: '',
        money: 'none',
        rawMoneyStatus: 'created',
        lastAttempt: 'none',
        canExpire: true,
        canExpireReason: null,
        payments: null,
        amount: link.amount,
        createdAt: null,
        updatedAt: link.paymentIntent?.updatedAt ?? null,
        expiresAt: null,
        url: null,
        paymentMethods: ['card'],
        reference: 'INV-1042',
        description: null,
        recipient: link.recipient,
        payer: null,
        source: null,
        customerId: null,
        paymentIntent: link.paymentIntent,
        paymentIntentId: link.paymentIntentId,
        livemode: null,
      },
    ]);
  });

  it('is newest first, or oldest first where asked', async () => {
    const { client } = start();
    const made = [await create(client, 'A'), await create(client, 'B'), await create(client, 'C')];
    expect(await allPages(client, {})).toEqual(made.toReversed());
    expect(await allPages(client, { sort: { by: 'createdAt', direction: 'desc' } })).toEqual(made.toReversed());
    expect(await allPages(client, { sort: { by: 'createdAt', direction: 'asc' }, limit: 2 })).toEqual(made);
  });

  it.each(['asc', 'desc'] as const)(
    'loses and repeats none while links are made (%s)',
    async (direction) => {
      const { client } = start();
      const made: string[] = [];
      for (let index = 0; index < 30; index += 1) made.push(await create(client, `R-${index}`));
      let extra = 0;
      const meanwhile = async (): Promise<void> => {
        if ((extra += 1) < 8) await create(client, `new ${extra}`);
      };
      const ids = await allPages(client, { limit: 4, sort: { by: 'createdAt', direction } }, meanwhile);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => made.includes(id))).toEqual(direction === 'asc' ? made : made.toReversed());
    },
    30_000,
  );

  it('holds ten thousand, each once, while a hundred more are made', async () => {
    const sandbox = createSandbox();
    const { entityId, token } = sandbox.credentials.monite;
    const options = { apiUrl: sandbox.urls.monite, entityId, getToken: async () => token, fetch: sandbox.fetch };
    const client = createMoniteClient(options);
    for (let index = 0; index < 10_000; index += 1) await makeOne(sandbox);
    const made = sandbox.control.links().map(({ id }) => id);
    for (const direction of ['asc', 'desc'] as const) {
      let more = 0;
      const ids = await allPages(client, { limit: 100, sort: { by: 'createdAt', direction } }, async () => {
        if ((more += 1) <= 100) await makeOne(sandbox);
      });
      const old = new Set(made);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => old.has(id))).toEqual(direction === 'asc' ? made : made.toReversed());
    }
  }, 120_000);

  it('is filtered by what the links were made from', async () => {
    const { sandbox, client } = start();
    const make = async (): Promise<{ readonly source: string; readonly link: string }> => {
      const { id } = sandbox.control.addSource({ type: 'receivable', total: { minorUnits: 500, currency: 'EUR' } });
      const link = await client.createLink({ source: { type: 'receivable', id }, paymentMethods: ['card'] });
      return { source: id, link: link.id };
    };
    const [one, two] = [await make(), await make(), await make()];
    await create(client, 'none');
    expect(await allPages(client, { sourceId: [one.source] })).toEqual([one.link]);
    expect(await allPages(client, { sourceId: [one.source, two.source], limit: 1 })).toEqual([two.link, one.link]);
    expect((await client.listLinks({ sourceId: [one.source] })).items[0]?.source).toMatchObject({ id: one.source });
    const asked = sandbox.control.requests().length;
    expect(await client.listLinks({ sourceId: [] })).toEqual({ items: [], nextCursor: null, totalCount: null });
    expect(sandbox.control.requests().length).toBe(asked);
  });

  it.each([
    [{ status: ['open'] }, 'status'],
    [{ customerId: 'c' }, 'customerId'],
    [{ sort: { by: 'amount', direction: 'asc' } }, 'sort'],
    [{ sort: { by: 'expiresAt', direction: 'asc' } }, 'sort'],
    [{ limit: 101 }, 'limit'],
    [{ sourceId: ['no uuid'] }, 'sourceId'],
    [{ cursor: 'made up' }, 'cursor'],
  ] as const)('refuses %j', async (query, path) => {
    const refused = start().client.listLinks(query as LinkQuery);
    await expect(refused).rejects.toMatchObject({ code: 'invalid_input', fieldErrors: [{ path }] });
  });

  it('takes a cursor only with what it came with, because Monite would ignore the rest', async () => {
    const { client } = start();
    await create(client, 'A');
    await create(client, 'B');
    const cursor = (await client.listLinks({ limit: 1 })).nextCursor ?? '';
    expect((await client.listLinks({ limit: 1, cursor })).items.length).toBe(1);
    for (const other of [{ limit: 2 }, { limit: 1, sort: { by: 'createdAt', direction: 'asc' } }] as const) {
      const refused = client.listLinks({ ...other, cursor });
      await expect(refused).rejects.toMatchObject({ code: 'invalid_input', fieldErrors: [{ path: 'cursor' }] });
    }
  });

  it('may have a page that is short, or empty, without being the last', async () => {
    const page = await listing([{}, { payment_link_id: 'l-1' }, { payment_link_id: 'l-1' }], 'more').listLinks();
    expect(page.items.map(({ id }) => id)).toEqual(['l-1']);
    expect(page.nextCursor).not.toBeNull();
    expect(await listing([{}], 'more').listLinks()).toMatchObject({ items: [], nextCursor: expect.any(String) });
  });

  it('takes the first of two payments of one link', async () => {
    const twice = [
      { payment_link_id: 'l-1', status: 'succeeded' },
      { payment_link_id: 'l-1', status: 'payment_failed' },
    ];
    expect((await listing(twice).listLinks()).items).toMatchObject([{ id: 'l-1', status: 'paid' }]);
  });

  it('ends where Monite leads back to the same page', async () => {
    const client = listing([{ payment_link_id: 'l-1' }], 'again');
    const first = await client.listLinks();
    expect((await client.listLinks({ cursor: first.nextCursor ?? '' })).nextCursor).toBeNull();
  });

  it.each([
    ['whose amount cannot be told', { payment_link_id: 'l-1', currency: 'LYD' }],
    ['that it cannot read at all', { payment_link_id: 'l-1', id: null }],
  ])('does not hide a link %s', async (_what, intent) => {
    const refused = listing([intent]).listLinks();
    await expect(refused).rejects.toMatchObject({ code: 'unexpected', verb: 'listLinks' });
  });

  it.each([
    ['created', 'open', 'none', 'none', true],
    ['payment_failed', 'unknown', 'none', 'failed', false],
    ['processing', 'processing', 'pending', 'none', false],
    ['succeeded', 'paid', 'received', 'none', false],
    ['settled', 'paid', 'settled', 'none', false],
    ['refunded', 'paid', 'refunded', 'none', false],
    ['payment_cancelled', 'expired', 'none', 'none', false],
    ['awaiting_oracle', 'unknown', 'unknown', 'unknown', false],
  ])('reads a payment that is %s as %s', async (word, status, money, lastAttempt, canExpire) => {
    const { items } = await listing([{ payment_link_id: 'l-1', status: word }]).listLinks();
    expect(items).toMatchObject([{ status, money, lastAttempt, canExpire, rawMoneyStatus: word }]);
  });
});

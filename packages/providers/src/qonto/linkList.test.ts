import { describe, expect, it } from 'vitest';
import { clientFor, linkId, meta, wireLink } from '../../../../testing/providers/qontoWire.js';

const row = (id: string): object => ({ ...wireLink, id });
const linkPage = (change?: object): object => ({ payment_links: [wireLink], meta: meta(change) });

describe('a list of links', () => {
  it('asks for the newest, as far as Qonto can tell which those are', async () => {
    const { client, sent } = clientFor(() => linkPage());
    const { items, nextCursor, totalCount } = await client.listLinks();
    expect([items.map(({ id }) => id), nextCursor, totalCount]).toEqual([[linkId], null, 1]);
    expect(Object.fromEntries(sent[0]?.query ?? [])).toEqual({
      page: '1',
      per_page: '20',
      sort_by: 'expiration_date:desc',
    });
  });

  it('repeats the key for each status', async () => {
    const { client, sent } = clientFor(() => linkPage());
    await client.listLinks({ status: ['open', 'paid'], sort: { by: 'amount', direction: 'asc' }, limit: 50 });
    expect(sent[0]?.query.getAll('status[]')).toEqual(['open', 'paid']);
    expect(sent[0]?.query.get('sort_by')).toBe('amount:asc');
    expect(sent[0]?.query.get('per_page')).toBe('50');
  });

  it('asks for no status where all are wanted', async () => {
    const { client, sent } = clientFor(() => linkPage());
    await client.listLinks({ status: [], sort: { by: 'expiresAt', direction: 'asc' } });
    expect([sent[0]?.query.has('status[]'), sent[0]?.query.get('sort_by')]).toEqual([false, 'expiration_date:asc']);
  });

  it('goes on page by page behind an opaque cursor', async () => {
    const { client, sent } = clientFor(({ query }) => {
      const number = Number(query.get('page'));
      return linkPage({ current_page: number, next_page: number < 3 ? number + 1 : null, total_count: 3 });
    });
    const query = { limit: 1, status: ['open'] } as const;
    let cursor: string | undefined;
    for (;;) {
      const { nextCursor } = await client.listLinks({ ...query, cursor });
      if (nextCursor === null) break;
      expect(nextCursor).toMatch(/^[\w-]+$/);
      cursor = nextCursor;
    }
    expect(sent.map(({ query: asked }) => asked.get('page'))).toEqual(['1', '2', '3']);
    expect(sent.every(({ query: asked }) => asked.getAll('status[]').join(',') === 'open')).toBe(true);
  });

  it.each([
    ['another limit', { limit: 2 }],
    ['another order', { limit: 1, sort: { by: 'amount', direction: 'desc' } }],
    ['another filter', { limit: 1, status: ['paid'] }],
  ] as const)('refuses a cursor with %s, where the page would be another one', async (_what, query) => {
    const { client, sent } = clientFor(() => linkPage({ next_page: 2 }));
    const { nextCursor } = await client.listLinks({ limit: 1 });
    const call = client.listLinks({ ...query, cursor: nextCursor ?? '' });
    await expect(call).rejects.toMatchObject({ code: 'invalid_input', fieldErrors: [{ path: 'cursor' }] });
    expect(sent).toHaveLength(1);
  });

  it.each(['2', 'p2', 'W10', '%', 'WzEse31d', '!', 'ä'])('refuses the made-up cursor %j', async (cursor) => {
    const { client, sent } = clientFor(() => linkPage());
    await expect(client.listLinks({ cursor })).rejects.toMatchObject({ code: 'invalid_input' });
    expect(sent).toEqual([]);
  });

  it('shows no row again that a new one has pushed onto the next page', async () => {
    const { client } = clientFor(({ query }) => ({
      payment_links: query.get('page') === '1' ? [row('c'), row('b')] : [row('b'), row('a')],
      meta: meta({ next_page: query.get('page') === '1' ? 2 : null }),
    }));
    const { nextCursor } = await client.listLinks({ limit: 2 });
    const { items } = await client.listLinks({ limit: 2, cursor: nextCursor ?? '' });
    expect(items.map(({ id }) => id)).toEqual(['a']);
  });

  it('never leads in a circle', async () => {
    const { client } = clientFor(() => linkPage({ next_page: 1 }));
    expect((await client.listLinks()).nextCursor).toBeNull();
  });

  it.each([
    [{ customerId: 'c1' }, 'customerId'],
    [{ sourceId: ['s1'] }, 'sourceId'],
    [{ status: ['failed'] }, 'status'],
    [{ sort: { by: 'createdAt', direction: 'desc' } }, 'sort'],
    [{ limit: 101 }, 'limit'],
    [{ colour: 'red' }, 'colour'],
  ])('refuses %j, which Qonto has not', async (query, path) => {
    const { client, sent } = clientFor(() => linkPage());
    const call = client.listLinks(query as Parameters<typeof client.listLinks>[0]);
    await expect(call).rejects.toMatchObject({ code: 'invalid_input', fieldErrors: [{ path }], verb: 'listLinks' });
    expect(sent).toEqual([]);
  });

  it('says so where the list could end in silence', async () => {
    const { client } = clientFor(() => ({ payment_links: [wireLink] }));
    await expect(client.listLinks()).rejects.toMatchObject({ code: 'unexpected' });
  });
});

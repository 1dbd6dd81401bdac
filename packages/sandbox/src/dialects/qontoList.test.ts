import { describe, expect, it } from 'vitest';
import { basketItem } from '../../../../testing/openapi/qontoCaller.js';
import { start } from '../../../../testing/openapi/startQonto.js';

describe('the list', () => {
  it('comes in numbered pages with what is before and behind', async () => {
    const { create, get } = start();
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) ids.unshift((await create()).id);
    const page = async (query: string) => {
      const { body } = await get(query);
      return [(body['payment_links'] as { id: string }[]).map(({ id }) => id), body['meta']];
    };
    const meta = { total_pages: 3, total_count: 5, per_page: 2 };
    expect(await page('?per_page=2')).toEqual([
      ids.slice(0, 2),
      { ...meta, current_page: 1, next_page: 2, prev_page: null },
    ]);
    expect(await page('?per_page=2&page=3')).toEqual([
      ids.slice(4),
      { ...meta, current_page: 3, next_page: null, prev_page: 2 },
    ]);
    expect(await page('?per_page=2&page=4')).toEqual([[], { ...meta, current_page: 4, next_page: null, prev_page: 3 }]);
    expect((await get('')).body['meta']).toEqual({
      current_page: 1,
      next_page: null,
      prev_page: null,
      total_pages: 1,
      total_count: 5,
      per_page: 100,
    });
  });

  it('is sorted by amount or expiry and filtered by several words', async () => {
    const { create, get, control, call } = start();
    const priced = async (value: string) =>
      (await create({ items: [basketItem({ unit_price: { value, currency: 'EUR' }, vat_rate: '0' })] })).id;
    const [middle, low, high] = [await priced('20'), await priced('3'), await priced('100')];
    const listed = async (query: string) =>
      ((await get(query)).body['payment_links'] as { id: string }[]).map(({ id }) => id);
    expect(await listed('?sort_by=amount:asc')).toEqual([low, middle, high]);
    expect(await listed('?sort_by=amount:desc')).toEqual([high, middle, low]);
    expect(await listed('?sort_by=expiration_date:asc')).toEqual([middle, low, high]);
    control.pay(low, { arrivesAfterMs: 0 });
    await call('PATCH', `/${high}/deactivate`);
    expect(await listed('?status[]=paid&status[]=canceled&sort_by=amount:asc')).toEqual([low, high]);
    expect(await listed('?status[]=expired')).toEqual([]);
  });

  it.each([
    ['?page=0', 'page', 'invalid'],
    ['?per_page=101', 'per_page', 'invalid'],
    ['?status[]=done', 'status[]', 'not_in_list'],
    ['?sort_by=created_at:asc', 'sort_by', 'not_in_list'],
  ])('refuses %s', async (query, parameter, code) => {
    const { status, body } = await start().get(query);
    expect({ status, body }).toMatchObject({ status: 422, body: { errors: [{ code, source: { parameter } }] } });
  });
});

it('a fault puts unknown words into links, lists and payments, wrapped or not', async () => {
  const { sandbox, create, control } = start();
  const { id } = await create();
  control.pay(id);
  control.faults([{ route: '*', body: 'unknown_status' }]);
  const ask = async (path: string, init: RequestInit = {}): Promise<unknown> => {
    const headers = {
      authorization: `Bearer ${sandbox.credentials.qonto.token}`,
      'content-type': 'application/json',
    };
    return (await sandbox.fetch(`${sandbox.urls.qonto}/v2/payment_links${path}`, { headers, ...init })).json();
  };
  const unknown = { status: 'awaiting_oracle' };
  expect(await ask(`/${id}`)).toMatchObject(unknown);
  expect(await ask('')).toMatchObject({ payment_links: [unknown] });
  expect(await ask(`/${id}/payments`)).toMatchObject({ payments: [unknown] });
  const body = JSON.stringify({
    payment_link: { potential_payment_methods: ['credit_card'], reusable: false, items: [basketItem()] },
  });
  expect(await ask('', { method: 'POST', body })).toMatchObject({ payment_link: unknown });
});

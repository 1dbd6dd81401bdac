import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { basketItem, qontoCaller } from '../../../../testing/openapi/qontoCaller.js';
import { createSandbox } from '../createSandbox.js';
import type { SandboxOptions } from '../Sandbox.js';

const start = (options: SandboxOptions = {}) => {
  const sandbox = createSandbox({ now: '2026-11-20T12:00:00Z', ...options });
  return { sandbox, control: sandbox.control, ...qontoCaller(sandbox) };
};
const invoice = {
  items: undefined,
  reusable: undefined,
  invoice_id: 'b2a5b2f0-5c35-4c0f-9d4e-1c2d3e4f5a6b',
  invoice_number: 'F-2026-9',
  debitor_name: 'ACME',
  amount: { value: '99.90', currency: 'EUR' },
};

it('speaks every operation that the description has, and every request and reply conforms to it', async () => {
  const { sandbox, conformance, create, call, get, control } = start({ qonto: { connection: null } });
  await call('POST', '/connections', {
    partner_callback_url: 'https://app.example/cb',
    user_bank_account_id: sandbox.credentials.qonto.bankAccountId,
    user_phone_number: '+33600000000',
    business_description: 'x'.repeat(80),
    user_website_url: null,
  });
  await get('/connections');
  control.connection('enabled');
  const { id } = await create();
  await create(invoice);
  await get('?page=1&per_page=1&status[]=open&status[]=paid&sort_by=amount:desc');
  await get(`/${id}`);
  control.pay(id);
  await get(`/${id}/payments?status[]=pending&sort_by=creation_date:asc`);
  await get('/payment_methods?amount=10.99&currency=EUR');
  const other = await create();
  await call('PATCH', `/${other.id}/deactivate`);

  const file = new URL('../../contracts/qonto.openapi.json', import.meta.url);
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths: Record<string, Record<string, unknown>> };
  const described = Object.entries(paths).flatMap(([path, verbs]) =>
    Object.keys(verbs).map((verb) => `${verb.toUpperCase()} ${path}`),
  );
  const succeeded = [...conformance.seen].filter((seen) => / 20[01]$/.test(seen)).map((seen) => seen.slice(0, -4));
  expect(succeeded.sort()).toEqual(described.sort());
});

describe('a link', () => {
  it('of a basket gives back what was asked for, with the total that includes VAT', async () => {
    const { create, get } = start();
    const item = basketItem({ type: 'service', description: 'On site', measure_unit: 'hour' });
    const { status, id, link } = await create({ items: [item] });
    expect(status).toBe(201);
    expect(link).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      status: 'open',
      expiration_date: '2027-11-20T12:00:00.000Z',
      potential_payment_methods: ['credit_card', 'paypal'],
      amount: { value: '13.30', currency: 'EUR' },
      resource_type: 'Basket',
      reusable: false,
      created_at: '2026-11-20T12:00:00.000Z',
      url: expect.stringMatching(/^https:\/\/sandbox\.paylinks\.test\/pay\/[0-9a-f-]{36}\?resource_id=[0-9a-f-]{36}$/),
      items: [item],
      invoice_id: null,
      invoice_number: null,
      debitor_name: null,
    });
    expect((await get(`/${id}`)).body).toEqual(link);
  });

  it('of an invoice asks for the amount that the caller names', async () => {
    const { link } = await start().create(invoice);
    expect(link).toMatchObject({
      amount: { value: '99.90', currency: 'EUR' },
      resource_type: 'Invoice',
      reusable: false,
      items: null,
      invoice_id: invoice.invoice_id,
      invoice_number: 'F-2026-9',
      debitor_name: 'ACME',
    });
  });

  it('can be answered in a wrapper, as clients in the field expect it', async () => {
    const { create, get, call } = start({ qonto: { linkBody: 'wrapped' } });
    const { id, link } = await create();
    expect((await get(`/${id}`)).body).toEqual({ payment_link: link });
    expect((await call('PATCH', `/${id}/deactivate`)).body).toMatchObject({ payment_link: { status: 'canceled' } });
  });

  it('expires a year after its creation', async () => {
    const { create, status, control } = start();
    const { id } = await create();
    control.advanceTime(365 * 86_400_000 - 1);
    expect(await status(id)).toBe('open');
    control.advanceTime(1);
    expect(await status(id)).toBe('expired');
  });

  it('is deactivated once, while it is open', async () => {
    const { create, call, control } = start();
    const { id } = await create();
    expect(await call('PATCH', `/${id}/deactivate`)).toMatchObject({ status: 200, body: { status: 'canceled' } });
    expect(await call('PATCH', `/${id}/deactivate`)).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'invalid', detail: 'payment link is canceled and cannot be deactivated' }] },
    });
    const paid = await create();
    control.pay(paid.id, { arrivesAfterMs: 0 });
    expect((await call('PATCH', `/${paid.id}/deactivate`)).status).toBe(422);
    expect((await call('PATCH', '/3f5b1a52-9a52-4a53-8f7e-6b2f4a7a9d01/deactivate')).status).toBe(404);
  });
});

const at = (pointer: string, code = 'invalid') => [
  expect.objectContaining({ code, source: { pointer: `/payment_link${pointer}` } }),
];
const line = (changes: Readonly<Record<string, unknown>>) => ({ items: [basketItem(changes)] });

describe('a body is refused, with the place,', () => {
  it.each([
    ['without items', { items: undefined }, at('/items', 'required')],
    ['with an empty basket', { items: [] }, at('/items')],
    ['without reusable', { reusable: undefined }, at('/reusable', 'required')],
    ['with reusable as text', { reusable: 'false' }, at('/reusable')],
    ['without methods', { potential_payment_methods: undefined }, at('/potential_payment_methods', 'required')],
    ['with no method', { potential_payment_methods: [] }, at('/potential_payment_methods')],
    [
      'with an unknown method',
      { potential_payment_methods: ['cash'] },
      at('/potential_payment_methods/0', 'not_in_list'),
    ],
    ['with methods that are not enabled', { potential_payment_methods: ['ideal'] }, at('/potential_payment_methods')],
    ['without a title', line({ title: undefined }), at('/items/0/title', 'required')],
    ['with quantity 0', line({ quantity: 0 }), at('/items/0/quantity')],
    ['with a quantity as text', line({ quantity: '1' }), at('/items/0/quantity')],
    [
      'with a price as a number',
      line({ unit_price: { value: 10.99, currency: 'EUR' } }),
      at('/items/0/unit_price/value'),
    ],
    [
      'with a price of 10,99',
      line({ unit_price: { value: '10,99', currency: 'EUR' } }),
      at('/items/0/unit_price/value'),
    ],
    [
      'with an unknown currency',
      line({ unit_price: { value: '1', currency: 'XYZ' } }),
      at('/items/0/unit_price/currency', 'not_in_list'),
    ],
    ['with a rate as a number', line({ vat_rate: 21 }), at('/items/0/vat_rate')],
    ['with a rate of 2100 %', line({ vat_rate: '2100' }), at('/items/0/vat_rate')],
    ['with a type that is none', line({ type: 'discount' }), at('/items/0/type', 'not_in_list')],
    ['with a field that does not exist', line({ vat: '21.0' }), at('/items/0/vat')],
    ['for nothing', line({ unit_price: { value: '0.00', currency: 'EUR' } }), at('/items')],
    [
      'with two currencies',
      { items: [basketItem(), basketItem({ unit_price: { value: '1', currency: 'USD' } })] },
      at('/items/1/unit_price/currency'),
    ],
    ['with an invoice and items', { ...invoice, items: [basketItem()], reusable: false }, expect.any(Array)],
    ['with an invoice but no number', { ...invoice, invoice_number: undefined }, at('/invoice_number', 'required')],
    ['with an invoice over 99.999', { ...invoice, amount: { value: '99.999', currency: 'EUR' } }, at('/amount/value')],
    ['with an invoice over 0', { ...invoice, amount: { value: '0', currency: 'EUR' } }, at('/amount/value')],
    ['with an invoice id that is none', { ...invoice, invoice_id: '9' }, at('/invoice_id')],
  ])('%s', async (_, changes, errors) => {
    const { create, control } = start();
    const { status, body, headers } = await create(changes);
    expect({ status, body }).toEqual({ status: 422, body: { errors, trace_id: headers.get('x-tyk-trace-id') } });
    expect(control.links()).toEqual([]);
  });

  it('as JSON that is none, with 400', async () => {
    const { call } = start();
    expect(await call('POST', '', '{"payment')).toMatchObject({ status: 400, body: { errors: [{ code: 'invalid' }] } });
    expect((await call('POST', '', {})).body).toMatchObject({ errors: [{ source: { pointer: '/payment_link' } }] });
  });
});

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

const enabled = async (query: string) =>
  (await start().get(`/payment_methods${query}`)).body['payment_link_payment_methods'] as readonly object[];
const rows = (paypal: boolean) => [
  { name: 'credit_card', enabled: true },
  { name: 'apple_pay', enabled: true },
  { name: 'paypal', enabled: paypal },
  { name: 'ideal', enabled: false },
];

describe('access', () => {
  it('needs the bearer token, and says nothing else without it', async () => {
    const { call } = start();
    for (const authorization of [null, 'Bearer wrong', 'login-1234:secret-key']) {
      expect(await call('GET', '', undefined, { authorization })).toMatchObject({
        status: 401,
        body: { errors: [{ code: 'unauthorized' }], trace_id: expect.stringMatching(/^[0-9a-f]{32}$/) },
      });
    }
    expect((await call('GET', '/3f5b1a52-9a52-4a53-8f7e-6b2f4a7a9d01')).status).toBe(404);
  });

  it('without the staging token of a protected host is a page to sign in, with 200', async () => {
    const { sandbox, call } = start({ qonto: { requireStagingToken: true } });
    const { token, stagingToken } = sandbox.credentials.qonto;
    const ask = (headers: Record<string, string>) =>
      sandbox.fetch(`${sandbox.urls.qonto}/v2/payment_links`, {
        headers: { authorization: `Bearer ${token}`, ...headers },
      });
    for (const headers of [{}, { 'X-Qonto-Staging-Token': 'wrong' }]) {
      const response = await ask(headers);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(await response.text()).toContain('Sign in');
    }
    expect((await call('GET', '', undefined, { 'X-Qonto-Staging-Token': stagingToken })).status).toBe(200);
  });

  it('tells the methods, and which are enabled for an amount', async () => {
    expect(await enabled('')).toEqual(rows(true));
    expect(await enabled('?amount=8000.00&currency=EUR')).toEqual(rows(true));
    expect(await enabled('?amount=8000.01&currency=EUR')).toEqual(rows(false));
  });
});

describe('an idempotency key', () => {
  const key = { 'X-Qonto-Idempotency-Key': 'attempt-1' };

  it('brings the first link again for half an hour, even with another body', async () => {
    const { create, control } = start();
    const first = await create({}, key);
    const again = await create({ reusable: true }, key);
    expect(again).toMatchObject({ status: 201, id: first.id, link: { reusable: false } });
    control.advanceTime(30 * 60_000);
    expect((await create({}, key)).id).not.toBe(first.id);
    expect(control.links()).toHaveLength(2);
  });

  it('forgets what was refused', async () => {
    const { create } = start();
    expect((await create({ items: [] }, key)).status).toBe(422);
    expect((await create({}, key)).status).toBe(201);
  });

  it('does not stop a second request while the first still runs', async () => {
    const { create, control } = start();
    control.faults([{ route: 'createLink', delayMs: 5 }]);
    const [one, other] = await Promise.all([create({}, key), create({}, key)]);
    expect(one.id).not.toBe(other.id);
    expect(control.links()).toHaveLength(2);
  });

  it('finds the link whose reply was lost', async () => {
    const { create, control } = start();
    control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
    await expect(create({}, key)).rejects.toThrow('fetch failed');
    const { id } = await create({}, key);
    expect(control.links()).toMatchObject([{ id }]);
  });
});

it.each([
  [400, 'invalid'],
  [403, 'forbidden'],
  [429, 'too_many_requests'],
  [503, 'internal_error'],
])('a fault with status %i has the body of a Qonto error', async (status, code) => {
  const { sandbox } = start();
  sandbox.control.faults([{ route: '*', provider: 'qonto', status, retryAfterSeconds: 3 }]);
  const response = await sandbox.fetch(`${sandbox.urls.qonto}/v2/payment_links`);
  expect(response.headers.get('retry-after')).toBe('3');
  expect(await response.json()).toEqual({
    errors: [{ code, detail: expect.any(String) }],
    trace_id: response.headers.get('x-tyk-trace-id'),
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

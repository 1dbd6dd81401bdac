import { describe, expect, it } from 'vitest';
import { basketItem } from '../../../../testing/openapi/qontoCaller.js';
import { invoice, start } from '../../../../testing/openapi/startQonto.js';

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

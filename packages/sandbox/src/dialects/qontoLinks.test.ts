import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { basketItem } from '../../../../testing/openapi/qontoCaller.js';
import { invoice, start } from '../../../../testing/openapi/startQonto.js';

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

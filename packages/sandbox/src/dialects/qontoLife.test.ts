import { describe, expect, it } from 'vitest';
import { qontoCaller } from '../../../../testing/openapi/qontoCaller.js';
import { withWebhookReceiver } from '../../../../testing/webhookReceiver.js';
import { createSandbox } from '../createSandbox.js';
import type { SandboxOptions } from '../Sandbox.js';
import { qontoSignature } from './qontoWebhooks.js';

const year = 365 * 86_400_000;
const start = (options: SandboxOptions = {}) => {
  const sandbox = createSandbox({ now: '2026-11-20T12:00:00Z', ...options });
  const caller = qontoCaller(sandbox);
  const payments = async (id: string, query = '') =>
    (await caller.get(`/${id}/payments${query}`)).body['payments'] as readonly Record<string, unknown>[];
  return { sandbox, control: sandbox.control, ...caller, payments };
};

describe('a payment', () => {
  it('is pending until the money is there, and the link says so', async () => {
    const { create, status, payments, control } = start();
    const { id } = await create();
    control.pay(id, { method: 'paypal' });
    expect(await status(id)).toBe('processing');
    expect(await payments(id)).toEqual([
      {
        id: expect.any(String),
        amount: { value: '13.30', currency: 'EUR' },
        status: 'pending',
        created_at: '2026-11-20T12:00:00.000Z',
        payment_method: 'paypal',
        paid_at: null,
        debitor_email: 'payer@example.com',
      },
    ]);
    control.advanceTime(1999);
    expect(await status(id)).toBe('processing');
    control.advanceTime(1);
    expect(await status(id)).toBe('paid');
    expect(await payments(id)).toMatchObject([{ status: 'paid', paid_at: '2026-11-20T12:00:02.000Z' }]);
  });

  it('that fails opens the link again, for another try', async () => {
    const { create, status, payments, control } = start();
    const { id } = await create();
    control.failPayment(id);
    expect(await status(id)).toBe('open');
    control.pay(id, { arrivesAfterMs: null });
    control.failPayment(id);
    expect(await status(id)).toBe('open');
    control.pay(id, { arrivesAfterMs: null });
    control.advanceTime(60_000);
    expect(await status(id)).toBe('processing');
    control.settle(id);
    expect(await status(id)).toBe('paid');
    expect((await payments(id)).map((row) => row['status'])).toEqual(['paid', 'failed', 'failed']);
    expect((await payments(id, '?sort_by=creation_date:asc&status[]=failed')).length).toBe(2);
  });

  it('of a reusable link leaves it open, each on its own', async () => {
    const { create, status, payments, control } = start();
    const { id } = await create({ reusable: true });
    control.pay(id);
    control.pay(id, { method: 'paypal', arrivesAfterMs: 0 });
    expect(await status(id)).toBe('open');
    expect((await payments(id)).map((row) => row['status'])).toEqual(['paid', 'pending']);
    control.advanceTime(2000);
    expect((await payments(id)).map((row) => row['status'])).toEqual(['paid', 'paid']);
    expect(await status(id)).toBe('open');
  });

  it('that is under way when the link would expire is waited for', async () => {
    const { create, status, control } = start();
    const [paid, failed] = [(await create()).id, (await create()).id];
    for (const id of [paid, failed]) control.pay(id, { arrivesAfterMs: null });
    control.advanceTime(year);
    expect(await status(paid)).toBe('processing');
    control.settle(paid);
    control.failPayment(failed);
    expect([await status(paid), await status(failed)]).toEqual(['paid', 'expired']);
  });

  it('is impossible where it makes no sense, and says why', async () => {
    const { create, call, control } = start();
    const { id } = await create();
    expect(() => control.pay(id, { method: 'ideal' })).toThrow('takes credit_card, paypal, not ideal');
    expect(() => control.settle(id)).toThrow('no payment of link');
    expect(() => control.refund(id)).toThrow('Qonto tells nothing of refunds');
    await call('PATCH', `/${id}/deactivate`);
    expect(() => control.pay(id)).toThrow('is canceled and cannot be paid');
    expect(() => control.failPayment(id)).toThrow('no payment can fail');
  });

  it('and its link can be given words that no verb reaches', async () => {
    const { create, sandbox, control } = start();
    const { id } = await create();
    control.setStatus(id, { link: 'frozen', payment: 'authorized' });
    const ask = async (path: string): Promise<unknown> =>
      (
        await sandbox.fetch(`${sandbox.urls.qonto}/v2/payment_links/${id}${path}`, {
          headers: { authorization: `Bearer ${sandbox.credentials.qonto.token}` },
        })
      ).json();
    expect(await ask('')).toMatchObject({ status: 'frozen' });
    expect(await ask('/payments')).toMatchObject({ payments: [{ status: 'authorized' }] });
  });
});

const body = (bankAccountId: string) => ({
  partner_callback_url: 'https://app.example/cb',
  user_bank_account_id: bankAccountId,
  user_phone_number: '+33600000000',
  business_description: 'We repair and tune upright pianos in homes and schools all over the country, by appointment.',
  user_website_url: 'https://pianos.example',
});

describe('the connection', () => {
  it('does not exist before somebody connects, then goes its way', async () => {
    const { sandbox, create, call, get, control } = start({ qonto: { connection: null } });
    const { bankAccountId } = sandbox.credentials.qonto;
    expect((await get('/connections')).status).toBe(404);
    expect((await create()).status).toBe(403);

    const made = await call('POST', '/connections', body(bankAccountId));
    expect(made).toMatchObject({ status: 201, body: { status: 'not_connected', bank_account_id: bankAccountId } });
    expect((await get('/connections')).body).toEqual(made.body);
    control.connection('pending');
    expect(await call('POST', '/connections', body(bankAccountId))).toMatchObject({ body: { status: 'pending' } });
    expect(await create()).toMatchObject({ status: 403, body: { errors: [{ code: 'forbidden' }] } });
    control.connection('enabled');
    expect((await get('/connections')).body).toMatchObject({ status: 'enabled' });
    expect((await create()).status).toBe(201);
    expect((await call('POST', '/connections', body(bankAccountId))).status).toBe(422);
    control.connection('disabled');
    expect((await create()).status).toBe(403);
    expect(await call('POST', '/connections', body(bankAccountId))).toMatchObject({
      body: { status: 'not_connected' },
    });
  });

  it('is enabled from the start unless told otherwise, and again after a reset', async () => {
    const { get, control } = start();
    expect((await get('/connections')).body).toMatchObject({ status: 'enabled' });
    control.connection(null);
    expect((await get('/connections')).status).toBe(404);
    control.reset();
    expect((await get('/connections')).body).toMatchObject({ status: 'enabled' });
  });

  it('is made on a page of the provider, which sends the person back', async () => {
    const { sandbox, call, get, control } = start({ qonto: { connection: null } });
    const { body: made } = await call('POST', '/connections', body(sandbox.credentials.qonto.bankAccountId));
    const location = String(made['connection_location']);
    const page = await (await sandbox.fetch(location)).text();
    expect(page).toContain('Connect payment links');
    const done = await sandbox.fetch(location, { method: 'POST', body: new URLSearchParams({ decision: 'connect' }) });
    expect([done.status, `https://sandbox.paylinks.test${done.headers.get('location')}`]).toEqual([303, location]);
    expect(await (await sandbox.fetch(location)).text()).toContain('href="https://app.example/cb"');
    expect((await get('/connections')).body).toMatchObject({ status: 'pending' });
    control.advanceTime(2000);
    expect((await get('/connections')).body).toMatchObject({ status: 'enabled' });
  });

  it.each([
    ['a callback that is no address', { partner_callback_url: 'app' }, '/partner_callback_url'],
    ['a phone number without a country', { user_phone_number: '0600000000' }, '/user_phone_number'],
    ['a description of 79 letters', { business_description: 'x'.repeat(79) }, '/business_description'],
    ['a website with a name in it', { user_website_url: 'https://me@pianos.example' }, '/user_website_url'],
    ['a website without http', { user_website_url: 'pianos.example' }, '/user_website_url'],
    ['no account', { user_bank_account_id: undefined }, '/user_bank_account_id'],
  ])('refuses %s', async (_, changes, pointer) => {
    const { sandbox, call } = start({ qonto: { connection: null } });
    const given = { ...body(sandbox.credentials.qonto.bankAccountId), ...changes };
    expect(await call('POST', '/connections', given)).toMatchObject({
      status: 422,
      body: { errors: [{ source: { pointer } }] },
    });
  });

  it('refuses the account of somebody else', async () => {
    const { call } = start({ qonto: { connection: null } });
    expect((await call('POST', '/connections', body('3f5b1a52-9a52-4a53-8f7e-6b2f4a7a9d01'))).status).toBe(404);
  });
});

it('signs what it posts as the documentation shows it', async () => {
  expect(await qontoSignature('test-secret', 1_704_110_400, '{"test":"data"}')).toBe(
    't=1704110400,v1=56aff06dc227db80d6568a5070f912c601c31f20451745d257cbc0b5dfa93805',
  );
});

it('tells a webhook target of links, payments and the connection, signed', async () => {
  await withWebhookReceiver(async (url, received) => {
    const { create, control, conformance } = start();
    control.webhooks({ url, secret: 's3cret' });
    const { id } = await create();
    control.pay(id, { method: 'paypal', arrivesAfterMs: 0 });
    control.connection('disabled');
    control.connection('enabled');
    await expect.poll(() => received.length).toBe(4);
    const events = received.map(({ text }) => JSON.parse(text) as Record<string, unknown>);
    for (const event of events) conformance.webhook(String(event['type']), event);
    const links = { type: 'v1/payment-links', created_at: '2026-11-20T12:00:00.000Z' };
    const about = { payment_link_id: id, amount: { value: '13.30', currency: 'EUR' }, resource_type: 'Basket' };
    expect(events).toMatchObject([
      { ...links, data: { event: 'created', status: 'open', ...about } },
      { ...links, data: { event: 'updated', status: 'paid', latest_payment_method_used: 'paypal', ...about } },
      { type: 'v1/payment-links-connections', data: { event: 'connection_revoked' } },
      { type: 'v1/payment-links-connections', data: { event: 'connection_enabled' } },
    ]);
    for (const { headers, text } of received) {
      expect(headers['x-qonto-signature']).toBe(await qontoSignature('s3cret', 1_795_176_000, text));
    }
  });
});

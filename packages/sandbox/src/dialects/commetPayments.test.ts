import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commetCaller } from '../../../../testing/openapi/commetCaller.js';
import { createSandbox } from '../createSandbox.js';

const old = { 'commet-version': '2026-07-11' };
const start = () => {
  const sandbox = createSandbox({ now: '2026-11-20T12:00:00Z' });
  const { customers } = sandbox.credentials.commet;
  const whoIs = (charge: (typeof customers)[number]['charge']) =>
    customers.find((customer) => customer.charge === charge)?.id ?? '';
  return { sandbox, control: sandbox.control, whoIs, ...commetCaller(sandbox) };
};

it.each([
  ['bare', {}],
  ['wrapped', old],
])(
  'speaks every operation that the description has, %s, and every request and reply conforms to it',
  async (_, version) => {
    const { conformance, create, call, charge, whoIs } = start();
    const customerId = whoIs('succeeded');
    await create({ customerId, successUrl: 'https://shop.example/thanks', metadata: { order: '77' } }, version);
    await charge(customerId, version);
    const { body } = await call('GET', `?limit=1&customerId=${customerId}`, undefined, version);
    await call('GET', `?limit=1&cursor=${String(body['nextCursor'])}`, undefined, version);
    const { id } = await create();
    await call('GET', `/${id}`, undefined, version);
    await call('POST', `/${id}/cancel`, {}, version);

    const file = new URL('../../contracts/commet.openapi.json', import.meta.url);
    const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths: Record<string, Record<string, unknown>> };
    const described = Object.entries(paths).flatMap(([path, verbs]) =>
      Object.keys(verbs).map((verb) => `${verb.toUpperCase()} ${path}`),
    );
    const succeeded = [...conformance.seen].filter((seen) => seen.endsWith(' 200')).map((seen) => seen.slice(0, -4));
    expect(succeeded.sort()).toEqual(described.sort());
  },
);

describe('a link', () => {
  it('asks for the amount and the tax on top of it', async () => {
    const { create, get, whoIs } = start();
    const customerId = whoIs('succeeded');
    const { status, id, body } = await create({
      amount: 10_001,
      currency: 'EUR',
      customerId,
      metadata: { order: '77' },
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      id: expect.stringMatching(/^pay_[0-9a-f]{24}$/),
      customerId,
      kind: 'link',
      status: 'pending',
      provider: 'commet',
      amountSubtotal: 10_001,
      taxAmount: 2000,
      amountTotal: 12_001,
      currency: 'eur',
      description: 'Workshop',
      metadata: { order: '77' },
      url: `https://sandbox.paylinks.test/pay/${id}`,
      expiresAt: null,
      createdAt: '2026-11-20T12:00:00.000Z',
      updatedAt: '2026-11-20T12:00:00.000Z',
      object: 'payment',
      livemode: false,
    });
    expect((await get(`/${id}`)).body).toEqual(body);
  });

  it.each([
    [1, 0],
    [2, 0],
    [3, 1],
    [12, 2],
    [13, 3],
    [7_000_000_000_000_002, 1_400_000_000_000_000],
  ])('over %i has a tax of %i', async (amount, taxAmount) => {
    expect((await start().create({ amount })).body).toMatchObject({ taxAmount });
  });

  it('is canceled once, and canceling again changes nothing', async () => {
    const { create, call, control } = start();
    const { id } = await create();
    const canceled = await call('POST', `/${id}/cancel`);
    expect(canceled).toMatchObject({ status: 200, body: { status: 'canceled' } });
    control.advanceTime(1000);
    expect((await call('POST', `/${id}/cancel`)).body).toEqual(canceled.body);
  });

  it('is canceled without saying more', async () => {
    const { create, call, status } = start();
    const { id } = await create();
    expect((await call('POST', `/${id}/cancel`, { reason: 'mistake' })).status).toBe(422);
    expect(await status(id)).toBe('pending');
  });

  it.each(['processing', 'succeeded', 'requires_action', 'failed'])('that is %s cannot be canceled', async (word) => {
    const { create, call, control, status } = start();
    const { id } = await create();
    control.setStatus(id, { link: word });
    expect(await call('POST', `/${id}/cancel`)).toMatchObject({
      status: 409,
      body: { error: { type: 'conflict_error', code: 'payment_not_cancelable' } },
    });
    expect(await status(id)).toBe(word);
  });

  it('goes from pending over processing to succeeded, however often a try fails', async () => {
    const { create, status, control } = start();
    const { id } = await create();
    control.failPayment(id);
    expect(await status(id)).toBe('failed');
    control.pay(id);
    expect(await status(id)).toBe('processing');
    control.failPayment(id);
    control.pay(id, { arrivesAfterMs: null });
    control.advanceTime(60_000);
    expect(await status(id)).toBe('processing');
    control.settle(id);
    expect(await status(id)).toBe('succeeded');

    const slow = await create();
    control.pay(slow.id, { method: 'bank_debit', arrivesAfterMs: 20_000 });
    control.advanceTime(20_000);
    expect(await status(slow.id)).toBe('succeeded');
    const atOnce = await create();
    control.setStatus(atOnce.id, { link: 'requires_action' });
    control.pay(atOnce.id, { arrivesAfterMs: 0 });
    expect(await status(atOnce.id)).toBe('succeeded');
  });

  it('cannot be paid, fail or be refunded where that makes no sense', async () => {
    const { create, call, control } = start();
    const { id } = await create();
    expect(() => control.pay(id, { method: 'cash' })).toThrow('takes card, bank_debit, not cash');
    expect(() => control.settle(id)).toThrow('is pending');
    expect(() => control.refund(id)).toThrow('Commet tells nothing of refunds');
    await call('POST', `/${id}/cancel`);
    expect(() => control.pay(id)).toThrow('is canceled and cannot be paid');
    expect(() => control.failPayment(id)).toThrow('is canceled and cannot fail');
  });
});

describe('a charge', () => {
  it('ends as the customer’s payment method lets it', async () => {
    const { charge, whoIs, control } = start();
    expect((await charge(whoIs('succeeded'))).body).toMatchObject({ kind: 'charge', status: 'succeeded', url: null });
    expect((await charge(whoIs('requires_action'))).body).toMatchObject({ status: 'requires_action' });
    const refused = { status: 402, body: { error: { type: 'billing_error', code: 'payment_failed' } } };
    expect(await charge(whoIs('payment_failed'))).toMatchObject(refused);
    for (const code of ['no_payment_method', 'subscription_required'] as const) {
      expect(await charge(whoIs(code))).toMatchObject({
        status: 409,
        body: { error: { type: 'conflict_error', code } },
      });
    }
    expect(await charge('cus_nobody')).toMatchObject({ status: 404, body: { error: { code: 'customer_not_found' } } });
    expect(control.charges().map(({ status }) => status)).toEqual(['succeeded', 'requires_action', 'failed']);
    expect(control.links()).toEqual([]);
  });

  it('waits for the one before it', async () => {
    const { charge, whoIs, status, control } = start();
    const first = await charge(whoIs('processing'));
    expect(first.body).toMatchObject({ status: 'processing' });
    expect(await charge(whoIs('processing'))).toMatchObject({
      status: 409,
      body: { error: { code: 'charge_in_progress' } },
    });
    expect((await charge(whoIs('succeeded'))).status).toBe(200);
    control.advanceTime(20_000);
    expect(await status(first.id)).toBe('succeeded');
    expect((await charge(whoIs('processing'))).status).toBe(200);
  });

  it('needed no subscription in the versions of June', async () => {
    const { charge, whoIs } = start();
    expect((await charge(whoIs('subscription_required'), { 'commet-version': '2026-06-20' })).status).toBe(200);
  });

  it('can never be canceled, and has no page', async () => {
    const { sandbox, charge, call, whoIs, control } = start();
    const { id } = await charge(whoIs('processing'));
    expect(await call('POST', `/${id}/cancel`)).toMatchObject({
      status: 409,
      body: { error: { code: 'payment_not_cancelable' } },
    });
    expect((await sandbox.fetch(`${sandbox.urls.pay}/${id}`)).status).toBe(404);
    expect(() => control.pay(id)).toThrow('charge');
    control.settle(id);
    expect(control.charges()).toEqual([{ provider: 'commet', id, status: 'succeeded' }]);
  });
});

const page = ({ body }: { body: Readonly<Record<string, unknown>> }) => ({
  ids: (body['data'] as { id: string }[]).map(({ id }) => id),
  hasMore: body['hasMore'],
  cursor: body['nextCursor'] as string | undefined,
});

describe('the list', () => {
  it('has links and charges in one row, newest first, and stays in place while more come in', async () => {
    const { create, charge, get, whoIs } = start();
    const ids: string[] = [];
    for (let index = 0; index < 3; index += 1) {
      ids.unshift((await create()).id);
      ids.unshift((await charge(whoIs('succeeded'))).id);
    }
    const first = page(await get('?limit=4'));
    expect(first).toMatchObject({ ids: ids.slice(0, 4), hasMore: true });
    await create();
    expect(page(await get(`?limit=4&cursor=${first.cursor}`))).toEqual({
      ids: ids.slice(4),
      hasMore: false,
      cursor: undefined,
    });
  });

  it('can be that of one customer', async () => {
    const { create, charge, get, whoIs } = start();
    const customerId = whoIs('succeeded');
    const mine = [(await create({ customerId })).id, (await charge(customerId)).id];
    await create();
    await create({ customerId: whoIs('processing') });
    const first = page(await get(`?customerId=${customerId}&limit=1`));
    expect(first).toMatchObject({ ids: [mine[1]], hasMore: true });
    const second = page(await get(`?customerId=${customerId}&limit=1&cursor=${first.cursor}`));
    expect(second).toMatchObject({ ids: [mine[0]], hasMore: false });
    expect(page(await get('?customerId=cus_nobody'))).toMatchObject({ ids: [], hasMore: false });
  });

  it('has 20 rows unless told otherwise', async () => {
    const { create, get } = start();
    for (let index = 0; index < 21; index += 1) await create();
    expect(page(await get('')).ids).toHaveLength(20);
  });

  it.each([
    ['?limit=0', 'limit'],
    ['?limit=ten', 'limit'],
    ['?cursor=abc', 'cursor'],
    ['?cursor=%C3%A9', 'cursor'],
  ])('refuses %s', async (query, param) => {
    expect(await start().get(query)).toMatchObject({
      status: 422,
      body: { error: { code: 'validation_error', param } },
    });
  });
});

describe('a body is refused, field by field,', () => {
  it.each([
    ['with amount 0', { amount: 0 }, 'amount'],
    ['with an amount as text', { amount: '100' }, 'amount'],
    ['with half a cent', { amount: 1.5 }, 'amount'],
    ['with an amount whose total no number holds', { amount: Number.MAX_SAFE_INTEGER }, 'amount'],
    ['without a currency', { currency: undefined }, 'currency'],
    ['with an unknown currency', { currency: 'xyz' }, 'currency'],
    ['without a description', { description: undefined }, 'description'],
    ['with an empty description', { description: '' }, 'description'],
    ['with an address that is none', { successUrl: 'thanks' }, 'successUrl'],
    ['with metadata that is not text', { metadata: { order: 77 } }, 'metadata.order'],
    ['with metadata that is a list', { metadata: ['77'] }, 'metadata'],
    ['with a field that does not exist', { amountTotal: 5 }, 'amountTotal'],
  ])('%s', async (_, changes, field) => {
    const { create, control } = start();
    const { status, body } = await create(changes);
    expect(status).toBe(422);
    expect(body).toEqual({
      error: {
        type: 'validation_error',
        code: 'validation_error',
        message: expect.stringContaining(field),
        doc_url: expect.any(String),
        param: field,
        details: [{ field, message: expect.any(String) }],
      },
    });
    expect(control.links()).toEqual([]);
  });

  it('where it is no JSON, or names a customer who does not exist', async () => {
    const { call, create } = start();
    expect(await call('POST', '', '{"am')).toMatchObject({ status: 400, body: { error: { code: 'invalid_json' } } });
    expect(await create({ customerId: 'cus_nobody' })).toMatchObject({
      status: 404,
      body: { error: { type: 'not_found_error', code: 'customer_not_found' } },
    });
  });
});

describe('the version', () => {
  it('decides whether replies and refusals are wrapped', async () => {
    const { create, call } = start();
    const { body } = await create({}, old);
    expect(body).toEqual({ success: true, data: expect.objectContaining({ object: 'payment' }) });
    const list = { data: [body['data']], hasMore: false };
    expect((await call('GET', '', undefined, old)).body).toEqual({ success: true, ...list });
    for (const version of ['2026-07-24', '2026-07-31']) {
      const given = { 'commet-version': version };
      expect((await call('GET', '', undefined, given)).body).toEqual({ object: 'list', ...list });
    }
    const error = expect.objectContaining({ type: 'not_found_error', code: 'payment_not_found' });
    expect(await call('GET', '/pay_x', undefined, old)).toMatchObject({ status: 404, body: { success: false, error } });
    expect((await call('GET', '/pay_x')).body).toEqual({ error });
  });

  it('has to be a date', async () => {
    const { sandbox } = start();
    const headers = { 'x-api-key': sandbox.credentials.commet.apiKey, 'commet-version': 'latest' };
    expect((await sandbox.fetch(`${sandbox.urls.commet}/payments`, { headers })).status).toBe(422);
  });
});

it('lets nobody in without the key', async () => {
  const { call } = start();
  for (const key of [null, 'ck_wrong']) {
    expect(await call('GET', '', undefined, { 'x-api-key': key })).toMatchObject({
      status: 401,
      body: { error: { type: 'authentication_error', code: 'unauthorized' } },
    });
  }
});

describe('an idempotency key', () => {
  const key = { 'Idempotency-Key': 'attempt-1' };

  it('brings the same payment again for a day', async () => {
    const { create, control } = start();
    const { id, body } = await create({}, key);
    control.pay(id, { arrivesAfterMs: 0 });
    control.advanceTime(24 * 60 * 60_000 - 1);
    expect((await create({}, key)).body).toEqual(body);
    control.advanceTime(1);
    expect((await create({}, key)).id).not.toBe(id);
    expect(control.links()).toHaveLength(2);
  });

  it('is refused with another body or for another thing', async () => {
    const { create, charge, whoIs, control } = start();
    await create({}, key);
    const mismatch = { status: 409, body: { error: { type: 'conflict_error', code: 'idempotency_key_mismatch' } } };
    expect(await create({ amount: 10_001 }, key)).toMatchObject(mismatch);
    expect(await charge(whoIs('succeeded'), key)).toMatchObject(mismatch);
    expect([control.links().length, control.charges().length]).toEqual([1, 0]);
  });

  it('makes a second request wait while the first still runs', async () => {
    const { create, control } = start();
    control.faults([{ route: 'createLink', delayMs: 5, times: 1 }]);
    const [first, second] = await Promise.all([create({}, key), create({}, key)]);
    expect(second).toMatchObject({ status: 409, body: { error: { code: 'idempotency_in_progress' } } });
    expect((await create({}, key)).id).toBe(first.id);
    expect(control.links()).toHaveLength(1);
  });

  it('finds the link whose reply was lost, and forgets what was refused', async () => {
    const { create, control } = start();
    expect((await create({ amount: 0 }, key)).status).toBe(422);
    control.faults([{ route: 'createLink', status: 503, drop: 'after', times: 1 }]);
    await expect(create({}, key)).rejects.toThrow('not described with status 503');
    expect((await create({}, key)).id).toBe(control.links()[0]?.id);
    expect(control.links()).toHaveLength(1);
  });

  it('keeps a charge that was declined declined', async () => {
    const { charge, whoIs, control } = start();
    expect((await charge(whoIs('payment_failed'), key)).status).toBe(402);
    expect((await charge(whoIs('payment_failed'), key)).status).toBe(402);
    expect(control.charges()).toHaveLength(1);
  });
});

it.each([
  [400, undefined, 'validation_error', 'invalid_json'],
  [402, undefined, 'billing_error', 'payment_failed'],
  [403, undefined, 'authentication_error', 'forbidden'],
  [409, 'idempotency_in_progress', 'conflict_error', 'idempotency_in_progress'],
  [410, undefined, 'not_found_error', 'endpoint_deprecated'],
  [429, undefined, 'rate_limit_error', 'rate_limited'],
  [500, undefined, 'internal_error', 'internal_error'],
  [503, 'idempotency_unavailable', 'internal_error', 'idempotency_unavailable'],
])('a fault with status %i has the body of a Commet error', async (status, asked, type, code) => {
  const { sandbox } = start();
  sandbox.control.faults([{ route: '*', provider: 'commet', status, ...(asked === undefined ? {} : { code: asked }) }]);
  const response = await sandbox.fetch(`${sandbox.urls.commet}/payments`);
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ error: { type, code } });
  expect(response.headers.get('x-request-id')).toMatch(/^req_[0-9a-f]{32}$/);
  expect(response.headers.has('ratelimit-reset')).toBe(status === 429);
});

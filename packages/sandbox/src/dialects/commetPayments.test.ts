import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { old, start } from '../../../../testing/openapi/startCommet.js';

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

import type { ChargeCustomerInput, CreateLinkInput, PaymentLink, PaymentLinksClient } from '@paylinks/core';
import { describe, expect, it } from 'vitest';
import { answering, at, changed, type Sent } from '../../../../testing/providers/answering.js';
import { type CommetClientOptions, createCommetClient } from './index.js';

/** Ids of the rows are those of the provider's reference page: C4 creates a link. */
const payment = {
  id: 'pay_7hQ2',
  customerId: 'cus_1',
  kind: 'link',
  status: 'pending',
  provider: 'stripe',
  amountSubtotal: 10_000,
  taxAmount: 2100,
  amountTotal: 12_100,
  currency: 'eur',
  description: 'Workshop',
  metadata: { order: '77', paylinks_key: 'attempt-1', seats: 3 },
  url: 'https://pay.commet.example/l/7hQ2',
  expiresAt: '2026-12-20T10:00:00+01:00',
  createdAt: '2026-11-20T10:00:00+01:00',
  updatedAt: '2026-11-20T10:05:00+01:00',
  object: 'payment',
  livemode: false,
};
const enveloped = { success: true, data: payment };

const input: CreateLinkInput = {
  amount: { minorUnits: 10_000, currency: 'EUR' },
  description: 'Workshop',
  customerId: 'cus_1',
  returnUrl: 'https://shop.example/thanks',
  metadata: { order: '77' },
};

function clientFor(
  reply: unknown,
  options: Partial<CommetClientOptions> = {},
): { readonly client: PaymentLinksClient; readonly sent: Sent[] } {
  const { fetch, sent } = answering(() => reply);
  return { client: createCommetClient({ apiKey: 'ck_test_1', fetch, ...options }), sent };
}

async function request(value: CreateLinkInput, key: string | undefined = 'attempt-1'): Promise<Sent> {
  const { client, sent } = clientFor(payment);
  await client.createLink(value, { idempotencyKey: key });
  const [first] = sent;
  if (first === undefined) throw new Error('Nothing was sent.');
  return first;
}

describe('what a create sends', () => {
  it.each([
    ['C4-001', 'x-api-key', 'ck_test_1'],
    ['C4-002', 'content-type', 'application/json'],
    ['', 'commet-version', '2026-07-31'],
    ['', 'idempotency-key', 'attempt-1'],
  ])('%s: the header %s', async (_id, name, value) => {
    expect((await request(input)).headers.get(name)).toBe(value);
  });

  it('goes to the provider itself, by default', async () => {
    const { method, origin, path } = await request(input);
    expect([method, origin, path]).toEqual(['POST', 'https://commet.co', '/api/v1/payments']);
  });

  it.each([
    ['C4-003', 'amount', 10_000],
    ['C4-004', 'currency', 'eur'],
    ['C4-005', 'description', 'Workshop'],
    ['C4-006', 'customerId', 'cus_1'],
    ['C4-007', 'successUrl', 'https://shop.example/thanks'],
    ['C4-008', 'metadata', { order: '77', paylinks_key: 'attempt-1' }],
  ])('%s: %s', async (_id, path, value) => {
    expect(at((await request(input)).body, path)).toEqual(value);
  });

  it.each([
    ['C4-006', 'customerId', 'customerId'],
    ['C4-007', 'returnUrl', 'successUrl'],
  ])('%s: no %s where none was asked for', async (_id, field, name) => {
    expect((await request(changed(input, field) as CreateLinkInput)).body).not.toHaveProperty(name);
  });

  it('C4-008: carries the key of the attempt where nothing else is to be carried, and nothing without one', async () => {
    const plain = { ...input, metadata: undefined };
    expect((await request(plain)).body).toMatchObject({ metadata: { paylinks_key: 'attempt-1' } });
    const { client, sent } = clientFor(payment);
    await client.createLink(plain);
    expect(sent[0]?.body).not.toHaveProperty('metadata');
    expect(sent[0]?.headers.has('idempotency-key')).toBe(false);
  });

  it.each([
    ['C4-003', changed(input, 'amount.minorUnits', 0), 'amount'],
    ['C4-004', changed(input, 'amount.currency', 'XYZ'), 'amount'],
    ['C4-004', changed(input, 'amount.currency', 'JPY'), 'amount'],
    ['C4-005', changed(input, 'description'), 'description'],
    ['C4-005', changed(input, 'description', ''), 'description'],
    ['C4-007', changed(input, 'returnUrl', 'javascript:alert(1)'), 'returnUrl'],
    ['C4-008', changed(input, 'metadata.order', 77), 'metadata.order'],
    ['C4-008', changed(input, 'metadata.paylinks_key', 'mine'), 'metadata.paylinks_key'],
  ])('%s: refuses before sending what Commet would refuse, or the kit cannot keep (%#)', async (_id, value, path) => {
    const { client, sent } = clientFor(payment);
    const refused = client.createLink(value as CreateLinkInput, { idempotencyKey: 'attempt-1' });
    await expect(refused).rejects.toMatchObject({ code: 'invalid_input', fieldErrors: [{ path }] });
    expect(sent).toEqual([]);
  });

  it('takes a currency without cents once the host has stated how Commet counts it', async () => {
    const yen = { ...payment, currency: 'jpy', amountSubtotal: 500, taxAmount: 50, amountTotal: 550 };
    const { client, sent } = clientFor(yen, { currencyDigits: { JPY: 0 } });
    const link = await client.createLink({ ...input, amount: { minorUnits: 500, currency: 'JPY' } } as CreateLinkInput);
    expect(sent[0]?.body).toMatchObject({ amount: 500, currency: 'jpy' });
    expect(link.amount).toEqual({ minorUnits: 550, currency: 'JPY' });
    expect((await client.getCapabilities()).create[0]?.currencies).toContain('JPY');
  });
});

type Read = (link: PaymentLink) => unknown;
/** `absent`: what reads where the reply leaves the field out. Without it, the row has to be there. */
type Row = readonly [id: string, path: string, read: Read, value: unknown, absent?: unknown];

const rows: readonly Row[] = [
  ['C4-011', 'id', (link) => link.id, 'pay_7hQ2'],
  ['C4-012', 'customerId', (link) => link.customerId, 'cus_1', null],
  ['C4-013', 'kind', (link) => link.createdFrom, 'amount', 'amount'],
  ['C4-014', 'status', (link) => link.rawStatus, 'pending', ''],
  ['C4-015', 'provider', (link) => link.processor, 'stripe', null],
  ['C4-016', 'amountSubtotal', (link) => link.subtotal, { minorUnits: 10_000, currency: 'EUR' }, null],
  ['C4-017', 'taxAmount', (link) => link.tax, { minorUnits: 2100, currency: 'EUR' }, null],
  ['C4-018', 'amountTotal', (link) => link.amount, { minorUnits: 12_100, currency: 'EUR' }],
  ['C4-019', 'currency', (link) => link.amount.currency, 'EUR'],
  ['C4-020', 'description', (link) => link.description, 'Workshop', null],
  ['C4-021', 'metadata', (link) => link.metadata, { order: '77', seats: 3 }, {}],
  ['C4-022', 'url', (link) => link.url, 'https://pay.commet.example/l/7hQ2', null],
  ['C4-023', 'expiresAt', (link) => link.expiresAt, '2026-12-20T09:00:00.000Z', null],
  ['C4-024', 'createdAt', (link) => link.createdAt, '2026-11-20T09:00:00.000Z', null],
  ['C4-025', 'updatedAt', (link) => link.updatedAt, '2026-11-20T09:05:00.000Z', null],
  ['C4-026', 'object', (link) => link.provider, 'commet', 'commet'],
  ['C4-027', 'livemode', (link) => link.livemode, false, null],
];

const create = (reply: unknown): Promise<PaymentLink> => clientFor(reply).client.createLink(input);
const read = (reply: unknown): Promise<PaymentLink> => clientFor(reply).client.getLink('pay_7hQ2');

describe('what a reply says', () => {
  it.each(rows.map(([id, path, tell, value]) => [id, path, tell, value] as const))(
    '%s: %s of a new link',
    async (_id, _path, tell, value) => {
      expect(tell(await create(payment))).toEqual(value);
    },
  );

  it.each(
    rows.flatMap(([id, path, tell, , ...absent]) =>
      absent.length === 0 ? [] : [[id, path, tell, absent[0]] as const],
    ),
  )('%s: %s may be missing or null', async (_id, path, tell, absent) => {
    expect(tell(await read(changed(payment, path)))).toEqual(absent);
    expect(tell(await read(changed(payment, path, null)))).toEqual(absent);
  });

  it('has every row of the page', () => {
    const all = Array.from({ length: 27 - 10 }, (_, index) => `C4-0${11 + index}`);
    expect(rows.map(([id]) => id)).toEqual(all);
  });

  it('C4-009, C4-010: in the envelope and without it', async () => {
    expect(await create(enveloped)).toEqual(await create(payment));
    expect(await read(enveloped)).toEqual(await read(payment));
  });

  it('C4-009: takes an envelope that says "no success" for nothing readable', async () => {
    const call = create({ success: false, error: { type: 'internal_error', code: 'internal_error', message: 'no' } });
    await expect(call).rejects.toMatchObject({ code: 'outcome_unknown' });
  });

  it.each(['EUR', 'eur', 'Eur'])('C4-019: reads the currency %s in whatever case', async (currency) => {
    expect((await read({ ...payment, currency })).amount.currency).toBe('EUR');
  });

  it.each([
    ['an amount that is no integer', { amountTotal: 121.5 }],
    ['no amount', { amountTotal: null }],
    ['a currency that nobody knows', { currency: 'xyz' }],
    ['a currency whose digits are not clear', { currency: 'jpy' }],
  ])('never guesses at %s', async (_what, change) => {
    await expect(read({ ...payment, ...change })).rejects.toMatchObject({ code: 'unexpected', verb: 'getLink' });
    await expect(create({ ...payment, ...change })).rejects.toMatchObject({ code: 'outcome_unknown' });
  });

  it('C4-022: opens no address that is not safe', async () => {
    const link = await read({ ...payment, url: 'javascript:alert(1)' });
    expect([link.url, link.rawUrl]).toEqual([null, 'javascript:alert(1)']);
    const { client } = clientFor(payment, { payHosts: ['elsewhere.example'] });
    expect((await client.getLink('pay_7hQ2')).url).toBeNull();
  });
});

describe('C4-028 to C4-035: what a refusal says', () => {
  const error = {
    type: 'validation_error',
    code: 'validation_error',
    message: 'amount is invalid',
    param: 'amount',
    details: [{ field: 'amount', message: 'must be >= 1' }],
    doc_url: 'https://commet.example/errors/validation_error.md',
  };
  it.each([
    ['with the envelope', { success: false, error }],
    ['without it', { error }],
  ])('%s', async (_what, body) => {
    const reply = Response.json(body, { status: 422, headers: { 'x-request-id': 'req-1' } });
    await expect(create(reply)).rejects.toMatchObject({
      code: 'invalid_input',
      status: 422,
      requestId: 'req-1',
      fieldErrors: [{ path: 'amount', code: 'too_small', message: 'must be >= 1' }],
      provider: { name: 'commet', type: error.type, code: error.code, docUrl: error.doc_url, body },
      message: expect.stringContaining('amount is invalid'),
    });
  });
});

describe('C4-037: a customer whose method is kept can be charged', () => {
  const charge: ChargeCustomerInput = {
    customerId: 'cus_1',
    amount: { minorUnits: 10_000, currency: 'EUR' },
    description: 'Workshop',
    metadata: { order: '77' },
  };
  const wireCharge = { ...payment, kind: 'charge', status: 'succeeded', url: null };

  it('in the words of Commet, with the key in both places', async () => {
    const { client, sent } = clientFor(wireCharge);
    await client.chargeCustomer(charge, { idempotencyKey: 'attempt-1' });
    expect(sent[0]).toMatchObject({
      method: 'POST',
      path: '/api/v1/payments/charge',
      body: {
        customerId: 'cus_1',
        amount: 10_000,
        currency: 'eur',
        description: 'Workshop',
        metadata: { order: '77', paylinks_key: 'attempt-1' },
      },
    });
    expect(sent[0]?.headers.get('idempotency-key')).toBe('attempt-1');
  });

  it.each([wireCharge, { success: true, data: wireCharge }])(
    'and is told what was charged, with tax (%#)',
    async (reply) => {
      expect(await clientFor(reply).client.chargeCustomer(charge)).toEqual({
        id: 'pay_7hQ2',
        status: 'succeeded',
        rawStatus: 'succeeded',
        amount: { minorUnits: 12_100, currency: 'EUR' },
        subtotal: { minorUnits: 10_000, currency: 'EUR' },
        tax: { minorUnits: 2100, currency: 'EUR' },
        customerId: 'cus_1',
        description: 'Workshop',
        metadata: { order: '77', seats: 3 },
        processor: 'stripe',
        createdAt: '2026-11-20T09:00:00.000Z',
        updatedAt: '2026-11-20T09:05:00.000Z',
        livemode: false,
      });
    },
  );

  it.each([
    ['customerId', { customerId: '' }],
    ['amount', { amount: { minorUnits: -1, currency: 'EUR' } }],
    ['amount', { amount: { minorUnits: 500, currency: 'KWD' } }],
    ['description', { description: '' }],
    ['metadata.paylinks_key', { metadata: { paylinks_key: 'mine' } }],
    ['returnUrl', { returnUrl: 'https://shop.example' }],
  ])('but not with a wrong %s', async (path, change) => {
    const { client, sent } = clientFor(wireCharge);
    const call = client.chargeCustomer({ ...charge, ...change } as ChargeCustomerInput);
    await expect(call).rejects.toMatchObject({ code: 'invalid_input', fieldErrors: [{ path }] });
    expect(sent).toEqual([]);
  });
});

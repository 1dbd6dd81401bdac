import type { CreateLinkInput, PaymentLink, PaymentLinksClient } from '@paylinks/core';
import { describe, expect, it } from 'vitest';
import { answering, at, changed, type Sent } from '../../../../testing/providers/answering.js';
import { createQontoClient, type QontoClientOptions } from './index.js';

/** Ids of the rows are those of the provider's reference page: Q3 creates a link. */
const linkId = '0d1a4f7c-7a0e-4f7b-9a1e-5f7c2b7b1a01';
const invoiceId = 'b2a5b2f0-5c35-4c0f-9d4e-1c2d3e4f5a6b';

const item = {
  title: 'Audit',
  quantity: 1,
  unit_price: { value: '10.99', currency: 'EUR' },
  vat_rate: '21.0',
  type: 'service',
  description: 'Of the books',
  measure_unit: 'hour',
};
const basket = {
  payment_link: {
    id: linkId,
    status: 'open',
    expiration_date: '2027-11-20T10:00:00+01:00',
    potential_payment_methods: ['credit_card', 'paypal'],
    amount: { value: '13.30', currency: 'EUR' },
    resource_type: 'Basket',
    reusable: true,
    created_at: '2026-11-20T10:00:00+01:00',
    url: 'https://pay.qonto.example/0d1a?resource_id=77',
    items: [item],
    invoice_id: null,
    invoice_number: null,
    debitor_name: null,
  },
};
const invoice = {
  payment_link: {
    ...basket.payment_link,
    amount: { value: '99.90', currency: 'EUR' },
    resource_type: 'Invoice',
    reusable: false,
    items: null,
    invoice_id: invoiceId,
    invoice_number: 'F-2026-9',
    debitor_name: 'ACME',
  },
};

const fromItems: CreateLinkInput = {
  items: [
    {
      title: 'Audit',
      quantity: '1',
      unitPrice: { minorUnits: 1099, currency: 'EUR' },
      vatPercent: '21',
      type: 'service',
      description: 'Of the books',
      measureUnit: 'hour',
    },
  ],
  paymentMethods: ['credit_card', 'paypal'],
  reusable: true,
};
const fromInvoice: CreateLinkInput = {
  source: { type: 'invoice', id: invoiceId, number: 'F-2026-9' },
  amount: { minorUnits: 9990, currency: 'EUR' },
  payerName: 'ACME',
  paymentMethods: ['credit_card'],
};

function clientFor(
  link: unknown,
  options: Partial<QontoClientOptions> = {},
): { readonly client: PaymentLinksClient; readonly sent: Sent[] } {
  const { fetch, sent } = answering(() => Response.json(link, { status: 201 }));
  return { client: createQontoClient({ getToken: async () => 'token-of-oauth', fetch, ...options }), sent };
}

async function request(input: CreateLinkInput, options: Partial<QontoClientOptions> = {}): Promise<Sent> {
  const { client, sent } = clientFor(basket, options);
  await client.createLink(input, { idempotencyKey: 'attempt-1' });
  const [first] = sent;
  if (first === undefined) throw new Error('Nothing was sent.');
  return first;
}

describe('what a create sends', () => {
  it.each([
    ['Q3-001', 'authorization', 'Bearer token-of-oauth'],
    ['Q3-002', 'x-qonto-staging-token', 'staging-1'],
    ['Q3-003', 'content-type', 'application/json'],
    ['', 'x-qonto-idempotency-key', 'attempt-1'],
  ])('%s: the header %s', async (_id, name, value) => {
    const { headers } = await request(fromItems, { stagingToken: 'staging-1' });
    expect(headers.get(name)).toBe(value);
  });

  it('Q3-003: to the provider itself, by default', async () => {
    const { method, origin, path } = await request(fromItems);
    expect([method, origin, path]).toEqual(['POST', 'https://thirdparty.qonto.com', '/v2/payment_links']);
  });

  it('Q3-002: no staging token where there is none', async () => {
    expect((await request(fromItems)).headers.has('x-qonto-staging-token')).toBe(false);
  });

  it.each([
    ['Q3-004', 'payment_link', { potential_payment_methods: ['credit_card', 'paypal'], reusable: true, items: [item] }],
    ['Q3-005', 'payment_link.potential_payment_methods', ['credit_card', 'paypal']],
    ['Q3-006', 'payment_link.reusable', true],
    ['Q3-007', 'payment_link.items', [item]],
    ['Q3-008', 'payment_link.items.0.title', 'Audit'],
    ['Q3-009', 'payment_link.items.0.quantity', 1],
    ['Q3-010', 'payment_link.items.0.unit_price', { value: '10.99', currency: 'EUR' }],
    ['Q3-011', 'payment_link.items.0.unit_price.value', '10.99'],
    ['Q3-012', 'payment_link.items.0.unit_price.currency', 'EUR'],
    ['Q3-013', 'payment_link.items.0.vat_rate', '21.0'],
    ['Q3-014', 'payment_link.items.0.type', 'service'],
    ['Q3-015', 'payment_link.items.0.description', 'Of the books'],
    ['Q3-016', 'payment_link.items.0.measure_unit', 'hour'],
  ])('%s: %s', async (_id, path, value) => {
    expect(at((await request(fromItems)).body, path)).toEqual(value);
  });

  it('Q3-006: says "not reusable" where nothing was said', async () => {
    const { body } = await request({ ...fromItems, reusable: undefined });
    expect(at(body, 'payment_link.reusable')).toBe(false);
  });

  it('Q3-013: the rate as a fraction where the host says so', async () => {
    const { body } = await request(fromItems, { vatRateUnit: 'fraction' });
    expect(at(body, 'payment_link.items.0.vat_rate')).toBe('0.21');
  });

  it.each([
    ['Q3-014', 'type'],
    ['Q3-015', 'description'],
    ['Q3-016', 'measureUnit', 'measure_unit'],
  ])('%s: no %s where none was given', async (_id, field, name = field) => {
    const { body } = await request(changed(fromItems, `items.0.${field}`) as CreateLinkInput);
    expect(at(body, 'payment_link.items.0')).not.toHaveProperty(name);
  });

  it('Q3-041: an invoice goes with its number, its debtor and its amount, and nothing of a basket', async () => {
    expect((await request(fromInvoice)).body).toEqual({
      payment_link: {
        potential_payment_methods: ['credit_card'],
        invoice_id: invoiceId,
        invoice_number: 'F-2026-9',
        debitor_name: 'ACME',
        amount: { value: '99.90', currency: 'EUR' },
      },
    });
  });

  it.each([
    ['Q3-005', changed(fromItems, 'paymentMethods'), 'paymentMethods'],
    ['Q3-007', changed(fromItems, 'items', []), 'items'],
    ['Q3-008', changed(fromItems, 'items.0.title', ''), 'items.0.title'],
    ['Q3-009', changed(fromItems, 'items.0.quantity', '0'), 'items.0.quantity'],
    ['Q3-009', changed(fromItems, 'items.0.quantity', '123456789012345.123'), 'items.0.quantity'],
    ['Q3-012', changed(fromItems, 'items.0.unitPrice.currency', 'XOF'), 'items.0.unitPrice'],
    ['Q3-013', changed(fromItems, 'items.0.vatPercent', '21%'), 'items.0.vatPercent'],
    ['Q3-014', changed(fromItems, 'items.0.type', 'discount'), 'items.0.type'],
    ['Q3-016', changed(fromItems, 'items.0.measureUnit', 'furlong'), 'items.0.measureUnit'],
    ['Q3-041', changed(fromInvoice, 'amount'), 'amount'],
    ['Q3-041', changed(fromInvoice, 'payerName'), 'payerName'],
    ['Q3-041', changed(fromInvoice, 'source.number'), 'source.number'],
    ['Q3-041', changed(fromInvoice, 'reusable', true), 'reusable'],
    ['Q3-041', changed(fromInvoice, 'source.type', 'payable'), 'source'],
  ])('%s: refuses before sending what Qonto would refuse (%#)', async (_id, input, path) => {
    const { client, sent } = clientFor(basket);
    const refused = client.createLink(input as CreateLinkInput);
    await expect(refused).rejects.toMatchObject({ code: 'invalid_input', fieldErrors: [{ path }] });
    expect(sent).toEqual([]);
  });
});

type Read = (link: PaymentLink) => unknown;
/** `absent`: what reads where the reply leaves the field out. Without it, the row has to be there. */
type Row = readonly [id: string, path: string, read: Read, value: unknown, absent?: unknown];

const rows: readonly Row[] = [
  ['Q3-018', 'id', (link) => link.id, linkId],
  ['Q3-019', 'status', (link) => link.rawStatus, 'open', ''],
  ['Q3-020', 'expiration_date', (link) => link.expiresAt, '2027-11-20T09:00:00.000Z', null],
  ['Q3-021', 'potential_payment_methods', (link) => link.paymentMethods, ['credit_card', 'paypal'], []],
  ['Q3-022', 'amount', (link) => link.amount, { minorUnits: 1330, currency: 'EUR' }],
  ['Q3-023', 'amount.value', (link) => link.amount.minorUnits, 1330],
  ['Q3-024', 'amount.currency', (link) => link.amount.currency, 'EUR'],
  ['Q3-025', 'resource_type', (link) => link.createdFrom, 'items', 'items'],
  ['Q3-026', 'reusable', (link) => link.reusable, true, false],
  ['Q3-027', 'created_at', (link) => link.createdAt, '2026-11-20T09:00:00.000Z', null],
  ['Q3-028', 'url', (link) => link.url, 'https://pay.qonto.example/0d1a?resource_id=77', null],
  ['Q3-029', 'items', (link) => link.items.length, 1, 0],
  ['Q3-030', 'items.0.title', (link) => link.items[0]?.title, 'Audit', ''],
  ['Q3-031', 'items.0.quantity', (link) => link.items[0]?.quantity, '1', undefined],
  ['Q3-032', 'items.0.unit_price.value', (link) => link.items[0]?.unitPrice.minorUnits, 1099, undefined],
  ['Q3-033', 'items.0.unit_price.currency', (link) => link.items[0]?.unitPrice.currency, 'EUR', undefined],
  ['Q3-034', 'items.0.vat_rate', (link) => link.items[0]?.vatPercent, '21', undefined],
  ['Q3-035', 'items.0.type', (link) => link.items[0]?.type, 'service', null],
  ['Q3-036', 'items.0.description', (link) => link.items[0]?.description, 'Of the books', null],
  ['Q3-037', 'items.0.measure_unit', (link) => link.items[0]?.measureUnit, 'hour', null],
];
const invoiceRows: readonly Row[] = [
  ['Q3-025', 'resource_type', (link) => link.createdFrom, 'source', 'source'],
  ['Q3-029', 'items', (link) => link.items, [], []],
  ['Q3-038', 'invoice_id', (link) => link.source?.id ?? null, invoiceId, null],
  ['Q3-039', 'invoice_number', (link) => link.source?.number, 'F-2026-9', null],
  ['Q3-040', 'debitor_name', (link) => link.payer?.name ?? null, 'ACME', null],
];

const create = (link: unknown): Promise<PaymentLink> => clientFor(link).client.createLink(fromItems);
const read = (link: unknown): Promise<PaymentLink> => clientFor({ ...(link as object) }).client.getLink(linkId);
const oneTime = changed(basket, 'payment_link.reusable', false);

describe('what a reply says', () => {
  it.each(rows.map(([id, path, tell, value]) => [id, path, tell, value] as const))(
    '%s: %s of a new basket',
    async (_id, _path, tell, value) => {
      expect(tell(await create(basket))).toEqual(value);
    },
  );

  it('Q3-017: the wrapper, and no wrapper', async () => {
    const wrapped = await read(oneTime);
    expect(wrapped.id).toBe(linkId);
    expect(await read((oneTime as typeof basket).payment_link)).toEqual(wrapped);
  });

  it.each(invoiceRows.map(([id, path, tell, value]) => [id, path, tell, value] as const))(
    '%s: %s of an invoice',
    async (_id, _path, tell, value) => {
      expect(tell(await create(invoice))).toEqual(value);
    },
  );

  it.each(
    [...rows.map((row) => [oneTime, ...row] as const), ...invoiceRows.map((row) => [invoice, ...row] as const)].flatMap(
      ([link, id, path, tell, , ...absent]) =>
        absent.length === 0 ? [] : [[id, path, link, tell, absent[0]] as const],
    ),
  )('%s: %s may be missing', async (_id, path, link, tell, absent) => {
    expect(tell(await read(changed(link, `payment_link.${path}`)))).toEqual(absent);
  });

  it('has every row of the page', () => {
    const ids = [...rows, ...invoiceRows].map(([id]) => Number(id.slice(3)));
    const all = Array.from({ length: 40 - 17 }, (_, index) => 18 + index);
    expect([...new Set(ids)].sort((a, b) => a - b)).toEqual(all);
  });

  it('tells a company from the one who pays', async () => {
    const link = await create(invoice);
    expect([link.recipient, link.payer]).toEqual([null, { type: null, id: null, name: 'ACME', bankAccounts: [] }]);
  });

  it.each([
    ['value', '99.91', { minorUnits: 9991, currency: 'EUR' }],
    ['currency', 'USD', { minorUnits: 9990, currency: 'USD' }],
  ])('tells an amount as it was made, not as it was asked for: another %s', async (part, other, amount) => {
    const { client } = clientFor(changed(invoice, `payment_link.amount.${part}`, other));
    expect((await client.createLink(fromInvoice)).amount).toEqual(amount);
  });

  it('reads a rate as the fraction that the host says it is', async () => {
    const asFraction = changed(basket, 'payment_link.items.0.vat_rate', '0.055');
    const { client } = clientFor(asFraction, { vatRateUnit: 'fraction' });
    expect((await client.createLink(fromItems)).items[0]?.vatPercent).toBe('5.5');
  });

  it('shows no basket rather than a part of one', async () => {
    const odd = changed(basket, 'payment_link.items', [
      item,
      { ...item, unit_price: { value: '0.125', currency: 'EUR' } },
    ]);
    expect((await create(odd)).items).toEqual([]);
  });

  it('gives back a discount of somebody else as it is', async () => {
    const discount = { ...item, type: 'discount', unit_price: { value: '-5.00', currency: 'EUR' } };
    const [line] = (await create(changed(basket, 'payment_link.items', [discount]))).items;
    expect([line?.type, line?.unitPrice.minorUnits]).toEqual([null, -500]);
  });

  it.each([['13.305'], ['13,30'], ['']])('never guesses at the amount "%s"', async (value) => {
    const odd = changed(oneTime, 'payment_link.amount.value', value);
    await expect(read(odd)).rejects.toMatchObject({ code: 'unexpected', verb: 'getLink' });
    await expect(create(odd)).rejects.toMatchObject({ code: 'outcome_unknown', verb: 'createLink' });
  });

  it.each([
    ['javascript:alert(1)', null],
    ['http://pay.qonto.example/1', null],
    ['https://evil.example/1', null],
    ['https://pay.qonto.example/1', 'https://pay.qonto.example/1'],
  ])('the address %s is %s where the host named its pay hosts', async (url, checked) => {
    const { client } = clientFor(changed(oneTime, 'payment_link.url', url), { payHosts: ['pay.qonto.example'] });
    const link = await client.getLink(linkId);
    expect([link.url, link.rawUrl]).toEqual([checked, url]);
  });
});

import type { PaymentLinksClient, PaymentRecord, RecordPaymentInput } from '@paylinks/core';
import { createSandbox, type Sandbox } from '@paylinks/sandbox';
import { beforeEach, describe, expect, it } from 'vitest';
import { describedBy } from '../../../../testing/openapi/conformance.js';
import { createMoniteClient } from './index.js';

const now = '2026-11-20T12:00:00.000Z';
let sandbox: Sandbox;
let client: PaymentLinksClient;
let input: RecordPaymentInput;

const clientOf = (fetch: typeof globalThis.fetch): PaymentLinksClient => {
  const { entityId, token } = sandbox.credentials.monite;
  const watched = describedBy('monite').watch(fetch, { baseUrl: sandbox.urls.monite, requests: 'accepted' });
  return createMoniteClient({ apiUrl: sandbox.urls.monite, entityId, getToken: async () => token, fetch: watched });
};
const euros = (minorUnits: number) => ({ minorUnits, currency: 'EUR' }) as const;
/** An invoice over 100.00 EUR, or another total. */
const invoice = (total: { minorUnits: number; currency: string } = euros(10_000)): RecordPaymentInput['source'] => {
  const { id } = sandbox.control.addSource({ type: 'receivable', total });
  return { type: 'receivable', id };
};
const record = (changes: Partial<RecordPaymentInput> = {}): Promise<PaymentRecord> =>
  client.createRecord({ ...input, ...changes });
const planned = { status: 'created', plannedPaymentDate: '2026-12-01' } as const;
const done = { paidAt: '2026-11-20T09:00:00Z' };

beforeEach(() => {
  sandbox = createSandbox({ now });
  client = clientOf(sandbox.fetch);
  input = { amount: euros(4000), source: invoice() };
});

describe('a payment that was made beside the links', () => {
  it('is done by default', async () => {
    expect(await record({ paidAt: '2026-11-19T09:00:00Z', paymentMethod: 'cash' })).toMatchObject({
      amount: euros(4000),
      status: 'succeeded',
      rawStatus: 'succeeded',
      external: true,
      paidAt: '2026-11-19T09:00:00.000Z',
      paymentMethod: 'cash',
      source: input.source,
      sourceStatus: { before: 'issued', after: 'partially_paid' },
      history: [{ status: 'succeeded', rawStatus: 'succeeded', at: now, entityUserId: null }],
      overpaid: euros(0),
    });
  });

  it('at 23:30 in Honolulu is that instant', async () => {
    const { id } = await record({ paidAt: '2026-11-19T23:30:00-10:00' });
    expect(sandbox.control.requests().at(-1)?.body).toMatchObject({ paid_at: '2026-11-20T09:30:00.000Z' });
    expect((await client.getRecord(id)).paidAt).toBe('2026-11-20T09:30:00.000Z');
  });

  it('may be more than was due, which is told', async () => {
    await record({ amount: euros(9000) });
    expect(await record({ amount: euros(2500) })).toMatchObject({
      overpaid: euros(1500),
      sourceStatus: { before: 'partially_paid', after: 'paid' },
    });
  });

  it('is given back by a negative amount, which raises what is due', async () => {
    await record({ amount: euros(10_000) });
    expect(await record({ amount: euros(-2500) })).toMatchObject({
      amount: euros(-2500),
      overpaid: euros(0),
      sourceStatus: { before: 'paid', after: 'partially_paid' },
    });
  });

  it.each([
    ['JPY', 1500, 1500],
    ['KWD', 1234, 1234],
    ['HUF', 123_400, 123_400],
    ['ISK', 1500, 150_000],
    ['MGA', 1500_00, 1500],
  ] as const)('in %s is the same amount on both sides', async (currency, minorUnits, wire) => {
    const amount = { minorUnits, currency };
    const made = await record({ amount, source: invoice({ minorUnits: wire, currency }) });
    expect(sandbox.control.requests().at(-1)?.body).toMatchObject({ amount: wire, currency });
    expect(made).toMatchObject({ amount, overpaid: { minorUnits: 0, currency }, sourceStatus: { after: 'paid' } });
    expect((await client.getRecord(made.id)).amount).toEqual(amount);
  });

  it.each([
    ['zero', { amount: euros(0) }],
    ['part of an Ariary, which Monite counts whole', { amount: { minorUnits: 150, currency: 'MGA' } }],
  ])('is refused with %s before anything is sent', async (_what, change) => {
    const before = sandbox.control.requests().length;
    const refused = record(change as Partial<RecordPaymentInput>);
    await expect(refused).rejects.toMatchObject({ code: 'invalid_input', fieldErrors: [{ path: 'amount' }] });
    expect(sandbox.control.requests().length).toBe(before);
  });

  it('of an invoice that Monite does not know belongs to no record', async () => {
    const source = { type: 'receivable', id: '00000000-0000-4000-8000-000000000000' } as const;
    const fieldErrors = [{ path: 'source', code: 'not_found' }];
    await expect(record({ source })).rejects.toMatchObject({ code: 'not_found', fieldErrors });
  });

  it('can be corrected, one field at a time', async () => {
    const { id } = await record({ paymentMethod: 'cash', paidAt: '2026-11-19T09:00:00Z' });
    const changed = await client.updateRecord(id, { paymentMethod: 'cheque' });
    expect(changed).toMatchObject({
      id,
      paymentMethod: 'cheque',
      amount: euros(4000),
      paidAt: '2026-11-19T09:00:00.000Z',
    });
    expect(await client.updateRecord(id, { amount: { minorUnits: 5, currency: 'KWD' } })).toMatchObject({
      amount: { minorUnits: 5, currency: 'KWD' },
      paymentMethod: 'cheque',
    });
    expect(await client.getRecord(id)).toMatchObject({ paymentMethod: 'cheque' });
  });
});

const can = (update: boolean, start: boolean, complete: boolean, cancel: boolean) => ({
  update,
  start,
  complete,
  cancel,
});

describe('the life of a record', () => {
  it('goes from planned over processing to done, and keeps its history', async () => {
    const { id, ...first } = await record(planned);
    expect(first).toMatchObject({ status: 'created', paidAt: null, plannedPaymentDate: '2026-12-01' });
    expect(first.can).toEqual(can(true, true, true, true));
    sandbox.control.advanceTime(60_000);
    const started = await client.startRecord(id, { paymentIntentStatus: 'sent' });
    expect(started).toMatchObject({
      status: 'processing',
      paymentIntentStatus: 'sent',
      can: can(true, false, true, true),
    });
    sandbox.control.advanceTime(60_000);
    const completed = await client.completeRecord(id, { ...done, paymentIntentStatus: 'booked' });
    expect(completed).toMatchObject({
      status: 'succeeded',
      paidAt: '2026-11-20T09:00:00.000Z',
      paymentIntentStatus: 'booked',
      sourceStatus: { before: 'issued', after: 'partially_paid' },
      can: can(true, false, false, false),
    });
    expect(completed.history.map(({ status, at }) => [status, at])).toEqual([
      ['created', '2026-11-20T12:00:00.000Z'],
      ['processing', '2026-11-20T12:01:00.000Z'],
      ['succeeded', '2026-11-20T12:02:00.000Z'],
    ]);
  });

  const starts = {
    created: planned,
    processing: { status: 'processing' },
    succeeded: { status: 'succeeded' },
    canceled: planned,
  } as const;
  const begin = async (status: keyof typeof starts): Promise<PaymentRecord> => {
    const made = await record(starts[status]);
    return status === 'canceled' ? client.cancelRecord(made.id) : made;
  };
  const steps = {
    start: (id: string) => client.startRecord(id),
    complete: (id: string) => client.completeRecord(id, done),
    cancel: (id: string) => client.cancelRecord(id),
  };

  it.each([
    ['created', 'start', 'processing'],
    ['created', 'complete', 'succeeded'],
    ['created', 'cancel', 'canceled'],
    ['processing', 'complete', 'succeeded'],
    ['processing', 'cancel', 'canceled'],
  ] as const)('goes from %s by %s to %s, as it says beforehand', async (from, step, to) => {
    const made = await begin(from);
    expect(made).toMatchObject({ status: from, can: { [step]: true } });
    expect((await steps[step](made.id)).status).toBe(to);
  });

  it.each([
    ['processing', 'start'],
    ['succeeded', 'start'],
    ['succeeded', 'complete'],
    ['succeeded', 'cancel'],
    ['canceled', 'start'],
    ['canceled', 'complete'],
    ['canceled', 'cancel'],
  ] as const)('stays %s against a %s, as it says beforehand', async (from, step) => {
    const made = await begin(from);
    expect(made).toMatchObject({ status: from, can: { [step]: false } });
    await expect(steps[step](made.id)).rejects.toMatchObject({ code: 'conflict', status: 409, verb: `${step}Record` });
    expect(await client.getRecord(made.id)).toEqual(made);
  });

  it('is not completed without the instant of the payment', async () => {
    const { id } = await record(planned);
    const refused = client.completeRecord(id, {} as never);
    await expect(refused).rejects.toMatchObject({ code: 'invalid_input', fieldErrors: [{ path: 'paidAt' }] });
  });

  it('is told though the reply to a step says only which record it was', async () => {
    const { id } = await record(planned);
    const onlyId: typeof globalThis.fetch = async (url, init) => {
      const reply = await sandbox.fetch(url, init);
      return init?.method === 'POST' ? Response.json({ id }) : reply;
    };
    const { entityId, token } = sandbox.credentials.monite;
    const options = { apiUrl: sandbox.urls.monite, entityId, getToken: async () => token, fetch: onlyId };
    expect(await createMoniteClient(options).startRecord(id)).toMatchObject({ id, status: 'processing' });
  });
});

const own = async (): Promise<PaymentRecord> => {
  const link = await client.createLink({ source: input.source, paymentMethods: ['card'] });
  sandbox.control.pay(link.id, { arrivesAfterMs: 0 });
  const [made] = (await client.listRecords({ external: false })).items;
  if (made === undefined) throw new Error('The sandbox kept no record.');
  return made;
};

describe('a record that Monite made of its own link', () => {
  it('can be read and nothing else', async () => {
    const made = await own();
    expect(made).toMatchObject({ external: false, status: 'succeeded', amount: euros(10_000), paymentMethod: 'card' });
    expect(made.can).toEqual({ update: false, start: false, complete: false, cancel: false });
    for (const call of [
      client.updateRecord(made.id, { paymentMethod: 'cash' }),
      client.startRecord(made.id),
      client.completeRecord(made.id, done),
      client.cancelRecord(made.id),
    ]) {
      await expect(call).rejects.toMatchObject({ code: 'conflict' });
    }
    expect(await client.getRecord(made.id)).toEqual(made);
  });

  it('cannot be changed while it is processing either', async () => {
    const link = await client.createLink({ source: input.source, paymentMethods: ['card'] });
    sandbox.control.pay(link.id, { arrivesAfterMs: null });
    const [made] = (await client.listRecords({ status: 'processing' })).items;
    expect(made).toMatchObject({
      external: false,
      can: { update: false, start: false, complete: false, cancel: false },
    });
  });
});

/** Refuses a payment_intent_id with this reply, and takes everything else. */
const refusing =
  (status: number, body: unknown): typeof globalThis.fetch =>
  async (url, init) =>
    init?.method === 'POST' && String(init.body).includes('payment_intent_id')
      ? Response.json(body, {
          status,
          headers: { 'x-request-id': 'r', 'x-monite-version': 'v', 'x-process-time': '0' },
        })
      : sandbox.fetch(url, init);
const detail = (msg: string): unknown => ({
  detail: [{ loc: ['body', 'payment_intent_id'], msg, type: 'value_error' }],
});
const plain = (fetch: typeof globalThis.fetch): PaymentLinksClient => {
  const { entityId, token } = sandbox.credentials.monite;
  return createMoniteClient({ apiUrl: sandbox.urls.monite, entityId, getToken: async () => token, fetch });
};
const recorded = async (): Promise<number> => (await client.listRecords()).items.length;

describe('where Monite does not take our key as the id of a payment', () => {
  const key = '11111111-1111-4111-8111-111111111111';
  it.each([
    ['422', 422, detail('not a payment intent')],
    ['404', 404, { error: { message: `Payment intent ${key} not found` } }],
    ['400', 400, { error: { message: 'payment_intent_id is not valid' } }],
  ])('and says so by its name (%s), the record is sent without it', async (_what, status, body) => {
    const made = await plain(refusing(status, body)).createRecord(input, { idempotencyKey: key });
    expect(made).toMatchObject({ paymentIntentId: null, amount: euros(4000) });
    expect(await recorded()).toBe(1);
  });

  it.each([
    ['because it is there already', 422, detail('already exists'), {}],
    ['without naming it', 422, { detail: [{ loc: ['body', 'amount'], msg: 'no', type: 'value_error' }] }, {}],
    ['with a 5xx that names it', 500, { error: { message: 'payment_intent_id' } }, {}],
    ['with a 5xx that lists it', 502, detail('not a payment intent'), {}],
    ['with a 408 that lists it', 408, detail('not a payment intent'), {}],
    ['with a 409 that lists it', 409, detail('not a payment intent'), {}],
    ['though it is not ours', 422, detail('not a payment intent'), { paymentIntentId: key }],
  ])('and refuses %s, nothing is sent again', async (_what, status, body, change) => {
    let sent = 0;
    const counting: typeof globalThis.fetch = (...args) => {
      sent += 1;
      return refusing(status, body)(...args);
    };
    const call = plain(counting).createRecord({ ...input, ...change }, { idempotencyKey: key });
    await expect(call).rejects.toMatchObject({ verb: 'createRecord', idempotencyKey: key });
    expect([sent, await recorded()]).toEqual([1, 0]);
  });
});

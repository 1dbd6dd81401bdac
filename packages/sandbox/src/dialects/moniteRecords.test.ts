import { describe, expect, it } from 'vitest';
import { moniteCaller } from '../../../../testing/openapi/moniteCaller.js';
import { createSandbox } from '../createSandbox.js';

const start = () => {
  const sandbox = createSandbox({ now: '2026-11-20T12:00:00Z' });
  const caller = moniteCaller(sandbox);
  const object = {
    type: 'receivable',
    ...sandbox.control.addSource({ type: 'receivable', total: { minorUnits: 1000, currency: 'EUR' } }),
  };
  const record = async (changes: object = {}) => {
    const answer = await caller.post('/payment_records', { amount: 300, currency: 'EUR', object, ...changes });
    return { ...answer, path: `/payment_records/${String(answer.body['id'])}` };
  };
  const amounts = async (query: string) => {
    const { body } = await caller.get(`/payment_records?object_id=${object.id}&${query}`);
    return (body['data'] as { amount: number }[]).map(({ amount }) => amount);
  };
  return { sandbox, object, record, amounts, ...caller };
};

describe('recording a payment', () => {
  it('is done by default, with its history and what it did to the invoice', async () => {
    const { record, object } = start();
    const intentId = '11111111-1111-4111-8111-111111111111';
    const { status, body } = await record({
      payment_intent_id: intentId,
      paid_at: '2026-11-19T10:00:00+01:00',
      payment_method: 'cash',
      payment_intent_status: 'booked',
      entity_user_id: intentId,
    });
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(String),
      amount: 300,
      currency: 'EUR',
      entity_user_id: intentId,
      history: [{ status: 'succeeded', timestamp: '2026-11-20T12:00:00.000Z', entity_user_id: intentId }],
      is_external: true,
      object: { ...object, old_status: 'issued', new_status: 'partially_paid' },
      overpaid_amount: 0,
      paid_at: '2026-11-19T10:00:00+01:00',
      payment_intent_id: intentId,
      payment_intent_status: 'booked',
      payment_method: 'cash',
      planned_payment_date: null,
      status: 'succeeded',
    });
  });

  it('says how much was paid too much, and takes refunds as negative amounts', async () => {
    const { record } = start();
    expect((await record({ amount: 900 })).body).toMatchObject({ overpaid_amount: 0 });
    expect((await record({ amount: 250 })).body).toMatchObject({
      overpaid_amount: 150,
      object: { old_status: 'partially_paid', new_status: 'paid' },
    });
    expect((await record({ amount: 10 })).body).toMatchObject({ overpaid_amount: 10 });
    expect((await record({ amount: -1160 })).body).toMatchObject({
      overpaid_amount: 0,
      object: { old_status: 'paid', new_status: 'issued' },
    });
  });

  it('does not count another currency', async () => {
    const { record } = start();
    expect((await record({ amount: 5000, currency: 'USD' })).body).toMatchObject({
      overpaid_amount: 0,
      object: { new_status: 'issued' },
    });
  });

  it('can be planned, start, and be done', async () => {
    const { record, post } = start();
    const { body, path } = await record({ status: 'created', planned_payment_date: '2026-12-01' });
    expect(body).toMatchObject({
      status: 'created',
      paid_at: null,
      planned_payment_date: '2026-12-01',
      object: { old_status: 'issued', new_status: 'issued' },
    });
    expect(await post(`${path}/start_processing`, { payment_intent_status: 'sent' })).toMatchObject({
      status: 200,
      body: { status: 'processing', payment_intent_status: 'sent' },
    });
    const done = await post(`${path}/mark_as_succeeded`, { paid_at: '2026-12-01T08:00:00Z' });
    expect(done.body).toMatchObject({
      status: 'succeeded',
      paid_at: '2026-12-01T08:00:00Z',
      object: { new_status: 'partially_paid' },
      history: [{ status: 'created' }, { status: 'processing' }, { status: 'succeeded' }],
    });
  });

  it.each([
    ['created', 'mark_as_succeeded', 200],
    ['created', 'cancel', 200],
    ['processing', 'start_processing', 409],
    ['processing', 'cancel', 200],
    ['succeeded', 'start_processing', 409],
    ['succeeded', 'mark_as_succeeded', 409],
    ['succeeded', 'cancel', 409],
  ])('from %s answers %s with %i', async (status, verb, expected) => {
    const { record, post } = start();
    const { path } = await record({ status, planned_payment_date: '2026-12-01' });
    expect(
      await post(`${path}/${verb}`, verb === 'mark_as_succeeded' ? { paid_at: '2026-12-01T08:00:00Z' } : {}),
    ).toMatchObject({ status: expected });
  });

  it('is final once canceled', async () => {
    const { record, post } = start();
    const { path } = await record({ status: 'processing' });
    expect((await post(`${path}/cancel`, {})).body).toMatchObject({ status: 'canceled' });
    for (const verb of ['start_processing', 'cancel'])
      expect(await post(`${path}/${verb}`, {})).toMatchObject({ status: 409 });
  });

  it.each([
    ['amount', { amount: 0 }],
    ['amount', { amount: 1.5 }],
    ['amount', { amount: undefined }],
    ['currency', { currency: 'XXX' }],
    ['object', { object: undefined }],
    ['status', { status: 'canceled' }],
    ['paid_at', { paid_at: '2026-11-19' }],
    ['payment_intent_id', { payment_intent_id: 'key-1' }],
    ['planned_payment_date', { status: 'created' }],
    ['planned_payment_date', { status: 'created', planned_payment_date: '2026-02-30' }],
    ['is_external', { is_external: false }],
  ])('refuses %s: %j', async (field, changes) => {
    const { record } = start();
    expect(await record(changes)).toMatchObject({ status: 422, body: { detail: [{ loc: ['body', field] }] } });
  });

  it('needs its time to be marked as done, and a body to move at all', async () => {
    const { record, post } = start();
    const { path } = await record({ status: 'processing' });
    expect(await post(`${path}/mark_as_succeeded`, {})).toMatchObject({
      status: 422,
      body: { detail: [{ loc: ['body', 'paid_at'] }] },
    });
    expect(await post(`${path}/cancel`)).toMatchObject({ status: 422, body: { detail: [{ loc: ['body'] }] } });
  });

  it('needs an invoice that exists', async () => {
    const { record, object, get } = start();
    const nobody = '11111111-1111-4111-8111-111111111111';
    expect(await record({ object: { ...object, id: nobody } })).toMatchObject({ status: 404 });
    expect(await record({ object: { ...object, type: 'payable' } })).toMatchObject({ status: 404 });
    expect(await get(`/payment_records/${nobody}`)).toMatchObject({ status: 404 });
  });
});

describe('correcting a record', () => {
  it('changes what is sent and nothing else', async () => {
    const { record, patch, get } = start();
    const { path, body } = await record({ payment_method: 'cash' });
    const changed = { ...body, amount: 310, payment_method: 'check' };
    expect((await patch(path, { amount: 310, payment_method: 'check' })).body).toEqual(changed);
    expect((await get(path)).body).toEqual(changed);
    expect(await patch(path, { status: 'canceled' })).toMatchObject({
      status: 422,
      body: { detail: [{ loc: ['body', 'status'] }] },
    });
  });

  it('is not for records that the provider keeps itself', async () => {
    const { createFor, get, patch, post, object, sandbox } = start();
    const { id } = await createFor(object);
    sandbox.control.pay(id);
    const { body } = await get('/payment_records?is_external=false');
    const path = `/payment_records/${(body['data'] as { id: string }[])[0]?.id}`;
    expect(await patch(path, { amount: 1 })).toMatchObject({ status: 409 });
    expect(await post(`${path}/cancel`, {})).toMatchObject({ status: 409 });
  });
});

describe('finding records', () => {
  it('filters by each thing that the contract names', async () => {
    const { record, amounts, sandbox } = start();
    await record({ amount: 1, paid_at: '2026-11-01T00:00:00Z', payment_method: 'cash' });
    sandbox.control.advanceTime(1000);
    await record({ amount: 2, status: 'created', planned_payment_date: '2026-12-01' });
    await record({
      amount: 3,
      status: 'processing',
      planned_payment_date: '2026-12-02',
      payment_intent_status: 'sent',
    });
    expect(await amounts('')).toEqual([1, 2, 3]);
    expect(await amounts('order=desc')).toEqual([3, 2, 1]);
    expect(await amounts('status=created')).toEqual([2]);
    expect(await amounts('payment_method=cash')).toEqual([1]);
    expect(await amounts('payment_intent_status=sent')).toEqual([3]);
    expect(await amounts('is_external=true')).toEqual([1, 2, 3]);
    expect(await amounts('is_external=false')).toEqual([]);
    expect(await amounts('object_type=payable')).toEqual([]);
    expect(await amounts('created_at__gt=2026-11-20T12:00:00Z')).toEqual([2, 3]);
    expect(await amounts('created_at__lt=2026-11-20T12:00:01Z')).toEqual([1]);
    expect(await amounts('updated_at__gt=2026-11-20T12:00:00Z&updated_at__lt=2026-11-20T12:00:02Z')).toEqual([2, 3]);
    expect(await amounts('paid_at__gt=2026-10-31T23:00:00-02:00')).toEqual([]);
    expect(await amounts('paid_at__lt=2026-11-01T00:00:01Z')).toEqual([1]);
    expect(await amounts('planned_payment_date=2026-12-01')).toEqual([2]);
    expect(await amounts('planned_payment_date__gt=2026-12-01')).toEqual([3]);
    expect(await amounts('planned_payment_date__gte=2026-12-01')).toEqual([2, 3]);
    expect(await amounts('planned_payment_date__lt=2026-12-02')).toEqual([2]);
    expect(await amounts('planned_payment_date__lte=2026-12-02')).toEqual([2, 3]);
    expect(await amounts('sort=amount&order=desc')).toEqual([3, 2, 1]);
    expect(await amounts('sort=paid_at&order=desc&limit=1')).toEqual([1]);
    expect(await amounts('object_id__in=11111111-1111-4111-8111-111111111111')).toEqual([]);
  });

  it.each([
    'limit=0',
    'limit=101',
    'limit=ten',
    'sort=created_at',
    'order=up',
    'status=done',
    'created_at__gt=yesterday',
    'is_external=maybe',
    'object_id=7',
    'pagination_token=abc',
  ])('refuses %s', async (query) => {
    const { get } = start();
    const { status, body } = await get(`/payment_records?${query}`);
    expect(status).toBe(422);
    expect(body['detail']).toMatchObject([{ loc: ['query', query.split('=')[0]] }]);
  });
});

import type { PaymentLinksClient, PaymentRecord, RecordPaymentInput } from '@paylinks/core';
import { describe, expect, it } from 'vitest';
import { describedBy } from '../../../../testing/openapi/conformance.js';
import { createMoniteClient } from './index.js';

/** Ids of the rows are those of the provider's reference page M2, which creates a payment record. */
const conformance = describedBy('monite');
const entityId = '7b0c8f0e-5d4e-4a57-9a0f-2f6a4f3f9c11';
const recordId = '3f5b1a52-9a52-4a53-8f7e-6b2f4a7a9d01';
const intentId = 'a3b7f2a4-52f7-4a0b-9c84-4a1f4f0f8c02';
const sourceId = '0d6a2b7e-8a55-4d0e-9a8e-3d5f6e7a8b90';
const userId = '9e8d7c6b-5a49-4838-8726-152433425160';

const wireRecord = {
  id: recordId,
  amount: 123_450,
  currency: 'EUR',
  history: [
    { status: 'created', timestamp: '2026-11-20T10:00:00+01:00', entity_user_id: userId },
    { status: 'succeeded', timestamp: '2026-11-20T10:05:00+01:00', entity_user_id: userId },
  ],
  is_external: true,
  object: { id: sourceId, type: 'receivable', new_status: 'paid', old_status: 'issued' },
  payment_intent_id: intentId,
  entity_user_id: userId,
  overpaid_amount: 450,
  paid_at: '2026-11-20T23:30:00-10:00',
  payment_intent_status: 'booked',
  payment_method: 'cash',
  planned_payment_date: '2026-12-01',
  status: 'succeeded',
};

interface Sent {
  readonly method: string;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** A client whose provider answers with this record, and what was sent to it. */
function clientFor(record: unknown): { readonly client: PaymentLinksClient; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch: typeof globalThis.fetch = async (_url, init) => {
    const { method = 'GET', body } = init ?? {};
    if (typeof body === 'string') {
      sent.push({ method, headers: new Headers(init?.headers), body: JSON.parse(body) as Record<string, unknown> });
    }
    return Response.json(record, { status: method === 'POST' ? 201 : 200 });
  };
  const apiUrl = 'https://api.sandbox.monite.com/v1';
  const client = createMoniteClient({ apiUrl, entityId, getToken: async () => 'token-of-a-user', fetch });
  return { client, sent };
}

const input: RecordPaymentInput = {
  amount: { minorUnits: 123_450, currency: 'EUR' },
  source: { type: 'receivable', id: sourceId },
  paymentIntentId: intentId,
  paymentIntentStatus: 'booked',
  paymentMethod: 'cash',
  paidAt: '2026-11-20T23:30:00-10:00',
  plannedPaymentDate: '2026-12-01',
  status: 'succeeded',
  entityUserId: userId,
};

async function request(value: RecordPaymentInput, idempotencyKey?: string): Promise<Sent> {
  const { client, sent } = clientFor(wireRecord);
  await client.createRecord(value, { idempotencyKey });
  const [post] = sent;
  if (post === undefined) throw new Error('Nothing was sent.');
  conformance.request('POST', '/payment_records', post);
  return post;
}

const refusal = (path: string, code: string): unknown => ({
  code: 'invalid_input',
  fieldErrors: [expect.objectContaining({ path, code })],
});

describe('what a new record sends', () => {
  it.each([
    ['M2-001', 'authorization', 'Bearer token-of-a-user'],
    ['M2-002', 'x-monite-version', '2024-05-25'],
    ['M2-003', 'x-monite-entity-id', entityId],
  ])('%s: the header %s', async (_id, name, value) => {
    expect((await request(input)).headers.get(name)).toBe(value);
  });

  it.each([
    ['M2-004', 'amount', 123_450],
    ['M2-005', 'currency', 'EUR'],
    ['M2-006', 'object', { id: sourceId, type: 'receivable' }],
    ['M2-007', 'object.id', sourceId],
    ['M2-008', 'object.type', 'receivable'],
    ['M2-009', 'payment_intent_id', intentId],
    ['M2-010', 'entity_user_id', userId],
    ['M2-011', 'paid_at', '2026-11-21T09:30:00.000Z'],
    ['M2-012', 'payment_intent_status', 'booked'],
    ['M2-013', 'payment_method', 'cash'],
    ['M2-014', 'planned_payment_date', '2026-12-01'],
    ['M2-015', 'status', 'succeeded'],
  ])('%s: %s', async (_id, path, value) => {
    expect(at((await request(input)).body, path)).toEqual(value);
  });

  it.each([
    ['M2-009', 'payment_intent_id', 'paymentIntentId'],
    ['M2-010', 'entity_user_id', 'entityUserId'],
    ['M2-011', 'paid_at', 'paidAt'],
    ['M2-012', 'payment_intent_status', 'paymentIntentStatus'],
    ['M2-013', 'payment_method', 'paymentMethod'],
    ['M2-014', 'planned_payment_date', 'plannedPaymentDate'],
    ['M2-015', 'status', 'status'],
  ])('%s: no %s where none was given', async (_id, path, field) => {
    expect((await request({ ...input, [field]: undefined })).body).not.toHaveProperty(path);
  });

  it('M2-004: a refund is negative', async () => {
    const refund = { ...input, amount: { minorUnits: -123_450, currency: 'EUR' } } as const;
    expect((await request(refund)).body['amount']).toBe(-123_450);
  });

  it('M2-008: a payable is one, too', async () => {
    const { body } = await request({ ...input, source: { type: 'payable', id: sourceId } });
    expect(body['object']).toEqual({ id: sourceId, type: 'payable' });
  });

  it("M2-009: the attempt's key stands in for a payment that has no id, where it is a UUID", async () => {
    const none = { ...input, paymentIntentId: undefined };
    expect((await request(none, recordId.toUpperCase())).body['payment_intent_id']).toBe(recordId);
    expect((await request(none, 'attempt-1')).body).not.toHaveProperty('payment_intent_id');
    expect((await request(input, recordId)).body['payment_intent_id']).toBe(intentId);
  });

  it.each(['created', 'processing', 'succeeded'] as const)('M2-015: may begin as %s', async (status) => {
    expect((await request({ ...input, status })).body['status']).toBe(status);
  });

  it.each([
    ['M2-004', { ...input, amount: { minorUnits: 0, currency: 'EUR' } }, 'amount', 'too_small'],
    ['M2-004', { ...input, amount: undefined }, 'amount', 'required'],
    ['M2-005', { ...input, amount: { minorUnits: 1, currency: 'XAD' } }, 'amount', 'not_allowed'],
    ['M2-005', { ...input, amount: { minorUnits: 1, currency: 'LYD' } }, 'amount', 'not_allowed'],
    ['M2-006', { ...input, source: undefined }, 'source', 'required'],
    ['M2-008', { ...input, source: { type: 'invoice', id: sourceId, number: '7' } }, 'source', 'not_allowed'],
    ['M2-011', { ...input, paidAt: '2026-11-20' }, 'paidAt', 'wrong_format'],
    ['M2-014', { ...input, status: 'created', plannedPaymentDate: undefined }, 'plannedPaymentDate', 'required'],
    ['M2-015', { ...input, status: 'canceled' }, 'status', 'not_allowed'],
  ])('%s: refuses before sending what Monite would refuse (%#)', async (_id, value, path, code) => {
    const { client, sent } = clientFor(wireRecord);
    await expect(client.createRecord(value as RecordPaymentInput)).rejects.toMatchObject(refusal(path, code) as object);
    expect(sent).toEqual([]);
  });

  it.each([
    [{ amount: { minorUnits: 5, currency: 'KWD' } }, { amount: 5, currency: 'KWD' }],
    [{ source: { type: 'payable', id: sourceId } }, { object: { type: 'payable', id: sourceId } }],
    [{ paymentIntentId: intentId }, { payment_intent_id: intentId }],
    [{ paymentIntentStatus: 'booked' }, { payment_intent_status: 'booked' }],
    [{ paymentMethod: 'cash' }, { payment_method: 'cash' }],
    [{ paidAt: '2026-11-20T10:00:00+01:00' }, { paid_at: '2026-11-20T09:00:00.000Z' }],
    [{ plannedPaymentDate: '2026-12-01' }, { planned_payment_date: '2026-12-01' }],
    [{ entityUserId: userId }, { entity_user_id: userId }],
  ] as const)('a change sends only itself: %j', async (change, body) => {
    const { client, sent } = clientFor(wireRecord);
    await client.updateRecord(recordId, change);
    expect(sent).toMatchObject([{ method: 'PATCH', body }]);
    expect(sent[0]?.body).toEqual(body);
    conformance.request('PATCH', `/payment_records/${recordId}`, sent[0] as Sent);
  });
});

type Read = (record: PaymentRecord) => unknown;
type Row = readonly [id: string, path: string, read: Read, value: unknown, absent?: unknown];

/** `absent`: what reads where the reply leaves the field out. Without it, the row has to be there. */
const rows: readonly Row[] = [
  ['M2-016', 'id', (record) => record.id, recordId],
  ['M2-017', 'amount', (record) => record.amount.minorUnits, 123_450],
  ['M2-018', 'currency', (record) => record.amount.currency, 'EUR'],
  ['M2-019', 'history', (record) => record.history.map(({ status }) => status), ['created', 'succeeded'], []],
  ['M2-020', 'history.1.status', (record) => record.history[1]?.rawStatus, 'succeeded', ''],
  ['M2-021', 'history.1.timestamp', (record) => record.history[1]?.at, '2026-11-20T09:05:00.000Z', undefined],
  ['M2-022', 'history.1.entity_user_id', (record) => record.history[1]?.entityUserId, userId, null],
  ['M2-023', 'is_external', (record) => record.external, true, false],
  ['M2-024', 'object', (record) => record.source, { id: sourceId, type: 'receivable', number: null }],
  ['M2-025', 'object.id', (record) => record.source.id, sourceId],
  ['M2-026', 'object.type', (record) => record.source.type, 'receivable', 'unknown'],
  ['M2-027', 'object.new_status', (record) => record.sourceStatus.after, 'paid', ''],
  ['M2-028', 'object.old_status', (record) => record.sourceStatus.before, 'issued', ''],
  ['M2-029', 'payment_intent_id', (record) => record.paymentIntentId, intentId, null],
  ['M2-030', 'entity_user_id', (record) => record.entityUserId, userId, null],
  ['M2-031', 'overpaid_amount', (record) => record.overpaid, { minorUnits: 450, currency: 'EUR' }, null],
  ['M2-032', 'paid_at', (record) => record.paidAt, '2026-11-21T09:30:00.000Z', null],
  ['M2-033', 'payment_intent_status', (record) => record.paymentIntentStatus, 'booked', null],
  ['M2-034', 'payment_method', (record) => record.paymentMethod, 'cash', null],
  ['M2-035', 'planned_payment_date', (record) => record.plannedPaymentDate, '2026-12-01', null],
  ['M2-036', 'status', (record) => [record.status, record.rawStatus], ['succeeded', 'succeeded'], ['succeeded', null]],
];

const get = (record: unknown): Promise<PaymentRecord> => clientFor(record).client.getRecord(recordId);
const optional = rows.flatMap(([id, path, read, , ...absent]) =>
  absent.length === 0 ? [] : [[id, path, read, absent[0]] as const],
);

describe('what a reply says', () => {
  it('is made of a reply as the contract describes it', () => {
    expect(() => conformance.conforms('POST', '/payment_records', 201, wireRecord)).not.toThrow();
  });

  it.each(rows.map(([id, path, read, value]) => [id, path, read, value] as const))(
    '%s: %s of a new record',
    async (_id, _path, read, value) => {
      expect(read(await clientFor(wireRecord).client.createRecord(input))).toEqual(value);
      expect(read(await get(wireRecord))).toEqual(value);
    },
  );

  it.each(optional)('%s: %s may be missing', async (_id, path, read, absent) => {
    expect(read(await get(without(wireRecord, path)))).toEqual(absent);
  });

  it.each(optional)('%s: %s may be null', async (_id, path, read, absent) => {
    expect(read(await get(nulled(wireRecord, path)))).toEqual(absent);
  });

  it.each(['amount', 'currency', 'object', 'is_external'])(
    'a create is done though its reply has no %s',
    async (path) => {
      const record = await clientFor(without(wireRecord, path)).client.createRecord(input);
      expect(record).toMatchObject({ id: recordId, amount: input.amount, source: { id: sourceId }, external: true });
    },
  );

  it('has every row of the page', () => {
    expect(rows.map(([id]) => Number(id.slice(3)))).toEqual(Array.from({ length: 21 }, (_, index) => index + 16));
  });

  it('M2-017: of a refund is negative', async () => {
    expect((await get({ ...wireRecord, amount: -5 })).amount).toEqual({ minorUnits: -5, currency: 'EUR' });
  });

  it('M2-019: its history is told oldest first', async () => {
    const history = (await get({ ...wireRecord, history: wireRecord.history.toReversed() })).history;
    expect(history.map(({ status }) => status)).toEqual(['created', 'succeeded']);
  });

  it('M2-036: knows every status, and keeps a word that nobody knows', async () => {
    for (const status of ['created', 'processing', 'succeeded', 'canceled']) {
      expect(await get({ ...wireRecord, status })).toMatchObject({ status, rawStatus: status });
    }
    const can = { update: false, start: false, complete: false, cancel: false };
    expect(await get({ ...wireRecord, status: 'on_hold' })).toMatchObject({
      status: 'unknown',
      rawStatus: 'on_hold',
      can,
    });
  });

  it.each(['created', 'processing', 'succeeded', 'canceled'])(
    'M2-023: what Monite itself keeps, here as %s, can be changed by nobody',
    async (status) => {
      const { can } = await get({ ...wireRecord, is_external: false, status });
      expect(can).toEqual({ update: false, start: false, complete: false, cancel: false });
    },
  );

  it.each([
    ['an amount in a currency whose digits are unclear', { ...wireRecord, currency: 'LYD' }],
    ['no amount', without(wireRecord, 'amount')],
    ['nothing that was paid for', without(wireRecord, 'object')],
  ])('cannot be told with %s, and says so', async (_what, record) => {
    await expect(get(record)).rejects.toMatchObject({ code: 'unexpected', verb: 'getRecord' });
  });
});

const refusing = (status: number, body: unknown): PaymentLinksClient =>
  createMoniteClient({
    entityId,
    getToken: async () => 'token',
    fetch: async () => Response.json(body, { status }),
  });
const detail = (...loc: (string | number)[]): unknown => ({
  detail: [{ loc, msg: 'not right', type: 'value_error' }],
});

describe('M2-037: what an error says', () => {
  it.each([
    ['amount', 'amount'],
    ['currency', 'amount'],
    ['object', 'source'],
    ['entity_user_id', 'entityUserId'],
    ['paid_at', 'paidAt'],
    ['payment_intent_status', 'paymentIntentStatus'],
    ['payment_intent_id', 'paymentIntentId'],
    ['payment_method', 'paymentMethod'],
    ['planned_payment_date', 'plannedPaymentDate'],
    ['status', 'status'],
    ['something_else', ''],
  ])('422 at %s belongs to %s', async (place, path) => {
    const call = refusing(422, detail('body', place)).createRecord(input);
    await expect(call).rejects.toMatchObject({ code: 'invalid_input', fieldErrors: [{ path, message: 'not right' }] });
  });

  it.each([
    ['object_id__in', 'sourceId'],
    ['object_type', 'sourceType'],
    ['is_external', 'external'],
    ['created_at__gt', 'createdAt'],
    ['updated_at__lt', 'updatedAt'],
    ['paid_at__gt', 'paidAt'],
    ['planned_payment_date__gte', 'plannedPaymentDate'],
    ['pagination_token', 'cursor'],
    ['order', 'sort'],
    ['something_else', ''],
  ])('422 of a list at %s belongs to %s', async (place, path) => {
    const call = refusing(422, detail('query', place)).listRecords();
    await expect(call).rejects.toMatchObject({ code: 'invalid_input', fieldErrors: [{ path }] });
  });

  it.each([
    [404, { error: { message: 'receivable not found' } }, { code: 'not_found', fieldErrors: [{ path: 'source' }] }],
    [405, { error: { message: 'no' } }, { code: 'unexpected', status: 405 }],
    [422, detail('body', 'amount'), { code: 'invalid_input', fieldErrors: [{ path: 'amount' }] }],
    [500, { error: { message: 'down' } }, { code: 'outcome_unknown', status: 500 }],
  ])('%i', async (status, body, error) => {
    await expect(refusing(status, body).createRecord(input)).rejects.toMatchObject({ verb: 'createRecord', ...error });
  });
});

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], value);
}

function changed(value: object, path: string, change: (parent: object, key: string) => void): object {
  const copy = structuredClone(value);
  const dot = path.lastIndexOf('.');
  change((dot < 0 ? copy : at(copy, path.slice(0, dot))) as object, path.slice(dot + 1));
  return copy;
}

const without = (value: object, path: string): object => changed(value, path, Reflect.deleteProperty);
const nulled = (value: object, path: string): object =>
  changed(value, path, (parent, key) => Reflect.set(parent, key, null));

import type { PaymentLinksClient, RecordPaymentInput, WriteAttempt } from '@paylinks/core';
import { createSandbox, type Sandbox } from '@paylinks/sandbox';
import { beforeEach, describe, expect, it } from 'vitest';
import { describedBy } from '../../../../testing/openapi/conformance.js';
import { createMoniteClient } from './index.js';

const key = '11111111-1111-4111-8111-111111111111';
const otherKey = '22222222-2222-4222-8222-222222222222';
let sandbox: Sandbox;
let client: PaymentLinksClient;
let input: RecordPaymentInput;

beforeEach(() => {
  sandbox = createSandbox();
  const { entityId, token } = sandbox.credentials.monite;
  const fetch = describedBy('monite').watch(sandbox.fetch, { baseUrl: sandbox.urls.monite });
  client = createMoniteClient({ apiUrl: sandbox.urls.monite, entityId, getToken: async () => token, fetch });
  const { id } = sandbox.control.addSource({ type: 'receivable', total: { minorUnits: 10_000, currency: 'EUR' } });
  input = {
    amount: { minorUnits: 4000, currency: 'EUR' },
    source: { type: 'receivable', id },
    paymentMethod: 'cash',
    paidAt: new Date(Date.now() - 86_400_000).toISOString(),
  };
});

const attemptOf = (value: RecordPaymentInput, idempotencyKey = key): WriteAttempt<'createRecord'> => ({
  verb: 'createRecord',
  input: value,
  idempotencyKey,
  startedAt: new Date().toISOString(),
});

/** Records over a connection that loses the reply, as the attempt of a person. */
async function lost(value: RecordPaymentInput, idempotencyKey = key): Promise<WriteAttempt<'createRecord'>> {
  const attempt = attemptOf(value, idempotencyKey);
  sandbox.control.faults([{ route: 'createRecord', drop: 'after', times: 1 }]);
  await expect(client.createRecord(value, { idempotencyKey })).rejects.toMatchObject({ code: 'outcome_unknown' });
  return attempt;
}

const newest = async (): Promise<string | undefined> => (await client.listRecords()).items[0]?.id;

const wireRecord = ({ amount, source, paymentMethod, paidAt }: RecordPaymentInput) => ({
  id: otherKey,
  amount: amount.minorUnits,
  currency: amount.currency,
  object: { ...source, old_status: 'issued', new_status: 'paid' },
  is_external: true,
  payment_method: paymentMethod,
  payment_intent_id: key,
  paid_at: paidAt,
  status: 'succeeded',
  history: [],
});

/** A client whose provider has these records, on every page. */
function listing(data: readonly object[], token: string | null = null): PaymentLinksClient {
  let pages = 0;
  const fetch: typeof globalThis.fetch = async () => {
    if ((pages += 1) > 20) throw new Error('Asked for more than twenty pages.');
    return Response.json({ data, next_pagination_token: token });
  };
  return createMoniteClient({ entityId: 'e', getToken: async () => 't', fetch });
}

describe('after a record whose reply was lost', () => {
  it('the record is found by its key, among others of the same content', async () => {
    await client.createRecord(input, { idempotencyKey: otherKey });
    const attempt = await lost(input);
    const id = await newest();
    await client.createRecord(input);
    const { found, certain } = await client.lookUpAttempt(attempt);
    expect(found).toMatchObject([{ id, amount: input.amount, paymentIntentId: key, status: 'succeeded' }]);
    expect(certain).toBe(true);
  });

  it('the record is found as it is by now', async () => {
    const attempt = await lost({ ...input, paidAt: undefined, status: 'processing' });
    await client.completeRecord((await newest()) ?? '', { paidAt: '2026-11-20T09:00:00Z' });
    expect(await client.lookUpAttempt(attempt)).toMatchObject({ certain: true, found: [{ status: 'succeeded' }] });
  });

  it.each([
    ['whose key is no UUID', {}, 'attempt-1'],
    ['of a payment with its own id', { paymentIntentId: otherKey }, key],
  ])('%s is found by its content, for the person to say', async (_what, change, idempotencyKey) => {
    const attempt = await lost({ ...input, ...change }, idempotencyKey);
    const { found, certain } = await client.lookUpAttempt(attempt);
    expect(found.map(({ id }) => id)).toEqual([await newest()]);
    expect(certain).toBe(false);
  });

  it('two of the same content are both found, newest first', async () => {
    const first = await client.createRecord(input);
    sandbox.control.advanceTime(5000);
    const attempt = await lost(input, 'attempt-1');
    const { found } = await client.lookUpAttempt(attempt);
    expect(found.map(({ id }) => id)).toEqual([await newest(), first.id]);
  });

  it('two that carry the same key are for the person to say, too', async () => {
    const rows = [wireRecord(input), { ...wireRecord(input), id: key }];
    expect(await listing(rows).lookUpAttempt(attemptOf(input))).toMatchObject({
      found: [{ id: otherKey }, { id: key }],
      certain: false,
    });
  });

  it('nothing is found where nothing was recorded', async () => {
    sandbox.control.faults([{ route: 'createRecord', drop: 'before', times: 1 }]);
    await expect(client.createRecord(input, { idempotencyKey: key })).rejects.toMatchObject({
      code: 'outcome_unknown',
    });
    expect(await client.lookUpAttempt(attemptOf(input))).toEqual({ found: [], certain: false });
  });

  it.each<[string, Partial<RecordPaymentInput>]>([
    ['another amount', { amount: { minorUnits: 4001, currency: 'EUR' } }],
    ['a refund', { amount: { minorUnits: -4000, currency: 'EUR' } }],
    ['another currency', { amount: { minorUnits: 4000, currency: 'USD' } }],
    ['another method', { paymentMethod: 'cheque' }],
    ['no method', { paymentMethod: undefined }],
    ['another time', { paidAt: '2026-11-01T09:00:00Z' }],
    ['a plan', { status: 'created', plannedPaymentDate: '2027-01-01' }],
    ['another beginning', { status: 'processing' }],
    ['a payment of its own', { paymentIntentId: otherKey }],
  ])("a colleague's record with %s is not", async (_what, change) => {
    await client.createRecord({ ...input, ...change });
    expect((await client.lookUpAttempt(attemptOf(input))).found).toEqual([]);
  });

  it('one for another invoice, or from before, is not', async () => {
    const { id } = sandbox.control.addSource({ type: 'receivable', total: { minorUnits: 1, currency: 'EUR' } });
    await client.createRecord({ ...input, source: { type: 'receivable', id } });
    await client.createRecord(input);
    sandbox.control.advanceTime(5 * 60_000);
    await client.listPaymentMethods();
    const attempt = { ...attemptOf(input), startedAt: new Date().toISOString() };
    expect((await client.lookUpAttempt(attempt)).found).toEqual([]);
  });

  it("Monite's own record of the same payment is not", async () => {
    const link = await client.createLink({ source: input.source, amount: input.amount, paymentMethods: ['card'] });
    sandbox.control.pay(link.id, { arrivesAfterMs: 0 });
    const own = { ...input, paymentMethod: 'card', paidAt: undefined };
    expect((await client.lookUpAttempt(attemptOf(own))).found).toEqual([]);
  });

  it("Monite's own record is not, though it does not say of which payment", async () => {
    const { payment_intent_id: _intent, ...row } = wireRecord(input);
    expect(await listing([row]).lookUpAttempt(attemptOf(input))).toMatchObject({ found: [{ id: row.id }] });
    const own = listing([{ ...row, is_external: false }]);
    expect((await own.lookUpAttempt(attemptOf(input))).found).toEqual([]);
  });

  it('a provider that leads back to the same page is not followed for ever', async () => {
    const { found } = await listing([wireRecord(input)], 'again').lookUpAttempt(attemptOf(input));
    expect(found.length).toBeGreaterThan(0);
  });

  it('every page is read, and nothing is written', async () => {
    const attempt = await lost(input);
    for (let index = 0; index < 120; index += 1)
      await client.createRecord({ ...input, amount: { minorUnits: 1, currency: 'EUR' } });
    const before = sandbox.control.requests().length;
    expect(await client.lookUpAttempt(attempt)).toMatchObject({ certain: true, found: [{ paymentIntentId: key }] });
    const asked = sandbox.control.requests().slice(before);
    expect(asked.map(({ method }) => method)).toEqual(['GET', 'GET']);
    expect(asked[0]?.path).toMatch(/^\/payment_records\?object_id=[\w-]+&object_type=receivable&created_at__gt=/);
  }, 30_000);

  it('a look-up that fails says so and does not say "nothing found"', async () => {
    const attempt = await lost(input);
    sandbox.control.faults([{ route: 'listRecords', status: 500 }]);
    await expect(client.lookUpAttempt(attempt)).rejects.toMatchObject({
      code: 'provider_unavailable',
      retryable: true,
    });
  });
});

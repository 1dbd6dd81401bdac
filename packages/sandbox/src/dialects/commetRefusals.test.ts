import { describe, expect, it } from 'vitest';
import { old, start } from '../../../../testing/openapi/startCommet.js';

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

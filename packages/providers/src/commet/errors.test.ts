import type { PaymentLinksClient } from '@paylinks/core';
import { describe, expect, it } from 'vitest';
import { answering } from '../../../../testing/providers/answering.js';
import { createCommetClient } from './index.js';

const link = { amount: { minorUnits: 10_000, currency: 'EUR' }, description: 'Workshop', customerId: 'cus_1' } as const;
const charge = { customerId: 'cus_1', amount: link.amount, description: 'Workshop' } as const;

function refusing(status: number, error: object | string, headers: Record<string, string> = {}): PaymentLinksClient {
  const text = typeof error === 'string' ? error : JSON.stringify({ success: false, error });
  const { fetch } = answering(() => new Response(text, { status, headers }));
  return createCommetClient({ apiKey: 'ck_test_secret', fetch });
}
const said = (type: string, code: string, more: object = {}): object => ({ type, code, message: 'Its words', ...more });

describe('C4-036: what a refusal of Commet means', () => {
  it.each([
    [400, 'validation_error', 'invalid_json', 'invalid_input', 'invalid_input'],
    [401, 'authentication_error', 'unauthorized', 'unauthorized', 'unauthorized'],
    [403, 'authentication_error', 'forbidden', 'forbidden', 'forbidden'],
    [403, 'authentication_error', 'sandbox_only', 'forbidden', 'forbidden'],
    [404, 'not_found_error', 'payment_not_found', 'not_found', 'not_found'],
    [404, 'not_found_error', 'endpoint_not_available', 'unexpected', 'unexpected'],
    [410, 'not_found_error', 'endpoint_deprecated', 'unexpected', 'unexpected'],
    [409, 'conflict_error', 'payment_not_cancelable', 'conflict', 'conflict'],
    [409, 'conflict_error', 'idempotency_key_mismatch', 'conflict', 'conflict'],
    [409, 'conflict_error', 'subscription_required', 'conflict', 'conflict'],
    [409, 'conflict_error', 'duplicate', 'conflict', 'outcome_unknown'],
    [402, 'billing_error', 'payment_failed', 'conflict', 'conflict'],
    [429, 'rate_limit_error', 'rate_limited', 'rate_limited', 'rate_limited'],
    [500, 'internal_error', 'internal_error', 'provider_unavailable', 'outcome_unknown'],
    [503, 'internal_error', 'idempotency_unavailable', 'provider_unavailable', 'outcome_unknown'],
    // The statuses are not documented: the type decides.
    [409, 'internal_error', 'idempotency_unavailable', 'provider_unavailable', 'outcome_unknown'],
    [400, 'not_found_error', 'payment_not_found', 'not_found', 'not_found'],
    [422, 'something_new', 'something_new', 'invalid_input', 'invalid_input'],
    [409, 'constructor', 'constructor', 'conflict', 'conflict'],
  ])('%d %s %s', async (status, type, code, ofRead, ofWrite) => {
    const client = refusing(status, said(type, code));
    const told = { status, provider: { name: 'commet', type, code } };
    await expect(client.getLink('pay_1')).rejects.toMatchObject({ ...told, code: ofRead, verb: 'getLink' });
    await expect(client.createLink(link)).rejects.toMatchObject({ ...told, code: ofWrite, verb: 'createLink' });
    await expect(client.chargeCustomer(charge)).rejects.toMatchObject({
      ...told,
      code: ofWrite,
      verb: 'chargeCustomer',
    });
    await expect(client.expireLink('pay_1')).rejects.toMatchObject({ ...told, code: ofWrite, verb: 'expireLink' });
  });

  it.each([
    [408, 'outcome_unknown'],
    [405, 'unexpected'],
    [415, 'unexpected'],
    [413, 'invalid_input'],
    [425, 'provider_unavailable'],
    [502, 'outcome_unknown'],
  ])('%d without a shape', async (status, code) => {
    await expect(refusing(status, '<h1>no</h1>').createLink(link)).rejects.toMatchObject({ code, status });
  });

  it.each(['idempotency_in_progress', 'charge_in_progress'])('%s asks to come back with the same key', async (code) => {
    const running = refusing(409, said('conflict_error', code)).chargeCustomer(charge);
    await expect(running).rejects.toMatchObject({ code: 'conflict', retryAfterMs: 2000 });
    const told = refusing(409, said('conflict_error', code), { 'Retry-After': '5' }).chargeCustomer(charge);
    await expect(told).rejects.toMatchObject({ code: 'conflict', retryAfterMs: 5000 });
  });

  it('no other conflict does', async () => {
    const call = refusing(409, said('conflict_error', 'idempotency_key_mismatch')).createLink(link);
    await expect(call).rejects.toMatchObject({ code: 'conflict', retryAfterMs: null });
  });

  it('says when to come back only where Commet says it', async () => {
    const error = said('rate_limit_error', 'rate_limited');
    const date = new Date(Date.now() + 60_000).toUTCString();
    await expect(refusing(429, error, { 'Retry-After': '3' }).createLink(link)).rejects.toMatchObject({
      code: 'rate_limited',
      retryAfterMs: 3000,
    });
    const dated = await refusing(429, error, { 'Retry-After': date })
      .createLink(link)
      .catch((thrown: unknown) => thrown);
    expect((dated as { retryAfterMs: number }).retryAfterMs).toBeGreaterThan(50_000);
    await expect(refusing(429, error).createLink(link)).rejects.toMatchObject({ retryAfterMs: null });
  });

  it.each([
    ['amount', 'must be >= 1', 'amount', 'too_small'],
    ['currency', 'is not supported', 'amount', 'not_allowed'],
    ['description', 'is required', 'description', 'required'],
    ['description', 'must be at most 200 characters', 'description', 'too_long'],
    ['successUrl', 'must be a valid URL', 'returnUrl', 'wrong_format'],
    ['customerId', 'No such customer', 'customerId', 'not_found'],
    ['metadata.order', 'must be a string', 'metadata', 'wrong_format'],
    ['metadata[order]', 'odd', 'metadata', 'invalid'],
    ['colour', 'odd', '', 'invalid'],
    ['constructor', 'odd', '', 'invalid'],
  ])('%s that "%s" belongs to "%s"', async (field, message, path, code) => {
    const details = [{ field, message }];
    const call = refusing(422, said('validation_error', 'validation_error', { details })).createLink(link);
    await expect(call).rejects.toMatchObject({ fieldErrors: [{ path, code, message }] });
    const param = refusing(422, { ...said('validation_error', 'validation_error', { param: field }), message });
    await expect(param.createLink(link)).rejects.toMatchObject({ fieldErrors: [{ path, code, message }] });
  });

  it('says that it is the customer who is not there', async () => {
    const error = said('not_found_error', 'customer_not_found');
    const field = { path: 'customerId', code: 'not_found' };
    await expect(refusing(404, error).createLink(link)).rejects.toMatchObject({
      code: 'not_found',
      fieldErrors: [field],
    });
    await expect(refusing(404, error).chargeCustomer(charge)).rejects.toMatchObject({ fieldErrors: [field] });
    const missing = refusing(404, said('not_found_error', 'payment_not_found')).getLink('pay_1');
    await expect(missing).rejects.toMatchObject({ fieldErrors: [] });
  });

  it('keeps the key out of what it quotes', async () => {
    const call = refusing(
      401,
      said('authentication_error', 'unauthorized', { message: 'ck_test_secret is not known' }),
    );
    const error: unknown = await call.getLink('pay_1').catch((thrown: unknown) => thrown);
    expect(`${(error as Error).message} ${JSON.stringify(error)}`).not.toContain('ck_test_secret');
  });
});

describe('HTML where JSON should be', () => {
  it('is no answer to a read, and leaves the outcome of a write unknown', async () => {
    const client = refusing(200, '<!doctype html><title>Sign in</title>');
    await expect(client.getLink('pay_1')).rejects.toMatchObject({ code: 'provider_unavailable' });
    await expect(client.createLink(link)).rejects.toMatchObject({ code: 'outcome_unknown' });
    await expect(client.chargeCustomer(charge)).rejects.toMatchObject({ code: 'outcome_unknown' });
    await expect(client.expireLink('pay_1')).rejects.toMatchObject({ code: 'outcome_unknown' });
  });
});

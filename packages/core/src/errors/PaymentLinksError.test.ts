import { describe, expect, it } from 'vitest';
import { isPaymentLinksError } from './isPaymentLinksError.js';
import { PaymentLinksError, type PaymentLinksErrorCode } from './PaymentLinksError.js';

const full = new PaymentLinksError({
  code: 'invalid_input',
  message: 'The amount is too small.',
  status: 422,
  requestId: 'r-1',
  retryAfterMs: 2000,
  fieldErrors: [{ path: 'amount', code: 'too_small', message: 'Too small.' }],
  verb: 'createLink',
  idempotencyKey: 'k-1',
  provider: { name: 'monite', type: null, code: null, docUrl: null, body: { detail: [] } },
  cause: new Error('secret'),
});

describe('PaymentLinksError', () => {
  it('crosses a wire whole, without its cause and its stack', () => {
    const text = JSON.stringify(full);
    expect(text).not.toMatch(/secret|stack|cause/);
    expect(PaymentLinksError.fromJSON(JSON.parse(text)).toJSON()).toEqual(full.toJSON());
  });

  it('is told apart by its kind, also when it comes from another copy of the package', () => {
    const copy = Object.assign(new Error('Down.'), { kind: 'PaymentLinksError', code: 'network' });
    expect([full, copy, new Error('Down.'), null, 'PaymentLinksError'].map(isPaymentLinksError)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('says no more than can be read, whatever a provider has put into it', () => {
    const { message } = new PaymentLinksError({ code: 'unexpected', message: 'x'.repeat(100_000) });
    expect(message).toBe(`${'x'.repeat(2000)} [cut]`);
    const json = { ...full.toJSON(), message: 'y'.repeat(100_000) };
    expect(PaymentLinksError.fromJSON(json).message).toHaveLength(2006);
    expect(new PaymentLinksError({ code: 'unexpected', message: 'x'.repeat(2000) }).message).toHaveLength(2000);
  });

  it.each<[PaymentLinksErrorCode, boolean, boolean]>([
    ['network', true, true],
    ['rate_limited', true, true],
    ['timeout', true, false],
    ['provider_unavailable', true, false],
    ['outcome_unknown', false, false],
    ['aborted', false, false],
    ['unexpected', false, false],
    ['conflict', false, false],
    ['invalid_input', false, false],
  ])('%s: a read may be repeated: %s, a write: %s', (code, read, write) => {
    const retryable = (verb: 'getLink' | 'createLink') => new PaymentLinksError({ code, message: '', verb }).retryable;
    expect([retryable('getLink'), retryable('createLink')]).toEqual([read, write]);
  });

  it.each([[null], ['<html>'], [{}], [{ code: 'sleepy' }], [[]], [{ code: 3 }]])('reads %j as unexpected', (json) => {
    expect(PaymentLinksError.fromJSON(json).code).toBe('unexpected');
  });

  it('drops what a wire has put into the wrong shape', () => {
    const json = {
      code: 'conflict',
      message: 4,
      status: '409',
      verb: 'sleep',
      fieldErrors: [{ path: 1 }],
      provider: 'x',
    };
    expect(PaymentLinksError.fromJSON(json)).toMatchObject({
      code: 'conflict',
      message: 'conflict',
      status: null,
      verb: null,
      fieldErrors: [],
      provider: null,
    });
  });
});

import type { CreateLinkInput, PaymentLinksClient } from '@paylinks/core';
import { describe, expect, it } from 'vitest';
import { answering } from '../../../../testing/providers/answering.js';
import { createQontoClient, type QontoClientOptions } from './index.js';

const linkId = '0d1a4f7c-7a0e-4f7b-9a1e-5f7c2b7b1a01';
const trace = '0af7651916cd43dd8448eb211c80319c';
const input: CreateLinkInput = {
  items: [{ title: 'Audit', quantity: '1', unitPrice: { minorUnits: 1099, currency: 'EUR' }, vatPercent: '21' }],
  paymentMethods: ['credit_card'],
};

const getToken = async (): Promise<string> => 'token-of-oauth';
const errors = (code: string, detail: string, source?: object): object => ({
  errors: [{ code, detail, ...(source && { source }) }],
  trace_id: trace,
});
function refusing(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
  options: Partial<QontoClientOptions> = {},
): PaymentLinksClient {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const { fetch } = answering(() => new Response(text, { status, headers }));
  return createQontoClient({ getToken, fetch, ...options });
}

describe('what a refusal of Qonto means', () => {
  it.each([
    [400, 'invalid', 'invalid_input', 'invalid_input'],
    [401, 'unauthorized', 'unauthorized', 'unauthorized'],
    [403, 'forbidden', 'forbidden', 'forbidden'],
    [404, 'not_found', 'not_found', 'not_found'],
    [422, 'invalid', 'invalid_input', 'invalid_input'],
    [429, 'too_many_requests', 'rate_limited', 'rate_limited'],
    [500, 'internal_error', 'provider_unavailable', 'outcome_unknown'],
    [503, 'internal_error', 'provider_unavailable', 'outcome_unknown'],
  ])('%d %s', async (status, word, ofRead, ofWrite) => {
    const client = refusing(status, errors(word, 'The words of Qonto'));
    const told = { status, requestId: trace, provider: { name: 'qonto', code: word } };
    await expect(client.getLink(linkId)).rejects.toMatchObject({ ...told, code: ofRead, verb: 'getLink' });
    await expect(client.createLink(input)).rejects.toMatchObject({ ...told, code: ofWrite, verb: 'createLink' });
    await expect(client.createLink(input)).rejects.toThrow('The words of Qonto');
  });

  it.each([
    ['/payment_link/items/0/vat_rate', 'items.0.vatPercent'],
    ['/payment_link/items/2/unit_price/value', 'items.2.unitPrice'],
    ['/payment_link/items/0/quantity', 'items.0.quantity'],
    ['/payment_link/items/0/title', 'items.0.title'],
    ['/payment_link/items/0/type', 'items.0.type'],
    ['/payment_link/items/0/description', 'items.0.description'],
    ['/payment_link/items/0/measure_unit', 'items.0.measureUnit'],
    ['/payment_link/items/0/colour', 'items.0'],
    ['/payment_link/items', 'items'],
    ['payment_link/potential_payment_methods/1', 'paymentMethods'],
    ['/payment_link/reusable', 'reusable'],
    ['/payment_link/amount/value', 'amount'],
    ['/payment_link/invoice_id', 'source'],
    ['/payment_link/invoice_number', 'source.number'],
    ['/payment_link/debitor_name', 'payerName'],
    ['/payment_link', ''],
    ['/constructor', ''],
  ])('%s belongs to "%s"', async (pointer, path) => {
    const call = refusing(422, errors('invalid', 'no', { pointer })).createLink(input);
    await expect(call).rejects.toMatchObject({ fieldErrors: [{ path, code: 'invalid', message: 'no' }] });
  });

  it.each([
    ['not_in_list', 'not_allowed'],
    ['required', 'required'],
    ['too_long', 'too_long'],
    ['not_found', 'not_found'],
    ['invalid_format', 'wrong_format'],
    ['something_new', 'invalid'],
  ])('%s reads %s', async (word, code) => {
    const call = refusing(422, errors(word, 'no', { pointer: '/payment_link/reusable' })).createLink(input);
    await expect(call).rejects.toMatchObject({ fieldErrors: [{ path: 'reusable', code }] });
  });

  it('names the query where that was refused', async () => {
    const call = refusing(422, errors('not_in_list', 'no', { parameter: 'sort_by' })).listLinks();
    await expect(call).rejects.toMatchObject({ code: 'invalid_input', fieldErrors: [{ path: 'sort' }] });
  });

  it('names every field that is wrong', async () => {
    const body = {
      errors: [
        { code: 'required', detail: 'a', source: { pointer: '/payment_link/items/0/title' } },
        { code: 'invalid', detail: 'b', source: { pointer: '/payment_link/reusable' } },
      ],
    };
    await expect(refusing(422, body).createLink(input)).rejects.toMatchObject({
      fieldErrors: [{ path: 'items.0.title' }, { path: 'reusable' }],
      message: expect.stringContaining('a; b'),
    });
  });

  it('takes the trace from the header, where older bodies have none', async () => {
    const body = { errors: [{ code: 'not_found', detail: 'no' }] };
    const call = refusing(404, body, { 'X-Tyk-Trace-Id': 'of-the-header' }).getLink(linkId);
    await expect(call).rejects.toMatchObject({ requestId: 'of-the-header' });
  });

  it('says when to come back only where Qonto says it', async () => {
    const body = errors('too_many_requests', 'limit reached');
    const told = refusing(429, body, { 'Retry-After': '7' }).createLink(input);
    await expect(told).rejects.toMatchObject({ code: 'rate_limited', retryAfterMs: 7000, fieldErrors: [] });
    const silent = refusing(429, body).createLink(input);
    await expect(silent).rejects.toMatchObject({ code: 'rate_limited', retryAfterMs: null });
  });

  it('takes a link that cannot be deactivated any more for a conflict', async () => {
    const call = refusing(422, errors('invalid', 'The link is paid')).expireLink(linkId);
    await expect(call).rejects.toMatchObject({ code: 'conflict', verb: 'expireLink', retryAfterMs: null });
  });

  it.each([
    ['', 502],
    ['<h1>Bad gateway</h1>', 502],
    ['{"errors":"many"}', 500],
    ['[]', 500],
  ])('reads %j without a shape', async (body, status) => {
    await expect(refusing(status, body).getLink(linkId)).rejects.toMatchObject({
      code: 'provider_unavailable',
      status,
    });
  });

  it('keeps tokens out of what it quotes', async () => {
    const options = { stagingToken: 'staging-secret-1' };
    const body = errors('unauthorized', 'token-of-oauth and staging-secret-1 are not known');
    const call = refusing(401, body, {}, options).getLink(linkId);
    const error: unknown = await call.catch((thrown: unknown) => thrown);
    expect(`${(error as Error).message} ${JSON.stringify(error)}`).not.toMatch(/token-of-oauth|staging-secret/);
  });
});

describe('HTML where JSON should be', () => {
  const page = '<!doctype html><title>Sign in</title>';

  it('is no answer to a read, and leaves the outcome of a write unknown', async () => {
    const client = refusing(200, page);
    await expect(client.getLink(linkId)).rejects.toMatchObject({ code: 'provider_unavailable' });
    await expect(client.createLink(input)).rejects.toMatchObject({ code: 'outcome_unknown' });
    await expect(client.expireLink(linkId)).rejects.toMatchObject({ code: 'outcome_unknown' });
  });

  it('is no "never connected" either: the address is wrong', async () => {
    await expect(refusing(404, page).getConnection()).rejects.toMatchObject({ code: 'not_found' });
    await expect(refusing(404, '').getConnection()).resolves.toMatchObject({ status: 'not_connected' });
  });

  it("cannot come from the provider's sandbox, because a client without its token is not made", () => {
    const apiUrl = 'https://thirdparty-sandbox.staging.qonto.co';
    expect(() => createQontoClient({ apiUrl, getToken })).toThrow(/stagingToken/);
    expect(() => createQontoClient({ apiUrl, getToken, stagingToken: '' })).toThrow(/stagingToken/);
    expect(() => createQontoClient({ apiUrl, getToken, stagingToken: 'given' })).not.toThrow();
  });
});

import { type CreateLinkInput, isPaymentLinksError, type PaymentLinksError } from '@paylinks/core';
import { createSandbox } from '@paylinks/sandbox';
import { describe, expect, it } from 'vitest';
import { createMoniteClient } from './index.js';

const input: CreateLinkInput = {
  amount: { minorUnits: 123_450, currency: 'EUR' },
  paymentMethods: ['card'],
  reference: 'INV-1042',
};
const token = 'token-of-an-entity-user';

async function refusalOf(call: Promise<unknown>): Promise<PaymentLinksError> {
  const error: unknown = await call.then(() => undefined).catch((thrown: unknown) => thrown);
  if (!isPaymentLinksError(error)) throw new Error('It did not reject with a PaymentLinksError.');
  return error;
}

/** A client whose provider answers everything like this. */
const answering = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  createMoniteClient({
    apiUrl: 'https://api.sandbox.monite.com/v1',
    entityId: '7b0c8f0e-5d4e-4a57-9a0f-2f6a4f3f9c11',
    getToken: async () => token,
    fetch: async () =>
      typeof body === 'string' ? new Response(body, { status, headers }) : Response.json(body, { status, headers }),
  });

const detail = (loc: readonly (string | number)[], type: string, msg = 'Refused.') => ({
  detail: [{ loc: ['body', ...loc], msg, type }],
});

it('M0-038: a 500 of Monite leaves the outcome of a create unknown, in its words', async () => {
  const error = await refusalOf(answering(500, { error: { message: 'Try later' } }).createLink(input));
  expect(error).toMatchObject({
    code: 'outcome_unknown',
    status: 500,
    message: expect.stringContaining('"Try later"'),
  });
});

describe('M0-037: a 422 of Monite', () => {
  it.each<[string, (string | number)[], string]>([
    ['amount', ['amount'], 'amount'],
    ['currency', ['currency'], 'amount'],
    ['methods', ['payment_methods'], 'paymentMethods'],
    ['one method', ['payment_methods', 0], 'paymentMethods'],
    ['reference', ['payment_reference'], 'reference'],
    ['expiry', ['expires_at'], 'expiresAt'],
    ['return URL', ['return_url'], 'returnUrl'],
    ['recipient', ['recipient', 'id'], 'recipient'],
    ['source', ['object', 'id'], 'source'],
    ['due date', ['invoice', 'due_date'], 'invoice.dueDate'],
    ['issue date', ['invoice', 'issue_date'], 'invoice.issueDate'],
    ['file', ['invoice', 'file'], 'invoice.file'],
    ['address of the file', ['invoice', 'file', 'url'], 'invoice.file.url'],
    ['name of the file', ['invoice', 'file', 'name'], 'invoice.file.name'],
    ['type of the file', ['invoice', 'file', 'mimetype'], 'invoice.file.mimetype'],
    ['something new', ['colour'], ''],
    ['the body', [], ''],
  ])('puts %s on its field', async (_what, loc, path) => {
    const error = await refusalOf(answering(422, detail(loc, 'value_error', 'No.')).createLink(input));
    expect(error).toMatchObject({ code: 'invalid_input', status: 422, verb: 'createLink' });
    expect(error.fieldErrors).toEqual([{ path, code: 'invalid', message: 'No.' }]);
  });

  it.each([
    ['value_error.missing', 'amount', '', 'required'],
    ['missing', 'amount', '', 'required'],
    ['value_error.number.not_ge', 'amount', '', 'too_small'],
    ['greater_than_equal', 'amount', '', 'too_small'],
    ['value_error.number.not_le', 'amount', '', 'too_large'],
    ['less_than_equal', 'amount', '', 'too_large'],
    ['value_error.any_str.min_length', 'payment_reference', '', 'too_short'],
    ['string_too_short', 'payment_reference', '', 'too_short'],
    ['value_error.list.min_items', 'payment_methods', '', 'required'],
    ['too_short', 'payment_methods', '', 'required'],
    ['value_error.any_str.max_length', 'return_url', '', 'too_long'],
    ['string_too_long', 'return_url', '', 'too_long'],
    ['type_error.enum', 'currency', '', 'not_allowed'],
    ['enum', 'currency', '', 'not_allowed'],
    ['value_error.extra', 'invoice', '', 'not_allowed'],
    ['extra_forbidden', 'invoice', '', 'not_allowed'],
    ['value_error.list.unique_items', 'payment_methods', '', 'not_allowed'],
    ['type_error.integer', 'amount', '', 'wrong_format'],
    ['int_parsing', 'amount', '', 'wrong_format'],
    ['int_type', 'amount', '', 'wrong_format'],
    ['value_error.url.scheme', 'return_url', '', 'wrong_format'],
    ['value_error.datetime', 'expires_at', '', 'wrong_format'],
    ['datetime_parsing', 'expires_at', '', 'wrong_format'],
    ['datetime_future', 'expires_at', '', 'in_past'],
    ['value_error.date.not_in_the_future', 'expires_at', '', 'in_past'],
    ['value_error', 'expires_at', 'must be in the future', 'in_past'],
    ['value_error', 'expires_at', 'must not be later than 70 days from now', 'too_large'],
    ['value_error', 'amount', 'must be at most 500, what is left to pay', 'too_large'],
    ['value_error', 'payment_methods', 'is not enabled', 'invalid'],
    ['', 'amount', 'No.', 'invalid'],
  ])('reads %j at %s (%s) as %s', async (type, place, msg, code) => {
    const error = await refusalOf(answering(422, detail([place], type, msg)).createLink(input));
    expect(error.fieldErrors.map((field) => field.code)).toEqual([code]);
  });

  it('names every field, and keeps the words for the developer', async () => {
    const both = {
      detail: [...detail(['amount'], 'missing').detail, ...detail(['expires_at'], 'missing', 'Give one.').detail],
    };
    const error = await refusalOf(answering(422, both).createLink(input));
    expect(error.fieldErrors.map(({ path }) => path)).toEqual(['amount', 'expiresAt']);
    expect(error.message).toContain('body.expires_at: Give one.');
  });

  it.each([{}, { detail: 'No.' }, { detail: [null, 3, { loc: 'amount' }] }, [], 'No.', '<html>'])(
    'survives %j',
    async (body) => {
      expect(await refusalOf(answering(422, body).createLink(input))).toMatchObject({
        code: 'invalid_input',
        fieldErrors: [],
      });
    },
  );

  it('is not_found for an id that is no UUID', async () => {
    const { urls, credentials, fetch } = createSandbox();
    const { entityId, token: valid } = credentials.monite;
    const client = createMoniteClient({ apiUrl: urls.monite, entityId, getToken: async () => valid, fetch });
    expect(await refusalOf(client.getLink('INV-1042'))).toMatchObject({ code: 'not_found', status: 422 });
  });
});

describe('the other refusals of Monite', () => {
  it('say which document is not there', async () => {
    const sandbox = createSandbox();
    const { entityId, token: valid, counterpartId } = sandbox.credentials.monite;
    const client = createMoniteClient({
      apiUrl: sandbox.urls.monite,
      entityId,
      getToken: async () => valid,
      fetch: sandbox.fetch,
    });
    const source = { type: 'payable', id: '00000000-0000-4000-8000-000000000000' } as const;
    const recipient = { type: 'counterpart', id: counterpartId } as const;
    const error = await refusalOf(client.createLink({ source, recipient, paymentMethods: ['card'] }));
    expect(error).toMatchObject({ code: 'not_found', fieldErrors: [{ path: 'source', code: 'not_found' }] });
  });

  it('tell a wrong configuration from wrong input', async () => {
    const missing = { error: { type: 'missing_api_version', message: 'x-monite-version missing' } };
    const error = await refusalOf(answering(400, missing).getLink('a'));
    expect(error).toMatchObject({ code: 'unexpected', provider: { name: 'monite', type: 'missing_api_version' } });
    expect((await refusalOf(answering(400, { error: { message: 'No.' } }).getLink('a'))).code).toBe('invalid_input');
  });

  it('carry the request id and the time to wait', async () => {
    const headers = { 'x-request-id': 'r-77', 'retry-after': '3' };
    const error = await refusalOf(answering(429, { error: { message: 'slow down' } }, headers).getLink('a'));
    expect(error).toMatchObject({ code: 'rate_limited', requestId: 'r-77', retryAfterMs: 3000, retryable: true });
    expect(error.message).toBe('monite answered getLink with 429. "slow down"');
  });

  it('read a Retry-After date by the clock of Monite', async () => {
    const headers = { date: 'Fri, 01 Jan 2027 00:00:00 GMT', 'retry-after': 'Fri, 01 Jan 2027 00:01:00 GMT' };
    const { retryAfterMs } = await refusalOf(answering(503, {}, headers).getLink('a'));
    expect(Math.round((retryAfterMs ?? 0) / 1000)).toBeOneOf([59, 60]);
  });

  it('of a read that went down say that it may be repeated', async () => {
    expect(await refusalOf(answering(503, '<html>').getLink('a'))).toMatchObject({
      code: 'provider_unavailable',
      retryable: true,
    });
  });

  it('show neither the token nor an account number', async () => {
    const echo = {
      error: { message: `token ${token} is not valid for DE89370400440532013000` },
      request: {
        headers: { Authorization: `Bearer ${token}` },
        iban: 'DE89370400440532013000',
        account_number: '12345678',
      },
    };
    const text = JSON.stringify(await refusalOf(answering(401, echo).getLink('a')));
    expect(text).not.toMatch(/token-of-an-entity-user|DE8937|12345678/);
    expect(text).toContain('[redacted]');
  });

  it('keep at most 4 kB of what was said', async () => {
    const error = await refusalOf(answering(500, { error: { message: 'ä'.repeat(9000) } }).getLink('a'));
    expect(new TextEncoder().encode(JSON.stringify(error.provider?.body)).length).toBeLessThanOrEqual(4096);
    expect(error.message.length).toBeLessThan(600);
  });
});

import {
  definePaymentLinksClient,
  PaymentLinksError,
  type PaymentLinksErrorCode,
  type PaymentLinksErrorJson,
} from '@paylinks/core';
import { createSandbox, type FaultRule } from '@paylinks/sandbox';
import { describe, expect, it, vi } from 'vitest';
import { sandboxClient, sandboxInput } from '../../../testing/providers/sandboxClients.js';
import { handled, origin, type RawRequest, rawRequest } from '../../../testing/server/handled.js';
import type { HandlerCall, PaymentLinksHandlerOptions } from './index.js';

const create: RawRequest = { method: 'POST', headers: { origin }, body: sandboxInput('monite') };
const fields = [
  'code',
  'fieldErrors',
  'idempotencyKey',
  'kind',
  'message',
  'provider',
  'requestId',
  'retryAfterMs',
  'retryable',
  'status',
  'verb',
];

async function answerTo(
  fault: Omit<FaultRule, 'route'>,
  path: string,
  request: RawRequest,
  options: Partial<PaymentLinksHandlerOptions> = {},
): Promise<{ readonly status: number; readonly headers: Headers; readonly error: PaymentLinksErrorJson }> {
  const sandbox = createSandbox();
  sandbox.control.faults([{ route: '*', ...fault }]);
  const response = await handled({ sandbox, handler: options }).handler(rawRequest(path, request));
  return {
    status: response.status,
    headers: response.headers,
    error: (await response.json()) as PaymentLinksErrorJson,
  };
}

/** A client of the host's own that fails like this. */
const failing = (error: unknown) =>
  definePaymentLinksClient({
    capabilities: { provider: 'own' },
    getLink: () => Promise.reject(error),
    createLink: () => Promise.reject(error),
    lookUpAttempt: () => Promise.reject(error),
  });
const answering = (link: unknown) =>
  definePaymentLinksClient({
    capabilities: { provider: 'own' },
    getLink: async () => link as never,
    createLink: async () => link as never,
  });

const throws = (): never => {
  throw new Error('The logger is down.');
};

describe('an error on its way to the page', () => {
  it('has these fields and no others', async () => {
    const { status, error } = await answerTo({ status: 422 }, '/links', create);
    expect(status).toBe(400);
    expect(Object.keys(error).sort()).toEqual(fields);
    expect(error).toMatchObject({ kind: 'PaymentLinksError', code: 'invalid_input', status: 422, verb: 'createLink' });
  });

  it('leaves the provider’s reply behind, unless the host wants it', async () => {
    const silent = await answerTo({ status: 422 }, '/links', create);
    expect(silent.error.provider).toMatchObject({ name: 'monite', body: null });
    const open = await answerTo({ status: 422 }, '/links', create, { exposeProviderErrors: true });
    expect(open.error.provider?.body).toMatchObject({ detail: expect.anything() });
  });

  it('has no cause, no stack, no key and no address of the host', async () => {
    const sandbox = createSandbox();
    const cause = new Error('connect ECONNREFUSED redis://default:hunter2@10.0.0.5:6379');
    const error = Object.assign(new PaymentLinksError({ code: 'conflict', status: 409, message: 'No.', cause }), {
      token: sandbox.credentials.monite.token,
      request: { url: 'https://internal.example.com' },
    });
    const { handler } = handled({ grant: { client: failing(error) } });
    const text = await (await handler(rawRequest('/links/l-1'))).text();
    expect(Object.keys(JSON.parse(text) as object).sort()).toEqual(fields);
    expect(text).not.toMatch(/hunter2|10\.0\.0\.5|internal|stack|cause|token/);
  });

  it.each([
    ['a read', '/links/l-1', {}],
    ['a write', '/links', create],
  ])('that the host’s own code threw in %s says nothing but where to look', async (_what, path, request) => {
    const onError = vi.fn<(error: PaymentLinksError, call: HandlerCall) => void>();
    const thrown = new TypeError('Cannot read properties of undefined (reading "password") at /srv/app/db.js');
    const { handler } = handled({ grant: { client: failing(thrown) }, handler: { onError } });
    const response = await handler(rawRequest(path, request));
    const error = (await response.json()) as PaymentLinksErrorJson;
    expect(JSON.stringify(error)).not.toMatch(/password|srv|TypeError/);
    expect(error.requestId).toBe(response.headers.get('paylinks-request-id'));
    expect(onError).toHaveBeenCalledTimes(1);
    let cause: unknown = onError.mock.calls[0]?.[0];
    while (cause instanceof PaymentLinksError) cause = cause.cause;
    expect(cause).toBe(thrown);
  });

  it('names the provider’s request, for its support, and the handler’s own in a header', async () => {
    const sandbox = createSandbox();
    const response = await handled({ sandbox }).handler(rawRequest('/links/unknown'));
    const { requestId } = (await response.json()) as PaymentLinksErrorJson;
    expect(requestId).not.toBeNull();
    expect(requestId).not.toBe(response.headers.get('paylinks-request-id'));
  });
});

describe.each([
  [401, 'unauthorized'],
  [403, 'forbidden'],
])('a provider that answers %i', (status) => {
  it('refuses the server and not the person, who must not be told to sign in', async () => {
    const read = await answerTo({ status }, '/links/l-1', {});
    expect([read.status, read.error.code, read.error.status]).toEqual([502, 'provider_unavailable', status]);
    expect(read.error.provider?.name).toBe('monite');
  });

  it('has executed nothing: the page may know it', async () => {
    const sandbox = createSandbox();
    sandbox.control.faults([{ route: 'createLink', status, times: 1 }]);
    const { page, audit } = handled({ sandbox });
    const press = () => page.createLink(sandboxInput('monite'), { idempotencyKey: 'k-1' });
    await expect(press()).rejects.toMatchObject({ code: 'provider_unavailable', status });
    expect(audit.at(-1)).toMatchObject({ phase: 'after', verdict: 'refused', providerStatus: status });
    await expect(press()).resolves.toMatchObject({ status: 'open' });
    expect(sandbox.control.links()).toHaveLength(1);
  });
});

describe('the status of a reply', () => {
  it.each<[PaymentLinksErrorCode, number]>([
    ['invalid_input', 400],
    ['not_found', 404],
    ['conflict', 409],
    ['rate_limited', 429],
    ['unsupported', 501],
    ['provider_unavailable', 502],
    ['network', 502],
    ['timeout', 504],
    ['aborted', 503],
    ['unexpected', 500],
  ])('of a read that fails with %s is %i', async (code, status) => {
    const client = failing(new PaymentLinksError({ code, message: 'So.' }));
    expect((await handled({ grant: { client } }).handler(rawRequest('/links/l-1'))).status).toBe(status);
  });

  it.each<[PaymentLinksErrorCode, number | undefined, number, PaymentLinksErrorCode]>([
    ['invalid_input', 422, 400, 'invalid_input'],
    ['conflict', 409, 409, 'conflict'],
    ['network', undefined, 503, 'network'],
    ['outcome_unknown', undefined, 502, 'outcome_unknown'],
    ['provider_unavailable', 503, 502, 'outcome_unknown'],
    ['timeout', undefined, 502, 'outcome_unknown'],
    ['aborted', undefined, 502, 'outcome_unknown'],
    ['unexpected', undefined, 502, 'outcome_unknown'],
    ['unauthorized', undefined, 502, 'provider_unavailable'],
  ])('of a write that fails with %s (%s) is %i, as %s', async (code, from, status, as) => {
    const client = failing(new PaymentLinksError({ code, status: from, message: 'So.' }));
    const response = await handled({ grant: { client } }).handler(rawRequest('/links', create));
    expect([response.status, ((await response.json()) as PaymentLinksErrorJson).code]).toEqual([status, as]);
  });

  it('comes with the time to come back, also for whoever reads headers only', async () => {
    const { status, headers, error } = await answerTo({ status: 429, retryAfterSeconds: 7 }, '/links/l-1', {});
    expect([status, headers.get('retry-after'), error.retryAfterMs]).toEqual([429, '7', 7000]);
  });
});

describe('a client that answers something else than its contract', () => {
  it('gives the page nothing that is beside the contract', async () => {
    const link = await sandboxClient('monite', createSandbox()).createLink(sandboxInput('monite'));
    const client = answering({ ...link, apiKey: 'secret', paymentIntent: null, payer: null });
    const reply = await handled({ grant: { client } }).handler(rawRequest('/links/l-1'));
    expect(reply.status).toBe(200);
    expect(await reply.text()).not.toContain('secret');
  });

  it('has failed, and after a write nobody knows', async () => {
    const { handler } = handled({ grant: { client: answering({ id: 'l-1', amount: 'much' }) } });
    const read = await handler(rawRequest('/links/l-1'));
    expect(((await read.json()) as PaymentLinksErrorJson).code).toBe('unexpected');
    const written = await handler(rawRequest('/links', create));
    expect(((await written.json()) as PaymentLinksErrorJson).code).toBe('outcome_unknown');
  });
});

describe('onError', () => {
  it('hears each error that is answered, with what it was about', async () => {
    const heard: string[] = [];
    const onError: PaymentLinksHandlerOptions['onError'] = (error, { verb, id }) =>
      heard.push(`${verb} ${id} ${error.code}`);
    const { handler } = handled({ handler: { onError }, grant: { allow: ['getLink'] } });
    await handler(rawRequest('/links/unknown'));
    await handler(rawRequest('/links/l-1/expire', { method: 'POST', headers: { origin } }));
    await handler(rawRequest('/links', { headers: { origin: 'null' } }));
    await handler(rawRequest('/nowhere'));
    expect(heard).toEqual(['getLink unknown not_found', 'expireLink l-1 forbidden', 'listLinks null forbidden']);
  });

  it('that throws itself changes no answer', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const { handler } = handled({ handler: { onError: throws, onAudit: throws } });
    expect((await handler(rawRequest('/links/unknown'))).status).toBe(404);
    expect((await handler(rawRequest('/links', create))).status).toBe(201);
    expect(log).toHaveBeenCalledTimes(3);
    log.mockRestore();
  });
});

import { type PaymentLinksClient, PaymentLinksError } from '@paylinks/core';
import { paymentLinksClientChecks } from '@paylinks/core/testing';
import { createSandbox } from '@paylinks/sandbox';
import { afterEach, describe, expect, it } from 'vitest';
import { describedBy } from '../../../../testing/openapi/conformance.js';
import { answering, clientOf, input } from '../../../../testing/providers/moniteWire.js';

const make = (): PaymentLinksClient => {
  const sandbox = createSandbox();
  // Ids that are no ids break the contract on purpose, as long as they are refused.
  const watched = { baseUrl: sandbox.urls.monite, requests: 'accepted' } as const;
  return clientOf(sandbox, { fetch: describedBy('monite').watch(sandbox.fetch, watched) });
};

describe('the promises of every client', () => {
  const samples = createSandbox()
    .control.sources()
    .map(({ type, id }) => ({ type, id }));
  const recipient = { type: 'counterpart', id: createSandbox().credentials.monite.counterpartId } as const;
  const checks = paymentLinksClientChecks(make, { sources: samples, recipient });
  it.each(checks.map((check) => [check.name, check] as const))('%s', async (_name, check) => {
    await expect(check.run()).resolves.toBeUndefined();
  });
});

describe('how a client is made', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'document');
  });

  it.each([
    'http://api.monite.com/v1',
    'https://me:word@api.monite.com/v1',
    'https://api.monite.com/v1?x=1',
    'https://api.monite.com/v1#x',
    'api.monite.com',
    '/v1',
    '',
  ])('refuses to talk to %j', (apiUrl) => {
    expect(() => answering('', 200, { apiUrl })).toThrow(expect.objectContaining({ code: 'invalid_input' }));
  });

  it('talks plain http to this machine, and to the production address by default', async () => {
    const asked: string[] = [];
    const fetch: typeof globalThis.fetch = async (url) => {
      asked.push(String(url));
      return Response.json({ data: [] });
    };
    await answering('', 200, { fetch, apiUrl: 'http://localhost:4010/monite/' }).listPaymentMethods();
    await answering('', 200, { fetch, apiUrl: undefined }).listPaymentMethods();
    expect(asked).toEqual([
      'http://localhost:4010/monite/entities/entity-1/payment_methods',
      'https://api.monite.com/v1/entities/entity-1/payment_methods',
    ]);
  });

  it.each([
    ['https://api.sandbox.monite.com/v1', false],
    ['https://api.monite.com/v1', true],
    ['https://us.api.monite.com/v1', true],
    ['https://proxy.example.com/monite', null],
  ])('knows whether the money of %s is real: %s', async (apiUrl, livemode) => {
    const body = JSON.stringify({ id: 'l-1', amount: 100, currency: 'EUR', status: 'created' });
    expect((await answering(body, 200, { apiUrl }).getLink('l-1')).livemode).toBe(livemode);
  });

  it('refuses an empty entity', () => {
    expect(() => answering('', 200, { entityId: ' ' })).toThrow(PaymentLinksError);
    expect(() => answering('', 200, { entityId: undefined as never })).toThrow('entityId is missing');
  });

  it('asks for a token before each request', async () => {
    const sandbox = createSandbox();
    let asked = 0;
    const getToken = async (): Promise<string> => {
      asked += 1;
      return sandbox.credentials.monite.token;
    };
    await clientOf(sandbox, { getToken }).createLink(input);
    expect(asked).toBe(sandbox.control.requests().length);
  });

  it('sends the version that it was told to', async () => {
    const sandbox = createSandbox();
    const client = clientOf(sandbox, { apiVersion: '2024-05-25' });
    await client.listPaymentMethods();
    expect(sandbox.control.requests()[0]?.headers['x-monite-version']).toBe('2024-05-25');
  });

  it('gives a read up after its time', async () => {
    const sandbox = createSandbox();
    sandbox.control.faults([{ route: '*', delayMs: 60_000 }]);
    const refused = clientOf(sandbox, { timeoutMs: 30 }).getLink('3f5b1a52-9a52-4a53-8f7e-6b2f4a7a9d01');
    await expect(refused).rejects.toMatchObject({ code: 'timeout', retryable: true });
  });
});

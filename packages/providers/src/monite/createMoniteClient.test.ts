import { type CreateLinkInput, type PaymentLinksClient, PaymentLinksError } from '@paylinks/core';
import { paymentLinksClientChecks } from '@paylinks/core/testing';
import { createSandbox, type Sandbox } from '@paylinks/sandbox';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describedBy } from '../../../../testing/openapi/conformance.js';
import { createMoniteClient, type MoniteClientOptions } from './index.js';

const input: CreateLinkInput = {
  amount: { minorUnits: 123_450, currency: 'EUR' },
  paymentMethods: ['card', 'sepa_debit'],
  reference: 'INV-1042',
};

function clientOf(sandbox: Sandbox, options: Partial<MoniteClientOptions> = {}): PaymentLinksClient {
  const { entityId, token } = sandbox.credentials.monite;
  const fetch = describedBy('monite').watch(sandbox.fetch, { baseUrl: sandbox.urls.monite });
  return createMoniteClient({ apiUrl: sandbox.urls.monite, entityId, getToken: async () => token, fetch, ...options });
}

/** A client whose provider answers everything like this. */
const answering = (body: string, status = 200, options: Partial<MoniteClientOptions> = {}): PaymentLinksClient =>
  createMoniteClient({
    apiUrl: 'https://api.sandbox.monite.com/v1',
    entityId: 'entity-1',
    getToken: async () => 'token',
    fetch: async () => new Response(body, { status }),
    ...options,
  });

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

describe('a link of Monite', () => {
  let sandbox: Sandbox;
  let client: PaymentLinksClient;
  beforeEach(() => {
    sandbox = createSandbox();
    client = clientOf(sandbox);
  });
  const statusOf = async (id: string): Promise<unknown[]> => {
    const { status, money, canExpire, lastAttempt } = await client.getLink(id);
    return [status, money, canExpire, lastAttempt];
  };

  it('goes from open over processing to paid, settled and refunded', async () => {
    const { id } = await client.createLink(input);
    expect(await statusOf(id)).toEqual(['open', 'none', true, 'none']);
    sandbox.control.pay(id);
    expect((await client.getLink(id)).rawStatus).toBe('succeeded');
    expect(await statusOf(id)).toEqual(['processing', 'pending', false, 'none']);
    sandbox.control.advanceTime(3000);
    expect(await statusOf(id)).toEqual(['paid', 'received', false, 'none']);
    sandbox.control.settle(id);
    expect(await statusOf(id)).toEqual(['paid', 'settled', false, 'none']);
    sandbox.control.refund(id);
    expect(await statusOf(id)).toEqual(['paid', 'refunded', false, 'none']);
  });

  it('stays open after a failed attempt, and is paid by the next one', async () => {
    const { id } = await client.createLink(input);
    sandbox.control.failPayment(id);
    expect(await statusOf(id)).toEqual(['open', 'none', true, 'failed']);
    sandbox.control.pay(id, { arrivesAfterMs: 0 });
    expect(await statusOf(id)).toEqual(['paid', 'received', false, 'none']);
  });

  it('that ended shows the money that it holds all the same', async () => {
    const { id } = await client.createLink(input);
    sandbox.control.setStatus(id, { link: 'expired', payment: 'succeeded' });
    expect(await client.getLink(id)).toMatchObject({ status: 'paid', money: 'received', rawStatus: 'expired' });
  });

  it('ends at its expiry', async () => {
    const { id } = await client.createLink({ ...input, expiresAt: new Date(Date.now() + 120_000).toISOString() });
    sandbox.control.advanceTime(180_000);
    expect(await statusOf(id)).toEqual(['expired', 'none', false, 'none']);
  });

  it('that was paid a moment before cannot be expired, and reads as paid', async () => {
    const { id } = await client.createLink(input);
    sandbox.control.pay(id, { arrivesAfterMs: 0 });
    await expect(client.expireLink(id)).rejects.toMatchObject({ code: 'conflict', status: 409, verb: 'expireLink' });
    expect(await statusOf(id)).toEqual(['paid', 'received', false, 'none']);
  });

  it.each(['payable', 'receivable'] as const)('is made from a stored %s', async (type) => {
    const { id } = sandbox.control.addSource({ type, total: { minorUnits: 99_900, currency: 'EUR' }, number: 'DOC-7' });
    const { entityId, counterpartId } = sandbox.credentials.monite;
    const recipient =
      type === 'payable' ? { type: 'counterpart', id: counterpartId } : { type: 'entity', id: entityId };
    const link = await client.createLink({
      source: { type, id },
      paymentMethods: ['card'],
      recipient: recipient as never,
    });
    expect(link).toMatchObject({
      amount: { minorUnits: 99_900, currency: 'EUR' },
      reference: 'DOC-7',
      createdFrom: 'source',
      source: { type, id },
      recipient,
    });
    expect(link.payer?.name).not.toBeNull();
    expect(link.recipient?.bankAccounts.length).toBeGreaterThan(0);
  });

  it('of a payable names who is paid, never the payer itself by default', async () => {
    const { id } = sandbox.control.addSource({ type: 'payable', total: { minorUnits: 100, currency: 'EUR' } });
    await expect(
      client.createLink({ source: { type: 'payable', id }, paymentMethods: ['card'] }),
    ).rejects.toMatchObject({
      code: 'invalid_input',
      fieldErrors: [{ path: 'recipient', code: 'required' }],
    });
  });

  it('of a receivable may ask for a part, and not for more than is left', async () => {
    const { id } = sandbox.control.addSource({ type: 'receivable', total: { minorUnits: 1000, currency: 'EUR' } });
    const part = (minorUnits: number): CreateLinkInput => ({
      source: { type: 'receivable', id },
      amount: { minorUnits, currency: 'EUR' },
      paymentMethods: ['card'],
    });
    expect((await client.createLink(part(600))).amount.minorUnits).toBe(600);
    await expect(client.createLink(part(500))).rejects.toMatchObject({
      fieldErrors: [{ path: 'amount', code: 'too_large' }],
    });
  });

  it.each([
    ['MGA', 150_000, 1500],
    ['ISK', 1500, 150_000],
    ['KWD', 1234, 1234],
    ['JPY', 1500, 1500],
  ] as const)('in %s crosses the wire without a wrong factor', async (currency, minorUnits, wire) => {
    const link = await client.createLink({ ...input, amount: { minorUnits, currency } });
    expect(link.amount).toEqual({ minorUnits, currency });
    const sent = sandbox.control.requests().find(({ method }) => method === 'POST');
    expect(sent?.body).toMatchObject({ amount: wire, currency });
  });

  it('is refused where a digit would be lost', async () => {
    const refused = client.createLink({ ...input, amount: { minorUnits: 150_050, currency: 'MGA' } });
    await expect(refused).rejects.toMatchObject({ fieldErrors: [{ path: 'amount', code: 'wrong_format' }] });
    expect(sandbox.control.links()).toEqual([]);
  });

  it('is held against the clock of Monite once a reply has told it', async () => {
    sandbox.control.advanceTime(10 * 86_400_000);
    const inAWeek = { ...input, expiresAt: new Date(Date.now() + 7 * 86_400_000).toISOString() };
    await client.listPaymentMethods();
    await expect(client.createLink(inAWeek)).rejects.toMatchObject({
      fieldErrors: [{ path: 'expiresAt', code: 'in_past' }],
    });
    const later = { ...input, expiresAt: new Date(Date.now() + 75 * 86_400_000).toISOString() };
    expect((await client.createLink(later)).status).toBe('open');
  });
});

describe('the methods of the entity', () => {
  it('are told apart by whether a link can offer them', async () => {
    const rows = [
      { type: 'card', name: 'Card payments', direction: 'receive', status: 'active' },
      { type: 'klarna', name: 'Klarna', direction: 'receive', status: 'inactive' },
      { type: 'sepa_credit', name: 'SEPA Payments', direction: 'send', status: 'active' },
      { type: 'us_ach', name: 'US ACH Payments', direction: 'send', status: 'active' },
      { type: 'us_ach', name: 'US ACH Payments', direction: 'receive', status: 'active' },
      { type: 'eps', name: 'EPS', direction: 'sideways', status: 'asleep' },
    ];
    expect(await answering(JSON.stringify({ data: rows })).listPaymentMethods()).toEqual([
      { type: 'card', name: 'Card payments', usable: true, reason: null },
      { type: 'klarna', name: 'Klarna', usable: false, reason: 'inactive' },
      { type: 'sepa_credit', name: 'SEPA Payments', usable: false, reason: 'send_only' },
      { type: 'us_ach', name: 'US ACH Payments', usable: true, reason: null },
      { type: 'eps', name: 'EPS', usable: false, reason: 'send_only' },
    ]);
  });

  it('are asked for without the entity header, which Monite does not take there', async () => {
    const sandbox = createSandbox();
    await clientOf(sandbox).listPaymentMethods();
    expect(sandbox.control.requests()[0]?.headers).not.toHaveProperty('x-monite-entity-id');
  });
});

const offered = async (client: PaymentLinksClient) => (await client.getCapabilities()).create[0]?.currencies ?? [];

describe('what Monite can do', () => {
  it('is known before anything was asked', async () => {
    const client = answering('');
    expect(client.initialCapabilities).toEqual(await client.getCapabilities());
    const { can, create, idempotency, maxDecimals } = await client.getCapabilities();
    const yes = Object.entries(can).flatMap(([verb, word]) => (word === 'yes' ? [verb] : []));
    expect(yes).toEqual([
      'createLink',
      'lookUpAttempt',
      'getLink',
      'expireLink',
      'listLinks',
      'getLinkTimeline',
      'listPaymentMethods',
      'createRecord',
      'getRecord',
      'listRecords',
      'updateRecord',
      'startRecord',
      'completeRecord',
      'cancelRecord',
    ]);
    expect(create.map(({ from }) => from)).toEqual(['amount', 'payable', 'receivable']);
    expect(idempotency).toEqual({ by: 'none', ttlMs: null, onChangedInput: null });
    expect(maxDecimals).toEqual({ MGA: 0 });
  });

  it('leaves out currencies whose decimals nobody has stated', async () => {
    expect(await offered(answering(''))).not.toContain('IQD');
    expect(await offered(answering('', 200, { currencyDigits: { IQD: 3 } }))).toContain('IQD');
  });
});

const link = (change: object): string =>
  JSON.stringify({ id: 'l-1', amount: 100, currency: 'EUR', status: 'created', ...change });

const payPageAt = (host: string) =>
  answering(link({ payment_page_url: `https://${host}/1` }), 200, { payHosts: ['pay.monite.com'] }).getLink('l-1');

describe('replies that nobody expects', () => {
  it.each(['', '   ', '<html>Sign in</html>', '{"id": "l-1"', 'null garbage'])(
    'a read of %j may be repeated',
    async (body) => {
      await expect(answering(body).getLink('l-1')).rejects.toMatchObject({
        code: 'provider_unavailable',
        retryable: true,
      });
    },
  );

  it.each(['null', '[]', '7', '{}', '{"id":""}', '{"id":["l-1"]}'])('a read of %j is unexpected', async (body) => {
    await expect(answering(body).getLink('l-1')).rejects.toMatchObject({ code: 'unexpected', retryable: false });
  });

  it.each([
    { amount: '100' },
    { amount: 1.5 },
    { amount: null },
    { currency: 'EURO' },
    { currency: 'IQD' },
    { amount: 101, currency: 'ISK' },
  ])('an amount that cannot be told exactly is not guessed: %j', async (change) => {
    await expect(answering(link(change)).getLink('l-1')).rejects.toMatchObject({ code: 'unexpected' });
  });

  it.each([
    { status: 'awaiting_oracle' },
    { status: 4 },
    { recipient: 'me', payer: [], invoice: 7, payment_methods: 'card', expires_at: 'soon', return_url: {} },
    { recipient: { id: 'e', type: 'robot', bank_accounts: [{}, { id: 'a', is_default: 'yes' }] } },
    { payment_intent: { id: 'i', status: 'created', updated_at: 'yesterday', object: { id: 'o', type: 'poem' } } },
  ])('fields of another kind are not known: %j', async (change) => {
    const read = await answering(link(change)).getLink('l-1');
    expect(read).toMatchObject({ id: 'l-1', amount: { minorUnits: 100, currency: 'EUR' } });
    expect(JSON.parse(JSON.stringify(read))).toEqual(read);
  });

  it.each(['javascript:alert(1)', 'http://pay.example.com/1', 'https://me:word@pay.example.com', 'pay.example.com'])(
    'an address like %s is shown and never opened',
    async (payment_page_url) => {
      expect(await answering(link({ payment_page_url })).getLink('l-1')).toMatchObject({
        url: null,
        rawUrl: payment_page_url,
      });
    },
  );

  it('a return address that runs is dropped', async () => {
    expect((await answering(link({ return_url: 'javascript:alert(1)' })).getLink('l-1')).returnUrl).toBeNull();
  });

  it('a pay page on another host than those that were named is not opened', async () => {
    expect((await payPageAt('pay.monite.com')).url).toBe('https://pay.monite.com/1');
    expect((await payPageAt('pay.monite.com.example.com')).url).toBeNull();
    expect((await payPageAt('evil.pay.monite.com')).url).toBeNull();
  });
});

describe('an intent that cannot be read', () => {
  it.each([
    [403, 'unknown'],
    [404, 'unknown'],
  ])('%i: the link is shown without knowledge of its money', async (status, money) => {
    const sandbox = createSandbox();
    const { id } = await clientOf(sandbox).createLink(input);
    sandbox.control.faults([{ route: 'getPaymentIntent', status }]);
    expect(await clientOf(sandbox).getLink(id)).toMatchObject({ status: 'open', money, rawMoneyStatus: null });
  });

  it.each([429, 500, 503])('%i: the read fails, so that a paid link does not flicker', async (status) => {
    const sandbox = createSandbox();
    const { id } = await clientOf(sandbox).createLink(input);
    sandbox.control.faults([{ route: 'getPaymentIntent', status }]);
    await expect(clientOf(sandbox).getLink(id)).rejects.toMatchObject({ retryable: true, verb: 'getLink' });
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

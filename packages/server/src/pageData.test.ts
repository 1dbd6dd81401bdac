import { definePaymentLinksClient, type PaymentLink } from '@paylinks/core';
import { paymentLinkFixture } from '@paylinks/core/testing';
import { createSandbox } from '@paylinks/sandbox';
import { describe, expect, it } from 'vitest';
import { sandboxInput } from '../../../testing/providers/sandboxClients.js';
import { handled, rawRequest } from '../../../testing/server/handled.js';

const amount = { minorUnits: 1250, currency: 'EUR' } as const;
const paidAt = '2026-01-15T12:00:00Z';
const setting = () => {
  const sandbox = createSandbox();
  const source = { type: 'receivable', ...sandbox.control.addSource({ type: 'receivable', total: amount }) } as const;
  const { entityUserId: userId } = sandbox.credentials.monite;
  return { sandbox, source, userId };
};
const press = (returnUrl: string, returnOrigins?: readonly string[]) => {
  const { page, sandbox } = handled({ handler: { returnOrigins } });
  return { sandbox, reply: page.createLink({ ...sandboxInput('monite'), returnUrl }) };
};

describe('of bank accounts', () => {
  it('the last four characters reach the page, wherever a link does', async () => {
    const sandbox = createSandbox();
    const { page, handler } = handled({ sandbox });
    const source = { type: 'receivable', ...sandbox.control.addSource({ type: 'receivable', total: amount }) } as const;
    const input = { source, paymentMethods: ['card'] };
    const created = await page.createLink(input, { idempotencyKey: 'k-1' });
    const attempt = { verb: 'createLink', input, idempotencyKey: 'k-1', startedAt: new Date().toISOString() } as const;
    const replayed = await page.createLink(input, { idempotencyKey: 'k-1' });
    const links = [created, replayed, await page.getLink(created.id), (await page.lookUpAttempt(attempt)).found[0]];
    for (const link of links) {
      expect(link?.recipient?.bankAccounts).toMatchObject([
        { iban: '3000', accountNumber: null, bic: 'COBADEFFXXX', accountHolderName: 'Atelier Lumen GmbH' },
        { iban: null, accountNumber: '6819', sortCode: '1613', country: 'GB' },
      ]);
      expect(link?.payer?.bankAccounts[0]?.iban).toBe('4300');
    }
    const texts = [`/links/${created.id}`, '/links'].map(async (path) => (await handler(rawRequest(path))).text());
    for (const text of await Promise.all(texts)) expect(text).not.toMatch(/DE8937|31926819|601613|NL91ABNA|0417164300/);
    const ended = await page.expireLink(created.id);
    expect(ended.recipient?.bankAccounts[0]?.iban).toBe('3000');
  });

  it('of a number that is not longer, nothing', async () => {
    const nothing = { bic: null, country: null, currency: null, displayName: null, name: null, createdByUserId: null };
    const numbers = { iban: '12 34', accountNumber: '', sortCode: '1-2-3', routingNumber: '12345' };
    const account = { id: 'b-1', accountHolderName: null, isDefault: true, ...nothing, ...numbers };
    const payer = { type: null, id: null, name: null, bankAccounts: [account] };
    const client = definePaymentLinksClient({
      capabilities: { provider: 'own' },
      getLink: async () => paymentLinkFixture({ payer }),
    });
    const { payer: seen } = await handled({ grant: { client } }).page.getLink('l-1');
    expect(seen?.bankAccounts).toMatchObject([
      { iban: null, accountNumber: null, sortCode: null, routingNumber: '2345' },
    ]);
  });
});

it('of application fees nothing reaches the page', async () => {
  const intent: PaymentLink['paymentIntent'] = {
    id: 'i-1',
    rawStatus: 'created',
    updatedAt: '2026-11-20T12:00:00.000Z',
    applicationFee: { minorUnits: 99, currency: 'EUR' },
    source: null,
    processor: null,
    selectedPaymentMethod: null,
  };
  const link = paymentLinkFixture({ paymentIntent: intent });
  const client = definePaymentLinksClient({
    capabilities: { provider: 'own' },
    getLink: async () => link,
    listLinks: async () => ({ items: [link], nextCursor: null, totalCount: 1 }),
  });
  const { page } = handled({ grant: { client } });
  const seen = [await page.getLink('l-1'), (await page.listLinks()).items[0]];
  expect(seen.map((each) => each?.paymentIntent)).toEqual([
    { ...intent, applicationFee: null },
    { ...intent, applicationFee: null },
  ]);
});

describe('who records', () => {
  it('is said by the server', async () => {
    const { sandbox, source, userId } = setting();
    const { page } = handled({ sandbox, grant: { userId } });
    const record = await page.createRecord({ amount, source, paidAt }, { idempotencyKey: 'k-1' });
    expect(record.entityUserId).toBe(userId);
  });

  it('is not said by the page: neither at first, nor later, nor in a look-up', async () => {
    const { sandbox, source, userId } = setting();
    const { page } = handled({ sandbox, grant: { userId } });
    const { id } = await page.createRecord({ amount, source, paidAt });
    const before = sandbox.control.requests().length;
    const forged = { amount, source, paidAt, entityUserId: userId };
    const attempt = { verb: 'createRecord', input: forged, idempotencyKey: 'k-1', startedAt: paidAt } as const;
    for (const [call, path] of [
      [page.createRecord(forged), 'entityUserId'],
      [page.updateRecord(id, { entityUserId: userId }), 'entityUserId'],
      [page.lookUpAttempt(attempt), 'input.entityUserId'],
    ] as const) {
      await expect(call).rejects.toMatchObject({ code: 'invalid_input', fieldErrors: [{ path, code: 'not_allowed' }] });
    }
    expect(sandbox.control.requests()).toHaveLength(before);
  });

  it('may be said by the page where the server says nothing', async () => {
    const { sandbox, source, userId } = setting();
    const record = await handled({ sandbox }).page.createRecord({ amount, source, paidAt, entityUserId: userId });
    expect(record.entityUserId).toBe(userId);
  });

  it('is said to no provider that does not keep it', async () => {
    const { page, sandbox } = handled({ provider: 'commet', grant: { userId: 'u-1' } });
    const customerId = sandbox.credentials.commet.customers[0]?.id ?? '';
    await page.chargeCustomer({ customerId, amount, description: 'Workshop' });
    expect(JSON.stringify(sandbox.control.requests())).not.toContain('u-1');
  });
});

describe('a payer is sent back', () => {
  it.each([
    ['https://shop.example.com/thanks?order=1', undefined],
    ['https://app.example.com/thanks', ['https://app.example.com']],
    ['https://APP.example.com:443/thanks', ['https://app.example.com']],
  ])('to %s', async (url, origins) => {
    await expect(press(url, origins).reply).resolves.toMatchObject({ status: 'open' });
  });

  it.each([
    ['https://evil.example.com/thanks', undefined],
    ['https://shop.example.com.evil.example.com/', undefined],
    ['https://shop.example.com:8443/', undefined],
    ['http://localhost/', undefined],
    ['https://shop.example.com/', ['https://app.example.com']],
    ['https://shop.example.com/', []],
  ])('but not to %s', async (url, origins) => {
    const { sandbox, reply } = press(url, origins);
    await expect(reply).rejects.toMatchObject({
      code: 'invalid_input',
      fieldErrors: [{ path: 'returnUrl', code: 'not_allowed' }],
    });
    expect(sandbox.control.requests()).toEqual([]);
  });

  it('and so is who connects an account', async () => {
    const { page, sandbox } = handled({
      provider: 'qonto',
      sandbox: createSandbox({ qonto: { connection: null } }),
      handler: { returnOrigins: undefined },
    });
    const input = {
      bankAccountId: sandbox.credentials.qonto.bankAccountId,
      phoneNumber: '+33123456789',
      websiteUrl: 'https://anything.example.com',
    };
    await expect(page.connect({ ...input, callbackUrl: 'https://evil.example.com/' })).rejects.toMatchObject({
      fieldErrors: [{ path: 'callbackUrl', code: 'not_allowed' }],
    });
    expect(sandbox.control.requests()).toEqual([]);
    await expect(page.connect({ ...input, callbackUrl: 'https://shop.example.com/back' })).resolves.toBeDefined();
  });
});

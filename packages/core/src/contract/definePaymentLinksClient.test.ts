import { describe, expect, it } from 'vitest';
import { definePaymentLinksClient, isPaymentLinksError, PaymentLinksError, verbs } from '../index.js';
import { paymentLinkFixture } from '../testing/index.js';

const capabilities = { provider: 'mine' };
const refusalOf = async (call: Promise<unknown>): Promise<PaymentLinksError> => {
  const error: unknown = await call.then(() => undefined).catch((thrown: unknown) => thrown);
  if (!isPaymentLinksError(error)) throw new Error('It did not reject with a PaymentLinksError.');
  return error;
};

describe('definePaymentLinksClient', () => {
  it('says yes to what there is and unsupported to the rest', async () => {
    const client = definePaymentLinksClient({ capabilities, getLink: async (id) => paymentLinkFixture({ id }) });
    const { can } = await client.getCapabilities();
    expect(can.getLink).toBe('yes');
    expect(Object.keys(can).sort()).toEqual([...verbs].sort());
    expect(verbs.filter((verb) => can[verb] !== 'unsupported')).toEqual(['getLink']);
    expect(client.initialCapabilities).toEqual(await client.getCapabilities());
  });

  it('keeps what a host says about permission, but never offers what is not there', async () => {
    const client = definePaymentLinksClient({
      capabilities: async () => ({ ...capabilities, can: { ...canAll('yes'), getLink: 'forbidden' } }),
      getLink: async () => paymentLinkFixture(),
    });
    const { can } = await client.getCapabilities();
    expect([can.getLink, can.createLink]).toEqual(['forbidden', 'unsupported']);
    expect(client.initialCapabilities).toBeNull();
  });

  it('rejects a missing verb with unsupported, by name', async () => {
    const error = await refusalOf(definePaymentLinksClient({ capabilities }).expireLink('a'));
    expect(error).toMatchObject({ code: 'unsupported', verb: 'expireLink', retryable: false });
  });

  it('wraps another client, one method changed', async () => {
    const inner = definePaymentLinksClient({
      capabilities: async () => capabilities,
      getLink: async () => paymentLinkFixture(),
    });
    const outer = definePaymentLinksClient({
      ...inner,
      capabilities: (options) => inner.getCapabilities(options),
      getLink: async (id) => ({ ...(await inner.getLink(id)), reference: 'changed' }),
    });
    expect((await outer.getLink('a')).reference).toBe('changed');
    expect(await outer.getCapabilities()).toEqual(await inner.getCapabilities());
    expect(await refusalOf(outer.listLinks())).toMatchObject({ code: 'unsupported', verb: 'listLinks' });
  });

  it('calls methods of a class instance with their this', async () => {
    class Mine {
      readonly capabilities = capabilities;
      readonly #reference = 'INV-7';
      async getLink() {
        return paymentLinkFixture({ reference: this.#reference });
      }
    }
    expect((await definePaymentLinksClient(new Mine()).getLink('a')).reference).toBe('INV-7');
  });

  it('turns a foreign throw into unexpected, of an aborted read into aborted', async () => {
    const boom = new TypeError('Failed to fetch');
    const client = definePaymentLinksClient({
      capabilities,
      getLink: () => Promise.reject(boom),
      createLink() {
        throw boom;
      },
    });
    expect(await refusalOf(client.getLink('a'))).toMatchObject({ code: 'unexpected', verb: 'getLink', cause: boom });
    const write = await refusalOf(
      client.createLink({ source: { type: 'payable', id: 'a' } }, { idempotencyKey: 'k-1' }),
    );
    expect(write).toMatchObject({
      code: 'unexpected',
      status: null,
      retryable: false,
      idempotencyKey: 'k-1',
      cause: boom,
    });
    const controller = new AbortController();
    const pending = client.getLink('a', { signal: controller.signal });
    controller.abort();
    expect((await refusalOf(pending)).code).toBe('aborted');
  });

  it('names the verb in an error that names none, because repeatability depends on it', async () => {
    const down = new PaymentLinksError({
      code: 'provider_unavailable',
      message: 'Down.',
      status: 503,
      requestId: 'r-1',
    });
    const client = definePaymentLinksClient({
      capabilities,
      getLink: () => Promise.reject(down),
      expireLink: () => Promise.reject(down),
    });
    expect(await refusalOf(client.getLink('a'))).toMatchObject({ verb: 'getLink', retryable: true, requestId: 'r-1' });
    expect(await refusalOf(client.expireLink('a'))).toMatchObject({
      verb: 'expireLink',
      retryable: false,
      status: 503,
    });
  });

  it('sends nobody to an address that is none: it is text then, wherever it stands', async () => {
    const unsafe = paymentLinkFixture({ id: 'a', url: 'javascript:alert(1)', rawUrl: null });
    const link = paymentLinkFixture({ id: 'b' });
    const connection = {
      status: 'pending',
      rawStatus: 'pending',
      bankAccountId: null,
      continueUrl: 'https://me:word@a.example',
    } as const;
    const client = definePaymentLinksClient({
      capabilities,
      createLink: async () => unsafe,
      getLink: async (id) => (id === 'a' ? unsafe : link),
      expireLink: async () => ({ ...unsafe, rawUrl: 'as the provider wrote it' }),
      listLinks: async () => ({ items: [unsafe, link], nextCursor: null, totalCount: 2 }),
      lookUpAttempt: (async () => ({ found: [unsafe], certain: true })) as never,
      getConnection: async () => connection,
      connect: async () => connection,
    });
    const asText = { ...unsafe, url: null, rawUrl: 'javascript:alert(1)' };
    expect(await client.getLink('a')).toEqual(asText);
    expect(await client.getLink('b')).toBe(link);
    expect(await client.createLink({ amount: link.amount })).toEqual(asText);
    expect(await client.expireLink('a')).toEqual({ ...asText, rawUrl: 'as the provider wrote it' });
    expect(await client.listLinks()).toEqual({ items: [asText, link], nextCursor: null, totalCount: 2 });
    const attempt = { verb: 'createLink', input: { amount: link.amount }, idempotencyKey: 'k', startedAt: '' } as const;
    expect(await client.lookUpAttempt(attempt)).toEqual({ found: [asText], certain: true });
    expect(await client.getConnection()).toEqual({ ...connection, continueUrl: null });
    expect((await client.connect({} as never)).continueUrl).toBeNull();
  });

  it.each([undefined, null, {}, { items: null }, { found: 'none' }, [], 'text'])(
    'gives on what is no result at all: %j',
    async (odd) => {
      const answer = async (): Promise<never> => odd as never;
      const client = definePaymentLinksClient({
        capabilities,
        getLink: answer,
        listLinks: answer,
        lookUpAttempt: answer,
        getConnection: answer,
      });
      const attempt = { verb: 'createLink', input: {}, idempotencyKey: 'k', startedAt: '' } as never;
      expect(await client.getLink('a')).toEqual(odd);
      expect(await client.listLinks()).toEqual(odd);
      expect(await client.lookUpAttempt(attempt)).toEqual(odd);
      expect(await client.getConnection()).toEqual(odd);
    },
  );

  it.each([
    ['listLinkPayments', (c: ReturnType<typeof make>, signal: AbortSignal) => c.listLinkPayments('a', {}, { signal })],
    ['getConnection', (c: ReturnType<typeof make>, signal: AbortSignal) => c.getConnection({ signal })],
    ['startRecord', (c: ReturnType<typeof make>, signal: AbortSignal) => c.startRecord('a', {}, { signal })],
    ['getCapabilities', (c: ReturnType<typeof make>, signal: AbortSignal) => c.getCapabilities({ signal })],
  ] as const)('does not start %s when it is already aborted', async (_verb, call) => {
    expect((await refusalOf(call(make(), AbortSignal.abort()))).code).toBe('aborted');
  });
});

const make = () => definePaymentLinksClient({ capabilities });
const canAll = (word: 'yes') =>
  Object.fromEntries(verbs.map((verb) => [verb, word])) as Record<(typeof verbs)[number], 'yes' | 'forbidden'>;

import { createSandbox } from '@paylinks/sandbox';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sandboxClient } from '../../../testing/providers/sandboxClients.js';
import { handled, origin, rawRequest } from '../../../testing/server/handled.js';
import {
  createMemoryStore,
  createPaymentLinksHandler,
  type Grant,
  type PaymentLinksHandlerOptions,
  publishLinkEvent,
} from './index.js';
import { createRedisStore } from './redis/index.js';

afterEach(() => {
  vi.restoreAllMocks();
});
/** What a host without types may hand over. */
const wrong = (value: unknown): never => value as never;
const client = sandboxClient('monite', createSandbox());

describe('a host that forgets a part', () => {
  it('hears of authorize when the handler is made, not at the first request', () => {
    const options = wrong({ store: createMemoryStore() }) as PaymentLinksHandlerOptions;
    expect(() => createPaymentLinksHandler(options)).toThrow('authorize is missing');
  });

  it.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /neither a grant with a client nor a Response/],
    ['true', true, /neither a grant with a client nor a Response/],
    ['a grant without a client', { allow: ['reads'] }, /neither a grant with a client nor a Response/],
    ['an address in place of a client', { client: '/v1', allow: ['reads'] }, /neither a grant with a client/],
    ['a grant without a list', { client }, /no list as allow/],
    ['one word in place of a list', { client, allow: 'reads' }, /no list as allow/],
  ])('is told that authorize returned %s, and lets nobody in', async (_what, returned, words) => {
    const onError = vi.fn<NonNullable<PaymentLinksHandlerOptions['onError']>>();
    const { handler } = handled({ handler: { authorize: () => wrong(returned) as Grant, onError } });
    const response = await handler(rawRequest('/links'));
    expect(response.status).toBe(500);
    expect(onError.mock.calls[0]?.[0].message).toMatch(words);
  });

  it('is told where a Request is to be had, by whoever hands over something else', async () => {
    const { handler } = handled();
    await expect(handler(wrong({ url: '/links', method: 'GET', headers: {} }))).rejects.toThrow('c.req.raw');
    await expect(handler(wrong({ req: { raw: rawRequest('/links') } }))).rejects.toThrow('takes a web Request');
  });

  it('is told of a Redis that was not given, and of a tenant without a scope', async () => {
    expect(() => createRedisStore(wrong({ client: undefined }))).toThrow('a connected client of node-redis');
    await expect(publishLinkEvent(createMemoryStore(), wrong(undefined), { linkId: 'l-1' })).rejects.toThrow('scope');
  });
});

describe('what the host’s own code throws', () => {
  const thrown = new Error('The database is away.');
  const authorize = (): never => {
    throw thrown;
  };

  it('stands in the console under the request that the page was told, where the host does not log', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const response = await handled({ handler: { authorize } }).handler(rawRequest('/links'));
    const { requestId } = (await response.json()) as { requestId: string };
    expect(log).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(requestId), thrown);
  });

  it('is handed to a host that logs, with that same request', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const onError = vi.fn<NonNullable<PaymentLinksHandlerOptions['onError']>>();
    const response = await handled({ handler: { authorize, onError } }).handler(rawRequest('/links'));
    const { requestId, message } = (await response.json()) as { requestId: string; message: string };
    expect(message).toContain(requestId);
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ requestId, cause: thrown });
    expect(log).not.toHaveBeenCalled();
  });

  it('is not the refusal of a forged request: that stays out of the console', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const forged = rawRequest('/links', { method: 'POST', headers: { origin: `${origin}.evil` }, body: '{}' });
    expect((await handled().handler(forged)).status).toBe(403);
    expect(log).not.toHaveBeenCalled();
  });
});

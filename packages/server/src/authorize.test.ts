import {
  createHttpClient,
  definePaymentLinksClient,
  PaymentLinksError,
  type Verb,
  verbKinds,
  verbs,
} from '@paylinks/core';
import { createSandbox, type SandboxProvider } from '@paylinks/sandbox';
import { describe, expect, it, vi } from 'vitest';
import { sandboxClient, sandboxInput } from '../../../testing/providers/sandboxClients.js';
import { everything, handled, origin, pageFetch, rawRequest } from '../../../testing/server/handled.js';
import { type Subjects, verbCalls } from '../../../testing/server/verbCalls.js';
import type { Grant, HandlerCall } from './index.js';

const unknownId = '00000000-0000-4000-8000-000000000000';
const nobodys: Subjects = {
  linkId: unknownId,
  recordId: unknownId,
  source: { type: 'receivable', id: unknownId },
  customerId: unknownId,
};
const providerOf = (verb: Verb): SandboxProvider => {
  if (verb === 'chargeCustomer') return 'commet';
  return ['listLinkPayments', 'getConnection', 'connect'].includes(verb) ? 'qonto' : 'monite';
};
const codeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'done',
    (error: PaymentLinksError) => error.code,
  );
/** A page that knows of no capabilities, so that each request is decided by the handler. */
const pageMay = (verb: Verb, allow: Grant['allow']) => handled({ provider: providerOf(verb), grant: { allow } });
const fieldsFor = async (grant: Partial<Grant>): Promise<string[]> =>
  Object.keys((await handled({ grant }).page.getCapabilities()).records?.fields ?? {});
const statusOfCharge = async (allow: Grant['allow']): Promise<number> => {
  const request = rawRequest('/charges', { method: 'POST', headers: { origin }, body: { colour: 'red' } });
  return (await handled({ grant: { allow } }).handler(request)).status;
};
const app = 'https://app.example.com';
const signIn = (): Response =>
  new Response('Sign in first', { status: 401, headers: { 'www-authenticate': 'Session', 'set-cookie': 'a=1' } });

describe.each(verbs)('%s', (verb) => {
  it('is refused unless it is allowed, and the provider hears nothing of it', async () => {
    const others = everything.filter((name) => name !== verb && !(name === 'reads' && verbKinds[verb] === 'read'));
    for (const allow of [[], others, ['everything', '*', 'writes', 'toString'] as unknown as Verb[]]) {
      const { page, sandbox, audit } = pageMay(verb, allow);
      await expect(verbCalls[verb](page, nobodys)).rejects.toMatchObject({ code: 'forbidden', verb, status: 403 });
      expect(sandbox.control.requests()).toEqual([]);
      expect(audit).toEqual([]);
    }
  });

  it('is allowed by its own name, without any other', async () => {
    const { page } = pageMay(verb, [verb]);
    expect(await codeOf(verbCalls[verb](page, nobodys))).not.toBe('forbidden');
  });

  it(`is ${verbKinds[verb] === 'read' ? '' : 'not '}one of the reads`, async () => {
    const code = await codeOf(verbCalls[verb](pageMay(verb, ['reads']).page, nobodys));
    expect(code === 'forbidden').toBe(verbKinds[verb] === 'write');
  });
});

describe('authorize', () => {
  it('is asked about each request: what it wants, and of which thing', async () => {
    const calls: HandlerCall[] = [];
    const { page } = handled({
      handler: {
        authorize: (_request, call) => {
          calls.push(call);
          return new Response(null, { status: 401 });
        },
      },
    });
    await codeOf(page.getCapabilities());
    await codeOf(page.listLinks());
    await codeOf(page.expireLink('a/b'));
    await codeOf(page.createLink(sandboxInput('monite')));
    expect(calls).toEqual([
      { verb: 'getCapabilities', id: null },
      { verb: 'listLinks', id: null },
      { verb: 'expireLink', id: 'a/b' },
      { verb: 'createLink', id: null },
    ]);
  });

  it('gets the very request, with its session', async () => {
    const seen: (string | null)[] = [];
    const authorize = ({ headers }: Request): Response => {
      seen.push(headers.get('authorization'));
      return new Response(null, { status: 401 });
    };
    const { page } = handled({ handler: { authorize }, page: { headers: { authorization: 'Bearer 7' } } });
    await codeOf(page.listLinks());
    expect(seen).toEqual(['Bearer 7']);
  });

  it('answers whoever is not signed in as the host wants it, readable for a listed page', async () => {
    const { handler, page } = handled({ handler: { authorize: signIn, allowedOrigins: [app] } });
    const response = await handler(rawRequest('/links', { headers: { origin: app } }));
    expect([response.status, await response.text()]).toEqual([401, 'Sign in first']);
    expect(response.headers.get('www-authenticate')).toBe('Session');
    expect(response.headers.get('access-control-allow-origin')).toBe(app);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await codeOf(page.listLinks())).toBe('unauthorized');
    expect(await codeOf(page.createLink(sandboxInput('monite')))).toBe('unauthorized');
  });

  it('may throw an error of the kit, which is answered as such', async () => {
    const error = new PaymentLinksError({ code: 'unauthorized', status: 401, message: 'The session is over.' });
    const { page } = handled({ handler: { authorize: () => Promise.reject(error) } });
    await expect(page.listLinks()).rejects.toMatchObject({ code: 'unauthorized', message: 'The session is over.' });
  });

  it.each([
    ['throws', () => Promise.reject(new Error('postgres://admin:secret@db/users'))],
    ['answers nothing', async () => undefined],
    ['answers null', async () => null],
    ['answers a broken reply', async () => Response.error()],
    ['grants without naming what', async () => ({ client: sandboxClient('monite', createSandbox()) })],
  ])('that %s lets nobody in, and tells the page nothing', async (_what, authorize) => {
    const onError = vi.fn<(error: Error) => void>();
    const { page, sandbox } = handled({ handler: { authorize: authorize as never, onError } });
    for (const call of [page.listLinks(), page.createLink(sandboxInput('monite'))]) {
      const error = await call.then(
        () => null,
        (thrown: PaymentLinksError) => thrown,
      );
      expect(JSON.stringify(error)).not.toMatch(/postgres|secret|authorize|TypeError/);
      expect(error?.requestId).toMatch(/^[0-9a-f-]{36}$/);
    }
    expect(onError).toHaveBeenCalledTimes(2);
    expect(sandbox.control.requests()).toEqual([]);
  });
});

describe('the capabilities that a page sees', () => {
  it('say what this user may do, and what nobody can', async () => {
    const { can } = await handled({ grant: { allow: ['getLink', 'listLinks', 'createLink'] } }).page.getCapabilities();
    expect(can).toMatchObject({
      createLink: 'yes',
      getLink: 'yes',
      listLinks: 'yes',
      expireLink: 'forbidden',
      lookUpAttempt: 'forbidden',
      createRecord: 'forbidden',
      chargeCustomer: 'unsupported',
      connect: 'unsupported',
    });
  });

  it('are told to whoever may do nothing', async () => {
    const { can } = await handled({ grant: { allow: [] } }).page.getCapabilities();
    expect(new Set(Object.values(can))).toEqual(new Set(['forbidden', 'unsupported']));
  });

  it('keep what the client itself forbids', async () => {
    const client = definePaymentLinksClient({
      capabilities: { provider: 'own', can: { getLink: 'forbidden' } as never },
      getLink: () => Promise.reject(new Error('No.')),
    });
    const { can } = await handled({ grant: { client } }).page.getCapabilities();
    expect(can.getLink).toBe('forbidden');
  });

  it('name the server as the keeper of keys where there is a scope, and only there', async () => {
    const { page } = handled();
    expect((await page.getCapabilities()).idempotency).toEqual({
      by: 'server',
      ttlMs: 86_400_000,
      onChangedInput: 'refuse',
    });
    const unscoped = handled({ grant: { scope: undefined } }).page;
    expect((await unscoped.getCapabilities()).idempotency).toEqual({ by: 'none', ttlMs: null, onChangedInput: null });
  });

  it('ask nobody who records, where the server says it', async () => {
    expect(await fieldsFor({})).toContain('entityUserId');
    expect(await fieldsFor({ userId: 'u-1' })).not.toContain('entityUserId');
  });
});

describe('a verb that the client has not', () => {
  it('is unsupported for who may call it, whatever is sent with it, and forbidden for others', async () => {
    expect(await statusOfCharge(['chargeCustomer'])).toBe(501);
    expect(await statusOfCharge([])).toBe(403);
  });

  it('is unsupported too where the client finds out late', async () => {
    const client = definePaymentLinksClient({ capabilities: async () => ({ provider: 'own' }) });
    const { handler } = handled({ grant: { client } });
    expect((await handler(rawRequest('/links/l-1'))).status).toBe(501);
    const page = createHttpClient({ url: `${origin}/api/paylinks`, fetch: pageFetch(handler) });
    const refused = page.createLink(sandboxInput('monite'));
    // Without a status of a server that failed: nothing was sent, and the page has to know it.
    await expect(refused).rejects.toMatchObject({ code: 'unsupported', status: null });
  });
});

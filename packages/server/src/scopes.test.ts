import type { PaymentLinksClient } from '@paylinks/core';
import { createSandbox } from '@paylinks/sandbox';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sandboxClient, sandboxInput } from '../../../testing/providers/sandboxClients.js';
import { everything, handled, origin, pageFetch, rawRequest } from '../../../testing/server/handled.js';
import { createPaymentLinksHandler, type Grant } from './index.js';
import { createMemoryStore } from './store/memory.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const get = (path: string, tenant: string): Request => rawRequest(path, { headers: { 'x-tenant': tenant } });
const callsOf = (sandbox: ReturnType<typeof createSandbox>): number => sandbox.control.requests().length;

/** Tenants with accounts of their own, behind one handler with one store. */
function tenants() {
  const names = ['a', 'b'] as const;
  const sandboxes = { a: createSandbox({ seed: 1 }), b: createSandbox({ seed: 2 }) };
  const clients = { a: sandboxClient('monite', sandboxes.a), b: sandboxClient('monite', sandboxes.b) };
  const tenantOf = (request: Request): Grant => {
    const name = names.find((each) => each === request.headers.get('x-tenant')) ?? 'a';
    return { client: clients[name], allow: everything, scope: `tenant-${name}` };
  };
  const { handler } = handled({ handler: { authorize: tenantOf, cacheMs: 60_000 } });
  return { handler, sandboxes, clients };
}
const itemsOf = async (reply: Response): Promise<{ id: string }[]> =>
  ((await reply.json()) as { items: { id: string }[] }).items;
const eventsWith = async (query: string, grant: Partial<Grant> = {}): Promise<number> =>
  (await handled({ grant }).handler(rawRequest(`/events${query}`))).status;

describe('two tenants', () => {
  it('never share what was read, nor what was read at the same moment', async () => {
    const { handler, clients } = tenants();
    const made = {
      a: await clients.a.createLink(sandboxInput('monite')),
      b: await clients.b.createLink(sandboxInput('monite')),
    };
    for (let round = 0; round < 2; round += 1) {
      const [a, b] = await Promise.all([handler(get('/links', 'a')), handler(get('/links', 'b'))]);
      expect((await itemsOf(a)).map(({ id }) => id)).toEqual([made.a.id]);
      expect((await itemsOf(b)).map(({ id }) => id)).toEqual([made.b.id]);
    }
    expect((await handler(get(`/links/${made.a.id}`, 'a'))).status).toBe(200);
    expect((await handler(get(`/links/${made.a.id}`, 'b'))).status).toBe(404);
  });

  it('do not hear of each other', async () => {
    const { handler, clients } = tenants();
    const { id } = await clients.a.createLink(sandboxInput('monite'));
    const streams = await Promise.all(['a', 'b'].map((tenant) => handler(get(`/events?links=${id}`, tenant))));
    const [own, others] = streams.map(({ body }) => body!.getReader());
    await Promise.all([own!.read(), others!.read()]);
    const expire = rawRequest(`/links/${id}/expire`, { method: 'POST', headers: { origin, 'x-tenant': 'a' } });
    expect((await handler(expire)).status).toBe(200);
    expect(new TextDecoder().decode((await own!.read()).value)).toContain(id);
    const heard = await Promise.race([others!.read(), new Promise((resolve) => setTimeout(resolve, 50, 'nothing'))]);
    expect(heard).toBe('nothing');
    await Promise.all([own!.cancel(), others!.cancel()]);
  });
});

describe('what was read', () => {
  it('answers identical reads of one scope, each with its own rights', async () => {
    const sandbox = createSandbox();
    const client = sandboxClient('monite', sandbox);
    const { id } = await client.createLink(sandboxInput('monite'));
    let isMine = true;
    let allow: Grant['allow'] = ['reads'];
    const { handler } = handled({
      sandbox,
      grant: () => ({ client, allow, owns: () => isMine }),
      handler: { cacheMs: 60_000 },
    });
    const read = async (): Promise<number> => (await handler(rawRequest(`/links/${id}`))).status;
    const before = callsOf(sandbox);
    expect(await Promise.all([read(), read(), read()])).toEqual([200, 200, 200]);
    const once = callsOf(sandbox);
    expect(once).toBeGreaterThan(before);
    isMine = false;
    expect(await read()).toBe(404);
    allow = [];
    expect(await read()).toBe(403);
    expect(callsOf(sandbox)).toBe(once);
  });

  it('is not given out after a write of its scope, also one whose reply was lost', async () => {
    const { page, sandbox } = handled({ handler: { cacheMs: 60_000 } });
    const { id } = await page.createLink(sandboxInput('monite'));
    expect((await page.getLink(id)).status).toBe('open');
    await page.expireLink(id);
    expect((await page.getLink(id)).status).toBe('expired');
    const second = await page.createLink(sandboxInput('monite'));
    expect((await page.listLinks()).items).toHaveLength(2);
    await page.getLink(second.id);
    sandbox.control.faults([{ route: 'expireLink', drop: 'after', times: 1 }]);
    await expect(page.expireLink(second.id)).rejects.toMatchObject({ code: 'outcome_unknown' });
    expect((await page.getLink(second.id)).status).toBe('expired');
  });

  it('is not given out after a refusal either, which tells that the provider knows better', async () => {
    const { page, sandbox } = handled({ handler: { cacheMs: 60_000 } });
    const { id } = await page.createLink(sandboxInput('monite'));
    expect((await page.getLink(id)).status).toBe('open');
    sandbox.control.pay(id, { arrivesAfterMs: 0 });
    await expect(page.expireLink(id)).rejects.toMatchObject({ code: 'conflict' });
    expect((await page.getLink(id)).status).toBe('paid');
  });

  it('is one thing for each question', async () => {
    const { page } = handled({ provider: 'qonto', handler: { cacheMs: 60_000 } });
    await page.createLink(sandboxInput('qonto'));
    await page.createLink(sandboxInput('qonto'));
    expect((await page.listLinks({ limit: 1 })).items).toHaveLength(1);
    expect((await page.listLinks({ limit: 2 })).items).toHaveLength(2);
    expect((await page.listLinks({ limit: 2, status: ['paid'] })).items).toEqual([]);
    const [link] = (await page.listLinks({ limit: 1 })).items;
    expect((await page.listLinkPayments(link?.id ?? '')).items).toEqual([]);
    expect(await page.getLink(link?.id ?? '')).toMatchObject({ id: link?.id });
  });

  it('without a scope is nobody else’s', async () => {
    const { page, sandbox } = handled({ grant: { scope: undefined }, handler: { cacheMs: 60_000 } });
    await page.listLinks();
    const once = callsOf(sandbox);
    await page.listLinks();
    expect(callsOf(sandbox)).toBe(2 * once);
  });
});

describe('events', () => {
  it.each([
    ['without links', '', 400],
    ['with an empty list', '?links=', 400],
    ['with more than 50', `?${Array.from({ length: 51 }, (_, n) => `links=l-${n}`).join('&')}`, 400],
    ['with something else beside', '?links=l-1&all=true', 400],
  ])('%s are refused', async (_what, query, status) => {
    expect(await eventsWith(query)).toBe(status);
  });

  it('need a scope, and the right to read a link', async () => {
    expect(await eventsWith('?links=l-1', { scope: undefined })).toBe(501);
    expect(await eventsWith('?links=l-1', { allow: ['listLinks', 'createLink'] })).toBe(403);
  });

  it('of a link of somebody else are 404, as for an unknown one', async () => {
    const sandbox = createSandbox();
    const client = sandboxClient('monite', sandbox);
    const [own, other] = [
      await client.createLink(sandboxInput('monite')),
      await client.createLink(sandboxInput('monite')),
    ];
    const owns: Grant['owns'] = (resource) => 'id' in resource && resource.id === own.id;
    const { handler } = handled({ sandbox, grant: { owns } });
    const status = async (...ids: string[]): Promise<number> => {
      const reply = await handler(rawRequest(`/events?${ids.map((id) => `links=${id}`).join('&')}`));
      await reply.body?.cancel();
      return reply.status;
    };
    expect([await status(own.id), await status(own.id, other.id), await status('unknown')]).toEqual([200, 404, 404]);
  });
});

describe('a scope that names nothing', () => {
  it.each([null, '', 7, {}])('(%j) is a mistake of the host, and not one scope for everybody', async (scope) => {
    const errors: string[] = [];
    const { handler, sandbox } = handled({
      grant: { scope: scope as unknown as string },
      handler: { onError: ({ message }) => errors.push(message) },
    });
    expect((await handler(rawRequest('/links'))).status).toBe(500);
    expect(errors).toEqual([expect.stringContaining('scope')]);
    expect(sandbox.control.requests()).toEqual([]);
  });
});

describe('a client that hangs', () => {
  it('is given up by a read after 45 seconds', async () => {
    vi.useFakeTimers();
    const client: PaymentLinksClient = {
      ...sandboxClient('monite', createSandbox()),
      getLink: () => new Promise(() => {}),
    };
    const reply = handled({ grant: { client, scope: undefined } }).handler(rawRequest('/links/l-1'));
    await vi.advanceTimersByTimeAsync(45_000);
    expect((await reply).status).toBe(504);
    vi.useRealTimers();
  });
});

describe('without a store', () => {
  it('the handler says at start that it serves one process, and serves it', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const client = sandboxClient('monite', createSandbox());
    const handler = createPaymentLinksHandler({ authorize: () => ({ client, allow: ['reads'], scope: 'a' }) });
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toMatch(/memory of this process/);
    expect((await pageFetch(handler)(`${origin}/links`)).status).toBe(200);
    createPaymentLinksHandler({ authorize: () => ({ client, allow: [] }), store: createMemoryStore() });
    expect(warn).toHaveBeenCalledTimes(1);
  });
});

import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve as serveHono } from '@hono/node-server';
import { createHttpClient, type PaymentLinksClient } from '@paylinks/core';
import { createSandbox, type Sandbox } from '@paylinks/sandbox';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sandboxInput } from '../../../testing/providers/sandboxClients.js';
import { authorize } from '../recipes/authorize.js';
import { createApp } from '../recipes/express.js';
import { app as honoApp } from '../recipes/hono.js';
import { sessions, tenants } from '../recipes/host.js';
import * as nextRoute from '../recipes/nextRoute.js';
import { serve as serveNode } from '../recipes/nodeHttp.js';
import { nodeListener } from '../recipes/nodeListener.js';
import { createPaymentLinksHandler } from './index.js';
import { createMemoryStore } from './store/memory.js';

let sandbox: Sandbox;
let running: Server[];
beforeEach(() => {
  running = [];
  sandbox = createSandbox();
  const { entityId, token } = sandbox.credentials.monite;
  const tenantId = crypto.randomUUID();
  tenants.set(tenantId, { entityId, getToken: async () => token, apiUrl: sandbox.urls.monite, fetch: sandbox.fetch });
  const { entityUserId: userId } = sandbox.credentials.monite;
  sessions.set('s-1', { tenantId, userId, role: 'editor' });
  sessions.set('s-2', { tenantId, userId, role: 'viewer' });
});
afterEach(async () => {
  sessions.clear();
  for (const server of running) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** Where it listens. `make` is told the origin, which browsers will name. */
async function listening(make: (origin: string) => Server): Promise<string> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, 'localhost', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  const server = make(`http://localhost:${port}`);
  running.push(server);
  if (!server.listening) await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return `http://localhost:${port}`;
}

interface Host {
  readonly origin: string;
  readonly fetch: typeof globalThis.fetch;
}
const onNode = async (make: (origin: string) => Server): Promise<Host> => ({
  origin: await listening(make),
  fetch: globalThis.fetch,
});
const inNextBy = { GET: nextRoute.GET, POST: nextRoute.POST, PATCH: nextRoute.PATCH };
/** As behind a proxy: the route sees another origin than the browser. */
const inNext: typeof globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const inside = new Request(request.url.replace('https://app.example.com', 'http://10.0.0.7:3000'), request);
  return inNextBy[request.method as keyof typeof inNextBy](inside);
};
const hosts: readonly (readonly [string, () => Promise<Host>])[] = [
  ['Node', () => onNode(serveNode)],
  ['Express', () => onNode((origin) => createServer(createApp(origin)))],
  [
    'Hono on Node',
    () =>
      onNode((origin) => {
        const { port } = new URL(origin);
        return serveHono({ fetch: honoApp.fetch, port: Number(port), hostname: 'localhost' }) as Server;
      }),
  ],
  ['a route of Next.js', async () => ({ origin: 'https://app.example.com', fetch: inNext })],
];

describe.each(hosts)('behind %s', (_name, start) => {
  async function pageOf(session: string, extra: Readonly<Record<string, string>> = {}): Promise<PaymentLinksClient> {
    const { origin, fetch } = await start();
    const headers = { cookie: `a=b; session=${session}`, origin, ...extra };
    return createHttpClient({ url: `${origin}/api/paylinks`, fetch, headers });
  }
  const input = { ...sandboxInput('monite'), reference: 'Größe 7' };

  it('a page creates, reads and expires a link', async () => {
    const page = await pageOf('s-1');
    const created = await page.createLink(input, { idempotencyKey: 'k-1' });
    expect(await page.createLink(input, { idempotencyKey: 'k-1' })).toEqual(created);
    expect(await page.getLink(created.id)).toMatchObject({ status: 'open', reference: 'Größe 7' });
    expect(await page.expireLink(created.id)).toMatchObject({ status: 'expired' });
    expect((await page.listLinks({ limit: 5 })).items).toHaveLength(1);
    expect(sandbox.control.links()).toHaveLength(1);
  });

  it('a viewer only reads, a stranger not even that, and another site gets nothing', async () => {
    const viewer = await pageOf('s-2');
    expect((await viewer.getCapabilities()).can).toMatchObject({ getLink: 'yes', createLink: 'forbidden' });
    await expect(viewer.createLink(input)).rejects.toMatchObject({ code: 'forbidden' });
    const stranger = await pageOf('s-9');
    await expect(stranger.listLinks()).rejects.toMatchObject({ code: 'unauthorized' });
    const forged = await pageOf('s-1', { origin: 'https://evil.example.com' });
    await expect(forged.createLink(input)).rejects.toMatchObject({ code: 'forbidden' });
    expect(sandbox.control.requests()).toEqual([]);
  });

  it('refuses what is too long', async () => {
    const page = await pageOf('s-1');
    const long = { ...input, reference: 'x'.repeat(70_000) };
    await expect(page.createLink(long)).rejects.toMatchObject({ code: 'invalid_input', status: 413 });
  });
});

it('a stream of events comes at once through Node, and ends with the connection', async () => {
  const memory = createMemoryStore();
  const stopped = vi.fn<() => void>();
  const store: typeof memory = {
    ...memory,
    subscribe: (...call) => {
      const stop = memory.subscribe(...call);
      return () => {
        stopped();
        stop();
      };
    },
  };
  const handler = createPaymentLinksHandler({ authorize, store });
  const origin = await listening((at) => createServer(nodeListener(handler, at)));
  const page = new AbortController();
  const headers = { cookie: 'session=s-1' };
  const response = await fetch(`${origin}/events?links=l-1`, { headers, signal: page.signal });
  const first = await response.body?.getReader().read();
  expect(new TextDecoder().decode(first?.value)).toContain('retry:');
  page.abort();
  await vi.waitFor(() => expect(stopped).toHaveBeenCalledTimes(1));
});

it.each(['authorize', 'nodeListener', 'nodeHttp', 'express', 'hono', 'nextRoute'])(
  'the README shows %s as it is run here',
  async (name) => {
    const [readme, recipe] = await Promise.all(
      ['../README.md', `../recipes/${name}.ts`].map((path) => readFile(new URL(path, import.meta.url), 'utf8')),
    );
    expect(readme).toContain(recipe?.trim());
  },
);

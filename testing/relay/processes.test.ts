import { createHttpClient } from '@paylinks/core';
import { startSandbox } from '@paylinks/sandbox/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningRedis, startRedis } from '../../scripts/redis.mjs';
import { sandboxClient, sandboxInput } from '../providers/sandboxClients.js';
import { FetchedEventSource } from '../server/eventSource.js';
import { type Received, withWebhookReceiver } from '../webhookReceiver.js';
import { type HandlerProcess, startHandlerProcess } from './startHandlerProcess.js';

const secret = 's3cret';
const pagesEach = 40;
let redis: RunningRedis;
let sandbox: Awaited<ReturnType<typeof startSandbox>>;
let processes: readonly HandlerProcess[] = [];

beforeAll(async () => {
  [redis, sandbox] = await Promise.all([startRedis(), startSandbox({ port: 0 })]);
  const { urls, credentials } = sandbox;
  const { entityId, token } = credentials.monite;
  const settings = {
    redisUrl: redis.url,
    // Longer than the test: what is read anew is read because of an event.
    cacheMs: 300_000,
    secret,
    monite: { url: urls.monite, entityId, token },
    commet: { url: urls.commet, apiKey: credentials.commet.apiKey },
  };
  processes = await Promise.all([startHandlerProcess(settings), startHandlerProcess(settings)]);
});
afterAll(async () => {
  await Promise.all(processes.map((each) => each.stop()));
  await Promise.all([sandbox.close(), redis.stop()]);
});

type Provider = 'monite' | 'commet';

/** A page that reads a link again when it is told to. */
function page(provider: Provider, process: HandlerProcess, linkIds: readonly string[]) {
  const url = `${process.url}/${provider}`;
  const client = createHttpClient({ url });
  const query = new URLSearchParams(linkIds.map((id) => ['links', id]));
  const source = new FetchedEventSource(`${url}/events?${query}`, (request) => fetch(request));
  const heard: string[] = [];
  const statuses: string[] = [];
  source.addEventListener('message', (event) => {
    const { linkId } = JSON.parse(String((event as MessageEvent).data)) as { linkId: string };
    heard.push(linkId);
    void client.getLink(linkId).then(({ status }) => statuses.push(status));
  });
  return { client, source, heard, statuses };
}

const postTo =
  (provider: Provider, { headers, text }: Received) =>
  async (process: HandlerProcess): Promise<number> => {
    const sent = new Headers({ 'content-type': 'application/json' });
    for (const [name, value] of Object.entries(headers)) if (/signature/.test(name)) sent.set(name, String(value));
    return (await fetch(`${process.url}/webhooks/${provider}`, { method: 'POST', headers: sent, body: text })).status;
  };

/** What happens to the first link and then to the second, and how many webhooks tell of it. */
const stories = {
  commet: { webhooks: [1, 1], ended: 'canceled', path: '/payments/' },
  // The second one names the payment alone.
  monite: { webhooks: [2, 1], ended: 'expired', path: '/payment_links/' },
} as const;

it.each(['commet', 'monite'] as const)(
  'a webhook of %s reaches each page of two processes once and in order, and costs one read',
  async (provider) => {
    const { webhooks, ended, path } = stories[provider];
    const maker = sandboxClient(provider, sandbox, globalThis.fetch);
    const links = [await maker.createLink(sandboxInput(provider)), await maker.createLink(sandboxInput(provider))];
    const ids = links.map(({ id }) => id);
    const [first = '', second = ''] = ids;
    const pages = processes.flatMap((each) => Array.from({ length: pagesEach }, () => page(provider, each, ids)));
    await expect.poll(() => pages.every(({ source }) => source.readyState === 1)).toBe(true);
    await Promise.all(pages.flatMap(({ client }) => ids.map((id) => client.getLink(id))));
    const reads = (): number =>
      sandbox.control.requests().filter((each) => each.method === 'GET' && each.path.startsWith(path)).length;
    expect(reads()).toBe(2);

    await withWebhookReceiver(async (url, received) => {
      sandbox.control.webhooks({ url, secret });
      sandbox.control.pay(first, { arrivesAfterMs: 0 });
      sandbox.control.setStatus(second, { link: ended });
      await expect.poll(() => received.length).toBe(webhooks[0] + webhooks[1]);
      const order = received.map((_, index) => (index < webhooks[0] ? first : second));
      for (const [index, each] of received.entries()) {
        // The provider has not heard in time that it arrived: it sends it to the other process too, and again.
        const answers = await Promise.all([...processes, ...processes].map(postTo(provider, each)));
        expect(answers.filter((status) => status >= 300)).toEqual([]);
        await expect.poll(() => pages.every(({ statuses }) => statuses.length > index)).toBe(true);
        expect(reads()).toBe(2 + index + 1);
      }
      expect(pages.map(({ heard }) => heard)).toEqual(pages.map(() => order));
      const ends = [...order.slice(0, webhooks[0]).map(() => 'paid'), ended];
      expect(pages.map(({ statuses }) => statuses)).toEqual(pages.map(() => ends));
      console.log(`${provider}: ${order.length} webhooks, ${pages.length} pages, ${reads() - 2} reads`);

      const forged = {
        path: '/',
        text: received[0]?.text ?? '',
        headers: { [`x-${provider}-signature`]: 't=1,v1=00' },
      };
      expect(await Promise.all(processes.map(postTo(provider, forged)))).toEqual([401, 401]);
      sandbox.control.webhooks(null);
    });
    for (const { source } of pages) source.close();
  },
);

// One process of a host with several: a handler, and the route that takes the provider's webhooks. Ends with the process that started it.
import { serve } from '@hono/node-server';
import { isPaymentLinksError } from '@paylinks/core';
import { createCommetClient } from '@paylinks/providers/commet';
import { createMoniteClient } from '@paylinks/providers/monite';
import { createPaymentLinksHandler, publishLinkEvent, verifyWebhook, type WebhookProvider } from '@paylinks/server';
import { createRedisStore } from '@paylinks/server/redis';
import { createClient } from 'redis';
import type { HandlerProcessSettings } from './startHandlerProcess.js';

const settings = JSON.parse(process.argv[2] ?? '{}') as HandlerProcessSettings;
const redis = await createClient({ url: settings.redisUrl })
  .on('error', (error) => console.error(error))
  .connect();
const store = createRedisStore({ client: redis });
const scope = 'tenant-1';
const { monite, commet, secret } = settings;
const clients = {
  monite: createMoniteClient({ apiUrl: monite.url, entityId: monite.entityId, getToken: async () => monite.token }),
  commet: createCommetClient({ apiUrl: commet.url, apiKey: commet.apiKey }),
};

const handlers = Object.fromEntries(
  Object.entries(clients).map(([provider, client]) => [
    provider,
    createPaymentLinksHandler({
      basePath: `/${provider}`,
      store,
      cacheMs: settings.cacheMs,
      authorize: () => ({ client, scope: `${scope}-${provider}`, allow: ['reads'] }),
    }),
  ]),
);

async function takeWebhook(provider: WebhookProvider, request: Request): Promise<Response> {
  const rawBody = new Uint8Array(await request.arrayBuffer());
  try {
    const event = await verifyWebhook(provider, { rawBody, headers: request.headers, secrets: [secret], store });
    await publishLinkEvent(store, `${scope}-${provider}`, event);
    return new Response(null, { status: 204 });
  } catch (error) {
    const isForged = isPaymentLinksError(error) && error.code === 'unauthorized';
    return new Response(null, { status: isForged ? 401 : 200 });
  }
}

const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  process.send?.({ url: `http://127.0.0.1:${port}` });
});
process.once('disconnect', () => {
  server.close();
  process.exit();
});

async function fetch(request: Request): Promise<Response> {
  const [, first = '', second = ''] = new URL(request.url).pathname.split('/');
  if (first === 'webhooks') return takeWebhook(second as WebhookProvider, request);
  return handlers[first]?.(request) ?? new Response(null, { status: 404 });
}

// What a plain Node server of a host does: its page drawn on the server, its files, and the payment links behind its own address.
import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { createMoniteClient } from '@paylinks/providers/monite';
import { createMemoryStore, createPaymentLinksHandler } from '@paylinks/server';
import { Hono } from 'hono';
import { render } from './dist/server/entry-server.js';

const { SANDBOX_URL, SANDBOX_TOKEN, SANDBOX_ENTITY, PORT } = process.env;
const client = createMoniteClient({
  apiUrl: SANDBOX_URL,
  entityId: SANDBOX_ENTITY,
  getToken: async () => SANDBOX_TOKEN,
});
const handler = createPaymentLinksHandler({
  basePath: '/api/paylinks',
  store: createMemoryStore(),
  authorize: () => ({ client, allow: ['reads', 'createLink', 'expireLink'], scope: 'fresh' }),
});
const page = readFileSync('dist/client/index.html', 'utf8');

const app = new Hono();
app.all('/api/paylinks/*', (c) => handler(c.req.raw));
app.get('/', (c) => c.html(page.replace('<!--page-->', render())));
app.use('/*', serveStatic({ root: 'dist/client' }));
serve({ fetch: app.fetch, port: Number(PORT), hostname: '127.0.0.1' });

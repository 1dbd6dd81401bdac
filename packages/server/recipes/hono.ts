import { createMemoryStore, createPaymentLinksHandler } from '@paylinks/server';
import { Hono } from 'hono';
import { authorize } from './authorize.js';

const handler = createPaymentLinksHandler({
  basePath: '/api/paylinks',
  authorize,
  store: createMemoryStore(),
});

export const app: Hono = new Hono();
app.all('/api/paylinks/*', (c) => handler(c.req.raw));

import { createMemoryStore, createPaymentLinksHandler } from '@paylinks/server';
import express, { type Express } from 'express';
import { authorize } from './authorize.js';
import { nodeListener } from './nodeListener.js';

export function createApp(origin: string): Express {
  const handler = createPaymentLinksHandler({ basePath: '/api/paylinks', authorize, store: createMemoryStore() });
  const app = express();
  // Before express.json(): the handler reads the body itself.
  app.use('/api/paylinks', nodeListener(handler, origin));
  app.use(express.json());
  return app;
}

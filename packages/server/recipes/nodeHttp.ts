import { createServer, type Server } from 'node:http';
import { createMemoryStore, createPaymentLinksHandler } from '@paylinks/server';
import { authorize } from './authorize.js';
import { nodeListener } from './nodeListener.js';

export function serve(origin: string): Server {
  const handler = createPaymentLinksHandler({ basePath: '/api/paylinks', authorize, store: createMemoryStore() });
  return createServer(nodeListener(handler, origin));
}

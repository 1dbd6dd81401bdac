// app/api/paylinks/[...path]/route.ts
import { createMemoryStore, createPaymentLinksHandler } from '@paylinks/server';
import { authorize } from './authorize.js';

const handler = createPaymentLinksHandler({
  basePath: '/api/paylinks',
  authorize,
  store: createMemoryStore(),
  // Behind a proxy the route does not know the origin that the browser sees.
  allowedOrigins: ['https://app.example.com'],
});

export const dynamic = 'force-dynamic';
export { handler as GET, handler as OPTIONS, handler as PATCH, handler as POST };

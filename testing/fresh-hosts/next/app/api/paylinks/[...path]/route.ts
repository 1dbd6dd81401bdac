import { createMoniteClient } from '@paylinks/providers/monite';
import { createMemoryStore, createPaymentLinksHandler } from '@paylinks/server';

const { SANDBOX_URL: apiUrl, SANDBOX_TOKEN: token = '', SANDBOX_ENTITY: entityId = '' } = process.env;
const client = createMoniteClient({ apiUrl, entityId, getToken: async () => token });
const handler = createPaymentLinksHandler({
  basePath: '/api/paylinks',
  store: createMemoryStore(),
  authorize: () => ({ client, allow: ['reads', 'createLink', 'expireLink'], scope: 'fresh' }),
});

export { handler as GET, handler as PATCH, handler as POST };

import { serveStatic } from '@hono/node-server/serve-static';
import { isPaymentLinksError, type PaymentLinksClient } from '@paylinks/core';
import { type Context, Hono } from 'hono';
import type { HostConfig } from '../common/model.js';
import type { Connection } from './connection.js';
import { pageHeaders, refuseStrangers } from './guard.js';
import type { Store } from './store.js';

export interface AppParts {
  readonly connection: Connection;
  /** The same client as in the page: the server asks the provider itself, and takes no amount or status from a page. */
  readonly client: PaymentLinksClient;
  readonly store: Store;
  /** Folder of the built page. */
  readonly page: string;
}

/** This app's own API and its page. The payment links themselves never pass through here. */
export function createApp({ connection, client, store, page }: AppParts): Hono {
  const app = new Hono();
  app.use(refuseStrangers);
  app.use(pageHeaders(connection.apiUrl));

  app.get('/api/config', (c) => {
    const { apiUrl, entityId, payHosts, sandbox } = connection;
    return c.json({
      company: 'Atelier Morrow',
      provider: { apiUrl, entityId, payHosts, sandbox },
    } satisfies HostConfig);
  });
  // A production host first asks who is signed in; this example has one user.
  app.post('/api/monite-token', async (c) => c.json({ token: await connection.getToken() }));

  /** A link that the provider does not know is refused; one that it cannot be asked about is kept, since money may depend on it. */
  async function keep(c: Context, linkId: string, invoiceId: string | null): Promise<Response> {
    try {
      store.addLink(linkId, invoiceId, await client.getLink(linkId));
    } catch (error) {
      if (isPaymentLinksError(error) && ['not_found', 'invalid_input'].includes(error.code)) {
        return c.json({ message: 'There is no such payment link.' }, 404);
      }
      store.addLink(linkId, invoiceId, null);
    }
    return c.body(null, 204);
  }

  app.get('/api/invoices', (c) => c.json(store.invoices()));
  app.get('/api/invoices/:id', (c) => {
    const invoice = store.invoice(c.req.param('id'));
    return invoice ? c.json(invoice) : c.json({ message: 'There is no such invoice.' }, 404);
  });
  app.post('/api/invoices/:id/links/:linkId', async (c) => {
    if (!store.invoice(c.req.param('id'))) return c.json({ message: 'There is no such invoice.' }, 404);
    return keep(c, c.req.param('linkId'), c.req.param('id'));
  });
  app.get('/api/links', (c) => c.json(store.freeLinks()));
  app.post('/api/links/:linkId', (c) => keep(c, c.req.param('linkId'), null));
  // The page saw a change; what it is, the provider says. In production a webhook does this, whether or not a page is open.
  app.post('/api/links/:linkId/changed', async (c) => {
    store.updateLink(await client.getLink(c.req.param('linkId')));
    return c.body(null, 204);
  });
  app.get('/api/activity', (c) => c.json(store.activity()));
  app.all('/api/*', (c) => c.json({ message: 'There is no such address.' }, 404));

  app.get('/assets/*', serveStatic({ root: page }));
  app.get('/favicon.svg', serveStatic({ root: page }));
  app.get('*', serveStatic({ root: page, path: 'index.html' }));
  app.onError((_error, c) => c.json({ message: 'The payment provider could not be asked.' }, 502));
  return app;
}

import { serveStatic } from '@hono/node-server/serve-static';
import { isPaymentLinksError } from '@paylinks/core';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { HostConfig } from '../common/model.js';
import type { Desk } from './desk.js';
import { pageHeaders, refuseStrangers } from './guard.js';
import { outstandingOf } from './outstandingOf.js';
import { receiveWebhook } from './webhooks.js';

export interface AppParts {
  readonly desks: readonly Desk[];
  /** Folder of the built page. */
  readonly page: string;
}

/** This app's own API, the kit's handler for each provider, the route for webhooks, and the page. */
export function createApp({ desks, page }: AppParts): Hono {
  const app = new Hono();
  app.use(pageHeaders);
  // From outside, and proven by their signature instead.
  for (const desk of desks) {
    app.post(`/webhooks/${desk.provider.id}`, bodyLimit({ maxSize: 65_536 }), (c) => receiveWebhook(c.req.raw, desk));
  }
  app.use(refuseStrangers);

  app.get('/api/config', async (c) => {
    const providers = await Promise.all(desks.map((desk) => desk.choice()));
    return c.json({ company: 'Atelier Morrow', providers } satisfies HostConfig);
  });
  for (const desk of desks) {
    const { id } = desk.provider;
    app.all(`/api/paylinks/${id}/*`, (c) => desk.paylinks(c.req.raw));
    app.route(`/api/${id}`, booksApi(desk));
  }
  app.all('/api/*', (c) => c.json({ message: 'There is no such address.' }, 404));

  app.get('/assets/*', serveStatic({ root: page }));
  app.get('/favicon.svg', serveStatic({ root: page }));
  app.get('*', serveStatic({ root: page, path: 'index.html' }));
  app.onError((_error, c) => c.json({ message: 'The payment provider could not be asked.' }, 502));
  return app;
}

/** Invoices, which link belongs to which, and what happened. */
function booksApi({ books, provider: { client } }: Desk): Hono {
  const api = new Hono();

  /** A link that the provider does not know is refused; one that it cannot be asked about is kept, since money may depend on it. */
  async function keep(c: Context, linkId: string, invoiceId: string | null): Promise<Response> {
    try {
      books.addLink(linkId, invoiceId, await client.getLink(linkId));
    } catch (error) {
      if (isPaymentLinksError(error) && ['not_found', 'invalid_input'].includes(error.code)) {
        return c.json({ message: 'There is no such payment link.' }, 404);
      }
      books.addLink(linkId, invoiceId, null);
    }
    return c.body(null, 204);
  }

  api.get('/invoices', (c) => c.json(books.invoices()));
  api.get('/invoices/:id', (c) => {
    const invoice = books.invoice(c.req.param('id'));
    return invoice ? c.json(invoice) : c.json({ message: 'There is no such invoice.' }, 404);
  });
  api.post('/invoices/:id/links/:linkId', async (c) => {
    if (!books.invoice(c.req.param('id'))) return c.json({ message: 'There is no such invoice.' }, 404);
    return keep(c, c.req.param('linkId'), c.req.param('id'));
  });
  // The page saw that a payment was recorded; what is outstanding by now, the provider is asked.
  api.post('/invoices/:id/payments-changed', async (c) => {
    const invoice = books.invoice(c.req.param('id'));
    if (invoice?.receivableId) books.updateOutstanding(invoice.id, await outstandingOf(client, invoice));
    return c.body(null, 204);
  });
  api.get('/links', (c) => c.json(books.freeLinks()));
  api.post('/links/:linkId', (c) => keep(c, c.req.param('linkId'), null));
  // Where no webhook comes, a page that saw a change says so; what it is, the provider is asked.
  api.post('/links/:linkId/changed', async (c) => {
    books.updateLink(await client.getLink(c.req.param('linkId')));
    return c.body(null, 204);
  });
  api.get('/activity', (c) => c.json(books.activity()));
  return api;
}

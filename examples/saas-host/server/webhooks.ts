import { isPaymentLinksError } from '@paylinks/core';
import { publishLinkEvent, verifyWebhook } from '@paylinks/server';
import type { Desk } from './desk.js';

/** Takes what a provider says has happened. It is a hint: what counts is what the provider answers when it is asked. */
export async function receiveWebhook(request: Request, { provider, books, store }: Desk): Promise<Response> {
  const { id, client, webhookSecrets: secrets } = provider;
  if (secrets.length === 0) return new Response(null, { status: 404 });
  const rawBody = new Uint8Array(await request.arrayBuffer());
  try {
    const event = await verifyWebhook(id, { rawBody, headers: request.headers, secrets, store });
    // The own books first: a page that is told reads them.
    const linkId = books.linkOf(event);
    const link = linkId === null ? null : await client.getLink(linkId).catch(() => null);
    if (link !== null) books.updateLink(link);
    await publishLinkEvent(store, id, event);
  } catch (error) {
    const code = isPaymentLinksError(error) ? error.code : null;
    if (code === 'unauthorized') return new Response(null, { status: 401 });
    // Told before, or about nothing that the kit shows. Whatever else went wrong is 500, so that it comes again.
    if (code !== 'conflict' && code !== 'unsupported') throw error;
  }
  return new Response(null, { status: 200 });
}

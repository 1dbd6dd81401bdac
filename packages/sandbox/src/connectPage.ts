import { Hono } from 'hono';
import { markup, trusted } from './markup.js';
import { page, pageHeaders } from './payPage.js';
import type { SandboxConnection } from './Sandbox.js';

export interface ConnectDesk {
  /** After everything that is due has happened. null: nobody has asked to connect. */
  connection(): { readonly status: Exclude<SandboxConnection, null>; readonly callbackUrl: string | null } | null;
  /** The person has filled in everything. */
  connect(): void;
}

const states = {
  not_connected: 'Payments are taken by a partner of the bank. It has to know the business first.',
  pending: 'Everything is filled in. The partner looks at it; that takes a moment.',
  enabled: 'Connected: links can be paid.',
  disabled: 'The partner has ended the connection. It can be made again.',
} as const;

/** Where a connection is made: `connection_location` leads here. */
export function connectPage(desk: ConnectDesk): Hono {
  const app = new Hono();
  const stylesheet = trusted('<link rel="stylesheet" href="../assets/style.css">');
  app.get('/:id', () => {
    const connection = desk.connection();
    const status = connection?.status ?? 'not_connected';
    const form = trusted(
      '<form method="post"><div class="actions"><button name="decision" value="connect">Connect</button></div></form>',
    );
    const back =
      connection?.callbackUrl != null &&
      markup`<div class="way-back"><a class="back" href="${connection.callbackUrl}" rel="noreferrer">Back to the platform</a></div>`;
    const html = page(
      'Connect payment links',
      stylesheet,
      markup`<h1><span class="amount">Connect payment links</span>${states[status]}</h1>
${connection !== null && (status === 'not_connected' || status === 'disabled') && form}${back}`,
    );
    return new Response(html, { headers: pageHeaders });
  });
  app.post('/:id', async (context) => {
    const form = new URLSearchParams(await context.req.text());
    if (form.get('decision') === 'connect') desk.connect();
    return new Response(null, { status: 303, headers: { location: new URL(context.req.url).pathname } });
  });
  return app;
}

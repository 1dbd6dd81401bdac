import type { Server } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import { createAdaptorServer } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { ConnectionDropped } from '../faults.js';
import type { Sandbox, SandboxOptions } from '../index.js';
import { createSandbox } from '../index.js';

/** Where the server listens. */
export interface StartSandboxOptions extends Omit<SandboxOptions, 'baseUrl'> {
  /** Default 0: any free port. */
  readonly port?: number | undefined;
}

/** The sandbox over HTTP on 127.0.0.1. Prints nothing; rejects where the port is taken. */
export async function startSandbox(options: StartSandboxOptions = {}): Promise<Sandbox & { close(): Promise<void> }> {
  const { port = 0, ...rest } = options;
  let sandbox: Sandbox | null = null;
  const server = createAdaptorServer({
    async fetch(request: Request, env: unknown) {
      const { pathname, search } = new URL(request.url);
      if (!sandbox) return new Response(null, { status: 503 });
      const body = request.method === 'GET' || request.method === 'HEAD' ? null : await request.text();
      // Whatever name the caller has for this machine (localhost, a proxy), it means this sandbox.
      const url = new URL(`${pathname}${search}`, sandbox.urls.pay);
      try {
        return await sandbox.fetch(url, { method: request.method, headers: request.headers, body });
      } catch (error) {
        if (!(error instanceof ConnectionDropped)) throw error;
        // Over HTTP that is a socket that closes in the middle of a reply. Where one that was used before closes without a byte,
        // Chromium sends even a POST once more by itself, and the page would never notice the fault.
        (env as HttpBindings).incoming.socket.end('HTTP/1.1 200 OK\r\n');
        return RESPONSE_ALREADY_SENT;
      }
    },
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Sandbox: the server has no port.');
  const started = createSandbox({ ...rest, baseUrl: `http://127.0.0.1:${address.port}` });
  sandbox = started;
  // Looking makes happen what is due, so that webhooks leave in time although nobody asks.
  const pulse = setInterval(() => started.control.links(), 500);
  pulse.unref();
  return {
    ...started,
    close: () =>
      new Promise((resolve, reject) => {
        clearInterval(pulse);
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}

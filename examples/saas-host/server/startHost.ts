import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { createMoniteClient } from '@paylinks/providers/monite';
import type { Sandbox } from '@paylinks/sandbox';
import { createApp } from './app.js';
import { type Connection, connectMonite, connectOwnSandbox, connectSandbox, type MoniteAccess } from './connection.js';
import { Store } from './store.js';

export interface HostOptions {
  /** Default 0: any free one. A port that is taken rejects with `EADDRINUSE`. */
  readonly port?: number | undefined;
  readonly monite?: MoniteAccess | null | undefined;
  /** A running sandbox, which the caller closes. Without it and without `monite` the host starts its own. */
  readonly sandbox?: Sandbox | undefined;
}

export interface Host {
  readonly url: string;
  readonly connection: Connection;
  close(): Promise<void>;
}

/** Serves the built page and this app's own API on this machine. */
export async function startHost({ port = 0, monite, sandbox }: HostOptions = {}): Promise<Host> {
  const connection = monite ? connectMonite(monite) : sandbox ? connectSandbox(sandbox) : await connectOwnSandbox();
  const client = createMoniteClient({
    entityId: connection.entityId,
    getToken: () => connection.getToken(),
    apiUrl: connection.apiUrl ?? undefined,
    payHosts: connection.payHosts ?? undefined,
  });
  const page = fileURLToPath(new URL('../dist', import.meta.url));
  const app = createApp({ connection, client, store: new Store(Date.now()), page });
  try {
    const { server, actualPort } = await listen(app.fetch, port);
    return {
      url: `http://localhost:${actualPort}`,
      connection,
      async close() {
        await new Promise<void>((resolve) => {
          server.close(() => resolve());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
        await connection.close();
      },
    };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

type Server = ReturnType<typeof serve>;

function listen(
  fetch: Parameters<typeof serve>[0]['fetch'],
  port: number,
): Promise<{ server: Server; actualPort: number }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, (info: AddressInfo) =>
      resolve({ server, actualPort: info.port }),
    );
    server.once('error', reject);
  });
}

import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import type { Sandbox } from '@paylinks/sandbox';
import { startSandbox } from '@paylinks/sandbox/node';
import { createApp } from './app.js';
import { createDesk } from './desk.js';
import { type Provider, sandboxProviders } from './providers.js';

export interface HostOptions {
  /** Default 0: any free one. A port that is taken rejects with `EADDRINUSE`. */
  readonly port?: number | undefined;
  /** None: all three on the sandbox. */
  readonly providers?: readonly Provider[] | undefined;
  /** A running sandbox, which the caller closes. Without it and without `providers` the host starts its own. */
  readonly sandbox?: Sandbox | undefined;
}

export interface Host {
  readonly url: string;
  readonly providers: readonly Provider[];
  close(): Promise<void>;
}

/** Serves the built page, this app's own API and the payment links of each provider on this machine. */
export async function startHost({ port = 0, providers = [], sandbox }: HostOptions = {}): Promise<Host> {
  const ground = providers.length > 0 ? null : await prepareSandbox(sandbox);
  const used = ground?.providers ?? providers;
  const page = fileURLToPath(new URL('../dist', import.meta.url));
  const now = Date.now();
  try {
    const desks = await Promise.all(used.map((provider) => createDesk(provider, now)));
    const app = createApp({ desks, page });
    const { server, actualPort } = await listen(app.fetch, port);
    ground?.sendWebhooksTo(`http://127.0.0.1:${actualPort}/webhooks/{provider}`);
    return {
      url: `http://localhost:${actualPort}`,
      providers: used,
      async close() {
        await new Promise<void>((resolve) => {
          server.close(() => resolve());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
        await ground?.close();
      },
    };
  } catch (error) {
    await ground?.close();
    throw error;
  }
}

async function prepareSandbox(given: Sandbox | undefined) {
  const own = given ? null : await startSandbox({ port: 0 });
  const sandbox = given ?? own;
  if (!sandbox) throw new Error('There is no sandbox.');
  const secret = crypto.randomUUID();
  return {
    providers: sandboxProviders(sandbox, secret),
    sendWebhooksTo: (url: string): void => sandbox.control.webhooks({ url, secret }),
    async close(): Promise<void> {
      sandbox.control.webhooks(null);
      await own?.close();
    },
  };
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

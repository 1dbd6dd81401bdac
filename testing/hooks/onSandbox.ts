import type { PaymentLinksClient } from '@paylinks/core';
import { createSandbox, type Sandbox, type SandboxProvider } from '@paylinks/sandbox';
import { sandboxClient } from '../providers/sandboxClients.js';

/** A client over the sandbox's wire; another one over the same sandbox is the page after a reload. `online: false` is a machine without a network: fetch rejects before anything is sent. */
export function onSandbox(
  sandbox: Sandbox = createSandbox(),
  provider: SandboxProvider = 'monite',
): {
  sandbox: Sandbox;
  client: PaymentLinksClient;
  network: { online: boolean };
} {
  const network = { online: true };
  const client = sandboxClient(provider, sandbox, (...request) => {
    if (network.online) return sandbox.fetch(...request);
    return Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) }));
  });
  return { sandbox, client, network };
}

/** How many links there are, and how often one was asked for. */
export const linksOf = (sandbox: Sandbox): number => sandbox.control.links().length;
export const createsOf = (sandbox: Sandbox): number =>
  sandbox.control.requests().filter(({ method, path }) => method === 'POST' && path === '/payment_links').length;
export const lookUpsOf = (sandbox: Sandbox): number =>
  sandbox.control.requests().filter(({ method, path }) => method === 'GET' && path.startsWith('/payment_intents?'))
    .length;
export const expiresOf = (sandbox: Sandbox): number =>
  sandbox.control.requests().filter(({ method, path }) => method === 'POST' && path.endsWith('/expire')).length;

import type { Sandbox } from '@paylinks/sandbox';
import { startSandbox } from '@paylinks/sandbox/node';

/** Where the payment links are made, and with whose right. */
export interface Connection {
  /** null: the provider client's own default. */
  readonly apiUrl: string | null;
  readonly entityId: string;
  /** null: whatever the provider says. */
  readonly payHosts: readonly string[] | null;
  readonly sandbox: boolean;
  /**
   * A token for the signed-in user. It may live in the page, so it must be an entity-user token.
   * A production host mints one per user and session with its client secret, which never leaves the server.
   */
  getToken(): Promise<string>;
  close(): Promise<void>;
}

export interface MoniteAccess {
  readonly token: string;
  readonly entityId: string;
  readonly apiUrl?: string | undefined;
}

/** null: no credentials, so the sandbox. Half of them is a mistake that has to be told, not a sandbox in disguise. */
export function moniteFromEnvironment(env: Readonly<Record<string, string | undefined>>): MoniteAccess | null {
  const token = env['MONITE_TOKEN'];
  const entityId = env['MONITE_ENTITY_ID'];
  if (!token && !entityId) return null;
  if (!token || !entityId) {
    throw new Error('MONITE_TOKEN and MONITE_ENTITY_ID go together: set both for Monite, or neither for the sandbox.');
  }
  return { token, entityId, apiUrl: env['MONITE_API_URL'] };
}

export function connectMonite({ token, entityId, apiUrl }: MoniteAccess): Connection {
  return {
    apiUrl: apiUrl ?? null,
    entityId,
    payHosts: null,
    sandbox: false,
    getToken: async () => token,
    close: async () => {},
  };
}

export function connectSandbox(sandbox: Sandbox): Connection {
  const { entityId, token } = sandbox.credentials.monite;
  return {
    apiUrl: sandbox.urls.monite,
    entityId,
    payHosts: [new URL(sandbox.urls.pay).host],
    sandbox: true,
    getToken: async () => token,
    close: async () => {},
  };
}

export async function connectOwnSandbox(): Promise<Connection> {
  const sandbox = await startSandbox({ port: 0 });
  return { ...connectSandbox(sandbox), close: () => sandbox.close() };
}

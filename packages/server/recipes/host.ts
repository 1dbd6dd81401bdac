import type { PaymentLinksClient } from '@paylinks/core';
import { createMoniteClient } from '@paylinks/providers/monite';

/** What stands for the host in these recipes: its sessions, and one client for each of its tenants. */
export interface Session {
  readonly tenantId: string;
  readonly userId: string;
  readonly role: 'viewer' | 'editor';
}

export interface MoniteAccess {
  readonly entityId: string;
  getToken(): Promise<string>;
  readonly apiUrl?: string | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
}

export const sessions = new Map<string, Session>();
export const tenants = new Map<string, MoniteAccess>();
const clients = new Map<string, PaymentLinksClient>();

export const findSession = async (cookie: string | null): Promise<Session | null> =>
  sessions.get(/(?:^|; )session=([^;]+)/.exec(cookie ?? '')?.[1] ?? '') ?? null;

/** Made once for each tenant. */
export function providerClientOf(tenantId: string): PaymentLinksClient {
  const access = tenants.get(tenantId);
  if (access === undefined) throw new Error(`There is no tenant ${tenantId}.`);
  const client = clients.get(tenantId) ?? createMoniteClient(access);
  clients.set(tenantId, client);
  return client;
}

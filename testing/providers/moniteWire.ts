import type { CreateLinkInput, PaymentLinksClient } from '@paylinks/core';
import { createMoniteClient, type MoniteClientOptions } from '@paylinks/providers/monite';
import type { Sandbox } from '@paylinks/sandbox';
import { describedBy } from '../openapi/conformance.js';

export const input = {
  amount: { minorUnits: 123_450, currency: 'EUR' },
  paymentMethods: ['card', 'sepa_debit'],
  reference: 'INV-1042',
} satisfies CreateLinkInput;

export function clientOf(sandbox: Sandbox, options: Partial<MoniteClientOptions> = {}): PaymentLinksClient {
  const { entityId, token } = sandbox.credentials.monite;
  const fetch = describedBy('monite').watch(sandbox.fetch, { baseUrl: sandbox.urls.monite });
  return createMoniteClient({ apiUrl: sandbox.urls.monite, entityId, getToken: async () => token, fetch, ...options });
}

/** A client whose provider answers everything like this. */
export const answering = (body: string, status = 200, options: Partial<MoniteClientOptions> = {}): PaymentLinksClient =>
  createMoniteClient({
    apiUrl: 'https://api.sandbox.monite.com/v1',
    entityId: 'entity-1',
    getToken: async () => 'token',
    fetch: async () => new Response(body, { status }),
    ...options,
  });

export const link = (change: object): string =>
  JSON.stringify({ id: 'l-1', amount: 100, currency: 'EUR', status: 'created', ...change });

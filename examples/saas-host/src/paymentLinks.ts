import { createHttpClient, type PaymentLinksClient } from '@paylinks/core';
import { followLinkEvents } from '@paylinks/hooks';
import type { ProviderChoice, ProviderId } from '../common/model.js';

const clients = new Map<ProviderId, PaymentLinksClient>();

/** One client for each provider and page, made outside of render: the kit's cache belongs to it. Keys stay with this app's server. */
export function paymentLinksOf({ id, capabilities }: ProviderChoice): PaymentLinksClient {
  const known = clients.get(id);
  if (known) return known;
  const client = createHttpClient({ url: `/api/paylinks/${id}`, initialCapabilities: capabilities });
  // A payment shows the moment that the provider tells this app's server of it.
  followLinkEvents(client, { url: `/api/paylinks/${id}/events` });
  clients.set(id, client);
  return client;
}

import type { PaymentLinksClient } from '@paylinks/core';
import type { KitEvent } from '@paylinks/hooks';
import { createMoniteClient } from '@paylinks/providers/monite';
import type { HostConfig } from '../common/model.js';
import { post } from './api.js';
import { announceChange } from './useHostData.js';

/** Made once per page, outside of render: the kit's cache belongs to it. */
export function createPaymentLinks({ provider }: HostConfig): PaymentLinksClient {
  return createMoniteClient({
    entityId: provider.entityId,
    getToken: tokenForAMinute(),
    apiUrl: provider.apiUrl ?? undefined,
    payHosts: provider.payHosts ?? undefined,
  });
}

/** Asks this app's server for the user's token, and only keeps it in memory. */
function tokenForAMinute(): () => Promise<string> {
  let kept: { readonly token: Promise<string>; readonly until: number } | null = null;
  return () => {
    if (kept && Date.now() < kept.until) return kept.token;
    const token = post('/api/monite-token')
      .then((response) => response.json() as Promise<{ token: string }>)
      .then((body) => body.token);
    kept = { token, until: Date.now() + 60_000 };
    token.catch(() => {
      kept = null;
    });
    return token;
  };
}

/** A change that the kit saw is only a hint: the server asks the provider itself before an invoice counts as paid. */
export function relayKitEvent(event: KitEvent): void {
  if (event.type !== 'link.status_changed' && event.type !== 'link.expired') return;
  // Not kept from the person by a lost hint: the next one, or a webhook in production, says it again.
  post(`/api/links/${event.linkId}/changed`).then(announceChange, () => {});
}

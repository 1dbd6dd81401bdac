import { PaymentLinksKit } from '@paylinks/components';
import type { CreateLinkInput, PaymentLinkSummary, PaymentLinksClient } from '@paylinks/core';
import { createMoniteClient } from '@paylinks/providers/monite';
import { createSandbox } from '@paylinks/sandbox';
import type { ReactElement, ReactNode } from 'react';

const input: CreateLinkInput = {
  amount: { minorUnits: 123_450, currency: 'EUR' },
  paymentMethods: ['card'],
  reference: 'INV-7',
};

export interface World {
  readonly client: PaymentLinksClient;
  /** How often the provider was asked. */
  requests(): number;
  Kit(props: { children: ReactNode }): ReactElement;
}

/** A provider in memory that takes so long to answer, and the kit on it. */
export function makeWorld(latencyMs = 0): World {
  const sandbox = createSandbox();
  const { entityId, token } = sandbox.credentials.monite;
  const client = createMoniteClient({
    apiUrl: sandbox.urls.monite,
    entityId,
    getToken: async () => token,
    async fetch(...request) {
      if (latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, latencyMs));
      return sandbox.fetch(...request);
    },
  });
  return {
    client,
    requests: () => sandbox.control.requests().length,
    Kit: ({ children }) => (
      <PaymentLinksKit client={client} locale="en-GB" timeZone="Europe/Berlin">
        {children}
      </PaymentLinksKit>
    ),
  };
}

export const makeLink = ({ client }: World) => client.createLink(input);

/** As a list tells of them. */
export function rowsOf(link: PaymentLinkSummary, count: number): readonly PaymentLinkSummary[] {
  return Array.from({ length: count }, (_, index) => ({
    ...link,
    id: `${link.id}-${index}`,
    reference: `INV-${index}`,
    amount: { ...link.amount, minorUnits: 1000 + index },
  }));
}

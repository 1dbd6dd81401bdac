import { PaymentLinksKit } from '@paylinks/components';
import type { CreateLinkInput, PaymentLinkSummary, PaymentLinksClient } from '@paylinks/core';
import type { SourceWithDue } from '@paylinks/hooks';
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
  /** A stored document, over all of it nothing was paid yet. */
  readonly source: SourceWithDue;
  /** How often the provider was asked. */
  requests(): number;
  Kit(props: { children: ReactNode }): ReactElement;
}

/** A provider in memory that takes so long to answer, and the kit on it. `through`: what stands between the two. */
export function makeWorld(latencyMs = 0, through: (fetch: Fetch) => Fetch = (fetch) => fetch): World {
  const sandbox = createSandbox();
  const answer = through(sandbox.fetch);
  const total = { minorUnits: 123_450, currency: 'EUR' } as const;
  const { entityId, token } = sandbox.credentials.monite;
  const client = createMoniteClient({
    apiUrl: sandbox.urls.monite,
    entityId,
    getToken: async () => token,
    async fetch(...request) {
      if (latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, latencyMs));
      return answer(...request);
    },
  });
  return {
    client,
    source: { type: 'receivable', id: sandbox.control.addSource({ type: 'receivable', total }).id, total },
    requests: () => sandbox.control.requests().length,
    Kit: ({ children }) => (
      <PaymentLinksKit client={client} locale="en-GB" timeZone="Europe/Berlin">
        {children}
      </PaymentLinksKit>
    ),
  };
}

type Fetch = typeof globalThis.fetch;

/** Answers what was read before from memory, so that a provider's own log does not grow with each reading. */
export function remembering(fetch: Fetch): Fetch & { asked(): number } {
  const known = new Map<string, { readonly body: string; readonly init: ResponseInit }>();
  let asked = 0;
  const remember: Fetch = async (target, options) => {
    asked += 1;
    const { method, url } = new Request(target, options);
    const answer = known.get(url);
    if (method === 'GET' && answer) return new Response(answer.body, answer.init);
    const reply = await fetch(target, options);
    const { status, headers } = reply;
    const init = { status, headers: [...headers] };
    const body = await reply.text();
    if (method === 'GET') known.set(url, { body, init });
    return new Response(body, init);
  };
  return Object.assign(remember, { asked: () => asked });
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

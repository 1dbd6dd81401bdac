import type { Capabilities } from '@paylinks/core';
import { createMemoryStore, createPaymentLinksHandler, type HandlerStore } from '@paylinks/server';
import type { ProviderChoice } from '../common/model.js';
import type { Provider } from './providers.js';
import { seedInvoices } from './seeds.js';
import { Store } from './store.js';

/** All that belongs to one provider: its books, and its payment links as a page may see them. */
export interface Desk {
  readonly provider: Provider;
  readonly books: Store;
  /** What the handler remembers, and where pages hear of changes. */
  readonly store: HandlerStore;
  readonly paylinks: (request: Request) => Promise<Response>;
  choice(): Promise<ProviderChoice>;
}

export async function createDesk(provider: Provider, now: number): Promise<Desk> {
  const { id, client, sandbox, bankAccounts } = provider;
  const store = createMemoryStore();
  const invoices = await Promise.all(
    seedInvoices(id, now).map(async (invoice) => ({
      ...invoice,
      receivableId: (await provider.keepInvoice?.(invoice)) ?? null,
    })),
  );
  const paylinks = createPaymentLinksHandler({
    basePath: `/api/paylinks/${id}`,
    store,
    // A production host asks its session who this is, and which account that is. This example has one user, and answers this machine only.
    authorize: () => ({ client, scope: id, allow: ['reads', 'createLink', 'expireLink', 'connect', ...records] }),
  });
  return {
    provider,
    books: new Store(invoices),
    store,
    paylinks,
    async choice() {
      // As this user may see them: the page draws its form before it has asked.
      const reply = await paylinks(new Request(`http://localhost/api/paylinks/${id}/capabilities`));
      return { id, sandbox, bankAccounts, capabilities: (await reply.json()) as Capabilities };
    },
  };
}

const records = ['createRecord', 'updateRecord', 'startRecord', 'completeRecord', 'cancelRecord'] as const;

import type { PaymentLinksClient } from '@paylinks/core';
import type { KitEvent } from '@paylinks/hooks';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { ProviderChoice, ProviderId } from '../common/model.js';
import { post } from './api.js';
import { announceChange } from './changes.js';
import { paymentLinksOf } from './paymentLinks.js';
import { navigate } from './router.js';

/** What the pages work with: one provider's books and payment links. */
export interface Workspace {
  readonly provider: ProviderChoice;
  readonly providers: readonly ProviderChoice[];
  readonly client: PaymentLinksClient;
  /** Where this app's own API has its books: '/api/monite'. */
  readonly api: string;
  choose(id: ProviderId): void;
  onKitEvent(event: KitEvent): void;
}

export const providerNames: Readonly<Record<ProviderId, string>> = {
  monite: 'Monite',
  qonto: 'Qonto',
  commet: 'Commet',
};

const WorkspaceContext = createContext<Workspace | null>(null);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('There is no workspace around this page.');
  return workspace;
}

const stored = 'halden.provider';

export function WorkspaceProvider({
  providers,
  children,
}: {
  providers: readonly ProviderChoice[];
  children: (workspace: Workspace) => ReactNode;
}) {
  const [id, setId] = useState(() => localStorage.getItem(stored));
  const provider = providers.find((it) => it.id === id) ?? providers[0];
  if (!provider) throw new Error('The server offers no provider.');
  const workspace = useMemo<Workspace>(() => {
    const api = `/api/${provider.id}`;
    return {
      provider,
      providers,
      client: paymentLinksOf(provider),
      api,
      choose(next) {
        localStorage.setItem(stored, next);
        setId(next);
        // What is on screen belongs to the other books.
        if (!['/links/new', '/activity', '/settings'].includes(location.pathname)) navigate('/invoices');
      },
      // A change that the kit saw is only a hint: the server asks the provider itself before an invoice counts as paid.
      onKitEvent(event) {
        if (event.type !== 'link.status_changed' && event.type !== 'link.expired') return;
        // Not kept from the person by a lost hint: the next one, or a webhook, says it again.
        post(`${api}/links/${encodeURIComponent(event.linkId)}/changed`).then(announceChange, () => {});
      },
    };
  }, [provider, providers]);
  return <WorkspaceContext.Provider value={workspace}>{children(workspace)}</WorkspaceContext.Provider>;
}

import { PaymentLinksKit } from '@paylinks/components';
import { sessionAttemptStore } from '@paylinks/hooks';
import type { HostConfig, ProviderId } from '../common/model.js';
import { locale, timeZone } from './format.js';
import { ActivityPage } from './pages/ActivityPage.js';
import { InvoicePage } from './pages/InvoicePage.js';
import { InvoicesPage } from './pages/InvoicesPage.js';
import { LinksPage } from './pages/LinksPage.js';
import { NewLinkPage } from './pages/NewLinkPage.js';
import { NotFoundPage } from './pages/NotFoundPage.js';
import { SettingsPage } from './pages/SettingsPage.js';
import { ThanksPage } from './pages/ThanksPage.js';
import { Shell } from './parts/Shell.js';
import { matchPath, usePath } from './router.js';
import { WorkspaceProvider } from './workspace.js';

/** What is not settled at one provider is no business of another's form. */
const attempts: Readonly<Record<ProviderId, ReturnType<typeof sessionAttemptStore>>> = {
  monite: sessionAttemptStore('monite'),
  qonto: sessionAttemptStore('qonto'),
  commet: sessionAttemptStore('commet'),
};

export function App({ config }: { config: HostConfig }) {
  const path = usePath();
  // Where a payer comes back to: the public side of the app, without its navigation.
  if (matchPath('/thanks', path)) return <ThanksPage company={config.company} />;
  return (
    <WorkspaceProvider providers={config.providers}>
      {({ provider, client, onKitEvent }) => (
        <PaymentLinksKit
          key={provider.id}
          client={client}
          locale={locale}
          timeZone={timeZone}
          attemptStore={attempts[provider.id]}
          onEvent={onKitEvent}
        >
          <Shell company={config.company} path={path}>
            {pageFor(path)}
          </Shell>
        </PaymentLinksKit>
      )}
    </WorkspaceProvider>
  );
}

function pageFor(path: string) {
  if (matchPath('/', path) || matchPath('/invoices', path)) return <InvoicesPage />;
  const request = matchPath('/invoices/:id/request', path);
  const invoiceId = (request ?? matchPath('/invoices/:id', path))?.['id'];
  if (invoiceId) return <InvoicePage key={invoiceId} id={invoiceId} requesting={request !== null} />;
  if (matchPath('/links', path)) return <LinksPage />;
  if (matchPath('/links/new', path)) return <NewLinkPage />;
  if (matchPath('/activity', path)) return <ActivityPage />;
  if (matchPath('/settings', path)) return <SettingsPage />;
  return <NotFoundPage />;
}

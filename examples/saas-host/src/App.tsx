import { PaymentLinksKit } from '@paylinks/components';
import type { PaymentLinksClient } from '@paylinks/core';
import type { HostConfig } from '../common/model.js';
import { locale, timeZone } from './format.js';
import { ActivityPage } from './pages/ActivityPage.js';
import { InvoicePage } from './pages/InvoicePage.js';
import { InvoicesPage } from './pages/InvoicesPage.js';
import { NewLinkPage } from './pages/NewLinkPage.js';
import { NotFoundPage } from './pages/NotFoundPage.js';
import { ThanksPage } from './pages/ThanksPage.js';
import { Shell } from './parts/Shell.js';
import { relayKitEvent } from './paymentLinks.js';
import { matchPath, usePath } from './router.js';

export function App({ config, client }: { config: HostConfig; client: PaymentLinksClient }) {
  const path = usePath();
  // Where a payer comes back to: the public side of the app, without its navigation.
  if (matchPath('/thanks', path)) return <ThanksPage company={config.company} />;
  return (
    <PaymentLinksKit client={client} locale={locale} timeZone={timeZone} onEvent={relayKitEvent}>
      <Shell config={config} path={path}>
        {pageFor(path)}
      </Shell>
    </PaymentLinksKit>
  );
}

function pageFor(path: string) {
  if (matchPath('/', path) || matchPath('/invoices', path)) return <InvoicesPage />;
  const request = matchPath('/invoices/:id/request', path);
  const invoiceId = (request ?? matchPath('/invoices/:id', path))?.['id'];
  if (invoiceId) return <InvoicePage key={invoiceId} id={invoiceId} requesting={request !== null} />;
  if (matchPath('/links/new', path)) return <NewLinkPage />;
  if (matchPath('/activity', path)) return <ActivityPage />;
  return <NotFoundPage />;
}

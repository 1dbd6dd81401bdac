import { CreateLinkForm, PaymentLinkCard } from '@paylinks/components';
import { announceChange } from '../changes.js';
import { CouldNotLoad } from '../parts/CouldNotLoad.js';
import { Page } from '../parts/Page.js';
import { navigate } from '../router.js';
import { useHostData } from '../useHostData.js';
import { useKeepLink } from '../useKeepLink.js';

export function NewLinkPage() {
  const links = useHostData<readonly string[]>('/links');
  const [keepLink, notKept] = useKeepLink(null);
  return (
    <Page title="New payment link" lead="For a payment that has no invoice: a deposit, a workshop seat, a tip.">
      <div className="link-layout">
        <section className="panel" aria-label="Details of the payment link">
          {notKept}
          <CreateLinkForm onCreated={keepLink} onConnect={() => navigate('/settings')} />
        </section>
        <section aria-labelledby="recent">
          <h2 id="recent" className="section-title">
            Recent links
          </h2>
          {links.state === 'failed' && <CouldNotLoad what="Your links" onRetry={announceChange} />}
          {links.state === 'ready' && links.data.length === 0 && (
            <p className="nothing">Links that you make here stay in view, with what became of them.</p>
          )}
          {links.state === 'ready' && (
            <ul className="cards">
              {links.data.map((linkId) => (
                <li key={linkId}>
                  <PaymentLinkCard linkId={linkId} />
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </Page>
  );
}

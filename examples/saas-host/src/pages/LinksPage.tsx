import { PaymentLinksTable } from '@paylinks/components';
import { Page } from '../parts/Page.js';
import { Link, navigate } from '../router.js';

/** Every link of the account, whoever made it and for what: the provider's own list. */
export function LinksPage() {
  return (
    <Page
      title="Payment links"
      lead="Every link of your account, with what became of it."
      actions={
        <Link className="button" data-kind="primary" to="/links/new">
          New payment link
        </Link>
      }
    >
      <section className="panel" aria-label="All payment links">
        <PaymentLinksTable onCreate={() => navigate('/links/new')} />
      </section>
    </Page>
  );
}

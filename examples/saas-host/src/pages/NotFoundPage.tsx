import { Page } from '../parts/Page.js';
import { Link } from '../router.js';

export function NotFoundPage() {
  return (
    <Page title="Not found" lead="There is nothing at this address.">
      <Link className="button" to="/invoices">
        Go to your invoices
      </Link>
    </Page>
  );
}

import { CreateLinkForm, PaymentLinkCard } from '@paylinks/components';
import { useEffect, useRef } from 'react';
import type { Invoice } from '../../common/model.js';
import { announceChange } from '../changes.js';
import { money } from '../format.js';
import { CouldNotLoad } from '../parts/CouldNotLoad.js';
import { InvoiceDocument } from '../parts/InvoiceDocument.js';
import { InvoiceStatusMark } from '../parts/InvoiceStatusMark.js';
import { Page } from '../parts/Page.js';
import { Link, navigate } from '../router.js';
import { useHostData } from '../useHostData.js';
import { useKeepLink } from '../useKeepLink.js';
import { useWorkspace } from '../workspace.js';
import { InvoicePayments } from './InvoicePayments.js';
import { NotFoundPage } from './NotFoundPage.js';

/** `requesting` is part of the address, so that a reload in the middle of a request comes back to it. */
export function InvoicePage({ id, requesting }: { id: string; requesting: boolean }) {
  const invoice = useHostData<Invoice>(`/invoices/${encodeURIComponent(id)}`);
  if (invoice.state === 'failed' && invoice.notFound) return <NotFoundPage />;
  if (invoice.state === 'failed') return <CouldNotLoad what="The invoice" onRetry={announceChange} />;
  if (invoice.state === 'loading') return <div className="skeleton" data-shape="document" />;
  const { number, customer, status, linkIds } = invoice.data;
  return (
    <Page
      title={number}
      back={{ to: '/invoices', label: 'Invoices' }}
      mark={<InvoiceStatusMark status={status} />}
      lead={`${customer.name}, ${money(invoice.data.total)}`}
      actions={
        status !== 'paid' &&
        !requesting && (
          <Link className="button" data-kind="primary" to={`/invoices/${id}/request`}>
            Request payment
          </Link>
        )
      }
    >
      <div className="invoice-layout" data-requesting={requesting ? '' : undefined}>
        <InvoiceDocument invoice={invoice.data} />
        <div className="invoice-side">
          {requesting && <RequestPayment invoice={invoice.data} />}
          <PaymentLinks linkIds={linkIds} empty={!requesting} />
          {!requesting && <InvoicePayments invoice={invoice.data} />}
        </div>
      </div>
    </Page>
  );
}

function RequestPayment({ invoice }: { invoice: Invoice }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [keepLink, notKept] = useKeepLink(invoice.id);
  const { provider } = useWorkspace();
  // Where the provider adds the tax, what it is asked for is the invoice before tax.
  const isNet = provider.capabilities.create.some(({ amountIs }) => amountIs === 'net');
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section className="panel" aria-labelledby="request">
      <div className="panel-head">
        <h2 id="request" ref={heading} tabIndex={-1}>
          Request payment
        </h2>
        <Link className="quiet-link" to={`/invoices/${invoice.id}`}>
          Close
        </Link>
      </div>
      {notKept}
      <CreateLinkForm
        form={`invoice-${invoice.id}`}
        defaultValues={{
          amount: isNet ? invoice.subtotal : invoice.total,
          items: invoice.lines.map(({ description, quantity, unitPrice }) => ({
            title: description,
            quantity: String(quantity),
            unitPrice,
            vatPercent: invoice.taxPercent,
          })),
          reference: invoice.number,
          description: `Invoice ${invoice.number}`,
          payerName: invoice.customer.name,
          expiresAt: '30d',
          returnUrl: `${location.origin}/thanks`,
          'invoice.issueDate': invoice.issueDate,
          'invoice.dueDate': invoice.dueDate,
        }}
        hiddenFields={['recipient', 'invoice.issueDate', 'invoice.dueDate', 'invoice.file']}
        onCreated={keepLink}
        onConnect={() => navigate('/settings')}
        onViewDetails={() => navigate(`/invoices/${invoice.id}`)}
      />
    </section>
  );
}

function PaymentLinks({ linkIds, empty }: { linkIds: readonly string[]; empty: boolean }) {
  if (linkIds.length === 0 && !empty) return null;
  return (
    <section aria-labelledby="links">
      <h2 id="links" className="section-title">
        Payment links
      </h2>
      {linkIds.length === 0 ? (
        <p className="nothing">Nobody has been asked to pay this invoice online yet.</p>
      ) : (
        <ul className="cards">
          {linkIds.map((linkId) => (
            <li key={linkId}>
              <PaymentLinkCard linkId={linkId} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

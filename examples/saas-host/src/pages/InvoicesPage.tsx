import { addMoney, type Money } from '@paylinks/core';
import { useState } from 'react';
import type { Invoice } from '../../common/model.js';
import { announceChange } from '../changes.js';
import { day, money } from '../format.js';
import { CouldNotLoad } from '../parts/CouldNotLoad.js';
import { InvoiceStatusMark } from '../parts/InvoiceStatusMark.js';
import { Page } from '../parts/Page.js';
import { Link } from '../router.js';
import { useHostData } from '../useHostData.js';

const filters = ['All', 'Unpaid', 'Paid'] as const;
type Filter = (typeof filters)[number];
const unpaid = (invoice: Invoice): boolean => invoice.status === 'sent' || invoice.status === 'overdue';
const shown: Readonly<Record<Filter, (invoice: Invoice) => boolean>> = {
  All: () => true,
  Unpaid: unpaid,
  Paid: (invoice) => invoice.status === 'paid',
};

export function InvoicesPage() {
  const invoices = useHostData<readonly Invoice[]>('/invoices');
  const [filter, setFilter] = useState<Filter>('All');
  return (
    <Page title="Invoices">
      {invoices.state === 'loading' && <div className="skeleton" data-shape="table" />}
      {invoices.state === 'failed' && <CouldNotLoad what="The invoices" onRetry={announceChange} />}
      {invoices.state === 'ready' && (
        <>
          <Outstanding invoices={invoices.data.filter(unpaid)} />
          <fieldset className="filters">
            <legend className="unseen">Show</legend>
            {filters.map((name) => (
              <button
                key={name}
                type="button"
                className="filter"
                aria-pressed={name === filter}
                onClick={() => setFilter(name)}
              >
                {name}
              </button>
            ))}
          </fieldset>
          <InvoiceTable invoices={invoices.data.filter(shown[filter])} />
        </>
      )}
    </Page>
  );
}

/** One figure for each currency: amounts in different currencies have no sum. */
function Outstanding({ invoices }: { invoices: readonly Invoice[] }) {
  const perCurrency = new Map<string, readonly Money[]>();
  for (const { total } of invoices) {
    perCurrency.set(total.currency, [...(perCurrency.get(total.currency) ?? []), total]);
  }
  return (
    <section className="outstanding" aria-labelledby="outstanding">
      <h2 id="outstanding">Outstanding</h2>
      <ul>
        {[...perCurrency].map(([currency, [first, ...more]]) => (
          <li key={currency}>
            <span className="figure">{first && money(addMoney(first, ...more))}</span>
            <span className="figure-count">{more.length === 0 ? '1 invoice' : `${more.length + 1} invoices`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function InvoiceTable({ invoices }: { invoices: readonly Invoice[] }) {
  return (
    <table className="invoices">
      <caption className="unseen">Invoices, newest first</caption>
      <thead>
        <tr>
          <th scope="col">Invoice</th>
          <th scope="col">Customer</th>
          <th scope="col">Due</th>
          <th scope="col">Status</th>
          <th scope="col" className="number">
            Amount
          </th>
        </tr>
      </thead>
      <tbody>
        {invoices.map((invoice) => (
          <tr key={invoice.id}>
            <th scope="row">
              <Link className="row-link" to={`/invoices/${invoice.id}`}>
                {invoice.number}
              </Link>
            </th>
            <td className="cell-customer">{invoice.customer.name}</td>
            <td className="cell-due">{day(invoice.dueDate)}</td>
            <td className="cell-status">
              <InvoiceStatusMark status={invoice.status} />
            </td>
            <td className="number cell-amount">{money(invoice.total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

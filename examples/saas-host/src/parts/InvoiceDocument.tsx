import type { Invoice } from '../../common/model.js';
import { day, money } from '../format.js';

/** The invoice as the customer got it. */
export function InvoiceDocument({ invoice }: { invoice: Invoice }) {
  const { customer } = invoice;
  return (
    <article className="document" aria-label={`Invoice ${invoice.number}`}>
      <div className="document-head">
        <div>
          <h2 className="label">Billed to</h2>
          <p className="document-customer">{customer.name}</p>
          <address>
            {customer.address.map((line) => (
              <span key={line}>{line}</span>
            ))}
            <span>{customer.email}</span>
          </address>
        </div>
        <dl className="document-facts">
          <div>
            <dt>Issued</dt>
            <dd>{day(invoice.issueDate)}</dd>
          </div>
          <div>
            <dt>Due</dt>
            <dd>{day(invoice.dueDate)}</dd>
          </div>
        </dl>
      </div>
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">Item</th>
            <th scope="col" className="number">
              Quantity
            </th>
            <th scope="col" className="number">
              Price
            </th>
            <th scope="col" className="number">
              Amount
            </th>
          </tr>
        </thead>
        <tbody>
          {invoice.lines.map((line) => (
            <tr key={line.description}>
              <th scope="row">{line.description}</th>
              <td className="number">{line.quantity}</td>
              <td className="number">{money(line.unitPrice)}</td>
              <td className="number">{money(line.amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="totals">
        <div>
          <dt>Subtotal</dt>
          <dd>{money(invoice.subtotal)}</dd>
        </div>
        <div>
          <dt>{invoice.taxPercent === '0' ? 'VAT, outside of scope' : `VAT ${invoice.taxPercent} %`}</dt>
          <dd>{money(invoice.tax)}</dd>
        </div>
        <div className="totals-total">
          <dt>Total</dt>
          <dd>{money(invoice.total)}</dd>
        </div>
      </dl>
    </article>
  );
}

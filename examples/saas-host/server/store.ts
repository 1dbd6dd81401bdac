import type { LinkEvent, Money, PaymentLink, PaymentLinkStatus } from '@paylinks/core';
import type { ActivityEntry, ActivityType, Invoice, InvoiceStatus } from '../common/model.js';

/** The app's own data, in memory: a restart begins anew. Money itself is never kept here, only which links were made for what. */
export class Store {
  readonly #invoices: Map<string, Invoice>;
  /** Links without an invoice, newest first. */
  #freeLinks: readonly string[] = [];
  /** How the invoice stood before a link paid it: a payment that is returned opens it again. */
  readonly #unpaidStatus = new Map<string, InvoiceStatus>();
  readonly #lastStatus = new Map<string, PaymentLinkStatus>();
  /** Some events name the payment alone. */
  readonly #linkOfIntent = new Map<string, string>();
  /** Newest first. */
  #activity: ActivityEntry[] = [];

  constructor(invoices: readonly Invoice[]) {
    this.#invoices = new Map(invoices.map((invoice) => [invoice.id, invoice]));
    for (const invoice of invoices.filter((it) => it.status !== 'draft').toReversed()) {
      this.#log('invoice_sent', { invoice, at: `${invoice.issueDate}T08:30:00Z` });
    }
  }

  invoices(): Invoice[] {
    return [...this.#invoices.values()];
  }

  invoice(id: string): Invoice | undefined {
    return this.#invoices.get(id);
  }

  freeLinks(): readonly string[] {
    return this.#freeLinks;
  }

  activity(): readonly ActivityEntry[] {
    return this.#activity;
  }

  /** Telling the same link twice changes nothing. `link` is null where the provider could not be asked: the link is kept all the same. */
  addLink(linkId: string, invoiceId: string | null, link: PaymentLink | null): void {
    if (this.#lastStatus.has(linkId)) return;
    const invoice = invoiceId === null ? undefined : this.#invoices.get(invoiceId);
    if (invoice) {
      this.#invoices.set(invoice.id, {
        ...invoice,
        status: invoice.status === 'draft' ? 'sent' : invoice.status,
        linkIds: [linkId, ...invoice.linkIds],
      });
    } else {
      this.#freeLinks = [linkId, ...this.#freeLinks];
    }
    this.#lastStatus.set(linkId, link?.status ?? 'open');
    this.#log('link_created', { invoice, ...(link && { amount: link.amount }) });
    // It may have been paid before it was told here.
    if (link) this.updateLink(link);
  }

  /** What the provider says now. An invoice counts as paid only while the money is there, whatever the link's own status is. */
  updateLink(link: PaymentLink): void {
    const invoice = this.invoices().find((it) => it.linkIds.includes(link.id));
    if (this.#lastStatus.get(link.id) === undefined) return;
    this.#know(link);
    if (this.#lastStatus.get(link.id) !== link.status) {
      this.#lastStatus.set(link.id, link.status);
      this.#log('link_changed', { invoice, amount: link.amount, status: link.status });
    }
    if (!invoice) return;
    const covers =
      link.amount.currency === invoice.total.currency && link.amount.minorUnits >= invoice.total.minorUnits;
    if (covers && (link.money === 'received' || link.money === 'settled') && invoice.status !== 'paid') {
      this.#unpaidStatus.set(invoice.id, invoice.status);
      this.#invoices.set(invoice.id, { ...invoice, status: 'paid', paidOnline: true });
      this.#log('invoice_paid', { invoice, amount: invoice.total });
    }
    if (['refunded', 'disputed', 'none'].includes(link.money) && invoice.paidOnline) {
      const before = this.#unpaidStatus.get(invoice.id);
      if (before) this.#invoices.set(invoice.id, { ...invoice, status: before, paidOnline: false });
    }
  }

  /** What the provider's records say now: all of it, or some of it is outstanding (again). */
  updateOutstanding(invoiceId: string, outstanding: Money): void {
    const invoice = this.#invoices.get(invoiceId);
    if (!invoice || invoice.paidOnline) return;
    if (outstanding.minorUnits <= 0 && invoice.status !== 'paid') {
      this.#unpaidStatus.set(invoice.id, invoice.status);
      this.#invoices.set(invoice.id, { ...invoice, status: 'paid' });
      this.#log('invoice_paid', { invoice, amount: invoice.total });
    }
    if (outstanding.minorUnits > 0 && invoice.status === 'paid') {
      this.#invoices.set(invoice.id, { ...invoice, status: this.#unpaidStatus.get(invoice.id) ?? 'sent' });
    }
  }

  /** null: about nothing that stands in these books. */
  linkOf({ linkId, paymentIntentId }: LinkEvent): string | null {
    const found = linkId ?? this.#linkOfIntent.get(paymentIntentId ?? '') ?? '';
    return this.#lastStatus.has(found) ? found : null;
  }

  #know({ id, paymentIntentId }: PaymentLink): void {
    if (paymentIntentId !== null) this.#linkOfIntent.set(paymentIntentId, id);
  }

  #log(
    type: ActivityType,
    facts: Partial<Pick<ActivityEntry, 'amount' | 'status' | 'at'>> & { invoice?: Invoice | undefined },
  ): void {
    const { invoice, amount = invoice?.total ?? null, status = null, at = new Date().toISOString() } = facts;
    this.#activity = [
      {
        id: `act_${this.#activity.length + 1}`,
        at,
        type,
        invoice: invoice ? { id: invoice.id, number: invoice.number, customer: invoice.customer.name } : null,
        amount,
        status,
      },
      ...this.#activity,
    ];
  }
}

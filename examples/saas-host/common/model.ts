import type { Capabilities, Money, PaymentLinkStatus } from '@paylinks/core';

/** What the page and the server of this app tell each other. None of it is the kit's: the kit never sees an invoice. */
export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly address: readonly string[];
}

export type InvoiceStatus = 'draft' | 'sent' | 'overdue' | 'paid';

export interface InvoiceLine {
  readonly description: string;
  readonly quantity: number;
  readonly unitPrice: Money;
  readonly amount: Money;
}

export interface Invoice {
  readonly id: string;
  readonly number: string;
  readonly customer: Customer;
  readonly status: InvoiceStatus;
  /** Days: YYYY-MM-DD. */
  readonly issueDate: string;
  readonly dueDate: string;
  readonly lines: readonly InvoiceLine[];
  readonly subtotal: Money;
  readonly taxPercent: string;
  readonly tax: Money;
  readonly total: Money;
  /** Newest first. Which link belongs to which invoice is this app's knowledge. */
  readonly linkIds: readonly string[];
  /** Under which the provider keeps the invoice too, and what is recorded of it; null: it keeps none. */
  readonly receivableId: string | null;
  /** Paid through a link of its own, of which the provider's records of the invoice say nothing. */
  readonly paidOnline: boolean;
}

export type ActivityType = 'invoice_sent' | 'invoice_paid' | 'link_created' | 'link_changed';

export interface ActivityEntry {
  readonly id: string;
  readonly at: string;
  readonly type: ActivityType;
  readonly invoice: { readonly id: string; readonly number: string; readonly customer: string } | null;
  readonly amount: Money | null;
  /** For link_changed. */
  readonly status: PaymentLinkStatus | null;
}

export type ProviderId = 'monite' | 'qonto' | 'commet';

export interface BankAccount {
  readonly id: string;
  readonly name: string;
}

/** A provider as the page may know it: nothing that opens anything. */
export interface ProviderChoice {
  readonly id: ProviderId;
  readonly sandbox: boolean;
  readonly bankAccounts: readonly BankAccount[];
  /** What this user may do there, so that the first paint needs no answer. */
  readonly capabilities: Capabilities;
}

export interface HostConfig {
  readonly company: string;
  readonly providers: readonly ProviderChoice[];
}

import type { Money } from '../money/money.js';

export type SourceType = 'payable' | 'receivable' | 'invoice';

export interface PaymentSource {
  readonly type: SourceType;
  readonly id: string;
  /** Required for 'invoice' (Qonto's invoice_number). */
  readonly number?: string | undefined;
}

export interface CreateLinkCommon {
  /** Words of the provider, as `listPaymentMethods` gives them. At least one where the mode requires the field. */
  readonly paymentMethods?: readonly string[] | undefined;
  /** Who receives the money (Monite: entity or counterpart). Left out: the client's own entity. */
  readonly recipient?: { readonly type: 'entity' | 'counterpart'; readonly id: string } | undefined;
  /** Who pays, in words (Qonto's debitor_name). */
  readonly payerName?: string | undefined;
  readonly reference?: string | undefined;
  readonly description?: string | undefined;
  readonly expiresAt?: string | undefined;
  /** https, or http on loopback; no credentials. */
  readonly returnUrl?: string | undefined;
  readonly reusable?: boolean | undefined;
  /** Data of an external invoice; a stored one is `source`. */
  readonly invoice?: InvoiceInput | undefined;
  readonly customerId?: string | undefined;
  readonly metadata?: Readonly<Record<string, string>> | undefined;
}

export interface CreateFromAmount extends CreateLinkCommon {
  readonly amount: Money;
  readonly items?: undefined;
  readonly source?: undefined;
}

export interface CreateFromItems extends CreateLinkCommon {
  readonly items: readonly LineItemInput[];
  readonly amount?: undefined;
  readonly source?: undefined;
}

export interface CreateFromSource extends CreateLinkCommon {
  readonly source: PaymentSource;
  readonly amount?: Money | undefined;
  readonly items?: undefined;
}

export type CreateLinkInput = CreateFromAmount | CreateFromItems | CreateFromSource;

export interface InvoiceInput {
  readonly issueDate?: string | undefined;
  readonly dueDate?: string | undefined;
  readonly file?: InvoiceFile | undefined;
}

export interface InvoiceFile {
  readonly name: string;
  readonly mimetype: string;
  readonly url: string;
}

export interface LineItemInput {
  readonly title: string;
  /** Decimal text, above 0. */
  readonly quantity: string;
  /** Net. All items share one currency. */
  readonly unitPrice: Money;
  /** Decimal text in percent: '21' is 21 %. */
  readonly vatPercent: string;
  readonly type?: 'good' | 'service' | undefined;
  readonly description?: string | undefined;
  readonly measureUnit?: string | undefined;
}

import type { Money } from '../money/money.js';
import * as z from '../zod.js';
import {
  daySchema,
  decimalSchema,
  idSchema,
  instantSchema,
  notNegativeMoneySchema,
  positiveDecimalSchema,
  positiveMoneySchema,
  urlSchema,
} from './scalars.js';

/** payable, receivable: stored at Monite. invoice: by its number, at Qonto. */
export type SourceType = 'payable' | 'receivable' | 'invoice';

/** The document that is being paid, by the provider's type and id. */
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

/** A link for an amount: `{ amount: { minorUnits: 1250, currency: 'EUR' } }` is 12.50 euros. */
export interface CreateFromAmount extends CreateLinkCommon {
  readonly amount: Money;
  readonly items?: undefined;
  readonly source?: undefined;
}

/** A link for the lines of a basket. The total is the provider's; `totalsOf` says what it will be, as far as its rounding is known. */
export interface CreateFromItems extends CreateLinkCommon {
  readonly items: readonly LineItemInput[];
  readonly amount?: undefined;
  readonly source?: undefined;
}

/** A link for a document that the provider stores, or for an invoice by its number. `amount`: a part of what is left, where the mode takes one. */
export interface CreateFromSource extends CreateLinkCommon {
  readonly source: PaymentSource;
  readonly amount?: Money | undefined;
  readonly items?: undefined;
}

/** What a link is made from: an amount, items or a source, never two of them. Which fields may stand beside it is in `capabilities.create`; any other is refused with `invalid_input`. */
export type CreateLinkInput = CreateFromAmount | CreateFromItems | CreateFromSource;

/** Data of an invoice that the provider does not store. Days are 'YYYY-MM-DD'. */
export interface InvoiceInput {
  readonly issueDate?: string | undefined;
  readonly dueDate?: string | undefined;
  readonly file?: InvoiceFile | undefined;
}

/** A document by its address: file name, content type ('application/pdf') and an https URL that the provider can read. */
export interface InvoiceFile {
  readonly name: string;
  readonly mimetype: string;
  readonly url: string;
}

/** A line of a basket. Decimal text has a point and no exponent, so that no float touches it. */
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

export const paymentSourceSchema: z.ZodMiniType<PaymentSource> = z
  .strictObject({
    type: z.enum(['payable', 'receivable', 'invoice']),
    id: idSchema,
    number: z.optional(idSchema),
  })
  .check(
    z.refine((source) => source.type !== 'invoice' || source.number !== undefined, {
      path: ['number'],
      params: { code: 'required' },
    }),
  );

const invoiceInputSchema: z.ZodMiniType<InvoiceInput> = z.strictObject({
  issueDate: z.optional(daySchema),
  dueDate: z.optional(daySchema),
  file: z.optional(z.strictObject({ name: idSchema, mimetype: idSchema, url: urlSchema })),
});

const lineItemInputSchema: z.ZodMiniType<LineItemInput> = z.strictObject({
  title: z.string().check(z.minLength(1)),
  quantity: positiveDecimalSchema,
  unitPrice: notNegativeMoneySchema,
  vatPercent: decimalSchema,
  type: z.optional(z.enum(['good', 'service'])),
  description: z.optional(z.string()),
  measureUnit: z.optional(z.string()),
});

const uniqueWords = z.array(z.string().check(z.minLength(1))).check(
  z.minLength(1),
  z.refine((words) => new Set(words).size === words.length, { params: { code: 'not_allowed' } }),
);

/**
 * What may be created, whoever creates it; what a certain provider takes stands in its capabilities.
 * One plain object and not a union, so that an error names its field.
 */
export const createLinkInputSchema: z.ZodMiniType<CreateLinkInput> = z.pipe(
  z.strictObject({
    amount: z.optional(positiveMoneySchema),
    items: z.optional(z.array(lineItemInputSchema).check(z.minLength(1))),
    source: z.optional(paymentSourceSchema),
    paymentMethods: z.optional(uniqueWords),
    recipient: z.optional(z.strictObject({ type: z.enum(['entity', 'counterpart']), id: idSchema })),
    payerName: z.optional(z.string()),
    reference: z.optional(z.string()),
    description: z.optional(z.string()),
    expiresAt: z.optional(instantSchema),
    returnUrl: z.optional(urlSchema),
    reusable: z.optional(z.boolean()),
    invoice: z.optional(invoiceInputSchema),
    customerId: z.optional(idSchema),
    metadata: z.optional(z.record(z.string(), z.string())),
  }),
  z.transform((input, context): CreateLinkInput => {
    const { amount, items, source, ...common } = input;
    const refuse = (path: string, code: string): void => {
      context.issues.push({ code: 'custom', path: [path], params: { code }, input: input });
    };
    if (items !== undefined && new Set(items.map((item) => item.unitPrice.currency)).size > 1)
      refuse('items', 'invalid');
    if (items !== undefined && amount !== undefined) refuse('amount', 'not_allowed');
    if (items !== undefined && source !== undefined) refuse('items', 'not_allowed');
    if (source !== undefined) return amount === undefined ? { ...common, source } : { ...common, source, amount };
    if (items !== undefined) return { ...common, items };
    if (amount !== undefined) return { ...common, amount };
    refuse('amount', 'required');
    return z.NEVER;
  }),
);

import * as z from 'zod/mini';
import { toInstant } from '../http/instant.js';
import { bareOrWrapped, id, lenient, text } from '../http/lenient.js';

/** Decimal text of the major unit, never a number: "13.30". */
export interface WireAmount {
  readonly value: string;
  readonly currency: string;
}
export interface WireItem {
  readonly title: string | null;
  readonly quantity: string | number | null;
  readonly unit_price: WireAmount | null;
  readonly vat_rate: string | null;
  readonly type: string | null;
  readonly description: string | null;
  readonly measure_unit: string | null;
}
export interface WireLink {
  readonly id: string;
  readonly status: string | null;
  readonly expiration_date: string | null;
  readonly potential_payment_methods: readonly string[] | null;
  readonly amount: WireAmount | null;
  readonly resource_type: string | null;
  readonly reusable: boolean | null;
  readonly created_at: string | null;
  readonly url: string | null;
  readonly items: readonly (WireItem | null)[] | null;
  readonly invoice_id: string | null;
  readonly invoice_number: string | null;
  readonly debitor_name: string | null;
}

const amountSchema: z.ZodMiniType<WireAmount> = z.object({ value: z.string(), currency: z.string() });

const itemSchema: z.ZodMiniType<WireItem> = z.object({
  title: text,
  quantity: lenient(z.union([z.string(), z.number()])),
  unit_price: lenient(amountSchema),
  vat_rate: text,
  type: text,
  description: text,
  measure_unit: text,
});

const linkSchema: z.ZodMiniType<WireLink> = z.object({
  id,
  status: text,
  expiration_date: text,
  potential_payment_methods: lenient(z.array(z.string())),
  amount: lenient(amountSchema),
  resource_type: text,
  reusable: lenient(z.boolean()),
  created_at: text,
  url: text,
  items: lenient(z.array(lenient(itemSchema))),
  invoice_id: lenient(id),
  invoice_number: text,
  debitor_name: text,
});

/** The page of `show` prints a bare link, clients in the field expect `{payment_link}`: https://docs.qonto.com/api-reference/business-api/payments-transfers/payment-links/show */
export const linkReplySchema: z.ZodMiniType<WireLink> = bareOrWrapped('payment_link', linkSchema);

/** Without a next page the list would end in silence, so this much is required. */
export interface WireMeta {
  readonly next_page: number | null;
  readonly total_count: number | null;
}
const metaSchema: z.ZodMiniType<WireMeta> = z.object({
  next_page: z.nullable(z.int()),
  total_count: lenient(z.int().check(z.gte(0))),
});

export interface WireLinkPage {
  readonly payment_links: readonly WireLink[];
  readonly meta: WireMeta;
}
export const linkPageSchema: z.ZodMiniType<WireLinkPage> = z.object({
  payment_links: z.array(linkSchema),
  meta: metaSchema,
});

/** A payment without amount or time would be a hole in the count of money, so these are required. */
export interface WirePayment {
  readonly id: string;
  readonly amount: WireAmount;
  readonly created_at: string;
  readonly status: string | null;
  readonly payment_method: string | null;
  readonly paid_at: string | null;
  readonly debitor_email: string | null;
}
export interface WirePaymentPage {
  readonly payments: readonly WirePayment[];
  readonly meta: WireMeta;
}
const paymentsSchema: z.ZodMiniType<readonly WirePayment[]> = z.array(
  z.object({
    id,
    amount: amountSchema,
    created_at: z.string().check(z.refine((at) => toInstant(at) !== null)),
    status: text,
    payment_method: text,
    paid_at: text,
    debitor_email: text,
  }),
);
/** Documented as `payments`; one client in the field reads `payment_link_payments`. */
export const paymentPageSchema: z.ZodMiniType<WirePaymentPage> = z.pipe(
  z.object({
    payments: z.optional(paymentsSchema),
    payment_link_payments: z.optional(paymentsSchema),
    meta: metaSchema,
  }),
  z.transform(({ payments, payment_link_payments, meta }, context): WirePaymentPage => {
    const rows = payments ?? payment_link_payments;
    if (rows !== undefined) return { payments: rows, meta };
    context.issues.push({ code: 'custom', path: ['payments'], input: undefined });
    return z.NEVER;
  }),
);

export interface WirePaymentMethod {
  readonly name: string;
  readonly enabled: boolean | null;
}
export interface WirePaymentMethods {
  readonly payment_link_payment_methods: readonly WirePaymentMethod[];
}
export const paymentMethodsSchema: z.ZodMiniType<WirePaymentMethods> = z.object({
  payment_link_payment_methods: z.array(z.object({ name: id, enabled: lenient(z.boolean()) })),
});

export interface WireConnection {
  readonly connection_location: string | null;
  readonly status: string;
  readonly bank_account_id: string | null;
}
export const connectionSchema: z.ZodMiniType<WireConnection> = z.object({
  connection_location: text,
  status: id,
  bank_account_id: text,
});

export interface WireError {
  readonly code: string | null;
  readonly detail: string | null;
  readonly source: { readonly pointer: string | null; readonly parameter: string | null } | null;
}
export interface WireErrors {
  readonly errors: readonly (WireError | null)[];
  readonly trace_id: string | null;
}
export const errorsSchema: z.ZodMiniType<WireErrors> = z.object({
  errors: z.array(
    lenient(z.object({ code: text, detail: text, source: lenient(z.object({ pointer: text, parameter: text })) })),
  ),
  trace_id: text,
});

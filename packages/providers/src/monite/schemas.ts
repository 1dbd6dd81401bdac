import * as z from 'zod/mini';
import { id, lenient, text } from '../http/lenient.js';

export interface WireObject {
  readonly id: string;
  readonly type: string | null;
}
export interface WireBankAccount {
  readonly id: string;
  readonly account_holder_name: string | null;
  readonly account_number: string | null;
  readonly bic: string | null;
  readonly country: string | null;
  readonly currency: string | null;
  readonly display_name: string | null;
  readonly iban: string | null;
  readonly is_default: boolean | null;
  readonly name: string | null;
  readonly routing_number: string | null;
  readonly sort_code: string | null;
  readonly was_created_by_user_id: string | null;
}
export interface WireParty extends WireObject {
  readonly name: string | null;
  readonly bank_accounts: readonly (WireBankAccount | null)[] | null;
}
export interface WireInvoice {
  readonly due_date: string | null;
  readonly issue_date: string | null;
  readonly file: { readonly mimetype: string; readonly name: string; readonly url: string } | null;
}
/** As it stands in a link and, with the fields from `amount` on, by itself. */
export interface WireIntent {
  readonly id: string;
  readonly updated_at: string | null;
  readonly status: string | null;
  readonly application_fee_amount: number | null;
  readonly object: WireObject | null;
  readonly provider: string | null;
  readonly selected_payment_method: string | null;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly payment_link_id: string | null;
  readonly payment_methods: readonly string[] | null;
  readonly payment_reference: string | null;
  readonly recipient: WireParty | null;
  readonly payer: WireParty | null;
}
export interface WireLink {
  readonly id: string;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly expires_at: string | null;
  readonly payment_intent_id: string | null;
  readonly payment_methods: readonly string[] | null;
  readonly payment_page_url: string | null;
  readonly recipient: WireParty | null;
  readonly status: string | null;
  readonly invoice: WireInvoice | null;
  readonly payer: WireParty | null;
  readonly payment_intent: WireIntent | null;
  readonly payment_reference: string | null;
  readonly return_url: string | null;
}

const objectSchema: z.ZodMiniType<WireObject> = z.object({ id, type: text });

const bankAccountSchema: z.ZodMiniType<WireBankAccount> = z.object({
  id,
  account_holder_name: text,
  account_number: text,
  bic: text,
  country: text,
  currency: text,
  display_name: text,
  iban: text,
  is_default: lenient(z.boolean()),
  name: text,
  routing_number: text,
  sort_code: text,
  was_created_by_user_id: text,
});

const partySchema: z.ZodMiniType<WireParty> = z.object({
  id,
  type: text,
  name: text,
  bank_accounts: lenient(z.array(lenient(bankAccountSchema))),
});

const invoiceSchema: z.ZodMiniType<WireInvoice> = z.object({
  due_date: text,
  issue_date: text,
  file: lenient(z.object({ mimetype: z.string(), name: z.string(), url: z.string() })),
});

export const intentSchema: z.ZodMiniType<WireIntent> = z.object({
  id,
  updated_at: text,
  status: text,
  application_fee_amount: lenient(z.int()),
  object: lenient(objectSchema),
  provider: text,
  selected_payment_method: text,
  amount: lenient(z.int()),
  currency: text,
  payment_link_id: text,
  payment_methods: lenient(z.array(z.string())),
  payment_reference: text,
  recipient: lenient(partySchema),
  payer: lenient(partySchema),
});

export const linkSchema: z.ZodMiniType<WireLink> = z.object({
  id,
  amount: lenient(z.int()),
  currency: text,
  expires_at: text,
  payment_intent_id: text,
  payment_methods: lenient(z.array(z.string())),
  payment_page_url: text,
  recipient: lenient(partySchema),
  status: text,
  invoice: lenient(invoiceSchema),
  payer: lenient(partySchema),
  payment_intent: lenient(intentSchema),
  payment_reference: text,
  return_url: text,
});

export interface WireIntentPage {
  readonly data: readonly (WireIntent | null)[];
  readonly next_pagination_token: string | null;
}
export const intentPageSchema: z.ZodMiniType<WireIntentPage> = z.object({
  data: z.array(lenient(intentSchema)),
  next_pagination_token: text,
});

export interface WireIntentEvent {
  readonly id: string | null;
  readonly created_at: string | null;
  readonly status: string | null;
}
export interface WireIntentHistory {
  readonly data: readonly (WireIntentEvent | null)[];
}
export const intentHistorySchema: z.ZodMiniType<WireIntentHistory> = z.object({
  data: z.array(lenient(z.object({ id: lenient(id), created_at: text, status: text }))),
});

export interface WireRecordEvent {
  readonly status: string | null;
  readonly timestamp: string | null;
  readonly entity_user_id: string | null;
}
export interface WireRecord {
  readonly id: string;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly history: readonly (WireRecordEvent | null)[] | null;
  readonly is_external: boolean | null;
  readonly object: (WireObject & { readonly new_status: string | null; readonly old_status: string | null }) | null;
  readonly payment_intent_id: string | null;
  readonly entity_user_id: string | null;
  readonly overpaid_amount: number | null;
  readonly paid_at: string | null;
  readonly payment_intent_status: string | null;
  readonly payment_method: string | null;
  readonly planned_payment_date: string | null;
  readonly status: string | null;
}
export const recordSchema: z.ZodMiniType<WireRecord> = z.object({
  id,
  amount: lenient(z.int()),
  currency: text,
  history: lenient(z.array(lenient(z.object({ status: text, timestamp: text, entity_user_id: text })))),
  is_external: lenient(z.boolean()),
  object: lenient(z.object({ id, type: text, new_status: text, old_status: text })),
  payment_intent_id: text,
  entity_user_id: text,
  overpaid_amount: lenient(z.int()),
  paid_at: text,
  payment_intent_status: text,
  payment_method: text,
  planned_payment_date: text,
  status: text,
});

/** A row that cannot be read fails the page: a payment that is silently not listed is worse than an error. */
export interface WireRecordPage {
  readonly data: readonly WireRecord[];
  readonly next_pagination_token: string | null;
}
export const recordPageSchema: z.ZodMiniType<WireRecordPage> = z.object({
  data: z.array(recordSchema),
  next_pagination_token: text,
});

export interface WirePaymentMethod {
  readonly type: string;
  readonly name: string | null;
  readonly status: string | null;
  readonly direction: string | null;
}
export const paymentMethodsSchema: z.ZodMiniType<{ readonly data: readonly (WirePaymentMethod | null)[] }> = z.object({
  data: z.array(lenient(z.object({ type: id, name: text, status: text, direction: text }))),
});

export interface WireErrors {
  readonly error: { readonly message: string | null; readonly type: string | null } | null;
  readonly detail:
    | readonly ({
        readonly loc: readonly (string | number)[];
        readonly msg: string | null;
        readonly type: string | null;
      } | null)[]
    | null;
}
export const errorsSchema: z.ZodMiniType<WireErrors> = z.object({
  error: lenient(z.object({ message: text, type: text })),
  detail: lenient(
    z.array(lenient(z.object({ loc: z.array(z.union([z.string(), z.number()])), msg: text, type: text }))),
  ),
});

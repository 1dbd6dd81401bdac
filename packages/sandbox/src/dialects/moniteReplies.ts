import { invoiceOf } from './moniteBooks.js';
import type { Account, AccountRef, Intent, Invoice, Link, MoniteState, PaymentRecord } from './moniteState.js';
import { accountOf } from './moniteState.js';

type Json = Readonly<Record<string, unknown>>;

/** An optional field of this API is left out where it has no value: the contract's optional fields are not nullable, except those of records. */
const given = (fields: Json): Json =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));

/** Names and bank accounts are known for links of stored objects; for other links the API has nothing but what it was told. */
function accountReply(state: MoniteState, ref: AccountRef, whole: boolean): Json {
  const account = whole ? accountOf(state, ref) : undefined;
  return given({ id: ref.id, type: ref.type, name: account?.name, bank_accounts: account?.bankAccounts });
}

const payerOf = (state: MoniteState, link: Link): Account | undefined => {
  if (link.object === null) return undefined;
  return link.recipient.type === 'entity' ? state.counterparts[0] : state.entity;
};

/** One per cent, rounded down: enough to be a number that is neither zero nor the amount. */
const feeOf = (link: Link): number | null => (link.object === null ? null : Math.floor(link.amount / 100));

const invoiceReply = (state: MoniteState, link: Link): Invoice | null => link.invoice ?? invoiceOf(state, link.object);

export function linkReply(state: MoniteState, link: Link): Json {
  const payer = payerOf(state, link);
  const { intent } = link;
  return given({
    id: link.id,
    amount: link.amount,
    currency: link.currency,
    expires_at: link.expiresAt,
    invoice: invoiceReply(state, link),
    payer: payer && accountReply(state, payer, true),
    // Seen in replies of stored objects only; for others a client has to read the intent itself.
    payment_intent:
      link.object &&
      given({
        id: intent.id,
        updated_at: intent.updatedAt,
        application_fee_amount: feeOf(link),
        object: link.object,
        provider: intent.selectedMethod && 'stripe',
        selected_payment_method: intent.selectedMethod,
        status: intent.status,
      }),
    payment_intent_id: intent.id,
    payment_methods: link.methods,
    payment_page_url: `${state.payUrl}/${link.id}`,
    payment_reference: link.reference,
    recipient: accountReply(state, link.recipient, link.object !== null),
    return_url: link.returnUrl,
    status: link.status,
  });
}

export function intentReply(state: MoniteState, link: Link): Json {
  const payer = payerOf(state, link);
  const { intent } = link;
  return given({
    id: intent.id,
    updated_at: intent.updatedAt,
    amount: link.amount,
    application_fee_amount: feeOf(link),
    currency: link.currency,
    invoice: invoiceReply(state, link),
    object: link.object,
    payer: payer && accountReply(state, payer, true),
    payment_link_id: link.id,
    payment_methods: link.methods,
    payment_reference: link.reference,
    provider: intent.selectedMethod && 'stripe',
    recipient: accountReply(state, link.recipient, link.object !== null),
    selected_payment_method: intent.selectedMethod,
    status: intent.status,
  });
}

export const historyReply = (intent: Intent): Json => ({
  data: intent.history.map((row) => ({
    id: row.id,
    created_at: row.at,
    updated_at: row.at,
    payment_intent_id: intent.id,
    status: row.status,
  })),
});

export function recordReply(record: PaymentRecord): Json {
  return {
    id: record.id,
    amount: record.amount,
    currency: record.currency,
    entity_user_id: record.entityUserId,
    history: record.history.map((row) =>
      given({ entity_user_id: row.entityUserId, status: row.status, timestamp: row.timestamp }),
    ),
    is_external: record.isExternal,
    object: {
      id: record.object.id,
      new_status: record.newStatus,
      old_status: record.oldStatus,
      type: record.object.type,
    },
    overpaid_amount: record.overpaid,
    paid_at: record.paidAt,
    ...given({ payment_intent_id: record.intentId }),
    payment_intent_status: record.intentStatus,
    payment_method: record.method,
    planned_payment_date: record.plannedDate,
    status: record.status,
  };
}

import {
  type BankAccount,
  checkedUrl,
  type LinkInvoice,
  type LinkSource,
  type Party,
  type PaymentIntent,
  type PaymentLink,
  PaymentLinksError,
  type PaymentMethod,
} from '@paylinks/core';
import { toInstant } from '../http/instant.js';
import { payUrl } from '../http/payUrl.js';
import type { WireCurrencies } from '../http/wireCurrencies.js';
import type {
  WireBankAccount,
  WireIntent,
  WireInvoice,
  WireLink,
  WireObject,
  WireParty,
  WirePaymentMethod,
} from './schemas.js';
import { linkState } from './status.js';

/** What a client knows besides the replies. */
export interface MoniteContext {
  readonly entityId: string;
  readonly currencies: WireCurrencies;
  readonly payHosts: readonly string[] | null;
  readonly livemode: boolean | null;
}

/** A link and what is known of its payment intent; `intent` null: it was not read. Throws `unexpected` where the amount cannot be told exactly. */
export function toPaymentLink(wire: WireLink, intent: WireIntent | null, context: MoniteContext): PaymentLink {
  const { currencies, livemode } = context;
  const amount = currencies.fromWire(wire.amount, wire.currency);
  if (amount === null) {
    throw new PaymentLinksError({
      code: 'unexpected',
      message: `Monite gave the amount of link ${wire.id} as ${wire.amount} ${wire.currency}, which has no exact counterpart in ISO 4217 minor units. State the digits of that currency in currencyDigits if you know them.`,
    });
  }
  const source = toSource(intent?.object ?? null);
  return {
    id: wire.id,
    provider: 'monite',
    ...linkState(wire.status ?? '', intent?.status ?? null),
    rawStatus: wire.status ?? '',
    rawMoneyStatus: intent?.status ?? null,
    payments: null,
    amount,
    createdAt: null,
    updatedAt: null,
    expiresAt: toInstant(wire.expires_at),
    url: payUrl(wire.payment_page_url, context.payHosts),
    rawUrl: wire.payment_page_url,
    paymentMethods: wire.payment_methods ?? [],
    reference: wire.payment_reference ?? intent?.payment_reference ?? null,
    description: null,
    recipient: toParty(wire.recipient),
    payer: toParty(wire.payer ?? intent?.payer ?? null),
    source,
    createdFrom: source === null ? 'amount' : 'source',
    customerId: null,
    paymentIntent: toIntent(intent, wire.currency, context),
    paymentIntentId: wire.payment_intent_id ?? intent?.id ?? null,
    livemode,
    subtotal: null,
    tax: null,
    reusable: false,
    returnUrl: wire.return_url !== null && checkedUrl(wire.return_url) !== null ? wire.return_url : null,
    invoice: toInvoice(wire.invoice),
    items: [],
    metadata: {},
    processor: intent?.provider ?? null,
  };
}

export const toDay = (text: string | null): string | null => {
  const day = toInstant(text)?.slice(0, 10) ?? null;
  return day !== null && text === day ? day : null;
};

export function toSource(object: WireObject | null): LinkSource | null {
  if (object === null) return null;
  const { id, type } = object;
  return { type: type === 'payable' || type === 'receivable' ? type : 'unknown', id, number: null };
}

export function toParty(party: WireParty | null): Party | null {
  if (party === null) return null;
  const { id, type, name, bank_accounts } = party;
  return {
    type: type === 'entity' || type === 'counterpart' ? type : null,
    id,
    name,
    bankAccounts: (bank_accounts ?? []).filter((account) => account !== null).map(toBankAccount),
  };
}

function toBankAccount(account: WireBankAccount): BankAccount {
  return {
    id: account.id,
    accountHolderName: account.account_holder_name,
    accountNumber: account.account_number,
    bic: account.bic,
    country: account.country,
    currency: account.currency,
    displayName: account.display_name,
    iban: account.iban,
    isDefault: account.is_default ?? false,
    name: account.name,
    routingNumber: account.routing_number,
    sortCode: account.sort_code,
    createdByUserId: account.was_created_by_user_id,
  };
}

export function toIntent(
  intent: WireIntent | null,
  linkCurrency: string | null,
  { currencies }: MoniteContext,
): PaymentIntent | null {
  const updatedAt = toInstant(intent?.updated_at ?? null);
  if (intent === null || updatedAt === null) return null;
  return {
    id: intent.id,
    rawStatus: intent.status ?? '',
    updatedAt,
    applicationFee: currencies.fromWire(intent.application_fee_amount, intent.currency ?? linkCurrency),
    source: toSource(intent.object),
    processor: intent.provider,
    selectedPaymentMethod: intent.selected_payment_method,
  };
}

function toInvoice(invoice: WireInvoice | null): LinkInvoice | null {
  if (invoice === null) return null;
  return { issueDate: toDay(invoice.issue_date), dueDate: toDay(invoice.due_date), file: invoice.file };
}

/**
 * A method is listed once for receiving and, some, once for sending; only an active one that receives can stand in a link.
 * https://docs.monite.com/payments/payment-methods
 */
export function toPaymentMethods(rows: readonly (WirePaymentMethod | null)[]): PaymentMethod[] {
  const known = rows.filter((row) => row !== null);
  const types = [...new Set(known.map(({ type }) => type))];
  return types.map((type) => {
    const ofType = known.filter((row) => row.type === type);
    const receiving = ofType.filter(({ direction }) => direction === 'receive');
    const usable = receiving.some(({ status }) => status === 'active');
    const reason = receiving.length === 0 ? 'send_only' : 'inactive';
    return { type, name: ofType[0]?.name ?? null, usable, reason: usable ? null : reason };
  });
}

import {
  type ConnectInput,
  type Connection,
  type CreateLinkInput,
  checkedUrl,
  type FieldError,
  invalidInput,
  type LineItem,
  type LineItemInput,
  type LinkPayment,
  type Money,
  type PaymentLink,
  PaymentLinksError,
  type PaymentMethod,
} from '@paylinks/core';
import { toInstant } from '../http/instant.js';
import { payUrl } from '../http/payUrl.js';
import {
  fromQuantity,
  fromVatRate,
  fromWireAmount,
  toQuantity,
  toVatRate,
  toWireAmount,
  type VatRateUnit,
} from './decimals.js';
import type { WireAmount, WireConnection, WireItem, WireLink, WirePayment, WirePaymentMethod } from './schemas.js';
import { linkState, paymentStatus } from './status.js';

/** What a client knows besides the replies. */
export interface QontoContext {
  readonly vatRateUnit: VatRateUnit;
  readonly payHosts: readonly string[] | null;
  readonly livemode: boolean | null;
}

export interface WireCreateItem {
  readonly title: string;
  readonly quantity: number;
  readonly unit_price: WireAmount;
  readonly vat_rate: string;
  readonly type?: string;
  readonly description?: string;
  readonly measure_unit?: string;
}
interface WireCreateBasket {
  readonly potential_payment_methods: readonly string[];
  readonly reusable: boolean;
  readonly items: readonly WireCreateItem[];
}
interface WireCreateInvoice {
  readonly potential_payment_methods: readonly string[];
  readonly invoice_id: string;
  readonly invoice_number: string;
  readonly debitor_name: string;
  readonly amount: WireAmount;
}
/** The two bodies of `POST /v2/payment_links`: https://docs.qonto.com/api-reference/business-api/payments-transfers/payment-links/create */
export interface WireCreateLink {
  readonly payment_link: WireCreateBasket | WireCreateInvoice;
}

export function toCreateBody(input: CreateLinkInput, { vatRateUnit }: QontoContext): WireCreateLink {
  const potential_payment_methods = input.paymentMethods ?? [];
  if (input.source !== undefined && input.amount !== undefined) {
    const { source, amount, payerName = '' } = input;
    return {
      payment_link: {
        potential_payment_methods,
        invoice_id: source.id,
        invoice_number: source.number ?? '',
        debitor_name: payerName,
        amount: toWireAmount(amount),
      },
    };
  }
  const items = (input.items ?? []).map((item, index) => toWireItem(item, index, vatRateUnit));
  // A basket has to say whether it may be paid more than once.
  return { payment_link: { potential_payment_methods, reusable: input.reusable ?? false, items } };
}

function toWireItem(item: LineItemInput, index: number, unit: VatRateUnit): WireCreateItem {
  const { title, unitPrice, vatPercent, type, description, measureUnit } = item;
  const quantity = toQuantity(item.quantity);
  if (quantity === null) {
    const message = 'Qonto takes the quantity as a number, which cannot hold so many digits.';
    const field: FieldError = { path: `items.${index}.quantity`, code: 'wrong_format', message };
    throw invalidInput([field], 'createLink');
  }
  return {
    title,
    quantity,
    unit_price: toWireAmount(unitPrice),
    vat_rate: toVatRate(vatPercent, unit),
    ...(type && { type }),
    ...(description && { description }),
    ...(measureUnit && { measure_unit: measureUnit }),
  };
}

/** A link, with what was paid through it where that was read. Throws `unexpected` where the amount cannot be told exactly. */
export function toPaymentLink(wire: WireLink, payments: PaymentLink['payments'], context: QontoContext): PaymentLink {
  const isInvoice = wire.resource_type === null ? wire.invoice_id !== null : wire.resource_type === 'Invoice';
  const { invoice_id, debitor_name } = wire;
  return {
    id: wire.id,
    provider: 'qonto',
    ...linkState(wire.status ?? ''),
    rawStatus: wire.status ?? '',
    rawMoneyStatus: null,
    payments,
    amount: exactly(wire.amount, `link ${wire.id}`),
    createdAt: toInstant(wire.created_at),
    updatedAt: null,
    expiresAt: toInstant(wire.expiration_date),
    url: payUrl(wire.url, context.payHosts),
    rawUrl: wire.url,
    paymentMethods: wire.potential_payment_methods ?? [],
    reference: null,
    description: null,
    recipient: null,
    payer: debitor_name === null ? null : { type: null, id: null, name: debitor_name, bankAccounts: [] },
    source: invoice_id === null ? null : { type: 'invoice', id: invoice_id, number: wire.invoice_number },
    createdFrom: isInvoice ? 'source' : 'items',
    customerId: null,
    paymentIntent: null,
    paymentIntentId: null,
    livemode: context.livemode,
    subtotal: null,
    tax: null,
    reusable: wire.reusable ?? false,
    returnUrl: null,
    invoice: null,
    items: toItems(wire.items ?? [], context.vatRateUnit),
    metadata: {},
    processor: null,
  };
}

function exactly(wire: WireAmount | null, what: string): Money {
  const money = fromWireAmount(wire);
  if (money !== null) return money;
  throw new PaymentLinksError({
    code: 'unexpected',
    message: `Qonto gave the amount of ${what} as "${wire?.value} ${wire?.currency}", which has no exact counterpart in ISO 4217 minor units.`,
  });
}

/** All or none: a basket with a line left out would look like another basket. */
function toItems(wire: readonly (WireItem | null)[], unit: VatRateUnit): LineItem[] {
  const items = wire.flatMap((item) => toItem(item, unit) ?? []);
  return items.length === wire.length ? items : [];
}

function toItem(wire: WireItem | null, unit: VatRateUnit): LineItem | null {
  const unitPrice = fromWireAmount(wire?.unit_price ?? null);
  const quantity = fromQuantity(wire?.quantity ?? null);
  const vatPercent = fromVatRate(wire?.vat_rate ?? null, unit);
  if (wire === null || unitPrice === null || quantity === null || vatPercent === null) return null;
  return {
    title: wire.title ?? '',
    quantity,
    unitPrice,
    vatPercent,
    type: wire.type === 'good' || wire.type === 'service' ? wire.type : null,
    description: wire.description,
    measureUnit: wire.measure_unit,
  };
}

export function toLinkPayment(wire: WirePayment): LinkPayment {
  return {
    id: wire.id,
    amount: exactly(wire.amount, `payment ${wire.id}`),
    status: paymentStatus(wire.status ?? ''),
    rawStatus: wire.status ?? '',
    paymentMethod: wire.payment_method,
    createdAt: toInstant(wire.created_at) ?? wire.created_at,
    paidAt: toInstant(wire.paid_at),
    payerEmail: wire.debitor_email,
  };
}

/** `forAmount`: as listed for an amount, `whatever`: as listed without one. What is off only for the amount says so. */
export function toPaymentMethods(
  forAmount: readonly WirePaymentMethod[],
  whatever: readonly WirePaymentMethod[],
): PaymentMethod[] {
  const names = [...new Set(forAmount.map(({ name }) => name))];
  return names.map((name) => {
    const isOn = (row: WirePaymentMethod): boolean => row.name === name && row.enabled === true;
    const usable = forAmount.some(isOn);
    const reason = whatever.some(isOn) ? 'amount' : 'inactive';
    return { type: name, name: null, usable, reason: usable ? null : reason };
  });
}

export interface WireConnect {
  readonly partner_callback_url: string;
  readonly user_bank_account_id: string;
  readonly user_phone_number: string;
  readonly business_description: string | null;
  readonly user_website_url?: string;
}

/** https://docs.qonto.com/api-reference/business-api/payments-transfers/payment-links/connect: the description may be null, but not left out. */
export function toConnectBody(input: ConnectInput): WireConnect {
  return {
    partner_callback_url: input.callbackUrl,
    user_bank_account_id: input.bankAccountId,
    user_phone_number: input.phoneNumber,
    business_description: input.businessDescription || null,
    ...(input.websiteUrl && { user_website_url: input.websiteUrl }),
  };
}

const connectionWords = ['not_connected', 'pending', 'enabled', 'disabled'] as const;

export function toConnection(wire: WireConnection): Connection {
  return {
    status: connectionWords.find((word) => word === wire.status) ?? 'unknown',
    rawStatus: wire.status,
    bankAccountId: wire.bank_account_id,
    continueUrl: checkedUrl(wire.connection_location ?? ''),
  };
}

import {
  type Connection,
  checkedUrl,
  type LineItem,
  type LinkPayment,
  type Money,
  type PaymentLink,
  PaymentLinksError,
  type PaymentMethod,
} from '@paylinks/core';
import { toInstant } from '../http/instant.js';
import { payUrl } from '../http/payUrl.js';
import { fromQuantity, fromVatRate, fromWireAmount, type VatRateUnit } from './decimals.js';
import type { WireAmount, WireConnection, WireItem, WireLink, WirePayment, WirePaymentMethod } from './schemas.js';
import { linkState, paymentStatus } from './status.js';

/** What a client knows besides the replies. */
export interface QontoContext {
  readonly vatRateUnit: VatRateUnit;
  readonly payHosts: readonly string[] | null;
  readonly livemode: boolean | null;
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

const connectionWords = ['not_connected', 'pending', 'enabled', 'disabled'] as const;

export function toConnection(wire: WireConnection): Connection {
  return {
    status: connectionWords.find((word) => word === wire.status) ?? 'unknown',
    rawStatus: wire.status,
    bankAccountId: wire.bank_account_id,
    continueUrl: checkedUrl(wire.connection_location ?? ''),
  };
}

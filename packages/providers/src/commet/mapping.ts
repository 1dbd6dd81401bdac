import { type Charge, type Money, type PaymentLink, PaymentLinksError } from '@paylinks/core';
import { toInstant } from '../http/instant.js';
import { payUrl } from '../http/payUrl.js';
import type { WireCurrencies } from '../http/wireCurrencies.js';
import { withoutAttemptKey } from './attemptKey.js';
import type { WirePayment } from './schemas.js';
import { chargeStatus, linkState } from './status.js';

/** What a client knows besides the replies. */
export interface CommetContext {
  readonly currencies: WireCurrencies;
  readonly payHosts: readonly string[] | null;
}

const fromWireMoney = (amount: number | null, { currency }: WirePayment, { currencies }: CommetContext): Money | null =>
  currencies.fromWire(amount, currency?.toUpperCase() ?? null);

/** Throws `unexpected` where what the payer pays cannot be told exactly. */
export function toPaymentLink(wire: WirePayment, context: CommetContext): PaymentLink {
  return {
    id: wire.id,
    provider: 'commet',
    ...linkState(wire.status ?? ''),
    rawStatus: wire.status ?? '',
    rawMoneyStatus: null,
    payments: null,
    amount: exactly(wire.amountTotal, wire, context),
    createdAt: toInstant(wire.createdAt),
    updatedAt: toInstant(wire.updatedAt),
    expiresAt: toInstant(wire.expiresAt),
    url: payUrl(wire.url, context.payHosts),
    rawUrl: wire.url,
    paymentMethods: [],
    reference: null,
    description: wire.description,
    recipient: null,
    payer: null,
    source: null,
    createdFrom: 'amount',
    customerId: wire.customerId,
    paymentIntent: null,
    paymentIntentId: null,
    livemode: wire.livemode,
    subtotal: fromWireMoney(wire.amountSubtotal, wire, context),
    tax: fromWireMoney(wire.taxAmount, wire, context),
    reusable: false,
    // No reply tells where the payer is sent afterwards.
    returnUrl: null,
    invoice: null,
    items: [],
    metadata: withoutAttemptKey(wire.metadata),
    processor: wire.provider,
  };
}

/** Throws `unexpected` where an amount or a time cannot be told exactly. */
export function toCharge(wire: WirePayment, context: CommetContext): Charge {
  const createdAt = toInstant(wire.createdAt);
  if (createdAt === null) {
    throw new PaymentLinksError({ code: 'unexpected', message: `Commet does not tell when ${wire.id} was made.` });
  }
  return {
    id: wire.id,
    status: chargeStatus(wire.status ?? ''),
    rawStatus: wire.status ?? '',
    amount: exactly(wire.amountTotal, wire, context),
    subtotal: exactly(wire.amountSubtotal, wire, context),
    tax: exactly(wire.taxAmount, wire, context),
    customerId: wire.customerId,
    description: wire.description ?? '',
    metadata: withoutAttemptKey(wire.metadata),
    processor: wire.provider,
    createdAt,
    updatedAt: toInstant(wire.updatedAt) ?? createdAt,
    livemode: wire.livemode,
  };
}

function exactly(amount: number | null, wire: WirePayment, context: CommetContext): Money {
  const money = fromWireMoney(amount, wire, context);
  if (money !== null) return money;
  throw new PaymentLinksError({
    code: 'unexpected',
    message: `Commet gave an amount of ${wire.id} as ${amount} ${wire.currency}, which has no exact counterpart in ISO 4217 minor units. State the digits of that currency in currencyDigits if you know them.`,
  });
}

import type { ChargeCustomerInput, CreateLinkInput, Money } from '@paylinks/core';
import { withAttemptKey } from './attemptKey.js';
import type { CommetContext } from './mapping.js';

/** The body of `POST /payments`. */
export interface WireCreatePayment {
  /** Net, in minor units. */
  readonly amount?: number;
  readonly currency?: string;
  readonly description: string;
  readonly customerId?: string;
  readonly successUrl?: string;
  readonly metadata?: Readonly<Record<string, string>>;
}
/** The body of `POST /payments/charge`. */
export interface WireCharge {
  readonly customerId: string;
  readonly amount: number;
  readonly currency: string;
  readonly description: string;
  readonly metadata?: Readonly<Record<string, string>>;
}

export function toCreateBody(
  input: CreateLinkInput,
  key: string | undefined,
  context: CommetContext,
): WireCreatePayment {
  const { amount, description = '', customerId, returnUrl } = input;
  const metadata = withAttemptKey(input.metadata, key, 'createLink');
  return {
    ...(amount && toWireMoney(amount, context)),
    description,
    ...(customerId && { customerId }),
    ...(returnUrl && { successUrl: returnUrl }),
    ...(metadata && { metadata }),
  };
}

export function toChargeBody(input: ChargeCustomerInput, key: string | undefined, context: CommetContext): WireCharge {
  const { amount, description, customerId } = input;
  const metadata = withAttemptKey(input.metadata, key, 'chargeCustomer');
  return { customerId, ...toWireMoney(amount, context), description, ...(metadata && { metadata }) };
}

/** Codes stand in lower case in the provider's samples: https://commet.co/docs/api-reference/payments */
const toWireMoney = (money: Money, { currencies }: CommetContext): { amount: number; currency: string } => ({
  amount: currencies.toWire(money),
  currency: money.currency.toLowerCase(),
});

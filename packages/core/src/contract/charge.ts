import type { Money } from '../money/money.js';

export interface Charge {
  readonly id: string;
  readonly status: 'processing' | 'succeeded' | 'requires_action' | 'failed' | 'canceled' | 'unknown';
  readonly rawStatus: string;
  readonly amount: Money;
  readonly subtotal: Money;
  readonly tax: Money;
  readonly customerId: string | null;
  readonly description: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly processor: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly livemode: boolean | null;
}

export interface ChargeCustomerInput {
  readonly customerId: string;
  /** Net: tax is added on top. */
  readonly amount: Money;
  readonly description: string;
  readonly metadata?: Readonly<Record<string, string>> | undefined;
}

import type { Money } from '../money/money.js';
import * as z from '../zod.js';
import type { Capabilities } from './capabilities.js';
import { fieldProblems } from './fieldProblems.js';
import { invalidInput, parseInput } from './parseInput.js';
import { idSchema, moneySchema, positiveMoneySchema, utcInstantSchema } from './scalars.js';

/** A payment taken from a saved payment method, without its payer (Commet). `amount` is what was taken, tax included. Instants are ISO 8601 in UTC. */
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

/** Takes money from a customer's saved payment method. What is asked for is before tax. */
export interface ChargeCustomerInput {
  readonly customerId: string;
  /** Net: tax is added on top. */
  readonly amount: Money;
  readonly description: string;
  readonly metadata?: Readonly<Record<string, string>> | undefined;
}

/** Reads a {@link Charge} that came over a wire. */
export const chargeSchema: z.ZodMiniType<Charge> = z.object({
  id: idSchema,
  status: z.enum(['processing', 'succeeded', 'requires_action', 'failed', 'canceled', 'unknown']),
  rawStatus: z.string(),
  amount: moneySchema,
  subtotal: moneySchema,
  tax: moneySchema,
  customerId: z.nullable(z.string()),
  description: z.string(),
  metadata: z.record(z.string(), z.unknown()),
  processor: z.nullable(z.string()),
  createdAt: utcInstantSchema,
  updatedAt: utcInstantSchema,
  livemode: z.nullable(z.boolean()),
});

export const chargeCustomerInputSchema: z.ZodMiniType<ChargeCustomerInput> = z.strictObject({
  customerId: idSchema,
  amount: positiveMoneySchema,
  description: z.string(),
  metadata: z.optional(z.record(z.string(), z.string())),
});

const chargeFields = [
  'customerId',
  'amount',
  'description',
  'metadata',
] as const satisfies readonly (keyof ChargeCustomerInput)[];

/** Reads the input of a charge and holds it to the provider's rules. Throws `invalid_input` with every field that is wrong. */
export function checkChargeInput(value: unknown, { charge }: Pick<Capabilities, 'charge'>): ChargeCustomerInput {
  const input = parseInput(chargeCustomerInputSchema, value, 'chargeCustomer');
  const wrong = fieldProblems(chargeFields, charge?.fields ?? {}, (field) => input[field]);
  if (wrong.length > 0) throw invalidInput(wrong, 'chargeCustomer');
  return input;
}

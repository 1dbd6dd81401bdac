import type { Rule } from '../validation.js';
import { optional, record, required } from '../validation.js';
import { integer, text, textMap, webAddress } from '../valueRules.js';
import { currencies } from './commetCurrencies.js';

export interface CreateBody {
  readonly amount: number;
  readonly currency: string;
  readonly description: string;
  readonly customerId?: string | undefined;
  readonly successUrl?: string | undefined;
  readonly metadata?: Readonly<Record<string, string>> | undefined;
}
export interface ChargeBody extends CreateBody {
  readonly customerId: string;
}

/** ISO 4217 in either case; the result is lower case. */
const currency: Rule<string> = (value, loc, issues) => {
  if (typeof value === 'string' && currencies.includes(value.toUpperCase())) return value.toLowerCase();
  issues.push({ loc, msg: 'must be a currency code of ISO 4217', type: 'type_error.enum' });
  return undefined;
};

const common = {
  amount: required(integer({ minimum: 1 })),
  currency: required(currency),
  description: required(text({ minLength: 1 })),
  metadata: optional(textMap),
};
export const createBody: Rule<CreateBody> = record<CreateBody>({
  ...common,
  customerId: optional(text({ minLength: 1 })),
  successUrl: optional(webAddress),
});
export const chargeBody: Rule<ChargeBody> = record<Omit<ChargeBody, 'successUrl'>>({
  ...common,
  customerId: required(text({ minLength: 1 })),
});

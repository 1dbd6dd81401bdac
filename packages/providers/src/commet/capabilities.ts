import type { Capabilities, CapabilitiesDefinition } from '@paylinks/core';
import type { WireCurrencies } from '../http/wireCurrencies.js';

type Fixed = Pick<Capabilities, 'create' | 'links' | 'charge' | 'maxDecimals'>;

const hour = 3_600_000;

/** Fixed by Commet's description: https://commet.co/docs/api-reference/payments */
export const commetCapabilities = ({ offered, maxDecimals }: WireCurrencies): CapabilitiesDefinition & Fixed => ({
  provider: 'commet',
  create: [
    {
      from: 'amount',
      fields: {
        amount: { required: true },
        description: { required: true, minLength: 1 },
        customerId: { required: false },
        returnUrl: { required: false },
        metadata: { required: false },
      },
      currencies: offered,
      // Tax is reckoned by the provider and comes on top.
      amountIs: 'net',
      paymentMethods: null,
      expiry: null,
      // One page says that links can expire, another that they never do; no field asks for it and no event tells it.
      expires: false,
      items: null,
      invoiceFileTypes: null,
    },
  ],
  // The greatest limit is not documented; links share the list with charges, so that pages may be short anyway.
  links: { sorts: [], filters: ['customerId'], statuses: [], maxLimit: 100 },
  charge: {
    fields: {
      customerId: { required: true },
      amount: { required: true },
      description: { required: true, minLength: 1 },
      metadata: { required: false },
    },
  },
  idempotency: { by: 'provider', ttlMs: 24 * hour, onChangedInput: 'refuse' },
  maxDecimals,
  moneyStates: ['none', 'pending', 'received'],
});

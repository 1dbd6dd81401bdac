import type { CreateLinkInput } from '@paylinks/core';
import type { SandboxProvider } from '@paylinks/sandbox';

/** What each provider is asked for so that the payer pays 42.00 EUR. */
export const fortyTwoEuro: Readonly<Record<SandboxProvider, CreateLinkInput>> = {
  monite: { amount: { minorUnits: 4200, currency: 'EUR' }, paymentMethods: ['card'], reference: 'INV-7' },
  qonto: {
    items: [{ title: 'Retainer', quantity: '1', unitPrice: { minorUnits: 3500, currency: 'EUR' }, vatPercent: '20' }],
    paymentMethods: ['credit_card'],
  },
  // 20 % come on top.
  commet: { amount: { minorUnits: 3500, currency: 'EUR' }, description: 'Retainer' },
};

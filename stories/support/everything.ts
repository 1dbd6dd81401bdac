import type { CreateLinkInput } from '@paylinks/core';
import type { SandboxProvider } from '@paylinks/sandbox';
import type { StorySandbox } from './sandbox.ts';

const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' }) as const;

/** All that each provider takes for a link. */
const inputs: Readonly<Record<SandboxProvider, (story: StorySandbox) => CreateLinkInput>> = {
  monite: ({ sandbox }) => ({
    amount: eur(123_450),
    paymentMethods: ['card', 'sepa_debit'],
    recipient: { type: 'entity', id: sandbox.credentials.monite.entityId },
    reference: 'INV-1042',
    returnUrl: 'https://shop.example.com/thanks',
    invoice: {
      issueDate: '2026-11-01',
      dueDate: '2026-12-01',
      file: { name: 'INV-1042.pdf', mimetype: 'application/pdf', url: 'https://files.example.com/INV-1042.pdf' },
    },
  }),
  qonto: () => ({
    items: [
      {
        title: 'Audit',
        quantity: '12.5',
        unitPrice: eur(8000),
        vatPercent: '20',
        type: 'service',
        description: 'On site, in two days',
        measureUnit: 'hour',
      },
      { title: 'Report', quantity: '1', unitPrice: eur(2000), vatPercent: '20', type: 'good' },
    ],
    paymentMethods: ['credit_card', 'paypal'],
  }),
  commet: ({ sandbox }) => ({
    amount: eur(102_000),
    description: 'Audit, on site',
    customerId: sandbox.credentials.commet.customers[0]?.id,
    returnUrl: 'https://shop.example.com/thanks',
    metadata: { order: '42' },
  }),
};
export const everything = (story: StorySandbox): CreateLinkInput => inputs[story.provider](story);

/** Where that is read again. */
export const everyWord: Readonly<Record<SandboxProvider, readonly string[]>> = {
  monite: ['INV-1042.pdf', 'shop.example.com/thanks', '€1,234.50'],
  qonto: ['On site, in two days', 'Once', '€1,224.00'],
  commet: ['Audit, on site', '€1,224.00', 'order', '42'],
};

/** What stands in the form that makes it again. */
export const typedAgain: Readonly<Record<SandboxProvider, readonly string[]>> = {
  monite: ['1,234.50', 'INV-1042'],
  qonto: ['Audit', '12.5', '80.00', 'Report'],
  commet: ['1,020.00', 'Audit, on site'],
};

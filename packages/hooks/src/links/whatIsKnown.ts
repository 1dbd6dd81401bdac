import type { PaymentLink, PaymentLinkSummary } from '@paylinks/core';

/** Whether a list gave the link itself, and not less. */
export const isLink = (row: PaymentLinkSummary): row is PaymentLink => 'rawUrl' in row;

/** The newer fields, and those of an earlier reading that the newer one leaves out. */
export function withWhatIsKnown(newer: PaymentLinkSummary, known: PaymentLink): PaymentLink {
  const told = Object.fromEntries(Object.entries(newer).filter(([, value]) => value !== null && value !== ''));
  return { ...known, ...told };
}

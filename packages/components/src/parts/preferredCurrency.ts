import type { CurrencyCode } from '@paylinks/core';

/** Most hosts say their currency. Where none did, the euro is a better guess than the first of the alphabet. */
export function preferredCurrency(offered: readonly CurrencyCode[]): CurrencyCode {
  return offered.includes('EUR') ? 'EUR' : (offered[0] ?? 'EUR');
}

import type { PaymentLinksError } from './PaymentLinksError.js';

/** Apart from the class: a page that only reads loads no more than this. */
export function isPaymentLinksError(error: unknown): error is PaymentLinksError {
  return typeof error === 'object' && error !== null && 'kind' in error && error.kind === 'PaymentLinksError';
}

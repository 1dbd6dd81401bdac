import { isPaymentLinksError, PaymentLinksError, type Verb } from '@paylinks/core';

export { verdictOf } from '@paylinks/core/wire';

export function asPaymentLinksError(error: unknown, verb: Verb): PaymentLinksError {
  if (isPaymentLinksError(error)) return error;
  return new PaymentLinksError({
    code: 'unexpected',
    message: `${verb} threw "${String(error)}", which is not a PaymentLinksError. Make the client with definePaymentLinksClient.`,
    verb,
    cause: error,
  });
}

import { PaymentLinksError, type PaymentLinksErrorInit } from './PaymentLinksError.js';

/** The same error with other parts: whether it is retryable follows from its verb and code, so it is made again. `cause` defaults to the error itself. */
export function changedError(error: PaymentLinksError, changes: Partial<PaymentLinksErrorInit>): PaymentLinksError {
  const json = error.toJSON();
  return new PaymentLinksError({
    code: json.code,
    message: json.message,
    fieldErrors: json.fieldErrors,
    status: json.status ?? undefined,
    requestId: json.requestId ?? undefined,
    retryAfterMs: json.retryAfterMs ?? undefined,
    verb: json.verb ?? undefined,
    idempotencyKey: json.idempotencyKey ?? undefined,
    provider: json.provider ?? undefined,
    cause: error,
    ...changes,
  });
}

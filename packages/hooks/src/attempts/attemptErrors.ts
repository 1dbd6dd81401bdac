import { type AttemptVerb, PaymentLinksError } from '@paylinks/core';
import type { Run } from './run.js';

/** The same error each time it is asked for: it is told to whoever pressed, and shown. */
export function outcomeUnknown(run: Run<unknown, unknown, string>, verb: AttemptVerb): PaymentLinksError {
  const { key, cause } = run.attempt;
  run.error ??= new PaymentLinksError({
    code: 'outcome_unknown',
    message: `Whether attempt ${key} of ${verb} took effect could not be found out. Look again before anything else is sent.`,
    verb,
    idempotencyKey: key,
    status: cause?.status ?? undefined,
    requestId: cause?.requestId ?? undefined,
    provider: cause?.provider ?? undefined,
    cause: cause ?? undefined,
  });
  return run.error;
}

export function notSent(key: string | undefined, state: string, verb: AttemptVerb): PaymentLinksError {
  const message = `Nothing was sent: the attempt ${key ?? ''} ${state}. Look at \`attempt\` first.`;
  return new PaymentLinksError({ code: 'conflict', message, verb, idempotencyKey: key });
}

export const noReply = (message: string, verb: AttemptVerb): PaymentLinksError =>
  new PaymentLinksError({ code: 'outcome_unknown', message, verb });

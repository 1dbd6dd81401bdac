import { PaymentLinksError } from '@paylinks/core';
import type { Attempt } from './Attempt.js';

/** Nothing was sent. With a time to come back: another request with this key is under way. */
export const conflict = ({ verb, key }: Attempt, why: string, retryAfterMs?: number): PaymentLinksError =>
  new PaymentLinksError({
    code: 'conflict',
    status: 409,
    message: `Idempotency key ${key} ${why}.`,
    verb,
    idempotencyKey: key,
    retryAfterMs,
  });

/** It may exist. */
export const unknown = ({ verb, key }: Attempt, why: string, cause?: unknown): PaymentLinksError =>
  new PaymentLinksError({
    code: 'outcome_unknown',
    message: `${why} Nothing was sent again: look it up before anything else.`,
    verb,
    idempotencyKey: key,
    cause,
  });

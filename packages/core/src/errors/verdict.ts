import type { PaymentLinksError } from './PaymentLinksError.js';

/**
 * What the rejection of a write proves.
 * - refused: it was not executed.
 * - running: the provider or the handler is still busy with this very key (`conflict` with a time to come back).
 * - unknown: it may have been executed.
 */
export type Verdict = 'refused' | 'running' | 'unknown';

/** Reads an error of a write by its code and status alone. */
export function verdictOf(error: PaymentLinksError): Verdict {
  const { code, status } = error;
  if (code === 'outcome_unknown' || status === 408 || (status !== null && status >= 500)) return 'unknown';
  if (code === 'conflict' && error.retryAfterMs !== null) return 'running';
  // A well-behaved client says `outcome_unknown` instead of these; without a status nothing proves that it was not executed.
  const proven = status !== null || !['timeout', 'aborted', 'provider_unavailable', 'unexpected'].includes(code);
  return proven ? 'refused' : 'unknown';
}

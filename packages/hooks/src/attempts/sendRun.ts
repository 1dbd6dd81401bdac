import type { PaymentLinksError } from '@paylinks/core';
import { noReply } from './attemptErrors.js';
import type { WriteAttemptsOptions } from './making.js';
import { isReadable, type Run } from './run.js';
import { pageTimeout, type Steps, seconds } from './steps.js';
import { asPaymentLinksError, verdictOf } from './verdict.js';

/** Sends once, and judges the reply by section 2 of docs/safe-writes.md. "Later" and "still busy" come back by themselves. */
export async function sendRun<Input, Made extends { readonly id: string }, Field extends string>(
  run: Run<Input, Made, Field>,
  { making, clock }: Pick<WriteAttemptsOptions<Input, Made, Field>, 'making' | 'clock'>,
  steps: Steps<Input, Made, Field>,
): Promise<void> {
  run.sent += 1;
  const expired = clock.after(pageTimeout, () => {
    steps.lost(run, noReply('No reply within 60 s.', making.verb));
  });
  const { input, key } = run.attempt;
  /** A machine may sleep over it: a press from long ago is not sent by itself. */
  const later = (ms: number, tooLate: () => void): void => {
    const due = clock.now() + ms;
    clock.after(ms, () => (clock.now() - due > pageTimeout ? tooLate() : void sendRun(run, { making, clock }, steps)));
  };
  let made: Made;
  try {
    made = await making.send(input, { idempotencyKey: key });
  } catch (error) {
    return failed(asPaymentLinksError(error, making.verb));
  } finally {
    expired();
  }
  if (isReadable(made)) steps.exists(run, made, false);
  else steps.lost(run, noReply('The reply names no id.', making.verb));

  function failed(error: PaymentLinksError): void {
    if (run.over) return;
    const { retryAfterMs } = error;
    const verdict = verdictOf(error);
    // A refusal proves that nothing exists if it answers the only request, or if it is the answer that the provider kept for this key.
    const kept = run.attempt.state === 'waiting' && ['invalid_input', 'conflict', 'not_found'].includes(error.code);
    if (verdict === 'refused' && (run.sent === 1 || kept)) {
      const isSoon = error.code === 'rate_limited' && retryAfterMs !== null && retryAfterMs <= pageTimeout;
      if (!isSoon || run.patience === 0 || run.attempt.state !== 'sending') return steps.drop(run, error);
      run.patience -= 1;
      run.sent = 0;
      later(retryAfterMs, () => steps.drop(run, error));
    } else if (verdict === 'running' && clock.now() < (run.waitUntil ??= clock.now() + pageTimeout)) {
      steps.change(run, { state: 'waiting' });
      later(retryAfterMs ?? 2 * seconds, () => steps.lost(run, error));
    } else {
      steps.lost(run, error);
    }
  }
}

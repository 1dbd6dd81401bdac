import type { PaymentLinksError } from '@paylinks/core';
import { verdictOf } from '@paylinks/core/wire';
import { asPaymentLinksError } from '../errorResponse.js';
import type { Attempt, Made } from './Attempt.js';
import { unknown } from './attemptErrors.js';
import type { KeyRecord, KeyRecords } from './keyRecords.js';

export interface Settled {
  readonly made: Made;
  /** done: by this request. replayed: by an earlier one with this key. found: an earlier one had made it, and its reply was lost. */
  readonly verdict: 'done' | 'replayed' | 'found';
}

const hour = 3_600_000;

/** The first request with this key. */
export async function send(attempt: Attempt, records: KeyRecords | null, record: KeyRecord | null): Promise<Settled> {
  const end = async (outcome: Parameters<KeyRecords['end']>[1]): Promise<void> => {
    if (record !== null) await records?.end(record, outcome);
  };
  let made: Made;
  try {
    made = await create(attempt);
  } catch (thrown) {
    const error = asPaymentLinksError(thrown, { verb: attempt.verb, id: null });
    const outcome = { providerRequestId: error.requestId };
    if (verdictOf(error) !== 'refused') await end({ ...outcome, state: 'unknown' });
    else if (isDeclined(attempt, error)) await end({ ...outcome, state: 'refused' });
    else if (record !== null) await records?.forget(record);
    throw error;
  }
  await end({ state: 'done', resultId: made.id });
  return { made, verdict: 'done' };
}

async function create(attempt: Attempt): Promise<Made> {
  const { verb, sent, key, ask } = attempt;
  const made: Made | undefined = await ask(verb, sent as never, { idempotencyKey: key });
  if (typeof made?.id !== 'string' || made.id === '') throw unknown(attempt, 'The reply names no id.');
  return made;
}

/** The provider keeps the key for long enough; money that moves without its payer is never left to that alone. */
export const isKeyed = ({ verb, capabilities: { idempotency } }: Attempt): boolean =>
  // One that keeps it for shorter remembers finished requests only.
  verb !== 'chargeCustomer' && idempotency.by === 'provider' && (idempotency.ttlMs ?? 0) >= hour;

/** The bank said no. The same key is not asked again: another try is another press. */
const isDeclined = ({ verb }: Attempt, { status }: PaymentLinksError): boolean =>
  verb === 'chargeCustomer' && status === 402;

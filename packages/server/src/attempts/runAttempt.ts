import { PaymentLinksError } from '@paylinks/core';
import { type Attempt, fingerprintOf, isSame, recordsOf } from './Attempt.js';
import { conflict } from './attemptErrors.js';
import { find, replay } from './findOut.js';
import type { KeyRecord, KeyRecords } from './keyRecords.js';
import { isRunning } from './lookUp.js';
import { isKeyed, type Settled, send } from './sendAttempt.js';

export interface Repeats {
  /** Whether another request with this key may have gone before, although there is no record of it. */
  isRepeat(): Promise<boolean>;
}

const leaseMs = 60_000;
const waitMs = 25_000;

/** Makes it, or finds out what an earlier request with this key has made: never twice. See docs/safe-writes.md. */
export async function runAttempt(attempt: Attempt, repeats: Repeats): Promise<Settled> {
  const records = recordsOf(attempt);
  // Without a scope nothing is remembered here, so that only the provider's own memory can make a repeat harmless.
  if (records === null)
    return !isKeyed(attempt) && (await repeats.isRepeat()) ? find(attempt, null, null) : send(attempt, null, null);

  const fresh = await freshRecord(attempt);
  let held: { readonly record: KeyRecord; readonly isMine: boolean };
  try {
    held = await claim(records, fresh, attempt, repeats);
  } catch (cause) {
    if (isKeyed(attempt)) return send(attempt, null, null);
    throw new PaymentLinksError({
      code: 'network',
      message:
        'The store of keys could not be reached, so nothing was sent: without it a repeat could not be told from a first request.',
      verb: attempt.verb,
      cause,
    });
  }
  const { record, isMine } = held;
  if (isMine) return send(attempt, records, record);
  if (!isSame(record, fresh.fingerprint, attempt)) {
    throw conflict(
      attempt,
      'belongs to another content or another person. Nothing was sent. Make a new key for each press',
    );
  }
  if (record.state === 'done' && record.resultId !== null) return replay(attempt, record.resultId);
  if (record.state === 'refused') throw conflict(attempt, 'was declined, which is final for it. Nothing was sent');
  if (isRunning(record)) throw conflict(attempt, 'is still being sent. Come back with the same key', 2000);
  return find(attempt, records, record);
}

/** Takes the lease, or waits for who has it. */
async function claim(
  records: KeyRecords,
  fresh: KeyRecord,
  attempt: Attempt,
  { isRepeat }: Repeats,
): Promise<{ readonly record: KeyRecord; readonly isMine: boolean }> {
  const until = Date.now() + waitMs;
  for (let pauseMs = 25; ; pauseMs = Math.min(pauseMs * 2, 1000)) {
    const record = await records.read();
    if (record === null) {
      const isFirst = !(await isRepeat());
      const next: KeyRecord = {
        ...fresh,
        state: isFirst ? 'started' : 'unknown',
        leaseUntil: Date.now() + leaseMs,
      };
      if (await records.begin(next)) return { record: next, isMine: isFirst };
    } else if (!isRunning(record) || !isSame(record, fresh.fingerprint, attempt) || Date.now() >= until) {
      return { record, isMine: false };
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

async function freshRecord(attempt: Attempt): Promise<KeyRecord> {
  return {
    state: 'started',
    fingerprint: await fingerprintOf(attempt),
    userId: attempt.grant.userId ?? null,
    startedAt: attempt.startedAt,
    leaseUntil: 0,
    leaseToken: crypto.randomUUID(),
    resultId: null,
    providerRequestId: null,
  };
}

import { PaymentLinksError } from '@paylinks/core';
import { verdictOf } from '@paylinks/core/wire';
import { asPaymentLinksError } from '../errorResponse.js';
import { type Attempt, fingerprintOf, isSame, type Made, recordsOf } from './Attempt.js';
import { conflict, unknown } from './attemptErrors.js';
import type { KeyRecord, KeyRecords } from './keyRecords.js';
import { isRunning, lookUp, readResult } from './lookUp.js';

export interface Settled {
  readonly made: Made;
  /** done: by this request. replayed: by an earlier one with this key. found: an earlier one had made it, and its reply was lost. */
  readonly verdict: 'done' | 'replayed' | 'found';
}

export interface Repeats {
  /** Whether another request with this key may have gone before, although there is no record of it. */
  isRepeat(): Promise<boolean>;
}

const leaseMs = 60_000;
const waitMs = 25_000;
/** A provider whose keys live shorter than this remembers finished requests only. */
const longLivedKeyMs = 3_600_000;

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
      const state = (await isRepeat()) ? 'unknown' : 'started';
      const next: KeyRecord = { ...fresh, state, leaseUntil: Date.now() + leaseMs };
      if (await records.begin(next)) return { record: next, isMine: next.state === 'started' };
    } else if (!isRunning(record) || !isSame(record, fresh.fingerprint, attempt) || Date.now() >= until) {
      return { record, isMine: false };
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

async function send(attempt: Attempt, records: KeyRecords | null, record: KeyRecord | null): Promise<Settled> {
  const { verb, sent, key, ask } = attempt;
  const end = async (outcome: Parameters<KeyRecords['end']>[1]): Promise<void> => {
    if (record !== null) await records?.end(record, outcome);
  };
  let made: Made;
  try {
    made = await ask(verb, sent as never, { idempotencyKey: key });
  } catch (thrown) {
    const error = asPaymentLinksError(thrown, { verb, id: null });
    const outcome = { providerRequestId: error.requestId };
    if (verdictOf(error) !== 'refused') await end({ ...outcome, state: 'unknown' });
    else if (isDeclined(attempt, error)) await end({ ...outcome, state: 'refused' });
    else if (record !== null) await records?.forget(record);
    throw error;
  }
  if (typeof made?.id !== 'string' || made.id === '') {
    await end({ state: 'unknown' });
    throw unknown(attempt, 'The reply names no id.');
  }
  await end({ state: 'done', resultId: made.id });
  return { made, verdict: 'done' };
}

async function replay(attempt: Attempt, resultId: string): Promise<Settled> {
  try {
    return { made: await readResult(attempt, resultId), verdict: 'replayed' };
  } catch (cause) {
    throw unknown(
      attempt,
      `An earlier request with this key has made ${resultId}, which could not be read now.`,
      cause,
    );
  }
}

/** It was sent, by whoever, and what became of it is not known. It is never sent again. */
async function find(attempt: Attempt, records: KeyRecords | null, record: KeyRecord | null): Promise<Settled> {
  let found: readonly Made[];
  try {
    ({ found } = await lookUp(attempt, record?.startedAt ?? attempt.startedAt, records));
  } catch (cause) {
    throw unknown(
      attempt,
      'An earlier request with this key was sent, and looking for what it made has failed.',
      cause,
    );
  }
  const [made] = found;
  if (made !== undefined && found.length === 1 && (await isMine(records, made.id))) {
    if (record !== null) await records?.end(record, { state: 'done', resultId: made.id });
    return { made, verdict: 'found' };
  }
  if (record !== null) await records?.end(record, { state: 'unknown' });
  const what = found.length > 1 ? `${found.length} things could be its result` : 'nothing of it was found (yet)';
  throw unknown(attempt, `An earlier request with this key was sent, and ${what}.`);
}

/** Two keys of one content are looked for at the same moment, and there is one link: it is not the answer to both. */
const isMine = async (records: KeyRecords | null, id: string): Promise<boolean> =>
  records === null || records.claim(id).catch(() => false);

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

/** The provider keeps the key for long enough; money that moves without its payer is never left to that alone. */
const isKeyed = ({ verb, capabilities: { idempotency } }: Attempt): boolean =>
  verb !== 'chargeCustomer' && idempotency.by === 'provider' && (idempotency.ttlMs ?? 0) >= longLivedKeyMs;

/** The bank said no. The same key is not asked again: another try is another press. */
const isDeclined = ({ verb }: Attempt, { status }: PaymentLinksError): boolean =>
  verb === 'chargeCustomer' && status === 402;

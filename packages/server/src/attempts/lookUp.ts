import { type AttemptLookUp, type AttemptVerb, PaymentLinksError } from '@paylinks/core';
import { type Attempt, fingerprintOf, isSame, type Made, recordsOf } from './Attempt.js';
import type { KeyRecord, KeyRecords } from './keyRecords.js';

export interface Found {
  /** Newest first; without what is somebody else's, and without the results of other attempts. */
  readonly found: readonly Made[];
  readonly certain: boolean;
}

/** What the provider has that this attempt may have made. Reads only. */
export async function lookUp(attempt: Attempt, startedAt: string, records: KeyRecords | null): Promise<Found> {
  const { verb, sent, key, ask, ownership } = attempt;
  const asked = { verb, input: sent, idempotencyKey: key, startedAt };
  const answer: Found = await ask('lookUpAttempt', asked as Parameters<typeof ask<'lookUpAttempt'>>[1]);
  const own = await ownership.filter(answer.found);
  const claimed = await Promise.all(own.map(({ id }) => records?.isClaimed(id) ?? false));
  const found = own.filter((_, index) => !claimed[index]);
  if (found.length > 0 && !answer.certain && (await records?.isOutElsewhere(await fingerprintOf(attempt))))
    return { ...answer, found: [] };
  // What looked like it may have sunk below what can be searched meanwhile.
  const reserved = found.length > 0 || answer.certain ? null : ((await records?.reserved()) ?? null);
  return { found: reserved === null ? found : [await readResult(attempt, reserved)], certain: answer.certain };
}

/** The answer to a page that looks for an attempt. What this server knows of its key is exact, also where the provider can only be searched. */
export async function answerLookUp(attempt: Attempt): Promise<AttemptLookUp<AttemptVerb>> {
  const records = recordsOf(attempt);
  const record = (await records?.read().catch(() => null)) ?? null;
  const own = record !== null && isSame(record, await fingerprintOf(attempt), attempt) ? record : null;
  if (own?.state === 'done' && own.resultId !== null) {
    const made = await readResult(attempt, own.resultId).catch(() => null);
    if (made !== null) return { found: [made], certain: true };
  }
  const answer = await lookUp(attempt, own?.startedAt ?? attempt.startedAt, records);
  // What it has made is known, and cannot be read alone: nothing else is its result.
  if (own?.state === 'done') return { ...answer, found: answer.found.filter(({ id }) => id === own.resultId) };
  const isOut = own !== null && isRunning(own);
  const [made] = answer.found;
  if (isOut && !answer.certain) {
    // What its request makes is known as soon as that is over; until then what looks like it may be anybody's.
    if (made !== undefined && answer.found.length === 1) await records?.reserve(made.id);
    return { ...answer, found: [] };
  }
  if (records === null || isOut || made === undefined || answer.found.length > 1) return answer;
  // Also for a key that was never heard of here: its page takes the link for its own.
  if (!(await records.claim(made.id))) return { ...answer, found: [] };
  if (own !== null) await records.end(own, { state: 'done', resultId: made.id });
  return answer;
}

/** What an attempt has made, as it is now. A charge has no read of its own: it is found by its key. */
export async function readResult(attempt: Attempt, resultId: string): Promise<Made> {
  const { verb, ask, startedAt } = attempt;
  if (verb === 'createLink') return ask('getLink', resultId);
  if (verb === 'createRecord') return ask('getRecord', resultId);
  const { found } = await lookUp(attempt, startedAt, null);
  const charge = found.find(({ id }) => id === resultId);
  if (charge !== undefined) return charge;
  throw new PaymentLinksError({ code: 'not_found', message: `Charge ${resultId} was not found by its key.`, verb });
}

export const isRunning = ({ state, leaseUntil }: KeyRecord): boolean => state === 'started' && leaseUntil > Date.now();

import type { Attempt, Made } from './Attempt.js';
import { unknown } from './attemptErrors.js';
import type { KeyRecord, KeyRecords } from './keyRecords.js';
import { lookUp, readResult } from './lookUp.js';
import type { Settled } from './sendAttempt.js';

/** The answer that the first had, as its result is now. */
export async function replay(attempt: Attempt, resultId: string): Promise<Settled> {
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

/** It was sent, by whoever, and what became of it is not known. It is looked for and never sent again, also where the provider keeps keys: how long it does is its word, and a second link would be ours. */
export async function find(attempt: Attempt, records: KeyRecords | null, record: KeyRecord | null): Promise<Settled> {
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

import type { AttemptVerb } from '@paylinks/core';
import { keptMs } from '../authorize.js';
import { erase } from '../store/erase.js';
import type { HandlerStore } from '../store/HandlerStore.js';

/** What is remembered of a key: no body, no personal data. */
export interface KeyRecord {
  /**
   * - started: somebody sends it, until `leaseUntil`; after that nobody knows.
   * - done: it made `resultId`.
   * - refused: final for this key (a charge that the bank declined). Every other refusal leaves no record.
   * - unknown: it was sent, and what became of it is not known. It is looked for, and never sent again.
   */
  readonly state: 'started' | 'done' | 'refused' | 'unknown';
  /** SHA-256 of scope, verb and input. */
  readonly fingerprint: string;
  readonly userId: string | null;
  readonly startedAt: string;
  readonly leaseUntil: number;
  /** Of the request that holds the lease: nobody else's outcome is written over it. */
  readonly leaseToken: string;
  readonly resultId: string | null;
  readonly providerRequestId: string | null;
}

export interface KeyRecords {
  read(): Promise<KeyRecord | null>;
  /** In one step: false where there is a record already. */
  begin(record: KeyRecord): Promise<boolean>;
  /** Writes the outcome, if the record is still that of this lease. Best effort: what is not written is looked for. */
  end(record: KeyRecord, outcome: Pick<KeyRecord, 'state'> & Partial<KeyRecord>): Promise<void>;
  /** A refusal proves that nothing was made: the key is as good as new. */
  forget(record: KeyRecord): Promise<void>;
  /** Whether it is the result of another attempt. */
  isClaimed(resultId: string): Promise<boolean>;
  /** Whether a request of the same content is out under another key: what was just made may be its own, and not written down yet. */
  isOutElsewhere(fingerprint: string): Promise<boolean>;
  /** Takes what was found for the result of this key, in one step: false where another was faster. */
  claim(resultId: string): Promise<boolean>;
  /** Found while its own request is still out: nobody is told of it yet, and nobody else may take it. */
  reserve(resultId: string): Promise<void>;
  reserved(): Promise<string | null>;
}

const unknownKeptMs = 7 * keptMs;

/**
 * The records of one key. The store has no compare-and-set: a lease is taken in one step, and what is written afterwards first looks whose lease it is.
 * Between that look and the write only a record that was lost could have been replaced, and then both have been sent already.
 */
export function keyRecords(store: HandlerStore, scope: string, verb: AttemptVerb, key: string): KeyRecords {
  const place = `${encodeURIComponent(scope)}:${verb}`;
  const recordKey = `pl:w:${place}:${key}`;
  const outKey = (fingerprint: string): string => `pl:o:${place}:${fingerprint}`;
  const reservedKey = `pl:c:${place}:${key}`;
  const claimKey = (resultId: string): string => `pl:m:${place}:${encodeURIComponent(resultId)}`;

  async function read(): Promise<KeyRecord | null> {
    const text = await store.get(recordKey);
    return text === null || text === '' ? null : (JSON.parse(text) as KeyRecord);
  }
  async function isClaimed(resultId: string): Promise<boolean> {
    const by = await store.get(claimKey(resultId));
    return by !== null && by !== key;
  }
  const reserved = async (): Promise<string | null> => (await store.get(reservedKey)) || null;
  /** What its request has made, if anything, is another one than what looked like it. */
  async function release(madeId: string | null): Promise<void> {
    const id = await reserved();
    if (id === null) return;
    await erase(store, reservedKey);
    if (id !== madeId && (await store.get(claimKey(id))) === key) await erase(store, claimKey(id));
  }
  async function isBack({ fingerprint }: KeyRecord): Promise<void> {
    const at = outKey(fingerprint);
    if ((await store.get(at)) === key) await erase(store, at);
  }
  async function claim(resultId: string): Promise<boolean> {
    const isNew = await store.set(claimKey(resultId), key, { ttlMs: unknownKeptMs, onlyIfAbsent: true });
    return isNew || !(await isClaimed(resultId));
  }
  const put = (record: KeyRecord, onlyIfAbsent: boolean): Promise<boolean> =>
    store.set(recordKey, JSON.stringify(record), {
      ttlMs: record.state === 'unknown' ? unknownKeptMs : keptMs,
      onlyIfAbsent,
    });

  return {
    read,
    async begin(record) {
      const isBegun = await put(record, true);
      const ttlMs = record.leaseUntil - Date.now();
      if (isBegun && record.state === 'started' && ttlMs > 0)
        await store.set(outKey(record.fingerprint), key, { ttlMs }).catch(() => false);
      return isBegun;
    },
    async end(record, outcome) {
      try {
        const now = await read();
        const next = { ...record, ...outcome };
        const madeId = next.state === 'done' ? next.resultId : null;
        if (madeId !== null) await store.set(claimKey(madeId), key, { ttlMs: unknownKeptMs });
        if (now === null) await put(next, true);
        // What is known is not written over by what is not.
        else if (now.leaseToken === record.leaseToken && (next.state === 'done' || now.state !== 'done'))
          await put(next, false);
        await isBack(record);
        if (madeId !== null) await release(madeId);
      } catch {
        // The lease runs out, and the next repeat looks for it.
      }
    },
    async forget(record) {
      try {
        const now = await read();
        // Meanwhile a repeat may have found what it made, or made it.
        if (now?.leaseToken !== record.leaseToken || now.state === 'done') return;
        await erase(store, recordKey);
        await isBack(record);
        await release(null);
      } catch {
        // As above: then it is looked for and not found, which sends nothing either.
      }
    },
    isClaimed,
    async isOutElsewhere(fingerprint) {
      const by = await store.get(outKey(fingerprint));
      return by !== null && by !== '' && by !== key;
    },
    claim,
    async reserve(resultId) {
      if (await claim(resultId)) await store.set(reservedKey, resultId, { ttlMs: keptMs });
    },
    reserved,
  };
}

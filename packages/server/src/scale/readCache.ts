import { erase } from '../store/erase.js';
import type { HandlerStore } from '../store/HandlerStore.js';

export interface ReadCache {
  /** The answer of an identical read that is under way or was given within `cacheMs`, by whichever process; else that of `read`. `name`: verb and input as one text. */
  read<T>(scope: string, name: string, read: () => Promise<T>): Promise<T>;
}

/** So long another process waits for the one that reads; after that it reads itself, which costs a call and nothing else. */
const leaseMs = 5_000;
/** Longer than a read takes and its answer is kept, else a reading from before would be found again. */
const generationMs = 600_000;
const longestMs = 300_000;

/** Only within a scope: two requests of one would get the same bytes. A failure is shared by those who wait for it, and not kept. */
export function createReadCache(store: HandlerStore, cacheMs: number): ReadCache {
  const flights = new Map<string, Promise<unknown>>();
  const ttlMs = Math.min(cacheMs, longestMs);

  async function readOnce<T>(key: string, read: () => Promise<T>): Promise<T> {
    const value = `pl:r:${key}`;
    const claim = `pl:f:${key}`;
    const keptText = (): Promise<string | null> => orElse(null, store.get(value));
    for (let waitMs = 10; ; waitMs = Math.min(waitMs * 2, 200)) {
      const kept = await keptText();
      if (kept !== null) return JSON.parse(kept) as T;
      if (await orElse(true, store.set(claim, '1', { ttlMs: leaseMs, onlyIfAbsent: true }))) {
        try {
          // Another process may have answered just before the claim.
          const late = await keptText();
          if (late !== null) return JSON.parse(late) as T;
          const answer = await read();
          await orElse(false, store.set(value, JSON.stringify(answer), { ttlMs }));
          return answer;
        } finally {
          await release(claim);
        }
      }
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
  const release = (claim: string): Promise<unknown> => orElse(false, erase(store, claim));

  return {
    async read<T>(scope: string, name: string, read: () => Promise<T>): Promise<T> {
      if (cacheMs <= 0) return read();
      const generation = await store.get(generationKey(scope)).then(
        (it) => it ?? '0',
        () => null,
      );
      const key = `${encodeURIComponent(scope)}:${generation}:${name}`;
      const underWay = flights.get(key);
      if (underWay !== undefined) return underWay as Promise<T>;
      // Whether there was a write since, nobody says: what is kept may be from before it.
      const flight = (generation === null ? read() : readOnce(key, read)).finally(() => flights.delete(key));
      flights.set(key, flight);
      return flight;
    },
  };
}

/** After a write or an event: nothing that was read before it is given out any more, in no process, not even by a read that is still under way. */
export async function forgetReads(store: HandlerStore, scope: string): Promise<void> {
  await orElse(false, store.set(generationKey(scope), crypto.randomUUID(), { ttlMs: generationMs }));
}

const generationKey = (scope: string): string => `pl:g:${encodeURIComponent(scope)}`;

/** A store that cannot be asked makes reads slower, never impossible. */
const orElse = <T>(instead: T, asked: Promise<T>): Promise<T> => asked.catch(() => instead);

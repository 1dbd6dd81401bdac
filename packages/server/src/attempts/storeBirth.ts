import type { HandlerStore } from '../store/HandlerStore.js';

/** The clocks of page and server differ by as much, even where the page has corrected its own. */
const toleranceMs = 2_000;
const bornKey = 'pl:born';
const foreverMs = 10 * 365 * 86_400_000;

/** Since when the store remembers: a key that is older may have been there before a restart, an eviction or in another region. */
export interface StoreBirth {
  isBefore(startedAt: string): Promise<boolean>;
}

export function storeBirth(store: HandlerStore): StoreBirth {
  const bear = (): Promise<boolean> => store.set(bornKey, String(Date.now()), { ttlMs: foreverMs, onlyIfAbsent: true });
  let born = bear().catch(() => false);
  return {
    async isBefore(startedAt) {
      await born;
      let at = await store.get(bornKey);
      if (at === null) {
        // It has lost everything while this process was running.
        born = bear();
        await born;
        at = await store.get(bornKey);
      }
      return Date.parse(startedAt) < Number(at ?? Date.now()) - toleranceMs;
    },
  };
}

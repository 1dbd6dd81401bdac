import type { HandlerStore } from './HandlerStore.js';

/** A store has no delete: what is erased is empty until it has ended, a millisecond later. */
export const erase = (store: HandlerStore, key: string): Promise<boolean> => store.set(key, '', { ttlMs: 1 });

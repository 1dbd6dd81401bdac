import { startDeadline } from '@paylinks/core/wire';
import type { HandlerStore } from './HandlerStore.js';

/** What asks a store is not the person's business: longer than that, it cannot be reached. */
const limitMs = 2_000;

/**
 * The host's store, with an end to its silence. A client that waits for a connection to come back keeps what it was asked for minutes; a create that
 * had waited with it would go out when the person has long gone on, and the reply of one that is made would be held back.
 * Who has just been silent is not waited for again at once.
 */
export function boundedStore(store: HandlerStore): HandlerStore {
  let silentUntil = 0;

  async function bounded<T>(ask: () => Promise<T>): Promise<T> {
    if (Date.now() < silentUntil) throw new Error('The store has just been silent.');
    const deadline = startDeadline(limitMs, undefined);
    try {
      return await deadline.race(ask());
    } finally {
      if (deadline.timedOut()) silentUntil = Date.now() + limitMs;
      deadline.clear();
    }
  }
  return {
    get: (key) => bounded(() => store.get(key)),
    set: (key, value, options) => bounded(() => store.set(key, value, options)),
    publish: (channel, message) => bounded(() => store.publish(channel, message)),
    subscribe: (channel, listener) => store.subscribe(channel, listener),
  };
}

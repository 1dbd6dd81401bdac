import { createChannels } from './channels.js';
import type { HandlerStore } from './HandlerStore.js';

/** Between two looks for entries that have ended. */
const sweepMs = 60_000;

/** Keeps everything in this process, and nothing over its end. Several processes need a shared store: they would not see each other's keys, and could create twice. */
export function createMemoryStore(): HandlerStore {
  const entries = new Map<string, { readonly value: string; readonly endsAt: number }>();
  const channels = createChannels();
  let sweptAt = Date.now();

  const live = (key: string): string | null => {
    const entry = entries.get(key);
    return entry === undefined || entry.endsAt <= Date.now() ? null : entry.value;
  };
  /** On the way of a write and not by a timer, which would keep a process alive. */
  const sweep = (now: number): void => {
    if (now - sweptAt < sweepMs) return;
    sweptAt = now;
    for (const [key, { endsAt }] of entries) if (endsAt <= now) entries.delete(key);
  };

  return {
    async get(key) {
      return live(key);
    },
    async set(key, value, { ttlMs, onlyIfAbsent = false }) {
      if (onlyIfAbsent && live(key) !== null) return false;
      const now = Date.now();
      sweep(now);
      entries.set(key, { value, endsAt: now + ttlMs });
      return true;
    },
    async publish(channel, message) {
      channels.tell(channel, message);
    },
    subscribe: channels.listen,
  };
}

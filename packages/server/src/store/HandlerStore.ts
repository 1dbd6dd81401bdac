/**
 * Where the handler keeps what must outlive a request: key records, the read cache, rate buckets, events. Text only, every entry with an end.
 * It must not evict what has not ended (Redis: `noeviction`): a key record that is lost early is a write that cannot be told from a new one.
 */
export interface HandlerStore {
  get(key: string): Promise<string | null>;
  /** Returns false where the key is taken and `onlyIfAbsent` is set; that test and the write are one step. `ttlMs` is at least 1. */
  set(
    key: string,
    value: string,
    options: { readonly ttlMs: number; readonly onlyIfAbsent?: boolean },
  ): Promise<boolean>;
  publish(channel: string, message: string): Promise<void>;
  /** Returns what ends the subscription. */
  subscribe(channel: string, listener: (message: string) => void): () => void;
}

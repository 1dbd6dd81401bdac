import type { PaymentLinksError } from '@paylinks/core';

/** A read: a subset of what TanStack Query tells, and none of its types, so that the cache stays an implementation detail. */
export interface ReadState<T> {
  readonly data: T | undefined;
  /** May stand beside older `data`: the last read failed, what is shown is what was known before. */
  readonly error: PaymentLinksError | null;
  readonly status: 'pending' | 'error' | 'success';
  readonly isFetching: boolean;
  /** Milliseconds since the epoch; 0 before the first answer. */
  readonly dataUpdatedAt: number;
  /** Never rejects; look at `error`. */
  refetch(): Promise<void>;
}

/** A list, read page by page. `data`: every page so far. */
export interface ListState<T> extends ReadState<readonly T[]> {
  /** null: the provider does not count. */
  readonly totalCount: number | null;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  /** Appends; an id that is already there is dropped, so that rows stay unique while links are created. Never rejects; look at `error`. */
  fetchNextPage(): Promise<void>;
}

/** A write. One submission at a time: `run` while pending returns the promise that is under way. */
export interface WriteState<Args extends readonly unknown[], R> {
  readonly status: 'idle' | 'pending' | 'error' | 'success';
  readonly data: R | undefined;
  readonly error: PaymentLinksError | null;
  /** Rejects with PaymentLinksError. */
  run(...args: Args): Promise<R>;
  reset(): void;
}

/** What every read takes. `enabled: false`: nothing is asked. */
export interface ReadOptions {
  readonly enabled?: boolean | undefined;
}

/** What a read takes that goes on while something can still change. */
export interface LiveOptions extends ReadOptions {
  /**
   * Milliseconds between reads while status is open or processing; false: never. Default 5,000, times 1.5 after each read without change,
   * up to 60,000; back to 5,000 on focus or on an event. Paid with money pending or received: every 60,000; failed or unknown: every 600,000;
   * final: never. Hidden tab: none. After `rate_limited`: not before `retryAfterMs`. A list goes by its liveliest entry, as many times slower as it has pages.
   */
  readonly pollMs?: number | false | undefined;
}

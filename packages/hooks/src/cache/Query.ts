import type { PaymentLinksError } from '@paylinks/core';
import { keepSame } from './keepSame.js';
import type { QueryClient } from './QueryClient.js';
import type { QueryObserver } from './QueryObserver.js';
import { pause, whenSeen } from './waiting.js';

export interface QueryState<T = unknown> {
  readonly data: T | undefined;
  /** Of the last read; may stand beside older data. */
  readonly error: PaymentLinksError | null;
  readonly status: 'pending' | 'error' | 'success';
  readonly fetchStatus: 'fetching' | 'idle';
  /** What is being fetched is one page more. */
  readonly isFetchingMore: boolean;
  /** Milliseconds since the epoch; 0 before the first answer. */
  readonly dataUpdatedAt: number;
  /** Something may have changed, or the last read failed: old before its time. */
  readonly isInvalidated: boolean;
}

export interface QueryOptions<T> {
  readonly queryKey: readonly unknown[];
  /** `before`: what is known so far. `isMore`: one page more is asked for. */
  queryFn(context: {
    readonly signal: AbortSignal;
    readonly before: T | undefined;
    readonly isMore: boolean;
  }): Promise<T>;
  readonly enabled?: boolean | ((query: Query<T>) => boolean) | undefined;
  /** Milliseconds between reads while it is drawn and the page is seen; false: none. */
  readonly refetchInterval?: ((query: Query<T>) => number | false) | undefined;
  /** For so long nobody who comes to draw it reads it again. */
  readonly staleTime?: number | undefined;
  readonly initialData?: T | undefined;
  readonly initialDataUpdatedAt?: number | undefined;
}

export interface FetchOptions {
  /** A read that is under way gives way to a new one, where anything is known already. Without it, it is joined. */
  readonly cancelRefetch?: boolean | undefined;
  readonly isMore?: boolean | undefined;
}

interface Run<T> {
  readonly stop: AbortController;
  /** What stands again if it is given up. */
  before: QueryState<T>;
  done: Promise<void>;
}

/** One thing that is read: what is known of it, and at most one read under way. */
export class Query<T = unknown> {
  readonly queryKey: readonly unknown[];
  options: QueryOptions<T>;
  state: QueryState<T>;
  readonly observers: Set<QueryObserver<T>> = new Set();
  readonly #client: QueryClient;
  #run: Run<T> | null = null;
  #forget: ReturnType<typeof setTimeout> | undefined;

  constructor(client: QueryClient, options: QueryOptions<T>) {
    const { initialData: data, initialDataUpdatedAt = Date.now() } = options;
    this.#client = client;
    this.queryKey = options.queryKey;
    this.options = options;
    this.state = {
      data,
      error: null,
      status: data === undefined ? 'pending' : 'success',
      fetchStatus: 'idle',
      isFetchingMore: false,
      dataUpdatedAt: data === undefined ? 0 : initialDataUpdatedAt,
      isInvalidated: false,
    };
    this.#forgetLater();
  }

  isStale(staleTime: number = this.#client.rules.staleTime): boolean {
    const { data, isInvalidated, dataUpdatedAt } = this.state;
    return data === undefined || isInvalidated || Date.now() >= dataUpdatedAt + staleTime;
  }

  /** Somebody draws it and wants it read. */
  isActive(): boolean {
    return [...this.observers].some((observer) => observer.isEnabled());
  }

  addObserver(observer: QueryObserver<T>): void {
    clearTimeout(this.#forget);
    this.observers.add(observer);
    this.#client.tell();
  }

  /** What nobody draws any more is not read to the end. */
  removeObserver(observer: QueryObserver<T>): void {
    this.observers.delete(observer);
    if (this.observers.size === 0) {
      this.cancel();
      this.#forgetLater();
    }
    this.#client.tell();
  }

  /** Never rejects; the state says what came of it. */
  fetch({ cancelRefetch = false, isMore = false }: FetchOptions = {}): Promise<void> {
    if (this.#run) {
      if (!cancelRefetch || this.state.data === undefined) return this.#run.done;
      this.#run.stop.abort();
    }
    const run: Run<T> = { stop: new AbortController(), before: this.state, done: Promise.resolve() };
    this.#run = run;
    this.#set({
      fetchStatus: 'fetching',
      isFetchingMore: isMore,
      ...(this.state.data === undefined && { status: 'pending', error: null }),
    });
    run.done = this.#read(run, isMore);
    return run.done;
  }

  /** Gives up what is under way, as if it had never begun. */
  cancel(): void {
    const run = this.#run;
    if (!run) return;
    this.#run = null;
    run.stop.abort();
    this.#set({ ...run.before, fetchStatus: 'idle' });
  }

  setData(data: T, updatedAt?: number): void {
    this.#set(this.#known(data, updatedAt));
    if (this.#run) this.#run.before = this.state;
  }

  invalidate(): void {
    if (!this.state.isInvalidated) this.#set({ isInvalidated: true });
  }

  async #read(run: Run<T>, isMore: boolean): Promise<void> {
    const { signal } = run.stop;
    const end: Partial<QueryState<T>> = await this.#tried(signal, isMore).then(
      (data) => this.#known(data),
      (error: PaymentLinksError) => ({ error, status: 'error', isInvalidated: true }),
    );
    // Given up, or overtaken: who waits for it waits for the other one.
    if (this.#run !== run) return this.#run?.done;
    this.#run = null;
    this.#set({ ...end, fetchStatus: 'idle', isFetchingMore: false });
    if (end.error) this.#client.rules.onError(end.error);
    if (this.observers.size === 0) this.#forgetLater();
  }

  async #tried(signal: AbortSignal, isMore: boolean): Promise<T> {
    const { retry, retryDelay } = this.#client.rules;
    for (let failures = 0; ; failures += 1) {
      try {
        return await this.options.queryFn({ signal, before: this.state.data, isMore });
      } catch (error) {
        if (signal.aborted || !retry(failures, error)) throw error;
        await pause(retryDelay(failures, error), signal);
        await whenSeen(signal);
        if (signal.aborted) throw error;
      }
    }
  }

  #known(data: T, dataUpdatedAt: number = Date.now()): Partial<QueryState<T>> {
    return {
      data: keepSame(this.state.data, data),
      dataUpdatedAt,
      error: null,
      status: 'success',
      isInvalidated: false,
    };
  }

  #set(change: Partial<QueryState<T>>): void {
    this.state = { ...this.state, ...change };
    for (const observer of this.observers) observer.onChange();
    this.#client.tell();
  }

  /** On a server nothing is kept for long anyway. */
  #forgetLater(): void {
    clearTimeout(this.#forget);
    if (typeof document === 'undefined') return;
    this.#forget = setTimeout(() => {
      if (this.observers.size === 0 && !this.#run) this.#client.remove(this.queryKey);
    }, this.#client.rules.keptMs);
  }
}

import { fingerprint } from '../attempts/attemptKey.js';
import { Query, type QueryOptions, type QueryState } from './Query.js';

export interface QueryRules {
  /** `failures`: how many came before this one. */
  retry(failures: number, error: unknown): boolean;
  /** Milliseconds. */
  retryDelay(failures: number, error: unknown): number;
  /** Milliseconds. */
  readonly staleTime: number;
  /** What nobody draws is forgotten after so many milliseconds. */
  readonly keptMs: number;
  /** After the last try. */
  onError(error: unknown): void;
}

/** Those whose key begins with this one; `exact`: whose key it is. */
export interface QueryFilter {
  readonly queryKey?: readonly unknown[] | undefined;
  readonly exact?: boolean | undefined;
  /** Those that somebody draws and wants read. */
  readonly type?: 'active' | undefined;
  readonly predicate?: ((query: Query) => boolean) | undefined;
}

/** All that is read through one client. The verbs are those of TanStack Query, of which this is the part that the kit needs. */
export class QueryClient {
  readonly rules: QueryRules;
  readonly #queries = new Map<string, Query>();
  readonly #listeners = new Set<() => void>();

  constructor(rules: QueryRules) {
    this.rules = rules;
  }

  /** Known, or made now. */
  query<T>(options: QueryOptions<T>): Query<T> {
    const hash = fingerprint(options.queryKey);
    const known = this.#queries.get(hash);
    if (known) return known as unknown as Query<T>;
    const made = new Query<T>(this, options);
    this.#queries.set(hash, made as unknown as Query);
    return made;
  }

  remove(queryKey: readonly unknown[]): void {
    this.#queries.delete(fingerprint(queryKey));
    this.tell();
  }

  /** Hears of every change, without being told which. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(): void {
    for (const listener of this.#listeners) listener();
  }

  findAll({ queryKey = [], exact, type, predicate }: QueryFilter): Query[] {
    return [...this.#queries.values()].filter(
      (query) =>
        (!exact || query.queryKey.length === queryKey.length) &&
        queryKey.every((part, index) => fingerprint(part) === fingerprint(query.queryKey[index])) &&
        (type !== 'active' || query.isActive()) &&
        (!predicate || predicate(query)),
    );
  }

  getQueryState<T>(queryKey: readonly unknown[]): QueryState<T> | undefined {
    return this.#queries.get(fingerprint(queryKey))?.state as QueryState<T> | undefined;
  }

  getQueryData<T>(queryKey: readonly unknown[]): T | undefined {
    return this.getQueryState<T>(queryKey)?.data;
  }

  getQueriesData<T>(filter: QueryFilter): [key: readonly unknown[], data: T | undefined][] {
    return this.findAll(filter).map(({ queryKey, state }) => [queryKey, state.data as T | undefined]);
  }

  setQueryData<T>(queryKey: readonly unknown[], data: T, { updatedAt }: { readonly updatedAt?: number } = {}): void {
    this.query<T>({ queryKey, queryFn: neverRead }).setData(data, updatedAt);
  }

  setQueriesData<T>(filter: QueryFilter, update: (data: T) => T): void {
    for (const query of this.findAll(filter)) {
      if (query.state.data !== undefined) query.setData(update(query.state.data as T));
    }
  }

  async cancelQueries(filter: QueryFilter): Promise<void> {
    for (const query of this.findAll(filter)) query.cancel();
  }

  /** Marks them as old, and reads again what is drawn of them. */
  async invalidateQueries({
    refetchType = 'active',
    ...filter
  }: QueryFilter & { readonly refetchType?: 'active' | 'none' | undefined }): Promise<void> {
    for (const query of this.findAll(filter)) query.invalidate();
    if (refetchType === 'active') await this.refetchQueries({ ...filter, type: 'active' });
  }

  async refetchQueries(
    filter: QueryFilter,
    { cancelRefetch = true }: { readonly cancelRefetch?: boolean } = {},
  ): Promise<void> {
    await Promise.all(this.findAll(filter).map((query) => query.fetch({ cancelRefetch })));
  }
}

const neverRead = (): Promise<never> => Promise.reject(new Error('Nobody has said how this is read.'));

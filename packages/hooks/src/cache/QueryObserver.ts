import type { Query, QueryOptions, QueryState } from './Query.js';
import { isSeen } from './waiting.js';

/** Fields that change with every read, also where nothing was news: only who looks at them is drawn again for them. */
type Restless = 'fetchStatus' | 'dataUpdatedAt';

/** Somebody who draws a query: has it read when it is old, again and again where asked for, and hears what changed. */
export class QueryObserver<T> {
  readonly query: Query<T>;
  #options: QueryOptions<T>;
  #drawn: QueryState<T>;
  readonly #looksAt = new Set<Restless>();
  #onChange: (() => void) | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;
  #intervalMs: number | false = false;

  constructor(query: Query<T>, options: QueryOptions<T>) {
    this.query = query;
    this.#options = options;
    this.#drawn = this.#now();
  }

  isEnabled(options: QueryOptions<T> = this.#options): boolean {
    const { enabled = true } = options;
    return typeof enabled === 'function' ? enabled(this.query) : enabled;
  }

  readonly subscribe = (onChange: () => void): (() => void) => {
    this.#onChange = onChange;
    this.query.options = this.#options;
    this.query.addObserver(this);
    if (this.#isDue()) void this.query.fetch();
    this.#setTimer();
    return () => {
      this.#onChange = null;
      clearInterval(this.#timer);
      this.query.removeObserver(this);
    };
  };

  /** Another one only where something has changed that is looked at. */
  readonly getState = (): QueryState<T> => {
    const now = this.#now();
    const { data, error, status, isFetchingMore } = this.#drawn;
    const isSame =
      data === now.data &&
      error === now.error &&
      status === now.status &&
      isFetchingMore === now.isFetchingMore &&
      [...this.#looksAt].every((field) => this.#drawn[field] === now[field]);
    if (!isSame) this.#drawn = now;
    return this.#drawn;
  };

  look<Field extends Restless>(field: Field): QueryState<T>[Field] {
    this.#looksAt.add(field);
    return this.#now()[field];
  }

  /** What the latest drawing asks for. */
  update(options: QueryOptions<T>): void {
    const wasEnabled = this.isEnabled();
    this.#options = options;
    this.query.options = options;
    if (!wasEnabled && this.#isDue()) void this.query.fetch();
    if (this.#interval() !== this.#intervalMs) this.#setTimer();
  }

  onChange(): void {
    this.#setTimer();
    this.#onChange?.();
  }

  readonly refetch = (): Promise<void> => {
    this.query.options = this.#options;
    return this.query.fetch({ cancelRefetch: true });
  };

  #isDue(): boolean {
    return this.isEnabled() && this.query.isStale(this.#options.staleTime);
  }

  /** As it will be once somebody draws it: what is about to be read says so from the first drawing on. */
  #now(): QueryState<T> {
    const { state } = this.query;
    if (this.#onChange || state.fetchStatus === 'fetching' || !this.#isDue()) return state;
    return { ...state, fetchStatus: 'fetching', ...(state.data === undefined && { status: 'pending', error: null }) };
  }

  #interval(): number | false {
    return (this.isEnabled() && this.#options.refetchInterval?.(this.query)) || false;
  }

  #setTimer(): void {
    clearInterval(this.#timer);
    this.#intervalMs = this.#interval();
    if (this.#intervalMs === false || !Number.isFinite(this.#intervalMs)) return;
    this.#timer = setInterval(() => {
      if (isSeen()) void this.query.fetch();
    }, this.#intervalMs);
  }
}

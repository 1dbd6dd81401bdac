import type { PaymentLinksError } from '@paylinks/core';
import type { Attempt } from './attempt.js';
import { outcomeUnknown } from './attemptErrors.js';
import { findRun } from './findRun.js';
import { idleSnapshot } from './idleSnapshot.js';
import { LateWatch } from './LateWatch.js';
import type { AttemptsSnapshot, Found, WriteAttemptsOptions } from './making.js';
import { keptOf, type Run, renew } from './run.js';
import type { Steps } from './steps.js';

/** The states of one form's attempts (section 6 of docs/safe-writes.md): which one is shown, where it can go, and what is told when it gets there. */
export class AttemptStates<Input extends object, Made extends { readonly id: string }, Field extends string>
  implements Steps<Input, Made, Field>
{
  readonly watch: LateWatch<Input, Made, Field>;
  readonly #options: WriteAttemptsOptions<Input, Made, Field>;
  readonly #listeners = new Set<() => void>();
  #snapshot: AttemptsSnapshot<Input, Made, Field> = idleSnapshot;
  #run: Run<Input, Made, Field> | null = null;
  #seen = false;

  constructor(options: WriteAttemptsOptions<Input, Made, Field>) {
    this.#options = options;
    this.watch = new LateWatch(options, this, () => this.#run);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    this.#seen = true;
    return () => {
      this.#listeners.delete(listener);
      // Later, because StrictMode and a moved form leave and come back at once.
      this.#options.clock.after(0, () => this.#left());
    };
  };
  readonly getSnapshot = (): AttemptsSnapshot<Input, Made, Field> => this.#snapshot;

  /** The one that is shown; null while idle. */
  get shown(): Run<Input, Made, Field> | null {
    return this.#run;
  }

  show(run: Run<Input, Made, Field> | null): void {
    this.#run = run;
    this.#tell();
  }

  /** Written down before anything is sent, and again with what a reload has to know. */
  keep(run: Run<Input, Made, Field>): void {
    const { book, form, making } = this.#options;
    book.put(keptOf(run, { form, verb: making.verb }));
  }

  /** Another press takes its place; what it made after all is still looked for. */
  replace(run: Run<Input, Made, Field>): void {
    run.replaced = true;
    run.pass += 1;
    run.result.reject(this.#unknown(run));
    this.watch.replaced.add(run);
    this.keep(run);
  }

  reset(): void {
    if (this.#run === null || this.#run.attempt.state === 'done') this.show(null);
  }

  dismissFoundLate(): void {
    this.#snapshot = { ...this.#snapshot, foundLate: [] };
    this.#tell(this.#snapshot.error);
  }

  change(run: Run<Input, Made, Field>, change: Partial<Attempt<Input, Made, Field>>): number {
    if (change.state !== undefined) run.pass += 1;
    run.attempt = { ...run.attempt, ...change };
    if (this.#run === run) this.#tell(change.state === 'unresolved' ? this.#unknown(run) : null);
    return run.pass;
  }

  lost(run: Run<Input, Made, Field>, cause: PaymentLinksError): void {
    if (run.over || run.replaced || !['sending', 'waiting'].includes(run.attempt.state)) return;
    this.change(run, { state: 'checking', cause });
    void findRun(run, this.#options, this);
  }

  weigh(run: Run<Input, Made, Field>, { found }: Found<Made>): boolean {
    // Another attempt may have been told of it a moment ago.
    const free = found.filter(({ id }) => !this.#options.book.isClaimedByOther(id, run.attempt.key));
    const [first] = free;
    if (run.over || first === undefined) return run.over;
    if (free.length === 1) this.exists(run, first, true);
    else if (!run.replaced) this.change(run, { state: 'choose', found: free });
    return true;
  }

  exists(run: Run<Input, Made, Field>, made: Made, foundByLookUp: boolean): void {
    const { book, making, onExists } = this.#options;
    const { key, input } = run.attempt;
    const { foundLate } = this.#snapshot;
    if (run.attempt.made?.id === made.id || foundLate.some(({ id }) => id === made.id)) return;
    book.claim(made.id, key);
    onExists(made);
    if (run.over || run.replaced) {
      // The form had given it up, or a look-alike had been taken for it: the person has to know that there is another one.
      run.over = true;
      this.watch.replaced.delete(run);
      if (run.replaced) book.drop(key);
      this.#snapshot = { ...this.#snapshot, foundLate: [...foundLate, made] };
      return this.#tell(this.#snapshot.error);
    }
    run.over = true;
    if (run.attempt.state === 'unresolved') renew(run);
    const differences = making.differences(input, made);
    run.attempt = { ...run.attempt, made, differences, foundByLookUp, found: [] };
    if (differences.length === 0) return this.done(run, made);
    this.keep(run);
    this.change(run, { state: 'mismatch' });
  }

  done(run: Run<Input, Made, Field>, made: Made): void {
    this.#options.book.drop(run.attempt.key);
    this.#seen = this.#listeners.size > 0;
    run.result.resolve(made);
    this.change(run, { state: 'done' });
  }

  unresolved(run: Run<Input, Made, Field>): void {
    const isFirstTime = run.error === null;
    const error = this.#unknown(run);
    this.keep(run);
    run.result.reject(error);
    this.change(run, { state: 'unresolved', found: [] });
    this.watch.later();
    if (isFirstTime) this.#options.onError(error);
  }

  drop(run: Run<Input, Made, Field>, error: PaymentLinksError | null): void {
    run.over = true;
    this.#options.book.drop(run.attempt.key);
    this.watch.replaced.delete(run);
    run.result.reject(error ?? this.#unknown(run));
    if (this.#run !== run) return;
    this.#run = null;
    this.#tell(error);
    if (error !== null) this.#options.onError(error);
  }

  #left(): void {
    // What nobody has seen yet is told to whoever comes next: else they would press again.
    if (this.#listeners.size > 0 || (this.#run?.attempt.state === 'done' && !this.#seen)) return;
    this.reset();
  }

  #unknown(run: Run<Input, Made, Field>): PaymentLinksError {
    return outcomeUnknown(run, this.#options.making.verb);
  }

  #tell(error: PaymentLinksError | null = null): void {
    this.#snapshot = { attempt: this.#run?.attempt ?? null, error, foundLate: this.#snapshot.foundLate };
    for (const listener of this.#listeners) listener();
  }
}

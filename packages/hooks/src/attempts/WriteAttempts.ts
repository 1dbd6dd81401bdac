import type { PaymentLinksError } from '@paylinks/core';
import { AttemptStates } from './AttemptStates.js';
import type { AttemptState } from './attempt.js';
import { notSent } from './attemptErrors.js';
import { attemptKey, fingerprint } from './attemptKey.js';
import { coverOf, findRun, look } from './findRun.js';
import type { AttemptsSnapshot, Found, WriteAttemptsOptions } from './making.js';
import { ignore, newRun, type Run, renew } from './run.js';
import { sendRun } from './sendRun.js';
import { seconds } from './steps.js';

const slowAfter = 10 * seconds;

/**
 * The procedure of docs/safe-writes.md for whatever one press makes, for one form, once, without React: one press is one attempt with one key;
 * nothing is sent again unless a key makes that harmless; where the reply is lost it is looked for, and where it is not found a person decides.
 * Here is what a person can do; where an attempt stands is in {@link AttemptStates}.
 */
export class WriteAttempts<Input extends object, Made extends { readonly id: string }, Field extends string> {
  readonly #options: WriteAttemptsOptions<Input, Made, Field>;
  readonly #states: AttemptStates<Input, Made, Field>;
  #started = false;

  constructor(options: WriteAttemptsOptions<Input, Made, Field>) {
    this.#options = options;
    this.#states = new AttemptStates(options);
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#states.subscribe(listener);
  readonly getSnapshot = (): AttemptsSnapshot<Input, Made, Field> => this.#states.getSnapshot();

  /** Takes up what a former page left unsettled. Safe to call again. */
  start(): void {
    if (this.#started) return;
    this.#started = true;
    const { watch } = this.#states;
    for (const kept of this.#options.book.of<Input>(this.#options.making.verb, this.#options.form)) {
      const run = newRun<Input, Made, Field>(kept, 'checking', true);
      if (run.replaced || this.#states.shown !== null) {
        // Of two that are open the form shows one: what the other has made is told as of one that was given up.
        run.replaced = true;
        watch.replaced.add(run);
      } else {
        this.#states.show(run);
        void this.#takeUp(run, kept.madeId);
      }
    }
    if (watch.replaced.size > 0) this.wake();
  }

  run(input: Input): Promise<Made> {
    this.start();
    const open = this.#states.shown;
    if (open !== null) {
      if (fingerprint(open.attempt.input) === fingerprint(input)) {
        if (open.attempt.state === 'unresolved') this.lookUp().catch(ignore);
        return open.result.promise;
      }
      if (open.attempt.state !== 'done') return Promise.reject(this.#conflict('has other content and is unsettled'));
    }
    return this.#begin(input);
  }

  async lookUp(): Promise<Found<Made>> {
    const states = this.#states;
    const run = this.#unsettled('checking', 'choose', 'unresolved');
    if (run.attempt.state === 'checking') {
      const answer = await look(run, this.#options);
      states.weigh(run, answer);
      return answer;
    }
    if (run.attempt.state === 'unresolved') renew(run);
    const pass = states.change(run, { state: 'checking' });
    try {
      const answer = await look(run, this.#options);
      if (run.pass === pass && !states.weigh(run, answer)) states.unresolved(run);
      return answer;
    } catch (error) {
      if (run.pass === pass) states.unresolved(run);
      throw error;
    }
  }

  retry(): Promise<Made> {
    try {
      const run = this.#unsettled('choose', 'unresolved');
      if (coverOf(run, this.#options) === 'none') throw this.#conflict('is not protected by its key (any more)');
      if (run.attempt.state === 'unresolved') renew(run);
      this.#states.change(run, { state: 'sending' });
      void sendRun(run, this.#options, this.#states);
      return run.result.promise;
    } catch (error) {
      return Promise.reject(error);
    }
  }

  choose(made: Made | null): void {
    const run = this.#states.shown;
    if (run?.attempt.state !== 'choose') return;
    if (made !== null) {
      this.#states.exists(run, made, true);
    } else {
      for (const { id } of run.attempt.found) run.notMine.add(id);
      this.#states.unresolved(run);
    }
  }

  accept(): void {
    const run = this.#states.shown;
    if (run?.attempt.state === 'mismatch' && run.attempt.made !== null) this.#states.done(run, run.attempt.made);
  }

  createNew(input?: Input): Promise<Made> {
    try {
      const run = this.#unsettled('choose', 'unresolved');
      this.#states.replace(run);
      return this.#begin(input ?? run.attempt.input);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  forget(): void {
    const run = this.#states.shown;
    if (run !== null && ['unresolved', 'choose', 'mismatch'].includes(run.attempt.state)) this.#states.drop(run, null);
  }

  reset(): void {
    this.#states.reset();
  }

  dismissFoundLate(): void {
    this.#states.dismissFoundLate();
  }

  /** It was ended elsewhere: a mismatch about it is settled. */
  ended(madeId: string): void {
    const attempt = this.#states.shown?.attempt;
    if (attempt?.state === 'mismatch' && attempt.made?.id === madeId) this.forget();
  }

  /** Focus, reconnect, a list was read: a good moment to look for what is unresolved. */
  wake(): void {
    this.#states.watch.wake();
  }

  #begin(input: Input): Promise<Made> {
    const { making, form, clock } = this.#options;
    const frozen = JSON.parse(JSON.stringify(input), (_, part: unknown) => Object.freeze(part)) as Input;
    const startedAt = new Date(clock.now()).toISOString();
    const run = newRun<Input, Made, Field>(
      {
        key: attemptKey(),
        verb: making.verb,
        form,
        input: frozen,
        startedAt,
        state: 'open',
        madeId: null,
        notMine: [],
      },
      'sending',
      false,
    );
    this.#states.keep(run);
    this.#states.show(run);
    clock.after(slowAfter, () => {
      if (['sending', 'waiting'].includes(run.attempt.state)) this.#states.change(run, { slow: true });
    });
    void sendRun(run, this.#options, this.#states);
    return run.result.promise;
  }

  async #takeUp(run: Run<Input, Made, Field>, madeId: string | null): Promise<void> {
    const { making } = this.#options;
    const made = madeId === null ? null : await making.read(madeId).catch(() => null);
    if (made === null) return findRun(run, this.#options, this.#states);
    // It was known to differ. Ended since then, it is settled.
    if (making.isEnded(made)) this.#states.drop(run, null);
    else this.#states.exists(run, made, true);
  }

  #unsettled(...allowed: AttemptState[]): Run<Input, Made, Field> {
    const run = this.#states.shown;
    if (run === null || !allowed.includes(run.attempt.state)) {
      throw this.#conflict(run === null ? 'does not exist' : `is ${run.attempt.state}`);
    }
    return run;
  }

  #conflict(state: string): PaymentLinksError {
    return notSent(this.#states.shown?.attempt.key, state, this.#options.making.verb);
  }
}

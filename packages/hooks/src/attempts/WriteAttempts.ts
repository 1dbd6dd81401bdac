import {
  type AttemptLookUp,
  type AttemptVerb,
  type Capabilities,
  PaymentLinksError,
  type WriteOptions,
} from '@paylinks/core';
import type { AttemptBook, KeptAttempt } from './AttemptBook.js';
import type { Attempt, AttemptState, Difference } from './attempt.js';
import { attemptKey, fingerprint } from './attemptKey.js';
import { type Clock, sleep } from './clock.js';
import { asPaymentLinksError, verdictOf } from './verdict.js';

/** What the procedure has to know of the thing that a press makes. */
export interface Making<Input, Made, Field extends string> {
  readonly verb: AttemptVerb;
  send(input: Input, options: WriteOptions): Promise<Made>;
  /** Reads only. */
  lookUp(attempt: SentAttempt<Input>): Promise<Found<Made>>;
  read(id: string): Promise<Made>;
  /** What was asked against what was made. */
  differences(input: Input, made: Made): readonly Difference<Field>[];
  /** It was ended again: then nobody has to accept it any more. */
  isEnded(made: Made): boolean;
}
export interface SentAttempt<Input> {
  readonly input: Input;
  readonly idempotencyKey: string;
  readonly startedAt: string;
}
export interface Found<Made> extends Pick<AttemptLookUp<AttemptVerb>, 'certain'> {
  /** Newest first. */
  readonly found: readonly Made[];
}

export interface AttemptsSnapshot<Input, Made, Field extends string> {
  readonly attempt: Attempt<Input, Made, Field> | null;
  /** The last refusal, or `outcome_unknown` while unresolved. */
  readonly error: PaymentLinksError | null;
  readonly foundLate: readonly Made[];
}

export interface WriteAttemptsOptions<Input, Made, Field extends string> {
  readonly making: Making<Input, Made, Field>;
  readonly book: AttemptBook;
  readonly form: string;
  readonly clock: Clock;
  /** What is known of the provider at that moment. */
  readonly capabilities: () => Capabilities | null;
  /** It exists: told once for each. */
  readonly onExists: (made: Made) => void;
  /** Refused, or not to be found out. */
  readonly onError: (error: PaymentLinksError) => void;
}

const seconds = 1000;
const lookUpsAfter = [0, 2, 5, 15, 30, 60].map((delay) => delay * seconds);
const resendsAfter = [1, 2, 4, 8].map((delay) => delay * seconds);
const pageTimeout = 60 * seconds;
const slowAfter = 10 * seconds;
const watchEvery = 300 * seconds;
const watchAtMostEvery = 10 * seconds;
const watchFor = 24 * 3600 * seconds;
/** A provider whose keys live shorter than this remembers finished requests only: look first, then send again. */
const longLivedKey = 3600 * seconds;

export const idleSnapshot: AttemptsSnapshot<never, never, never> = { attempt: null, error: null, foundLate: [] };

/**
 * The procedure of docs/safe-writes.md for whatever one press makes, for one form, once, without React: one press is one attempt with one key;
 * nothing is sent again unless a key makes that harmless; where the reply is lost it is looked for, and where it is not found a person decides.
 */
export class WriteAttempts<Input extends object, Made extends { readonly id: string }, Field extends string> {
  readonly #options: WriteAttemptsOptions<Input, Made, Field>;
  readonly #clock: Clock;
  readonly #book: AttemptBook;
  readonly #listeners = new Set<() => void>();
  /** Given up by the form, still looked for. */
  readonly #replaced = new Set<Run<Input, Made, Field>>();
  #snapshot: AttemptsSnapshot<Input, Made, Field> = idleSnapshot;
  #run: Run<Input, Made, Field> | null = null;
  #started = false;
  #seen = false;
  #watching = false;
  #watchedAt = 0;

  constructor(options: WriteAttemptsOptions<Input, Made, Field>) {
    this.#options = options;
    this.#clock = options.clock;
    this.#book = options.book;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    this.#seen = true;
    return () => {
      this.#listeners.delete(listener);
      // Later, because StrictMode and a moved form leave and come back at once.
      this.#clock.after(0, () => this.#left());
    };
  };
  readonly getSnapshot = (): AttemptsSnapshot<Input, Made, Field> => this.#snapshot;

  /** Takes up what a former page left unsettled. Safe to call again. */
  start(): void {
    if (this.#started) return;
    this.#started = true;
    for (const kept of this.#book.of<Input>(this.#options.making.verb, this.#options.form)) {
      const run = newRun<Input, Made, Field>(kept, 'checking', true);
      if (kept.state === 'replaced' || this.#run !== null) {
        this.#replaced.add(run);
      } else {
        this.#run = run;
        this.#show();
        void this.#takeUp(run, kept.madeId);
      }
    }
    if (this.#replaced.size > 0) this.wake();
  }

  run(input: Input): Promise<Made> {
    this.start();
    const open = this.#run;
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
    const run = this.#unsettled('checking', 'choose', 'unresolved');
    if (run.attempt.state === 'checking') {
      const answer = await this.#look(run);
      this.#weigh(run, answer);
      return answer;
    }
    if (run.attempt.state === 'unresolved') renew(run);
    const pass = this.#change(run, { state: 'checking' });
    try {
      const answer = await this.#look(run);
      if (run.pass === pass && !this.#weigh(run, answer)) this.#unresolved(run);
      return answer;
    } catch (error) {
      if (run.pass === pass) this.#unresolved(run);
      throw error;
    }
  }

  retry(): Promise<Made> {
    try {
      const run = this.#unsettled('choose', 'unresolved');
      if (this.#cover(run) === 'none') throw this.#conflict('is not protected by its key (any more)');
      if (run.attempt.state === 'unresolved') renew(run);
      this.#change(run, { state: 'sending' });
      void this.#send(run);
      return run.result.promise;
    } catch (error) {
      return Promise.reject(error);
    }
  }

  choose(made: Made | null): void {
    const run = this.#run;
    if (run?.attempt.state !== 'choose') return;
    if (made !== null) {
      this.#exists(run, made, true);
    } else {
      for (const { id } of run.attempt.found) run.notMine.add(id);
      this.#unresolved(run);
    }
  }

  accept(): void {
    const run = this.#run;
    if (run?.attempt.state === 'mismatch' && run.attempt.made !== null) this.#done(run, run.attempt.made);
  }

  createNew(input?: Input): Promise<Made> {
    try {
      const run = this.#unsettled('choose', 'unresolved');
      run.replaced = true;
      run.pass += 1;
      run.result.reject(this.#unknown(run));
      this.#replaced.add(run);
      this.#keep(run);
      return this.#begin(input ?? run.attempt.input);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  forget(): void {
    const run = this.#run;
    if (run !== null && ['unresolved', 'choose', 'mismatch'].includes(run.attempt.state)) this.#drop(run, null);
  }

  reset(): void {
    if (this.#run !== null && this.#run.attempt.state !== 'done') return;
    this.#run = null;
    this.#show();
  }

  dismissFoundLate(): void {
    this.#snapshot = { ...this.#snapshot, foundLate: [] };
    this.#show(this.#snapshot.error);
  }

  /** It was ended elsewhere: a mismatch about it is settled. */
  ended(madeId: string): void {
    if (this.#run?.attempt.state === 'mismatch' && this.#run.attempt.made?.id === madeId) this.forget();
  }

  /** Focus, reconnect, a list was read: a good moment to look for what is unresolved. */
  wake(): void {
    if (this.#clock.now() - this.#watchedAt >= watchAtMostEvery) void this.#watch();
  }

  #begin(input: Input): Promise<Made> {
    const kept: KeptAttempt<Input> = {
      key: attemptKey(),
      verb: this.#options.making.verb,
      form: this.#options.form,
      input: JSON.parse(JSON.stringify(input), (_, part: unknown) => Object.freeze(part)) as Input,
      startedAt: new Date(this.#clock.now()).toISOString(),
      state: 'open',
      madeId: null,
      notMine: [],
    };
    const run = newRun<Input, Made, Field>(kept, 'sending', false);
    this.#run = run;
    this.#keep(run);
    this.#show();
    this.#clock.after(slowAfter, () => {
      if (['sending', 'waiting'].includes(run.attempt.state)) this.#change(run, { slow: true });
    });
    void this.#send(run);
    return run.result.promise;
  }

  async #send(run: Run<Input, Made, Field>): Promise<void> {
    run.sent += 1;
    const expired = this.#clock.after(pageTimeout, () => {
      this.#lost(run, this.#noReply('No reply within 60 s.'));
    });
    const { input, key } = run.attempt;
    let made: Made;
    try {
      made = await this.#options.making.send(input, { idempotencyKey: key });
    } catch (error) {
      return this.#failed(run, asPaymentLinksError(error, this.#options.making.verb));
    } finally {
      expired();
    }
    if (isReadable(made)) this.#exists(run, made, false);
    else this.#lost(run, this.#noReply('The reply names no id.'));
  }

  #failed(run: Run<Input, Made, Field>, error: PaymentLinksError): void {
    if (run.over) return;
    const { retryAfterMs } = error;
    const verdict = verdictOf(error);
    // A refusal proves that nothing exists if it answers the only request, or if it is the answer that the provider kept for this key.
    const kept = run.attempt.state === 'waiting' && ['invalid_input', 'conflict', 'not_found'].includes(error.code);
    if (verdict === 'refused' && (run.sent === 1 || kept)) {
      const later = error.code === 'rate_limited' && retryAfterMs !== null && retryAfterMs <= pageTimeout;
      if (!later || run.patience === 0 || run.attempt.state !== 'sending') return this.#drop(run, error);
      run.patience -= 1;
      run.sent = 0;
      this.#clock.after(retryAfterMs, () => void this.#send(run));
    } else if (verdict === 'running' && this.#clock.now() < (run.waitUntil ??= this.#clock.now() + pageTimeout)) {
      this.#change(run, { state: 'waiting' });
      this.#clock.after(retryAfterMs ?? 2 * seconds, () => void this.#send(run));
    } else {
      this.#lost(run, error);
    }
  }

  #lost(run: Run<Input, Made, Field>, cause: PaymentLinksError): void {
    if (run.over || run.replaced || !['sending', 'waiting'].includes(run.attempt.state)) return;
    this.#change(run, { state: 'checking', cause });
    void this.#find(run);
  }

  async #takeUp(run: Run<Input, Made, Field>, madeId: string | null): Promise<void> {
    const { making } = this.#options;
    const made = madeId === null ? null : await making.read(madeId).catch(() => null);
    if (made === null) return this.#find(run);
    // It was known to differ. Ended since then, it is settled.
    if (making.isEnded(made)) this.#drop(run, null);
    else this.#exists(run, made, true);
  }

  async #find(run: Run<Input, Made, Field>): Promise<void> {
    const pass = run.pass;
    const stopped = (): boolean => run.over || run.pass !== pass;
    const cover = run.attempt.restored ? 'none' : this.#cover(run);
    if (cover === 'keyed') {
      for (const delay of resendsAfter) {
        await sleep(this.#clock, delay * (0.8 + 0.4 * this.#clock.random()));
        if (stopped()) return;
        await this.#sendAgain(run);
      }
    }
    for (let round = 1; ; round += 1) {
      if (stopped() || (await this.#lookRepeatedly(run, stopped))) return;
      if (cover !== 'guarded' || round === 3 || this.#cover(run) === 'none') break;
      await this.#sendAgain(run);
    }
    if (!stopped()) this.#unresolved(run);
  }

  /** The same bytes under the same key. Only a thing that exists settles anything: a refusal says nothing about the first request. */
  async #sendAgain(run: Run<Input, Made, Field>): Promise<void> {
    run.sent += 1;
    const { input, key } = run.attempt;
    const reply = this.#options.making.send(input, { idempotencyKey: key });
    const settled = reply.then((made) => {
      if (isReadable(made)) this.#exists(run, made, false);
    }, ignore);
    await Promise.race([settled, sleep(this.#clock, pageTimeout)]);
  }

  /** True when nothing is left to do. */
  async #lookRepeatedly(run: Run<Input, Made, Field>, stopped: () => boolean): Promise<boolean> {
    const from = this.#clock.now();
    // Two minutes after sending, no request is under way any more: an attempt of a former page is looked for once.
    const until = run.attempt.restored ? Date.parse(run.attempt.startedAt) + 2 * pageTimeout : Number.POSITIVE_INFINITY;
    for (const delay of lookUpsAfter) {
      if (delay > 0 && from + delay > until) break;
      await sleep(this.#clock, from + delay - this.#clock.now());
      if (stopped()) return true;
      try {
        const answer = await this.#look(run);
        if (stopped() || this.#weigh(run, answer)) return true;
      } catch (error) {
        if (asPaymentLinksError(error, 'lookUpAttempt').code === 'unsupported') break;
      }
    }
    return stopped();
  }

  async #look(run: Run<Input, Made, Field>): Promise<Found<Made>> {
    const { key, input, startedAt } = run.attempt;
    const { found, certain } = await this.#options.making.lookUp({ input, idempotencyKey: key, startedAt });
    const free = found
      .filter(isReadable)
      .filter(({ id }) => !run.notMine.has(id) && !this.#book.isClaimedByOther(id, key));
    return { found: free, certain };
  }

  /** Whether what was found says something. */
  #weigh(run: Run<Input, Made, Field>, { found }: Found<Made>): boolean {
    const [first] = found;
    if (run.over || first === undefined) return run.over;
    if (found.length === 1) this.#exists(run, first, true);
    else if (!run.replaced) this.#change(run, { state: 'choose', found });
    return true;
  }

  #exists(run: Run<Input, Made, Field>, made: Made, foundByLookUp: boolean): void {
    const { key, input } = run.attempt;
    const { foundLate } = this.#snapshot;
    if (run.attempt.made?.id === made.id || foundLate.some(({ id }) => id === made.id)) return;
    this.#book.claim(made.id, key);
    this.#options.onExists(made);
    if (run.over || run.replaced) {
      // The form had given it up, or a look-alike had been taken for it: the person has to know that there is another one.
      run.over = true;
      this.#replaced.delete(run);
      if (run.replaced) this.#book.drop(key);
      this.#snapshot = { ...this.#snapshot, foundLate: [...foundLate, made] };
      return this.#show(this.#snapshot.error);
    }
    run.over = true;
    if (run.attempt.state === 'unresolved') renew(run);
    const differences = this.#options.making.differences(input, made);
    run.attempt = { ...run.attempt, made, differences, foundByLookUp, found: [] };
    if (differences.length === 0) return this.#done(run, made);
    this.#keep(run);
    this.#change(run, { state: 'mismatch' });
  }

  #done(run: Run<Input, Made, Field>, made: Made): void {
    this.#book.drop(run.attempt.key);
    this.#seen = this.#listeners.size > 0;
    run.result.resolve(made);
    this.#change(run, { state: 'done' });
  }

  #unresolved(run: Run<Input, Made, Field>): void {
    const isFirstTime = run.error === null;
    const error = this.#unknown(run);
    this.#keep(run);
    run.result.reject(error);
    this.#change(run, { state: 'unresolved', found: [] });
    this.#watchLater();
    if (isFirstTime) this.#options.onError(error);
  }

  /** Refused, or forgotten by the person. */
  #drop(run: Run<Input, Made, Field>, error: PaymentLinksError | null): void {
    run.over = true;
    this.#book.drop(run.attempt.key);
    this.#replaced.delete(run);
    run.result.reject(error ?? this.#unknown(run));
    if (this.#run !== run) return;
    this.#run = null;
    this.#show(error);
    if (error !== null) this.#options.onError(error);
  }

  #watchLater(): void {
    if (this.#watching) return;
    this.#watching = true;
    this.#clock.after(watchEvery, () => {
      this.#watching = false;
      void this.#watch();
    });
  }

  async #watch(): Promise<void> {
    const shown = this.#run;
    // The one that the person looks at first: a link that could be of either is theirs.
    const old = [...(shown?.attempt.state === 'unresolved' ? [shown] : []), ...this.#replaced];
    if (old.length === 0) return;
    this.#watchedAt = this.#clock.now();
    this.#watchLater();
    // While another is under way, its link could be taken for that of the old one.
    if (shown !== null && !['unresolved', 'done', 'mismatch'].includes(shown.attempt.state)) return;
    for (const run of old) {
      const pass = run.pass;
      if (this.#clock.now() - Date.parse(run.attempt.startedAt) > watchFor) {
        this.#replaced.delete(run);
        continue;
      }
      try {
        const answer = await this.#look(run);
        if (run.pass === pass) this.#weigh(run, answer);
      } catch {
        // The next focus, reconnect or five minutes look again.
      }
    }
  }

  #left(): void {
    // What nobody has seen yet is told to whoever comes next: else they would press again.
    if (this.#listeners.size > 0 || (this.#run?.attempt.state === 'done' && !this.#seen)) return;
    if (this.#run === null || this.#run.attempt.state === 'done') this.reset();
  }

  #unsettled(...states: AttemptState[]): Run<Input, Made, Field> {
    const run = this.#run;
    if (run === null || !states.includes(run.attempt.state)) {
      throw this.#conflict(run === null ? 'does not exist' : `is ${run.attempt.state}`);
    }
    return run;
  }

  /** How far the key protects a repeat at this moment. */
  #cover(run: Run<Input, Made, Field>): 'keyed' | 'guarded' | 'none' {
    const { by, ttlMs } = this.#options.capabilities()?.idempotency ?? { by: 'none', ttlMs: null };
    if (by === 'none' || ttlMs === null) return 'none';
    const age = this.#clock.now() - Date.parse(run.attempt.startedAt);
    if (age > ttlMs - Math.min(longLivedKey, ttlMs / 6)) return 'none';
    return ttlMs > longLivedKey ? 'keyed' : 'guarded';
  }

  #unknown(run: Run<Input, Made, Field>): PaymentLinksError {
    const { key, cause } = run.attempt;
    const { verb } = this.#options.making;
    run.error ??= new PaymentLinksError({
      code: 'outcome_unknown',
      message: `Whether attempt ${key} of ${verb} took effect could not be found out. Look again before anything else is sent.`,
      verb,
      idempotencyKey: key,
      status: cause?.status ?? undefined,
      requestId: cause?.requestId ?? undefined,
      provider: cause?.provider ?? undefined,
      cause: cause ?? undefined,
    });
    return run.error;
  }

  #conflict(state: string): PaymentLinksError {
    const key = this.#run?.attempt.key;
    const message = `Nothing was sent: the attempt ${key ?? ''} ${state}. Look at \`attempt\` first.`;
    return new PaymentLinksError({ code: 'conflict', message, verb: this.#options.making.verb, idempotencyKey: key });
  }

  #noReply(message: string): PaymentLinksError {
    return new PaymentLinksError({ code: 'outcome_unknown', message, verb: this.#options.making.verb });
  }

  #keep({ attempt, replaced, notMine }: Run<Input, Made, Field>): void {
    const { key, input, startedAt, made } = attempt;
    const state = replaced ? 'replaced' : 'open';
    const { form, making } = this.#options;
    const madeId = made?.id ?? null;
    this.#book.put({ key, verb: making.verb, form, input, startedAt, state, madeId, notMine: [...notMine] });
  }

  /** Answers the number of this pass: a procedure that finds another one in `run.pass` has been overtaken. */
  #change(run: Run<Input, Made, Field>, change: Partial<Attempt<Input, Made, Field>>): number {
    if (change.state !== undefined) run.pass += 1;
    run.attempt = { ...run.attempt, ...change };
    if (this.#run === run) this.#show(change.state === 'unresolved' ? this.#unknown(run) : null);
    return run.pass;
  }

  #show(error: PaymentLinksError | null = null): void {
    this.#snapshot = { attempt: this.#run?.attempt ?? null, error, foundLate: this.#snapshot.foundLate };
    for (const listener of this.#listeners) listener();
  }
}

interface Run<Input, Made, Field extends string> {
  attempt: Attempt<Input, Made, Field>;
  result: Result<Made>;
  /** Requests whose refusal was not proven. */
  sent: number;
  /** How often it still comes back after a 429 by itself. */
  patience: number;
  waitUntil: number | null;
  pass: number;
  /** What it made is known, or it was refused or forgotten. */
  over: boolean;
  /** `outcome_unknown`, once it has been told. */
  error: PaymentLinksError | null;
  replaced: boolean;
  readonly notMine: Set<string>;
}
interface Result<Made> {
  readonly promise: Promise<Made>;
  resolve(made: Made): void;
  reject(error: PaymentLinksError): void;
}

function newRun<Input, Made, Field extends string>(
  kept: KeptAttempt<Input>,
  state: AttemptState,
  restored: boolean,
): Run<Input, Made, Field> {
  const { key, startedAt, input } = kept;
  return {
    attempt: {
      key,
      startedAt,
      input,
      state,
      slow: false,
      cause: null,
      found: [],
      differences: [],
      made: null,
      foundByLookUp: false,
      restored,
    },
    result: newResult(),
    sent: 0,
    patience: 2,
    waitUntil: null,
    pass: 0,
    over: false,
    error: null,
    replaced: kept.state === 'replaced',
    notMine: new Set(kept.notMine),
  };
}

function newResult<Made>(): Result<Made> {
  let resolve: Result<Made>['resolve'] = ignore;
  let reject: Result<Made>['reject'] = ignore;
  const promise = new Promise<Made>((resolvePromise, rejectPromise) => {
    resolve = resolvePromise;
    reject = rejectPromise;
  });
  // Nobody may be waiting for it: after a reload, or when its form is gone.
  promise.catch(ignore);
  return { promise, resolve, reject };
}

/** A rejected promise cannot be joined: who looks again gets a new one. */
function renew<Made>(run: { result: Result<Made> }): void {
  run.result = newResult();
}
function ignore(): void {}

/** A host's client is not held to its types. */
const isReadable = (made: { readonly id: string } | undefined): boolean =>
  typeof made?.id === 'string' && made.id !== '';

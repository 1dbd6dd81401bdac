import type { AttemptVerb, PaymentLinksError } from '@paylinks/core';
import type { KeptAttempt } from './AttemptBook.js';
import type { Attempt, AttemptState } from './attempt.js';

/** An attempt while its procedure runs: what is shown of it, and what only the procedure knows. */
export interface Run<Input, Made, Field extends string> {
  attempt: Attempt<Input, Made, Field>;
  result: Result<Made>;
  /** Requests whose refusal was not proven. */
  sent: number;
  /** How often it still comes back after a 429 by itself. */
  patience: number;
  waitUntil: number | null;
  /** A part of the procedure that finds another number here than the one it began with has been overtaken. */
  pass: number;
  /** What it made is known, or it was refused or forgotten. */
  over: boolean;
  /** `outcome_unknown`, once it has been told. */
  error: PaymentLinksError | null;
  replaced: boolean;
  /** What it made, as a former page was told: nothing else is searched for it. */
  readonly madeId: string | null;
  readonly notMine: Set<string>;
}
export interface Result<Made> {
  readonly promise: Promise<Made>;
  resolve(made: Made): void;
  reject(error: PaymentLinksError): void;
}

export function newRun<Input, Made, Field extends string>(
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
    // That of the page before: the refusal of a repeat says nothing about it.
    sent: restored ? 1 : 0,
    patience: 2,
    waitUntil: null,
    pass: 0,
    over: false,
    error: null,
    replaced: kept.state === 'replaced',
    madeId: kept.madeId ?? null,
    notMine: new Set(kept.notMine),
  };
}

/** What a reload has to find again. */
export function keptOf<Input, Made extends { readonly id: string }, Field extends string>(
  { attempt, replaced, madeId, notMine }: Run<Input, Made, Field>,
  { verb, form }: { readonly verb: AttemptVerb; readonly form: string },
): KeptAttempt<Input> {
  const { key, input, startedAt, made } = attempt;
  const state = replaced ? 'replaced' : 'open';
  return { key, verb, form, input, startedAt, state, madeId: made?.id ?? madeId, notMine: [...notMine] };
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
export function renew<Made>(run: { result: Result<Made> }): void {
  run.result = newResult();
}

export function ignore(): void {}

/** A host's client is not held to its types. */
export const isReadable = (made: { readonly id: string } | undefined): boolean =>
  typeof made?.id === 'string' && made.id !== '';

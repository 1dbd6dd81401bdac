import type { WriteState } from '../reads/readState.js';
import type { Attempt } from './attempt.js';
import type { Found } from './making.js';

/**
 * A write that makes something, and what a person may do where its outcome is not known.
 * `status`: pending while `attempt.state` is sending, waiting, checking, choose or mismatch (the promise of `run` is then still open);
 * error when refused (`attempt` is null, `error` says why) or unresolved (`error.code` is `outcome_unknown`); success when done.
 * `data` is set only when done: what differs from what was asked is in `attempt`.
 */
export interface AttemptWriteState<Input, Made, A = Attempt<Input, Made, string>>
  extends WriteState<[input: Input], Made> {
  /**
   * One press, one attempt. The same content while an attempt is open joins it (also when it is done: `reset` first to make another of the same
   * content; when it is unresolved, it is looked for again). Other content while one is unsettled: rejects with `conflict`, nothing is sent.
   */
  run(input: Input): Promise<Made>;
  /** Back to idle after done or an error. An unsettled attempt stays: only `forget` drops it. */
  reset(): void;
  /** 'unknown' until the person or a look-up decides; survives a reload of the tab (sessionStorage: key, input, time). */
  readonly outcome: 'unknown' | null;
  /** null: idle, or refused. */
  readonly attempt: A | null;
  /** "Look again", once, now. Resolves with what was found, also with nothing; rejects where the look-up itself failed. */
  lookUp(): Promise<Found<Made>>;
  /** Sends the same input with the same key; rejects with `conflict` where `capabilities.idempotency` does not cover it (any more). */
  retry(): Promise<Made>;
  /** "It was not made": forgets the attempt, nothing watches for it any more. Also ends a mismatch that was taken back. No effect while a request is out. */
  forget(): void;
  /** In 'choose': this one is it, or null: none of them (they are not offered again). */
  choose(made: Made | null): void;
  /** In 'mismatch': take it as it is. */
  accept(): void;
  /**
   * "Make a new one" in 'unresolved' or 'choose': a new key, with the old attempt still watched (`foundLate`).
   * Without `input` the same content is sent; give the edited content where the person has changed it.
   */
  createNew(input?: Input): Promise<Made>;
  /** What earlier unresolved attempts made after all: there may be two now; offer to end one. */
  readonly foundLate: readonly Made[];
  dismissFoundLate(): void;
}

/** What a write takes that could make a second thing. */
export interface AttemptOptions {
  /**
   * Names the form that attempts belong to, so that two forms of one page do not meet. Default: the name of the verb.
   * Keep it the same over reloads: an unsettled attempt is taken up by the form of the same name.
   */
  readonly form?: string | undefined;
}

import type { AttemptLookUp, AttemptVerb, Capabilities, PaymentLinksError, WriteOptions } from '@paylinks/core';
import type { AttemptBook } from './AttemptBook.js';
import type { Attempt, Difference } from './attempt.js';
import type { Clock } from './clock.js';

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

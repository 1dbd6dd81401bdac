import type { PaymentLinksError } from '@paylinks/core';
import type { Attempt } from './attempt.js';
import type { Found } from './making.js';
import type { Run } from './run.js';

/** Where an attempt can go next. Sending, finding and watching know the way; {@link WriteAttempts} alone keeps the states. */
export interface Steps<Input, Made, Field extends string> {
  /** By a reply, or by a look-up. */
  exists(run: Run<Input, Made, Field>, made: Made, foundByLookUp: boolean): void;
  /** The reply is lost: what it made has to be found. */
  lost(run: Run<Input, Made, Field>, cause: PaymentLinksError): void;
  /** Refused, or forgotten by the person (null). */
  drop(run: Run<Input, Made, Field>, error: PaymentLinksError | null): void;
  /** Whether what was found says something. */
  weigh(run: Run<Input, Made, Field>, found: Found<Made>): boolean;
  unresolved(run: Run<Input, Made, Field>): void;
  /** Answers the number of the pass that begins with it. */
  change(run: Run<Input, Made, Field>, change: Partial<Attempt<Input, Made, Field>>): number;
}

export const seconds = 1000;
/** How long a page waits for a reply. Two of them after sending, no request is under way any more. */
export const pageTimeout: number = 60 * seconds;

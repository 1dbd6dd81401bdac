import type { CreateField, CreateLinkInput, PaymentLink } from '@paylinks/core';
import type { Attempt, AttemptState, Difference } from './attempt.js';

/** How far one press of "Create link" is. */
export type CreateAttemptState = AttemptState;
/** `asked` and `got`: Money, an instant, a boolean, items, a source. `asked` is a `MoneyRange` for a total that could not be known exactly. */
export type EchoDifference = Difference<CreateField>;

/** One press of "Create link". */
export interface CreateAttempt extends Omit<Attempt<CreateLinkInput, PaymentLink, CreateField>, 'made'> {
  /** For 'mismatch' and 'done'. */
  readonly link: PaymentLink | null;
}

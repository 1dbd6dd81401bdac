import type { PaymentLinksError } from '@paylinks/core';

/**
 * Where a write stands that makes something, in the words of docs/safe-writes.md.
 * - sending: the request is out. waiting: the provider is still busy with this very key.
 * - checking: the reply is lost; what it made is being looked for (and, where a key protects, the same bytes are sent again).
 * - choose: several look like it. unresolved: nobody knows; nothing is sent until a person decides.
 * - mismatch: it exists and differs from what was asked; a link's URL is not to be handed out before `accept`.
 * - done: it exists as asked.
 */
export type AttemptState = 'sending' | 'waiting' | 'checking' | 'choose' | 'unresolved' | 'mismatch' | 'done';

/** A field that is not as it was asked for. */
export interface Difference<Field extends string> {
  readonly field: Field;
  /** As in the input: Money, an instant, a boolean, items, a source. */
  readonly asked: unknown;
  /** As in what was made, in the same shape. */
  readonly got: unknown;
}

/** One press. Its key dies when its outcome is known. */
export interface Attempt<Input, Made, Field extends string> {
  /** UUID v4: the idempotency key, and what support asks for. */
  readonly key: string;
  /** Instant, by the page's clock. */
  readonly startedAt: string;
  /** Frozen at the press. */
  readonly input: Input;
  readonly state: AttemptState;
  /** More than 10 s have passed since sending. */
  readonly slow: boolean;
  /** Why the outcome is or was not known: a broken connection (`status` null) or a 5xx (`status`). null after a reload: the reason was not kept. */
  readonly cause: PaymentLinksError | null;
  /** For 'choose': what may be it, newest first. */
  readonly found: readonly Made[];
  /** For 'mismatch'. */
  readonly differences: readonly Difference<Field>[];
  /** For 'mismatch' and 'done'. */
  readonly made: Made | null;
  /** Done through a look-up, not through the reply. */
  readonly foundByLookUp: boolean;
  /** Made before this page was loaded, and taken up again. */
  readonly restored: boolean;
}

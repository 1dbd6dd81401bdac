import type { CreateField, CreateLinkInput, PaymentLink, PaymentLinksError } from '@paylinks/core';

/**
 * Where a create stands, in the words of docs/safe-writes.md.
 * - sending: the request is out. waiting: the provider is still busy with this very key.
 * - checking: the reply is lost; the link is being looked for (and, where a key protects, the same bytes are sent again).
 * - choose: several links look like it. unresolved: nobody knows; nothing is sent until a person decides.
 * - mismatch: the link exists and differs from what was asked; its URL is not to be handed out before `accept`.
 * - done: the link exists as asked.
 */
export type CreateAttemptState = 'sending' | 'waiting' | 'checking' | 'choose' | 'unresolved' | 'mismatch' | 'done';

export interface EchoDifference {
  readonly field: CreateField;
  /** As in the input: Money, an instant, a boolean, items, a source. */
  readonly asked: unknown;
  /** As in the link, in the same shape. */
  readonly got: unknown;
}

/** One press of "Create link". Its key dies when its outcome is known. */
export interface CreateAttempt {
  /** UUID v4: the idempotency key, and what support asks for. */
  readonly key: string;
  /** Instant, by the page's clock. */
  readonly startedAt: string;
  /** Frozen at the press. */
  readonly input: CreateLinkInput;
  readonly state: CreateAttemptState;
  /** More than 10 s have passed since sending. */
  readonly slow: boolean;
  /** Why the outcome is or was not known: a broken connection (`status` null) or a 5xx (`status`). null after a reload: the reason was not kept. */
  readonly cause: PaymentLinksError | null;
  /** For 'choose': what may be it, newest first. */
  readonly found: readonly PaymentLink[];
  /** For 'mismatch'. */
  readonly differences: readonly EchoDifference[];
  /** For 'mismatch' and 'done'. */
  readonly link: PaymentLink | null;
  /** Done through a look-up, not through the reply. */
  readonly foundByLookUp: boolean;
  /** Made before this page was loaded, and taken up again. */
  readonly restored: boolean;
}

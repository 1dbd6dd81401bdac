import type { CreateLinkInput, PaymentLink } from '@paylinks/core';
import type { AttemptOptions, AttemptWriteState } from '../attempts/attemptWriteState.js';
import type { CreateAttempt } from '../attempts/createAttempt.js';
import type { WriteState } from '../reads/readState.js';

/** `attempt.link` is what was made; in 'mismatch' its URL is not to be handed out before `accept`, or ends when the link is expired. */
export type CreatePaymentLinkState = AttemptWriteState<CreateLinkInput, PaymentLink, CreateAttempt>;
/** What `useCreatePaymentLink` takes. */
export type CreatePaymentLinkOptions = AttemptOptions;

/** What a press on "Expire" met, where it is not simply "expired by this press". News, not an error. */
export interface ExpireNews {
  /**
   * not_open: somebody or something was faster (paid, processing, expired, canceled, failed: see `link.status`), this press ended nothing.
   * payment_begun: this press ended the link, but a payment had begun before (see `link.money`); it stays watched.
   */
  readonly reason: 'not_open' | 'payment_begun';
  readonly link: PaymentLink;
}

/** Expiring a link, and what a press met on its way. */
export interface ExpireLinkState extends WriteState<[linkId: string], PaymentLink> {
  /**
   * Reads first, then expires. Resolves with the link as it is now, also when it had been paid or ended before (then `news` says so).
   * Rejects where it is still open (the refusal, or `provider_unavailable` after three tries: it may be pressed again)
   * and with `outcome_unknown` where it cannot be read either.
   */
  run(linkId: string): Promise<PaymentLink>;
  /** null: nothing yet, or expired by this press. */
  readonly news: ExpireNews | null;
}

import type { AttemptLookUp, CreateLinkInput, PaymentLink } from '@paylinks/core';
import type { CreateAttempt } from '../attempts/createAttempt.js';
import type { WriteState } from '../reads/readState.js';

/**
 * `status`: pending while `attempt.state` is sending, waiting, checking, choose or mismatch (the promise of `run` is then still open);
 * error when refused (`attempt` is null, `error` says why) or unresolved (`error.code` is `outcome_unknown`); success when done.
 * `data` is set only when done: a link that differs from what was asked is in `attempt.link`.
 */
export interface CreatePaymentLinkState extends WriteState<[input: CreateLinkInput], PaymentLink> {
  /**
   * One press, one attempt. The same content while an attempt is open joins it (also when it is done: `reset` first to make another of the same
   * content; when it is unresolved, it is looked for again). Other content while one is unsettled: rejects with `conflict`, nothing is sent.
   */
  run(input: CreateLinkInput): Promise<PaymentLink>;
  /** Back to idle after done or an error. An unsettled attempt stays: only `forget` drops it. */
  reset(): void;
  /** 'unknown' until the person or a look-up decides; survives a reload of the tab (sessionStorage: key, input, time). */
  readonly outcome: 'unknown' | null;
  /** null: idle, or refused. */
  readonly attempt: CreateAttempt | null;
  /** "Look again", once, now. Resolves with what was found, also with nothing; rejects where the look-up itself failed. */
  lookUp(): Promise<AttemptLookUp<'createLink'>>;
  /** Sends the same input with the same key; rejects with `conflict` where `capabilities.idempotency` does not cover it (any more). */
  retry(): Promise<PaymentLink>;
  /** "It was not created": forgets the attempt, nothing watches for it any more. Also ends a mismatch whose link was expired. No effect while a request is out. */
  forget(): void;
  /** In 'choose': this one is it, or null: none of them (they are not offered again). */
  choose(link: PaymentLink | null): void;
  /** In 'mismatch': take the link as it is. */
  accept(): void;
  /**
   * "Create a new link" in 'unresolved' or 'choose': a new key, with the old attempt still watched (`foundLate`).
   * Without `input` the same content is sent; give the edited content where the person has changed it.
   */
  createNew(input?: CreateLinkInput): Promise<PaymentLink>;
  /** Links of earlier unresolved attempts that turned up after all: there may be two now; offer to expire one. */
  readonly foundLate: readonly PaymentLink[];
  dismissFoundLate(): void;
}

export interface CreatePaymentLinkOptions {
  /**
   * Names the form that attempts belong to, so that two forms of one page do not meet. Default 'createLink'.
   * Keep it the same over reloads: an unsettled attempt is taken up by the form of the same name.
   */
  readonly form?: string | undefined;
}

/** What a press on "Expire" met, where it is not simply "expired by this press". News, not an error. */
export interface ExpireNews {
  /**
   * not_open: somebody or something was faster (paid, processing, expired, canceled, failed: see `link.status`), this press ended nothing.
   * payment_begun: this press ended the link, but a payment had begun before (see `link.money`); it stays watched.
   */
  readonly reason: 'not_open' | 'payment_begun';
  readonly link: PaymentLink;
}

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

import type { PaymentLinksErrorCode } from '@paylinks/core';

/** What went wrong with a request, and what a support desk is given, in English. */
export const problemEn = {
  /** A person's sentence for each code. The error's own message is for the developer. */
  errors: {
    invalid_input: 'Some of this was not accepted. Check it and try again.',
    unauthorized: 'You are signed out. Sign in again to go on.',
    forbidden: 'You are not allowed to do this.',
    not_found: 'This does not exist any more, or not for you.',
    conflict: 'This has changed in the meantime.',
    rate_limited: 'Too many requests just now. Wait a moment, then try again.',
    unsupported: 'The provider cannot do this.',
    provider_unavailable: 'The payment provider is not responding. Try again in a moment.',
    network: 'There is no connection. Check it and try again.',
    timeout: 'The answer took too long.',
    outcome_unknown: 'It is not known whether this took effect. Look again before you repeat it.',
    aborted: 'This was stopped.',
    unexpected: 'Something went wrong.',
  } satisfies Record<PaymentLinksErrorCode, string> as Readonly<Record<PaymentLinksErrorCode, string>>,

  support: {
    requestId: 'Request',
    copy: 'Copy for support',
    copied: 'Copied for support',
    copyKey: 'Copy the key',
  },
};

export type ProblemMessages = typeof problemEn;

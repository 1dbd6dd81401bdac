/**
 * What every page of the kit needs, in English. The rest stands beside it by what it is about, and is loaded with the component that says it (`useWords`).
 * Functions take text that is already written for the reader's locale (amounts, dates, lists), so that a catalogue never formats.
 */
export const firstEn = {
  locale: 'en',

  common: {
    cancel: 'Cancel',
    close: 'Close',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'This page may not copy. The text is selected: copy it by hand.',
    copyText: 'Text to copy',
    tryAgain: 'Try again',
    optional: 'Optional',
    test: 'Test',
    testHint: 'Made in test mode: no money moves.',
    newTab: '(opens in a new tab)',
    loading: 'Loading',
    /** Whole sentences, one after the other. */
    sentences: (all: readonly string[]): string => all.join(' '),
  },

  /** How a status reads, apart from where the money is. */
  status: {
    open: 'Open',
    processing: 'Processing',
    paid: 'Paid',
    expired: 'Expired',
    canceled: 'Canceled',
    failed: 'Failed',
    unknown: (word: string): string => `Status: ${word}`,
    /** The money, where it says more than the status. The first word is the status's own. */
    withMoney: {
      pending: (status: string): string => `${status}, payment under way`,
      received: (status: string): string => `${status}, payment received`,
      settled: (status: string): string => `${status}, payment received`,
      refunded: (): string => 'Refunded',
      disputed: (): string => 'Disputed',
      payout_failed: (status: string): string => `${status}, payout failed`,
      payout_canceled: (status: string): string => `${status}, payout canceled`,
    },
    paidNotSettled: 'Paid, not settled yet',
    paidPending: 'Paid, money on its way',
  },
};

export type FirstMessages = typeof firstEn;

import type { FieldError, PaymentLinksErrorCode } from '@paylinks/core';
import { amountInputEn } from './amountInput.en.js';

/**
 * What a page needs at first, in English. What is only said later (after a press, in a dialog, behind "More options") is in later.en.ts.
 * Functions take text that is already written for the reader's locale (amounts, dates, lists), so that a catalogue never formats.
 */
export const firstEn = {
  locale: 'en',

  common: {
    cancel: 'Cancel',
    close: 'Close',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Could not copy. Select the text and copy it by hand.',
    tryAgain: 'Try again',
    optional: 'Optional',
    test: 'Test',
    testHint: 'Made in test mode: no money moves.',
    newTab: '(opens in a new tab)',
    loading: 'Loading',
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

  /** Labels by the provider's word. A word that is not here is shown by the name that the provider gives it. */
  paymentMethods: {
    card: 'Card',
    credit_card: 'Card',
    sepa_credit: 'SEPA transfer',
    sepa_debit: 'SEPA Direct Debit',
    us_ach: 'ACH',
    bacs_direct_debit: 'Bacs Direct Debit',
    bank_transfer: 'Bank transfer',
    ideal: 'iDEAL',
    bancontact: 'Bancontact',
    eps: 'EPS',
    giropay: 'giropay',
    p24: 'Przelewy24',
    blik: 'BLIK',
    sofort: 'Sofort',
    klarna: 'Klarna',
    affirm: 'Affirm',
    applepay: 'Apple Pay',
    apple_pay: 'Apple Pay',
    googlepay: 'Google Pay',
    paypal: 'PayPal',
  } as Readonly<Record<string, string>>,

  /** Which methods cannot be chosen, by reason. */
  methodReasons: {
    inactive: (methods: string): string => `Not activated at your provider: ${methods}.`,
    send_only: (methods: string): string => `Only for sending money: ${methods}.`,
    amount: (methods: string): string => `Not for this amount: ${methods}.`,
  },

  fields: {
    amount: { label: 'Amount' },
    items: { label: 'Items' },
    source: { label: 'Document' },
    paymentMethods: { label: 'Payment methods' },
    recipient: { label: 'Recipient', description: 'Who receives the money. Leave it empty for your own company.' },
    payerName: { label: 'Payer', description: 'Shown to the payer.' },
    reference: { label: 'Reference', description: 'Shown to the payer, on the bank statement too.' },
    description: { label: 'Description', description: 'Shown to the payer.' },
    expiresAt: { label: 'Expires' },
    returnUrl: { label: 'Return page', description: 'Where the payer goes after the payment.' },
    reusable: { label: 'Can be paid more than once', description: 'The link stays open after a payment.' },
    'invoice.issueDate': { label: 'Invoice date' },
    'invoice.dueDate': { label: 'Due date' },
    'invoice.file': { label: 'Invoice file', description: 'A document the payer can open.' },
    customerId: { label: 'Customer' },
    metadata: { label: 'Metadata', description: 'For your own systems. The payer does not see it.' },
  } as Readonly<Record<string, { readonly label: string; readonly description?: string }>>,

  createForm: {
    label: 'Create a payment link',
    netHint: 'Before tax. The provider adds the tax.',
    due: (due: string): string => `Still to pay: ${due}`,
    methodsFailed: 'The payment methods could not be loaded.',
    expiryDefault: 'Standard',
    expiry1d: '1 day',
    expiry7d: '7 days',
    expiry30d: '30 days',
    expiryCustom: 'Pick a date',
    expiryAt: (zone: string): string => `Date and time (${zone})`,
    expiresOn: (instant: string): string => `Until ${instant}`,
    expiryByProvider: (days: string | null): string =>
      days === null ? 'The provider sets the time.' : `${days} after it is made; the provider sets the time.`,
    expiryNever: 'This link does not expire.',
    moreOptions: 'More options',
    /** Already written parts: who can pay what, how, until when. */
    summary: (parts: { amount: string; methods: string | null; until: string | null; net: boolean }): string =>
      `A link for ${parts.amount}${parts.net ? ' plus tax' : ''}${parts.methods ? `, payable by ${parts.methods}` : ''}${
        parts.until ? ` until ${parts.until}` : ''
      }.${parts.net ? ' The provider adds the tax.' : ''} It cannot be changed afterwards.`,
    summaryEmpty: 'A link cannot be changed afterwards.',
    submit: 'Create link',
    submitting: 'Creating…',
    stillWorking: 'Still working. Please do not close this page.',
    waiting: 'The provider is still working on it. Please do not close this page.',
    summaryTitle: (count: number): string =>
      count === 1 ? 'One field needs your attention' : `${count} fields need your attention`,
    refusedTitle: { refused: 'The provider refused this link.', failed: 'No link was created.' },
    refusedWith: (words: string): string => `The provider says: “${words}”`,
  },

  link: {
    label: 'Payment link',
    copy: 'Copy link',
    open: 'Open page',
    share: 'Share',
    notALink: 'This address was not recognised as a safe payment page. Check it before you pass it on.',
  },

  /** What became of a press, in one sentence each: said in these words and no others. */
  outcome: {
    created: 'Link created',
    checkingBroken: 'The connection broke after sending. We are checking whether the link was created.',
    checkingProvider: 'The payment provider is not responding. We are checking whether the link was created.',
    unresolved: 'We could not find out whether the link exists. Look again before you create another.',
    lookAgain: 'Look again',
    differs: 'The link differs from what you asked for',
  },

  card: {
    label: (amount: string): string => `Payment link for ${amount}`,
    expires: (relative: string): string => `Expires ${relative}`,
    expired: (relative: string): string => `Expired ${relative}`,
    expiresOn: (instant: string): string => `Expires on ${instant}`,
    expiredOn: (instant: string): string => `Expired on ${instant}`,
    noExpiry: 'No expiry date',
    endingSoon: 'Less than a day is left.',
    byTheClock: 'Expired by the clock, waiting for the provider.',
    lastAttempt: {
      failed: 'The last payment attempt failed. The link can still be paid.',
      requires_action: 'The payer still has to confirm the payment.',
    },
    moneyAfterEnd: 'A payment had already begun when the link ended.',
    payments: (count: number, received: string): string =>
      count === 1 ? `1 payment, ${received} received` : `${count} payments, ${received} received`,
    expire: 'Expire link',
    changed: (status: string): string => `The link is now: ${status}`,
    returned: 'The payment was returned.',
    failed: 'The link could not be loaded.',
    stale: 'This may be out of date.',
    notFound: 'This link does not exist, or not for you.',
  },

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
  } as Readonly<Record<PaymentLinksErrorCode, string>>,

  /** A person's sentence for a field error's code; a field's own sentence wins over the common one. */
  fieldErrors: {
    required: (label: string): string => `Enter a value: ${label}.`,
    too_small: 'This is too small.',
    too_large: 'This is too large.',
    too_short: 'This is too short.',
    too_long: 'This is too long.',
    not_allowed: 'This is not allowed here.',
    wrong_format: 'This is not in the right form.',
    in_past: 'Choose a time in the future.',
    not_found: 'This was not found.',
    invalid: 'The provider did not accept this.',
  } as Readonly<Record<Exclude<FieldError['code'], 'required'>, string>> & {
    readonly required: (label: string) => string;
  },

  /** What says more than the common sentence, by field and code. */
  fieldProblems: {
    amount: {
      required: 'Enter the amount.',
      too_small: 'Enter an amount above zero.',
      too_large: 'This is more than is still to be paid.',
      not_allowed: 'This currency or this number of decimals is not offered.',
    },
    paymentMethods: {
      required: 'Choose at least one way to pay.',
      not_allowed: 'One of these is not active any more. Choose another.',
    },
    reference: { required: 'Enter a reference, for example an invoice number.' },
    expiresAt: {
      required: 'Choose until when the link can be paid.',
      too_small: 'Choose a later time: the provider needs more notice.',
      too_large: 'Choose an earlier time: the provider does not take one so far ahead.',
      wrong_format: 'Enter a date and a time.',
      no_such_time: 'The clocks change in this hour, so this time does not exist. Choose another.',
    },
    returnUrl: {
      wrong_format: 'Enter a whole address that starts with https://.',
      not_allowed: 'Enter an address that starts with https:// and holds no password.',
      invalid: 'Enter a whole address that starts with https://.',
    },
    'invoice.dueDate': { too_small: 'The due date is before the invoice date.' },
    'invoice.file': {
      required: 'Fill in all three: address, name and type.',
      wrong_format: 'Enter a whole address that starts with https://.',
      not_allowed: 'This type of file is not taken.',
    },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,

  amountInput: amountInputEn as typeof amountInputEn,

  support: {
    requestId: 'Request',
    copy: 'Copy for support',
    copied: 'Copied for support',
    copyKey: 'Copy the key',
  },
};

export type FirstMessages = typeof firstEn;

import type { RecordField } from '@paylinks/core';
import type { Count } from './count.js';
import type { FieldWord, Holding } from './fieldWord.js';

/** What is said of payments that are recorded beside the links, in English. */
export const recordsEn = {
  /** What a record says of itself, by what the provider says. */
  recordStatus: {
    created: 'Planned',
    processing: 'Processing',
    succeeded: 'Paid',
    /** A negative amount: a refund, or a payment that failed. */
    reversed: 'Reversed',
    canceled: 'Canceled',
    unknown: (word: string): string => `Status: ${word}`,
  },

  /** Ways to pay that no payment link has. The others are called as in a link. */
  recordMethods: {
    none: 'Not stated',
    cash: 'Cash',
    check: 'Cheque',
    other: 'Another way',
    /** Before the field for it. */
    otherLabel: 'Which way',
  },

  recordFields: {
    kind: { label: 'What happened' },
    amount: { label: 'Amount' },
    status: { label: 'State' },
    paidAt: { label: 'Paid on' },
    plannedPaymentDate: { label: 'Planned for' },
    paymentMethod: { label: 'Payment method' },
    paymentIntentId: {
      label: 'Transaction id',
      description: 'From your bank or provider, if there is one. Leave it empty otherwise.',
    },
    paymentIntentStatus: { label: 'Transaction status', description: 'In the words of your bank or provider.' },
    source: { label: 'Document' },
    entityUserId: { label: 'Recorded by' },
  },

  /** What says more than the common sentence, by field and code. */
  recordProblems: {
    amount: {
      required: 'Enter the amount.',
      too_small: 'Enter an amount above zero.',
      not_allowed: 'A record is in the currency of its document.',
    },
    paidAt: {
      required: 'Enter when it was paid.',
      wrong_format: 'Enter a date and a time.',
      in_future: 'This is in the future. Plan the payment instead, or choose a time that has passed.',
      no_such_time: 'The clocks change in this hour, so this time does not exist. Choose another.',
    },
    plannedPaymentDate: {
      required: 'Enter the day.',
      wrong_format: 'Enter a day.',
      in_past: 'This day has passed. Choose today or a later one.',
    },
  },

  outstanding: {
    label: 'What is outstanding',
    total: 'Total',
    recorded: 'Recorded',
    outstanding: 'Outstanding',
    overpaid: 'Overpaid',
    planned: 'Planned',
    processing: 'Processing',
    /** Amounts in another currency than the document's: listed, not added. */
    otherCurrencies: 'In other currencies',
    failed: 'What is outstanding could not be found out.',
  },

  recordForm: {
    title: 'Record a payment',
    titleFor: (number: string): string => `Record a payment for ${number}`,
    body: 'This only writes down what happened elsewhere. It moves no money.',
    kinds: { payment: 'Payment', refund: 'Refund', failed_payment: 'Failed payment' },
    /** Under the amount, which is typed without a minus. */
    negativeHint: 'It is taken off what has been paid.',
    statuses: { succeeded: 'Done', processing: 'Under way', created: 'Planned' },
    fullAmount: (due: string): string => `Full amount due, ${due}`,
    paidAt: (zone: string): string => `Paid on, date and time (${zone})`,
    moreOptions: 'More options',
    /** A link of the same document is in use: the provider writes down what comes through it. */
    linkProcessing:
      'A payment through a payment link is under way. The provider records it by itself: record here only what is paid in another way.',
    linkPaid:
      'This was paid through a payment link. The provider records that by itself: record here only what was paid in another way.',
    submit: { payment: 'Record payment', refund: 'Record refund', failed_payment: 'Record failed payment' },
    submitting: 'Recording…',
    moreThanDue: (amount: string, due: string): string =>
      `${amount} is more than the ${due} that is still due. Record it all the same?`,
    nothingDue: (amount: string): string => `Nothing is due any more. Record ${amount} all the same?`,
    recordAnyway: (amount: string): string => `Record ${amount}`,
    changeAmount: 'Change the amount',
    refusedTitle: { refused: 'The provider refused this record.', failed: 'Nothing was recorded.' },
    notReady: {
      unsupported: 'Payments cannot be recorded with this provider.',
      forbidden: 'You are not allowed to record payments. Ask an administrator of your account.',
    },
    checkingBroken: 'The connection broke after sending. We are checking whether the payment was recorded.',
    checkingProvider: 'The payment provider is not responding. We are checking whether the payment was recorded.',
  },

  recorded: {
    title: { payment: 'Payment recorded', negative: 'Recorded', planned: 'Payment planned' },
    foundTitle: 'It had been recorded; here it is',
    left: (due: string): string => `Still outstanding: ${due}`,
    nothingLeft: 'Nothing is outstanding any more.',
    done: 'Done',
    another: 'Record another',
  },

  /** While it is not known whether a record exists: said in these words and no others. */
  recordAttempt: {
    unresolved: 'We could not find out whether the record exists. Look again before you record it once more.',
    createNew: 'Record a new one',
    createNewAsk: 'If the first one appears later it will be counted twice. We will tell you.',
    createNewYes: 'Record it anyway',
    createNewNo: 'Do not record',
    chooseTitle: 'Is one of these your record?',
    choose: 'More than one record looks like yours. Pick the one you made, or say that none is.',
  },

  recordMismatch: {
    title: 'The record differs from what you entered',
    amount: (got: string, asked: string): string => `The provider recorded ${got}, you entered ${asked}.`,
    got: 'The provider recorded',
    accept: 'Keep this record',
    cancel: 'Cancel this record',
  },

  recordFoundLate: {
    told: (amount: string): string =>
      `The earlier record of ${amount} turned up after all. If you have recorded it once more since, cancel the one that is too many.`,
    cancel: 'Cancel the earlier record',
    dismiss: 'Dismiss',
  },

  records: {
    label: 'Recorded payments',
    count: ({ value, text }: Count): string => (value === 1 ? `${text} payment shown` : `${text} payments shown`),
    failed: 'The payments could not be loaded.',
    stale: 'This may be out of date.',
    empty: 'No payment has been recorded yet.',
    emptyAction: 'Record payment',
    nothingMatches: 'No payment matches what you are looking for.',
    forbidden: 'You are not allowed to see recorded payments. Ask an administrator of your account.',
    unsupported: 'This provider keeps no records of payments.',
    more: 'Show more',
    loadingMore: 'Loading…',
    negative: 'Refund or failed payment',
    byProvider: 'Recorded by the provider',
    overpaid: (amount: string): string => `Overpaid by ${amount}`,
    plannedFor: (day: string): string => `Planned for ${day}`,
    details: 'Details',
    history: 'History',
    by: (user: string): string => `by ${user}`,
    /** Before the document's number or id. */
    document: {
      receivable: (name: string): string => `Invoice ${name}`,
      payable: (name: string): string => `Bill ${name}`,
      invoice: (name: string): string => `Invoice ${name}`,
      unknown: (name: string): string => name,
    },
    documentStatus: 'Document status',
    documentStatusChange: (before: string, after: string): string => `from ${before} to ${after}`,
    recordId: 'Record id',
    start: 'Start processing',
    starting: 'Starting…',
    complete: 'Mark as paid',
    edit: 'Edit',
    cancel: 'Cancel payment',
    changed: (status: string): string => `The payment is now: ${status}`,
    changedMeanwhile: (status: string): string =>
      `It was changed in the meantime and is now: ${status}. Nothing was sent.`,
    notDone: 'This was not done.',
    notSure: 'We could not find out whether this took effect. Try again: repeating it does no harm.',
  },

  completeRecord: {
    title: (amount: string): string => `Mark ${amount} as paid?`,
    body: 'It is taken off what is outstanding, and cannot be undone. A refund can be recorded later.',
    confirm: 'Mark as paid',
    confirming: 'Saving…',
  },

  cancelRecord: {
    title: (amount: string): string => `Cancel the payment of ${amount}?`,
    body: 'It stays in the list as canceled and is not counted. This cannot be undone.',
    confirm: 'Cancel payment',
    confirming: 'Canceling…',
    keep: 'Keep payment',
  },

  editRecord: {
    title: (amount: string): string => `Edit the payment of ${amount}`,
    body: 'What you leave as it is stays as it is.',
    confirm: 'Save',
    confirming: 'Saving…',
    refusedTitle: { refused: 'The provider refused this change.', failed: 'Nothing was changed.' },
    changedTitle: 'Somebody else has changed this payment',
    changedBody: 'Nothing of yours has been saved yet. Compare what you opened with what it is now.',
    seen: 'When you opened it',
    now: 'Now',
    overwrite: 'Save mine all the same',
    keepTheirs: 'Leave it as it is now',
  },
};

export type RecordMessages = typeof recordsEn;
export type RecordFields = Holding<Record<RecordField | 'kind', FieldWord>, RecordMessages['recordFields']>;

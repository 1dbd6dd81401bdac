import type { CreateField, FieldError } from '@paylinks/core';
import type { Count } from './count.js';
import type { FieldWord, Holding } from './fieldWord.js';

type CommonProblems = Readonly<Record<Exclude<FieldError['code'], 'required'>, string>> & {
  readonly required: (label: string) => string;
};

/** What a form says at first, in English. What is only said after a press, or behind "More options", is in later.en.ts. */
export const formEn = {
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
  },

  createForm: {
    label: 'Create a payment link',
    netLabel: 'Amount before tax',
    netHint: 'The provider adds the tax.',
    /** `number`: of the document, '' where it is not known. */
    stillToPay: (number: string): string => (number === '' ? 'Still to pay' : `Still to pay on ${number}`),
    due: (stillToPay: string, due: string): string => `${stillToPay}: ${due}.`,
    dueIfEmpty: 'Leave it empty to ask for all of it.',
    methodsFailed: 'The payment methods could not be loaded.',
    expiryDefault: 'Standard',
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
    summaryTitle: (count: Count): string =>
      count.value === 1 ? 'One field needs your attention' : `${count.text} fields need your attention`,
    /** After a field's name, which leads to the field: "Amount: Enter the amount." */
    afterName: (sentence: string): string => `: ${sentence}`,
    refusedTitle: { refused: 'The provider refused this link.', failed: 'No link was created.' },
    refusedWith: (words: string): string => `The provider says: “${words}”`,
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
  } satisfies CommonProblems as CommonProblems,
};

export type FormMessages = typeof formEn;
export type FormFields = Holding<Record<CreateField, FieldWord>, FormMessages['fields']>;

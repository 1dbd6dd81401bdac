import type { Count } from './count.js';

/** One link on a card, and its address, in English. */
export const linkEn = {
  link: {
    label: 'Payment link',
    copy: 'Copy link',
    open: 'Open page',
    share: 'Share',
    more: 'More actions',
    viewDetails: 'View details',
    notALink: 'This address was not recognised as a safe payment page. Check it before you pass it on.',
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
    payments: ({ value, text }: Count, received: string): string =>
      value === 1 ? `${text} payment, ${received} received` : `${text} payments, ${received} received`,
    expire: 'Expire link',
    changed: (status: string): string => `The link is now: ${status}`,
    returned: 'The payment was returned.',
    failed: 'The link could not be loaded.',
    stale: 'This may be out of date.',
    notFound: 'This link does not exist, or not for you.',
  },
};

export type LinkMessages = typeof linkEn;

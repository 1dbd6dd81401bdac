import { linkFactsEn } from './linkFacts.en.js';

const rest = {
  link: {
    label: 'Payment link',
    copy: 'Copy link',
    open: 'Open page',
    share: 'Share',
    more: 'More actions',
    notALink: 'This address was not recognised as a safe payment page. Check it before you pass it on.',
  },

  card: {
    noExpiry: 'No expiry date',
    endingSoon: 'Less than a day is left.',
    byTheClock: 'Expired by the clock, waiting for the provider.',
    lastAttempt: {
      failed: 'The last payment attempt failed. The link can still be paid.',
      requires_action: 'The payer still has to confirm the payment.',
    },
    moneyAfterEnd: 'A payment had already begun when the link ended.',
    expire: 'Expire link',
    changed: (status: string): string => `The link is now: ${status}`,
    returned: 'The payment was returned.',
    stale: 'This may be out of date.',
    notFound: 'This link does not exist, or not for you.',
  },
};

export type LinkMessages = typeof linkFactsEn & typeof rest;

/** One link on a card, and its address, in English. */
export const linkEn: LinkMessages = {
  link: { ...linkFactsEn.link, ...rest.link },
  card: { ...linkFactsEn.card, ...rest.card },
};

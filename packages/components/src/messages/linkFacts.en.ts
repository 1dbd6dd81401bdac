import type { Count } from './count.js';

/** What a card says of a link before anything else, in English. */
export const linkFactsEn = {
  link: {
    viewDetails: 'View details',
  },

  card: {
    label: (amount: string): string => `Payment link for ${amount}`,
    expires: (relative: string): string => `Expires ${relative}`,
    expired: (relative: string): string => `Expired ${relative}`,
    expiresOn: (instant: string): string => `Expires on ${instant}`,
    expiredOn: (instant: string): string => `Expired on ${instant}`,
    payments: ({ value, text }: Count, received: string): string =>
      value === 1 ? `${text} payment, ${received} received` : `${text} payments, ${received} received`,
    failed: 'The link could not be loaded.',
  },
};

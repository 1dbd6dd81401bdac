/** The rows of the table of payment links, in English. What stands around them is in tableTools.en.ts. */
export const tableEn = {
  table: {
    label: 'Payment links',
    /** One of the links, by its amount, and its payer or reference where known. */
    link: (amount: string, about: string | null): string =>
      about === null ? `Payment link for ${amount}` : `Payment link for ${amount}, ${about}`,
    columns: {
      amount: 'Amount',
      status: 'Status',
      payer: 'Payer',
      reference: 'Reference',
      createdAt: 'Created',
      expiresAt: 'Expires',
    },
    /** An open link whose time is up by the clock: the provider has not said so yet. */
    overdue: (relative: string): string => `Was due ${relative}`,
    changed: (link: string, status: string): string => `${link} is now: ${status}`,
    keys: 'The arrow keys, Home, End, Page up and Page down move between the links.',
    failed: 'The payment links could not be loaded.',
  },
};

export type TableMessages = typeof tableEn;

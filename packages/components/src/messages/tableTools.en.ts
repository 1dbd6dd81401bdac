import type { Count } from './count.js';

/** What stands above, below and instead of the rows of the table, in English. */
export const tableToolsEn = {
  tableTools: {
    status: 'Status',
    unknown: 'Unknown',
    all: 'All',
    filters: {
      sourceId: { label: 'Document', placeholder: 'Invoice or bill id' },
      customerId: { label: 'Customer', placeholder: 'Customer id' },
    },
    invalid: 'This is not in the right form.',
    clear: 'Clear filters',
    sort: 'Sort',
    sortDefault: 'Default order',
    sorts: {
      'createdAt desc': 'Newest first',
      'createdAt asc': 'Oldest first',
      'amount desc': 'Highest amount first',
      'amount asc': 'Lowest amount first',
      'expiresAt asc': 'Ending soonest first',
      'expiresAt desc': 'Ending last first',
    },
    shown: (count: Count, total: Count | null): string =>
      total === null ? `${count.text} shown` : `${count.text} of ${total.text} shown`,
    showMore: 'Show more',
    loadingMore: 'Loading…',
    /** The new ones, and then how many are shown. */
    added: ({ value, text }: Count, shown: string): string =>
      value === 1 ? `${text} more link, ${shown}` : `${text} more links, ${shown}`,
    emptyTitle: 'No payment links yet',
    empty: 'They appear here with what becomes of them.',
    create: 'Create link',
    noMatchTitle: 'No payment links match',
    noMatch: 'Nothing fits these filters.',
    failed: 'The payment links could not be loaded.',
    moreFailed: 'The next links could not be loaded.',
    forbiddenTitle: 'You are not allowed to see payment links',
    forbidden: 'Ask an administrator of your account for the permission.',
    unsupported: 'Payment links cannot be listed with this provider.',
  },
};

export type TableToolsMessages = typeof tableToolsEn;

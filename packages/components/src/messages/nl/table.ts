import type { TableMessages } from '../table.en.js';

export const table: TableMessages = {
  table: {
    label: 'Betaallinks',
    link: (amount, about) => (about === null ? `Betaallink van ${amount}` : `Betaallink van ${amount}, ${about}`),
    columns: {
      amount: 'Bedrag',
      status: 'Status',
      payer: 'Betaler',
      reference: 'Kenmerk',
      createdAt: 'Gemaakt',
      expiresAt: 'Verloopt',
    },
    overdue: (relative) => `Termijn voorbij, ${relative}`,
    changed: (link, status) => `${link} is nu: ${status}`,
    keys: 'Met de pijltoetsen, Home, End, Page Up en Page Down ga je van link naar link.',
    failed: 'De betaallinks konden niet worden geladen.',
  },
};

import type { TableMessages } from '../table.en.js';

export const table: TableMessages = {
  table: {
    label: 'Zahlungslinks',
    link: (amount, about) => (about === null ? `Zahlungslink über ${amount}` : `Zahlungslink über ${amount}, ${about}`),
    columns: {
      amount: 'Betrag',
      status: 'Status',
      payer: 'Zahler',
      reference: 'Referenz',
      createdAt: 'Erstellt',
      expiresAt: 'Läuft ab',
    },
    overdue: (relative) => `Frist verstrichen ${relative}`,
    changed: (link, status) => `${link}, neuer Stand: ${status}`,
    keys: 'Die Pfeiltasten, Pos1, Ende, Bild auf und Bild ab bewegen zwischen den Links.',
    failed: 'Die Zahlungslinks konnten nicht geladen werden.',
  },
};

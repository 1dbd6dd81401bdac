import type { TableMessages } from '../table.en.js';

export const table: TableMessages = {
  table: {
    label: 'Linki do płatności',
    link: (amount, about) =>
      about === null ? `Link do płatności na kwotę ${amount}` : `Link do płatności na kwotę ${amount}, ${about}`,
    columns: {
      amount: 'Kwota',
      status: 'Status',
      payer: 'Płatnik',
      reference: 'Tytuł płatności',
      createdAt: 'Utworzono',
      expiresAt: 'Wygasa',
    },
    overdue: (relative) => `Termin minął ${relative}`,
    changed: (link, status) => `${link}, nowy status: ${status}`,
    keys: 'Klawisze strzałek, Home, End, Page Up i Page Down przenoszą między linkami.',
    failed: 'Nie udało się wczytać linków do płatności.',
  },
};

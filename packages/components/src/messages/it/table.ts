import type { TableMessages } from '../table.en.js';

export const table: TableMessages = {
  table: {
    label: 'Link di pagamento',
    link: (amount, about) =>
      about === null ? `Link di pagamento da ${amount}` : `Link di pagamento da ${amount}, ${about}`,
    columns: {
      amount: 'Importo',
      status: 'Stato',
      payer: 'Pagatore',
      reference: 'Riferimento',
      createdAt: 'Creato',
      expiresAt: 'Scade',
    },
    overdue: (relative) => `Termine passato ${relative}`,
    changed: (link, status) => `${link}, nuovo stato: ${status}`,
    keys: 'I tasti freccia, Inizio, Fine, Pag su e Pag giù spostano tra i link.',
    failed: 'Non è stato possibile caricare i link di pagamento.',
  },
};

import type { TableMessages } from '../table.en.js';

export const table: TableMessages = {
  table: {
    label: 'Liens de paiement',
    link: (amount, about) =>
      about === null ? `Lien de paiement de ${amount}` : `Lien de paiement de ${amount}, ${about}`,
    columns: {
      amount: 'Montant',
      status: 'Statut',
      payer: 'Payeur',
      reference: 'Référence',
      createdAt: 'Créé',
      expiresAt: 'Expire',
    },
    overdue: (relative) => `Échéance passée ${relative}`,
    changed: (link, status) => `${link}, nouvel état\u00a0: ${status}`,
    keys: 'Les touches fléchées, Début, Fin, Page précédente et Page suivante permettent de passer d’un lien à l’autre.',
    failed: 'Les liens de paiement n’ont pas pu être chargés.',
  },
};

import type { TableToolsMessages } from '../tableTools.en.js';
import { plural } from './plural.js';

export const tableTools: TableToolsMessages = {
  tableTools: {
    status: 'Statut',
    unknown: 'Inconnu',
    all: 'Tous',
    filters: {
      sourceId: { label: 'Document', placeholder: 'Identifiant de facture' },
      customerId: { label: 'Client', placeholder: 'Identifiant du client' },
    },
    invalid: 'Le format n’est pas le bon.',
    clear: 'Effacer les filtres',
    sort: 'Tri',
    sortDefault: 'Ordre par défaut',
    sorts: {
      'createdAt desc': 'Plus récents d’abord',
      'createdAt asc': 'Plus anciens d’abord',
      'amount desc': 'Montants élevés d’abord',
      'amount asc': 'Petits montants d’abord',
      'expiresAt asc': 'Fin la plus proche d’abord',
      'expiresAt desc': 'Fin la plus lointaine d’abord',
    },
    shown: (count, total) =>
      plural(count, {
        one: total === null ? `${count.text} affiché` : `${count.text} affiché sur ${total.text}`,
        other: total === null ? `${count.text} affichés` : `${count.text} affichés sur ${total.text}`,
      }),
    showMore: 'Afficher plus',
    loadingMore: 'Chargement…',
    added: (count, shown) =>
      plural(count, { one: `${count.text} lien de plus, ${shown}`, other: `${count.text} liens de plus, ${shown}` }),
    emptyTitle: 'Pas encore de liens de paiement',
    empty: 'Ils apparaissent ici, avec ce qu’ils deviennent.',
    create: 'Créer un lien',
    noMatchTitle: 'Aucun lien de paiement ne correspond',
    noMatch: 'Rien ne correspond à ces filtres.',
    failed: 'Les liens de paiement n’ont pas pu être chargés.',
    moreFailed: 'Les liens suivants n’ont pas pu être chargés.',
    forbiddenTitle: 'Vous n’avez pas l’autorisation de voir les liens de paiement',
    forbidden: 'Demandez l’autorisation à un administrateur de votre compte.',
    unsupported: 'Ce prestataire ne permet pas de lister les liens de paiement.',
  },
};

import type { FirstMessages } from '../first.en.js';

export const first: FirstMessages = {
  locale: 'fr',

  common: {
    cancel: 'Annuler',
    close: 'Fermer',
    copy: 'Copier',
    copied: 'Copié',
    copyFailed: 'Cette page n’a pas le droit de copier. Le texte est sélectionné\u00a0: copiez-le vous-même.',
    copyText: 'Texte à copier',
    tryAgain: 'Réessayer',
    optional: 'Facultatif',
    test: 'Test',
    testHint: 'Créé en mode test\u00a0: aucun argent ne circule.',
    newTab: '(s’ouvre dans un nouvel onglet)',
    loading: 'Chargement',
    sentences: (all) => all.join(' '),
  },

  status: {
    open: 'Ouvert',
    processing: 'En cours',
    paid: 'Payé',
    expired: 'Expiré',
    canceled: 'Annulé',
    failed: 'Échoué',
    unknown: (word) => `Statut\u00a0: ${word}`,
    withMoney: {
      pending: (status) => `${status}, paiement en cours`,
      received: (status) => `${status}, paiement reçu`,
      settled: (status) => `${status}, paiement reçu`,
      refunded: () => 'Remboursé',
      disputed: () => 'Contesté',
      payout_failed: (status) => `${status}, échec du versement`,
      payout_canceled: (status) => `${status}, versement annulé`,
    },
    paidNotSettled: 'Payé, pas encore versé',
    paidPending: 'Payé, fonds en route',
  },
};

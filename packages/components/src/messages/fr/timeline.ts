import type { TimelineMessages } from '../timeline.en.js';

export const timeline: TimelineMessages = {
  timeline: {
    label: 'Activité',
    events: {
      created: 'Lien créé',
      attempt_failed: 'Tentative de paiement échouée',
      action_required: 'En attente de la confirmation du payeur',
      processing: 'Paiement en cours',
      paid: 'Paiement reçu',
      settled: 'Versé sur votre compte',
      refunded: 'Remboursé',
      disputed: 'Contesté par le payeur',
      payout_failed: 'Échec du versement',
      payout_canceled: 'Versement annulé',
      expired: 'Lien expiré',
      canceled: 'Lien annulé',
      record_created: 'Paiement prévu',
      record_processing: 'Paiement enregistré en cours',
      record_succeeded: 'Paiement enregistré',
      record_canceled: 'Paiement enregistré annulé',
    },
    paymentCanceled: 'Paiement annulé',
    takenBack: 'Remboursement ou paiement échoué enregistré',
    unknown: (word) => `Le prestataire indique\u00a0: ${word}`,
    reasons: {
      deadline: 'Son échéance était passée.',
      by_request: 'Il a été désactivé avant son échéance.',
    },
    by: 'Par',
    empty: 'Il ne s’est encore rien passé.',
    failed: 'L’activité n’a pas pu être chargée.',
    unsupported: 'Ce prestataire ne communique pas l’historique d’un lien.',
    forbidden: 'Vous n’avez pas l’autorisation de voir l’activité de ce lien.',
  },
};

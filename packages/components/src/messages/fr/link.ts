import type { LinkMessages } from '../link.en.js';
import { plural } from './plural.js';

export const link: LinkMessages = {
  link: {
    label: 'Lien de paiement',
    copy: 'Copier le lien',
    open: 'Ouvrir la page',
    share: 'Partager',
    more: 'Autres actions',
    viewDetails: 'Voir les détails',
    notALink:
      'Cette adresse n’a pas été reconnue comme une page de paiement sûre. Vérifiez-la avant de la transmettre.',
  },

  card: {
    label: (amount) => `Lien de paiement de ${amount}`,
    expires: (relative) => `Expire ${relative}`,
    expired: (relative) => `Expiré ${relative}`,
    expiresOn: (instant) => `Expire le ${instant}`,
    expiredOn: (instant) => `Expiré le ${instant}`,
    noExpiry: 'Sans date d’expiration',
    endingSoon: 'Il reste moins d’un jour.',
    byTheClock: 'Échéance passée, en attente de la confirmation du prestataire.',
    lastAttempt: {
      failed: 'La dernière tentative de paiement a échoué. Le lien peut encore être payé.',
      requires_action: 'Le payeur doit encore confirmer le paiement.',
    },
    moneyAfterEnd: 'Un paiement avait déjà commencé quand le lien a pris fin.',
    payments: (count, received) =>
      plural(count, {
        one: `${count.text} paiement, ${received} reçus`,
        other: `${count.text} paiements, ${received} reçus`,
      }),
    expire: 'Désactiver le lien',
    changed: (status) => `Nouvel état du lien\u00a0: ${status}`,
    returned: 'Le paiement a été retourné.',
    failed: 'Le lien n’a pas pu être chargé.',
    stale: 'Ces informations ne sont peut-être plus à jour.',
    notFound: 'Ce lien n’existe pas, ou vous n’y avez pas accès.',
  },
};

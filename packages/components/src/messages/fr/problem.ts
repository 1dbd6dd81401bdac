import type { ProblemMessages } from '../problem.en.js';

export const problem: ProblemMessages = {
  errors: {
    invalid_input: 'Une partie de la saisie n’a pas été acceptée. Vérifiez-la et réessayez.',
    unauthorized: 'Vous êtes déconnecté. Reconnectez-vous pour continuer.',
    forbidden: 'Vous n’avez pas l’autorisation de faire cela.',
    not_found: 'Cet élément n’existe plus, ou vous n’y avez pas accès.',
    conflict: 'Cet élément a changé entre-temps.',
    rate_limited: 'Trop de demandes en ce moment. Patientez un instant, puis réessayez.',
    unsupported: 'Le prestataire ne permet pas cela.',
    provider_unavailable: 'Le prestataire de paiement ne répond pas. Réessayez dans un instant.',
    network: 'Il n’y a pas de connexion. Vérifiez-la et réessayez.',
    timeout: 'La réponse a trop tardé.',
    outcome_unknown: 'On ne sait pas si cela a été effectué. Vérifiez avant de recommencer.',
    aborted: 'L’opération a été interrompue.',
    unexpected: 'Une erreur s’est produite.',
  },

  support: {
    requestId: 'Requête',
    copy: 'Copier pour l’assistance',
    copied: 'Copié pour l’assistance',
    copyKey: 'Copier la clé',
  },
};

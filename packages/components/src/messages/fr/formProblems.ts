import type { FormProblemMessages } from '../formProblems.en.js';

export const formProblems: FormProblemMessages = {
  fieldProblems: {
    amount: {
      required: 'Saisissez le montant.',
      too_small: 'Saisissez un montant supérieur à zéro.',
      too_large: 'Ce montant dépasse ce qui reste à payer.',
      not_allowed: 'Cette devise ou ce nombre de décimales n’est pas proposé.',
    },
    items: { required: 'Ajoutez au moins un article.' },
    paymentMethods: {
      required: 'Choisissez au moins un moyen de paiement.',
      not_allowed: 'L’un d’eux n’est plus actif. Choisissez-en un autre.',
    },
    reference: { required: 'Saisissez une référence, par exemple un numéro de facture.' },
    expiresAt: {
      required: 'Choisissez jusqu’à quand le lien peut être payé.',
      too_small: 'Choisissez un moment plus tardif\u00a0: le prestataire demande un délai plus long.',
      too_large: 'Choisissez un moment plus proche\u00a0: le prestataire n’en accepte pas d’aussi lointain.',
      wrong_format: 'Saisissez une date et une heure.',
      no_such_time: 'L’heure change à ce moment-là, donc cette heure n’existe pas. Choisissez-en une autre.',
    },
    returnUrl: {
      wrong_format: 'Saisissez une adresse complète qui commence par https://.',
      not_allowed: 'Saisissez une adresse qui commence par https:// et ne contient pas de mot de passe.',
      invalid: 'Saisissez une adresse complète qui commence par https://.',
    },
    'invoice.dueDate': { too_small: 'La date d’échéance précède la date de facture.' },
    'invoice.file': {
      required: 'Remplissez les trois\u00a0: adresse, nom et type.',
      wrong_format: 'Saisissez une adresse complète qui commence par https://.',
      not_allowed: 'Ce type de fichier n’est pas accepté.',
    },
  },
};

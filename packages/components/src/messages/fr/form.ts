import type { FormMessages } from '../form.en.js';
import { plural } from './plural.js';

export const form: FormMessages = {
  methodReasons: {
    inactive: (methods) => `Non activé chez votre prestataire\u00a0: ${methods}.`,
    send_only: (methods) => `Uniquement pour envoyer de l’argent\u00a0: ${methods}.`,
    amount: (methods) => `Non disponible pour ce montant\u00a0: ${methods}.`,
  },

  fields: {
    amount: { label: 'Montant' },
    items: { label: 'Articles' },
    source: { label: 'Document' },
    paymentMethods: { label: 'Moyens de paiement' },
    recipient: {
      label: 'Bénéficiaire',
      description: 'Qui reçoit l’argent. Laissez ce champ vide pour votre propre entreprise.',
    },
    payerName: { label: 'Payeur', description: 'Visible par le payeur.' },
    reference: { label: 'Référence', description: 'Visible par le payeur, aussi sur son relevé bancaire.' },
    description: { label: 'Description', description: 'Visible par le payeur.' },
    expiresAt: { label: 'Expiration' },
    returnUrl: { label: 'Page de retour', description: 'Où le payeur arrive après le paiement.' },
    reusable: { label: 'Peut être payé plusieurs fois', description: 'Le lien reste ouvert après un paiement.' },
    'invoice.issueDate': { label: 'Date de facture' },
    'invoice.dueDate': { label: 'Date d’échéance' },
    'invoice.file': { label: 'Fichier de la facture', description: 'Un document que le payeur peut ouvrir.' },
    customerId: { label: 'Client' },
    metadata: { label: 'Métadonnées', description: 'Pour vos propres systèmes. Le payeur ne les voit pas.' },
  },

  createForm: {
    label: 'Créer un lien de paiement',
    netLabel: 'Montant hors taxe',
    netHint: 'Le prestataire ajoute la taxe.',
    stillToPay: (number) => (number === '' ? 'Reste à payer' : `Reste à payer sur ${number}`),
    due: (stillToPay, due) => `${stillToPay}\u00a0: ${due}.`,
    dueIfEmpty: 'Laissez vide pour demander la totalité.',
    methodsFailed: 'Les moyens de paiement n’ont pas pu être chargés.',
    expiryDefault: 'Standard',
    expiryCustom: 'Choisir une date',
    expiryAt: (zone) => `Date et heure (${zone})`,
    expiresOn: (instant) => `Jusqu’au ${instant}`,
    expiryByProvider: (days) =>
      days === null
        ? 'Le prestataire fixe l’échéance.'
        : `${days} après la création\u202f; le prestataire fixe l’échéance.`,
    expiryNever: 'Ce lien n’expire pas.',
    moreOptions: 'Autres options',
    summary: ({ amount, methods, until, net }) =>
      `Un lien de ${amount}${net ? ' hors taxe' : ''}${methods ? `, payable par ${methods}` : ''}${
        until ? ` jusqu’au ${until}` : ''
      }.${net ? ' Le prestataire ajoute la taxe.' : ''} Il ne pourra plus être modifié ensuite.`,
    summaryEmpty: 'Un lien ne peut plus être modifié après sa création.',
    submit: 'Créer le lien',
    submitting: 'Création…',
    stillWorking: 'Encore un instant. Ne fermez pas cette page.',
    waiting: 'Le prestataire y travaille encore. Ne fermez pas cette page.',
    summaryTitle: (count) =>
      plural(count, {
        one: 'Un champ demande votre attention',
        other: `${count.text} champs demandent votre attention`,
      }),
    afterName: (sentence) => `\u00a0: ${sentence}`,
    refusedTitle: { refused: 'Le prestataire a refusé ce lien.', failed: 'Aucun lien n’a été créé.' },
    refusedWith: (words) => `Réponse du prestataire\u00a0: «\u00a0${words}\u00a0»`,
  },

  outcome: {
    created: 'Lien créé',
    checkingBroken: 'La connexion a été coupée après l’envoi. Nous vérifions si le lien a été créé.',
    checkingProvider: 'Le prestataire de paiement ne répond pas. Nous vérifions si le lien a été créé.',
    unresolved: 'Nous n’avons pas pu savoir si le lien existe. Vérifiez à nouveau avant d’en créer un autre.',
    lookAgain: 'Vérifier à nouveau',
    differs: 'Le lien diffère de ce que vous avez demandé',
  },

  fieldErrors: {
    required: (label) => `Remplissez ce champ\u00a0: ${label}.`,
    too_small: 'Cette valeur est trop petite.',
    too_large: 'Cette valeur est trop grande.',
    too_short: 'Ce texte est trop court.',
    too_long: 'Ce texte est trop long.',
    not_allowed: 'Cela n’est pas permis ici.',
    wrong_format: 'Le format n’est pas le bon.',
    in_past: 'Choisissez un moment à venir.',
    not_found: 'Introuvable.',
    invalid: 'Le prestataire n’a pas accepté cette valeur.',
  },
};

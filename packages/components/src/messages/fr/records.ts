import type { RecordMessages } from '../records.en.js';
import { plural } from './plural.js';

export const records: RecordMessages = {
  recordStatus: {
    created: 'Prévu',
    processing: 'En cours',
    succeeded: 'Payé',
    reversed: 'Contrepassé',
    canceled: 'Annulé',
    unknown: (word) => `Statut\u00a0: ${word}`,
  },

  recordMethods: {
    none: 'Non précisé',
    cash: 'Espèces',
    check: 'Chèque',
    other: 'Un autre moyen',
    otherLabel: 'Quel moyen',
  },

  recordFields: {
    kind: { label: 'Ce qui s’est passé' },
    amount: { label: 'Montant' },
    status: { label: 'État' },
    paidAt: { label: 'Payé le' },
    plannedPaymentDate: { label: 'Prévu le' },
    paymentMethod: { label: 'Moyen de paiement' },
    paymentIntentId: {
      label: 'Identifiant de transaction',
      description: 'De votre banque ou prestataire, s’il existe. Sinon, laissez vide.',
    },
    paymentIntentStatus: {
      label: 'Statut de la transaction',
      description: 'Dans les termes de votre banque ou prestataire.',
    },
    source: { label: 'Document' },
    entityUserId: { label: 'Enregistré par' },
  },

  recordProblems: {
    amount: {
      required: 'Saisissez le montant.',
      too_small: 'Saisissez un montant supérieur à zéro.',
      not_allowed: 'Un paiement s’enregistre dans la devise de son document.',
    },
    paidAt: {
      required: 'Saisissez la date du paiement.',
      wrong_format: 'Saisissez une date et une heure.',
      in_future: 'Cette date est à venir. Prévoyez plutôt le paiement, ou choisissez un moment passé.',
      no_such_time: 'L’heure change à ce moment-là, donc cette heure n’existe pas. Choisissez-en une autre.',
    },
    plannedPaymentDate: {
      required: 'Saisissez le jour.',
      wrong_format: 'Saisissez un jour.',
      in_past: 'Ce jour est passé. Choisissez aujourd’hui ou un jour suivant.',
    },
  },

  outstanding: {
    label: 'Ce qui reste dû',
    total: 'Total',
    recorded: 'Enregistré',
    outstanding: 'Reste dû',
    overpaid: 'Trop-perçu',
    planned: 'Prévu',
    processing: 'En cours',
    otherCurrencies: 'Dans d’autres devises',
    failed: 'Le reste dû n’a pas pu être déterminé.',
  },

  recordForm: {
    title: 'Enregistrer un paiement',
    titleFor: (number) => `Enregistrer un paiement pour ${number}`,
    body: 'Vous notez seulement ce qui s’est passé ailleurs. Aucun argent ne circule.',
    kinds: { payment: 'Paiement', refund: 'Remboursement', failed_payment: 'Paiement échoué' },
    negativeHint: 'Ce montant est déduit de ce qui a été payé.',
    statuses: { succeeded: 'Effectué', processing: 'En cours', created: 'Prévu' },
    fullAmount: (due) => `Totalité du reste dû, ${due}`,
    paidAt: (zone) => `Payé le, date et heure (${zone})`,
    moreOptions: 'Autres options',
    linkProcessing:
      'Un paiement par lien de paiement est en cours. Le prestataire l’enregistre lui-même\u00a0: n’enregistrez ici que ce qui est payé autrement.',
    linkPaid:
      'Ceci a été payé par un lien de paiement. Le prestataire l’enregistre lui-même\u00a0: n’enregistrez ici que ce qui a été payé autrement.',
    submit: {
      payment: 'Enregistrer le paiement',
      refund: 'Enregistrer le remboursement',
      failed_payment: 'Enregistrer le paiement échoué',
    },
    submitting: 'Enregistrement…',
    moreThanDue: (amount, due) => `${amount}, c’est plus que les ${due} encore dus. Enregistrer quand même\u202f?`,
    nothingDue: (amount) => `Il ne reste rien à payer. Enregistrer ${amount} quand même\u202f?`,
    recordAnyway: (amount) => `Enregistrer ${amount}`,
    changeAmount: 'Modifier le montant',
    refusedTitle: { refused: 'Le prestataire a refusé cet enregistrement.', failed: 'Rien n’a été enregistré.' },
    notReady: {
      unsupported: 'Ce prestataire ne permet pas d’enregistrer des paiements.',
      forbidden:
        'Vous n’avez pas l’autorisation d’enregistrer des paiements. Adressez-vous à un administrateur de votre compte.',
    },
    checkingBroken: 'La connexion a été coupée après l’envoi. Nous vérifions si le paiement a été enregistré.',
    checkingProvider: 'Le prestataire de paiement ne répond pas. Nous vérifions si le paiement a été enregistré.',
  },

  recorded: {
    title: { payment: 'Paiement enregistré', negative: 'Enregistré', planned: 'Paiement prévu' },
    foundTitle: 'Il avait bien été enregistré\u202f; le voici',
    left: (due) => `Reste dû\u00a0: ${due}`,
    nothingLeft: 'Il ne reste rien à payer.',
    done: 'Terminé',
    another: 'En enregistrer un autre',
  },

  recordAttempt: {
    unresolved:
      'Nous n’avons pas pu savoir si l’enregistrement existe. Vérifiez à nouveau avant d’enregistrer une seconde fois.',
    createNew: 'Enregistrer à nouveau',
    createNewAsk: 'Si le premier apparaît plus tard, il sera compté deux fois. Nous vous préviendrons.',
    createNewYes: 'Enregistrer quand même',
    createNewNo: 'Ne pas enregistrer',
    chooseTitle: 'L’un de ces enregistrements est-il le vôtre\u202f?',
    choose:
      'Plusieurs enregistrements ressemblent au vôtre. Choisissez celui que vous avez fait, ou indiquez qu’aucun ne l’est.',
  },

  recordMismatch: {
    title: 'L’enregistrement diffère de votre saisie',
    amount: (got, asked) => `Le prestataire a enregistré ${got}, vous avez saisi ${asked}.`,
    got: 'Enregistré par le prestataire',
    accept: 'Garder cet enregistrement',
    cancel: 'Annuler cet enregistrement',
  },

  recordFoundLate: {
    told: (amount) =>
      `L’enregistrement précédent de ${amount} est finalement apparu. Si vous l’avez enregistré une nouvelle fois depuis, annulez celui qui est en trop.`,
    cancel: 'Annuler l’enregistrement précédent',
    dismiss: 'Masquer',
  },

  records: {
    label: 'Paiements enregistrés',
    count: (count) =>
      plural(count, { one: `${count.text} paiement affiché`, other: `${count.text} paiements affichés` }),
    failed: 'Les paiements n’ont pas pu être chargés.',
    stale: 'Ces informations ne sont peut-être plus à jour.',
    empty: 'Aucun paiement n’a encore été enregistré.',
    emptyAction: 'Enregistrer un paiement',
    nothingMatches: 'Aucun paiement ne correspond à votre recherche.',
    forbidden:
      'Vous n’avez pas l’autorisation de voir les paiements enregistrés. Adressez-vous à un administrateur de votre compte.',
    unsupported: 'Ce prestataire ne garde pas de trace des paiements.',
    more: 'Afficher plus',
    loadingMore: 'Chargement…',
    negative: 'Remboursement ou paiement échoué',
    byProvider: 'Enregistré par le prestataire',
    overpaid: (amount) => `Trop-perçu de ${amount}`,
    plannedFor: (day) => `Prévu le ${day}`,
    details: 'Détails',
    history: 'Historique',
    by: (user) => `par ${user}`,
    document: {
      receivable: (name) => `Facture ${name}`,
      payable: (name) => `Facture fournisseur ${name}`,
      invoice: (name) => `Facture ${name}`,
      unknown: (name) => name,
    },
    documentStatus: 'Statut du document',
    documentStatusChange: (before, after) => `de ${before} à ${after}`,
    recordId: 'Identifiant de l’enregistrement',
    start: 'Commencer le traitement',
    starting: 'Démarrage…',
    complete: 'Marquer comme payé',
    edit: 'Modifier',
    cancel: 'Annuler le paiement',
    changed: (status) => `Nouvel état du paiement\u00a0: ${status}`,
    changedMeanwhile: (status) =>
      `Il a été modifié entre-temps, son état actuel\u00a0: ${status}. Rien n’a été envoyé.`,
    notDone: 'Cela n’a pas été effectué.',
    notSure: 'Nous n’avons pas pu savoir si cela a été effectué. Réessayez\u00a0: recommencer est sans risque.',
  },

  completeRecord: {
    title: (amount) => `Marquer ${amount} comme payés\u202f?`,
    body: 'Ce montant est déduit du reste dû, et cela ne peut pas être annulé. Un remboursement pourra être enregistré plus tard.',
    confirm: 'Marquer comme payé',
    confirming: 'Enregistrement…',
  },

  cancelRecord: {
    title: (amount) => `Annuler le paiement de ${amount}\u202f?`,
    body: 'Il reste dans la liste comme annulé et n’est pas compté. Cela ne peut pas être défait.',
    confirm: 'Annuler le paiement',
    confirming: 'Annulation…',
    keep: 'Garder le paiement',
  },

  editRecord: {
    title: (amount) => `Modifier le paiement de ${amount}`,
    body: 'Ce que vous ne modifiez pas reste inchangé.',
    confirm: 'Enregistrer',
    confirming: 'Enregistrement…',
    refusedTitle: { refused: 'Le prestataire a refusé cette modification.', failed: 'Rien n’a été modifié.' },
    changedTitle: 'Quelqu’un d’autre a modifié ce paiement',
    changedBody:
      'Rien de ce que vous avez saisi n’est encore enregistré. Comparez ce que vous avez ouvert avec l’état actuel.',
    seen: 'À l’ouverture',
    now: 'Maintenant',
    overwrite: 'Enregistrer quand même',
    keepTheirs: 'Laisser tel quel',
  },
};

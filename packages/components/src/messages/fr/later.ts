import type { LaterMessages } from '../later.en.js';

export const later: LaterMessages = {
  created: {
    foundTitle: 'Le lien avait bien été créé\u202f; le voici',
    another: 'En créer un autre',
    done: 'Terminé',
    netHint: (subtotal, tax) => `${subtotal} plus ${tax} de taxe`,
    noUrl: 'Le prestataire n’a pas donné d’adresse pour ce lien.',
  },

  attempt: {
    checkingTitle: 'Vérification',
    unresolvedTitle: 'Nous ne savons pas encore',
    createNew: 'Créer un nouveau lien',
    createNewAsk: 'Si le premier apparaît plus tard, vous en aurez deux. Nous vous préviendrons.',
    createNewYes: 'Créer quand même',
    createNewNo: 'Ne pas créer',
    leave: 'Quitter',
    asked: 'Votre demande',
    sentAt: 'Envoyé',
    key: 'Clé pour l’assistance',
    lookedAgain: (instant) => `Nouvelle vérification le ${instant}\u00a0: pas encore trouvé.`,
    chooseTitle: 'L’un de ces liens est-il le vôtre\u202f?',
    choose: 'Plusieurs liens ressemblent au vôtre. Choisissez celui que vous avez créé, ou indiquez qu’aucun ne l’est.',
    chooseThis: 'C’est le mien',
    chooseNone: 'Aucun de ceux-ci',
    createdAt: (instant) => `Créé le ${instant}`,
  },

  foundLate: {
    told: (amount) =>
      `Le lien précédent de ${amount} est finalement apparu. Si vous en avez créé un autre depuis, désactivez celui dont vous n’avez pas besoin.`,
    expire: 'Désactiver le lien précédent',
    dismiss: 'Masquer',
  },

  mismatch: {
    amount: (got, asked) => `Le prestataire a créé ce lien pour ${got}, vous aviez vu ${asked}.`,
    field: 'Champ',
    asked: 'Votre demande',
    got: 'Créé par le prestataire',
    nothing: 'rien',
    yes: 'oui',
    no: 'non',
    accept: 'Utiliser ce lien',
    expire: 'Désactiver ce lien',
  },

  expireDialog: {
    title: (amount) => `Désactiver le lien de ${amount}\u202f?`,
    body: 'Plus personne ne pourra payer avec ce lien, et il ne pourra pas être rouvert. Créez-en un nouveau si vous en avez encore besoin.',
    reference: (reference) => `Référence ${reference}`,
    confirm: 'Désactiver le lien',
    confirming: 'Désactivation…',
    keep: 'Garder le lien',
    expired: 'Le lien est désactivé.',
    notSure: 'Nous n’avons pas pu savoir si le lien est désactivé. Réessayez\u00a0: recommencer est sans risque.',
    stillOpen: 'Le lien est toujours ouvert.',
    newsTitle: {
      paid: 'Ce lien a été payé',
      processing: 'Un paiement est en cours',
      expired: 'Ce lien avait déjà expiré',
      canceled: 'Ce lien était déjà annulé',
      other: 'Ce lien a changé',
    },
    news: {
      paid: (amount) => `${amount} viennent d’être payés, le lien n’a donc pas été désactivé.`,
      processing: (amount) => `Quelqu’un paie ${amount} en ce moment, le lien n’a donc pas été désactivé.`,
      nothingToDo: 'Il n’y avait plus rien à faire.',
      other: (status) => `Il n’a pas été désactivé. Son état actuel\u00a0: ${status}.`,
    },
    paymentBegun: 'Un paiement avait déjà commencé. Nous le suivons et l’afficherons dès qu’il aboutit.',
    done: 'Terminé',
  },

  rareFields: {
    recipientType: 'Type de bénéficiaire',
    recipientEntity: 'Votre entreprise',
    recipientCounterpart: 'Partenaire commercial',
    recipientId: 'Identifiant du bénéficiaire',
    recipientNeeded: 'Qui reçoit l’argent.',
    fileName: 'Nom du fichier',
    fileUrl: 'Adresse du fichier',
    fileType: 'Type de fichier',
    metadataKey: 'Nom',
    metadataValue: 'Valeur',
    addMetadata: 'Ajouter une paire',
    removeMetadata: (name) => (name === '' ? 'Retirer cette paire' : `Retirer ${name}`),
  },
};

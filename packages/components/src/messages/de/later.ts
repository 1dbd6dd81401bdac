import type { LaterMessages } from '../later.en.js';

export const later: LaterMessages = {
  created: {
    foundTitle: 'Der Link war bereits erstellt; hier ist er',
    another: 'Weiteren erstellen',
    done: 'Fertig',
    netHint: (subtotal, tax) => `${subtotal} zuzüglich ${tax} Steuer`,
    noUrl: 'Der Anbieter hat keine Adresse für diesen Link geliefert.',
  },

  attempt: {
    checkingTitle: 'Wird geprüft',
    unresolvedTitle: 'Das Ergebnis ist noch offen',
    createNew: 'Neuen Link erstellen',
    createNewAsk: 'Taucht der erste später auf, haben Sie zwei. Wir sagen es Ihnen dann.',
    createNewYes: 'Trotzdem erstellen',
    createNewNo: 'Nicht erstellen',
    leave: 'Verlassen',
    asked: 'Ihre Angaben',
    sentAt: 'Gesendet',
    key: 'Schlüssel für den Support',
    lookedAgain: (instant) => `Am ${instant} noch einmal nachgesehen: noch nicht gefunden.`,
    chooseTitle: 'Ist einer davon Ihr Link?',
    choose:
      'Mehr als ein Link sieht aus wie Ihrer. Wählen Sie den, den Sie erstellt haben, oder sagen Sie, dass es keiner ist.',
    chooseThis: 'Das ist meiner',
    chooseNone: 'Keiner davon',
    createdAt: (instant) => `Erstellt am ${instant}`,
  },

  foundLate: {
    told: (amount) =>
      `Der frühere Link über ${amount} ist doch noch aufgetaucht. Wenn Sie seither einen weiteren erstellt haben, deaktivieren Sie den, den Sie nicht brauchen.`,
    expire: 'Früheren Link deaktivieren',
    dismiss: 'Ausblenden',
  },

  mismatch: {
    amount: (got, asked) => `Der Anbieter hat diesen Link über ${got} erstellt, Sie haben ${asked} gesehen.`,
    field: 'Feld',
    asked: 'Ihre Angabe',
    got: 'Vom Anbieter erstellt',
    nothing: 'nichts',
    yes: 'ja',
    no: 'nein',
    accept: 'Diesen Link verwenden',
    expire: 'Diesen Link deaktivieren',
  },

  expireDialog: {
    title: (amount) => `Link über ${amount} deaktivieren?`,
    body: 'Niemand kann mehr damit zahlen, und er kann nicht wieder geöffnet werden. Erstellen Sie einen neuen Link, wenn Sie noch einen brauchen.',
    reference: (reference) => `Referenz ${reference}`,
    confirm: 'Link deaktivieren',
    confirming: 'Wird deaktiviert …',
    keep: 'Link behalten',
    expired: 'Der Link ist deaktiviert.',
    notSure:
      'Wir konnten nicht herausfinden, ob der Link deaktiviert ist. Versuchen Sie es erneut: Eine Wiederholung schadet nicht.',
    stillOpen: 'Der Link ist noch offen.',
    newsTitle: {
      paid: 'Dieser Link wurde bezahlt',
      processing: 'Eine Zahlung läuft gerade',
      expired: 'Dieser Link war bereits abgelaufen',
      canceled: 'Dieser Link war bereits storniert',
      other: 'Dieser Link hat sich geändert',
    },
    news: {
      paid: (amount) => `${amount} wurden gerade eben bezahlt, daher wurde der Link nicht deaktiviert.`,
      processing: (amount) => `Gerade zahlt jemand ${amount}, daher wurde der Link nicht deaktiviert.`,
      nothingToDo: 'Es war nichts mehr zu tun.',
      other: (status) => `Er wurde nicht deaktiviert. Sein Stand ist jetzt: ${status}.`,
    },
    paymentBegun:
      'Eine Zahlung hatte bereits begonnen. Wir behalten sie im Blick und zeigen sie an, sobald sie durchgeht.',
    done: 'Fertig',
  },

  rareFields: {
    recipientType: 'Art des Empfängers',
    recipientEntity: 'Ihr Unternehmen',
    recipientCounterpart: 'Geschäftspartner',
    recipientId: 'Empfänger-ID',
    recipientNeeded: 'Wer das Geld erhält.',
    fileName: 'Dateiname',
    fileUrl: 'Adresse der Datei',
    fileType: 'Dateityp',
    metadataKey: 'Name',
    metadataValue: 'Wert',
    addMetadata: 'Paar hinzufügen',
    removeMetadata: (name) => (name === '' ? 'Dieses Paar entfernen' : `${name} entfernen`),
  },
};

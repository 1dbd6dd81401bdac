import type { LaterMessages } from '../later.en.js';

export const later: LaterMessages = {
  created: {
    foundTitle: 'De link was al gemaakt; hier is hij',
    another: 'Nog een maken',
    done: 'Klaar',
    netHint: (subtotal, tax) => `${subtotal} plus ${tax} belasting`,
    noUrl: 'De aanbieder gaf geen adres voor deze link.',
  },

  attempt: {
    checkingTitle: 'Wordt nagegaan',
    unresolvedTitle: 'We weten het nog niet',
    createNew: 'Nieuwe link maken',
    createNewAsk: 'Als de eerste later opduikt, heb je er twee. We laten het je weten.',
    createNewYes: 'Toch maken',
    createNewNo: 'Niet maken',
    leave: 'Verlaten',
    asked: 'Wat je vroeg',
    sentAt: 'Verstuurd',
    key: 'Sleutel voor support',
    lookedAgain: (instant) => `Opnieuw nagekeken op ${instant}: nog niet gevonden.`,
    chooseTitle: 'Is een van deze jouw link?',
    choose: 'Meer dan één link lijkt op die van jou. Kies de link die je hebt gemaakt, of geef aan dat het er geen is.',
    chooseThis: 'Deze is van mij',
    chooseNone: 'Geen van deze',
    createdAt: (instant) => `Gemaakt op ${instant}`,
  },

  foundLate: {
    told: (amount) =>
      `De eerdere link van ${amount} is toch opgedoken. Als je intussen een andere hebt gemaakt, deactiveer dan de link die je niet nodig hebt.`,
    expire: 'Eerdere link deactiveren',
    dismiss: 'Verbergen',
  },

  mismatch: {
    amount: (got, asked) => `De aanbieder maakte deze link voor ${got}, jij zag ${asked}.`,
    field: 'Veld',
    asked: 'Je vroeg',
    got: 'De aanbieder maakte',
    nothing: 'niets',
    yes: 'ja',
    no: 'nee',
    accept: 'Deze link gebruiken',
    expire: 'Deze link deactiveren',
  },

  expireDialog: {
    title: (amount) => `De link van ${amount} deactiveren?`,
    body: 'Niemand kan er meer mee betalen en de link kan niet opnieuw worden geopend. Maak een nieuwe link als je er nog een nodig hebt.',
    reference: (reference) => `Kenmerk ${reference}`,
    confirm: 'Link deactiveren',
    confirming: 'Wordt gedeactiveerd…',
    keep: 'Link behouden',
    expired: 'De link is gedeactiveerd.',
    notSure: 'We konden niet achterhalen of de link is gedeactiveerd. Probeer het opnieuw: herhalen kan geen kwaad.',
    stillOpen: 'De link is nog open.',
    newsTitle: {
      paid: 'Deze link is betaald',
      processing: 'Er loopt een betaling',
      expired: 'Deze link was al verlopen',
      canceled: 'Deze link was al geannuleerd',
      other: 'Deze link is veranderd',
    },
    news: {
      paid: (amount) => `Er is zojuist ${amount} betaald, dus de link is niet gedeactiveerd.`,
      processing: (amount) => `Iemand betaalt op dit moment ${amount}, dus de link is niet gedeactiveerd.`,
      nothingToDo: 'Er viel niets meer te doen.',
      other: (status) => `De link is niet gedeactiveerd. Hij is nu: ${status}.`,
    },
    paymentBegun: 'Er was al een betaling begonnen. We volgen die en tonen het zodra de betaling is gelukt.',
    done: 'Klaar',
  },

  rareFields: {
    recipientType: 'Soort ontvanger',
    recipientEntity: 'Jouw bedrijf',
    recipientCounterpart: 'Zakelijke relatie',
    recipientId: 'ID van de ontvanger',
    recipientNeeded: 'Wie het geld ontvangt.',
    fileName: 'Bestandsnaam',
    fileUrl: 'Adres van het bestand',
    fileType: 'Bestandstype',
    metadataKey: 'Naam',
    metadataValue: 'Waarde',
    addMetadata: 'Paar toevoegen',
    removeMetadata: (name) => (name === '' ? 'Dit paar verwijderen' : `${name} verwijderen`),
  },
};

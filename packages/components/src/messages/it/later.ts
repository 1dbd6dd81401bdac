import type { LaterMessages } from '../later.en.js';

export const later: LaterMessages = {
  created: {
    foundTitle: 'Il link era già stato creato; eccolo',
    another: 'Creane un altro',
    done: 'Fine',
    netHint: (subtotal, tax) => `${subtotal} più ${tax} di imposte`,
    noUrl: 'Il fornitore non ha dato un indirizzo per questo link.',
  },

  attempt: {
    checkingTitle: 'Verifica in corso',
    unresolvedTitle: 'Non lo sappiamo ancora',
    createNew: 'Crea un nuovo link',
    createNewAsk: 'Se il primo compare più tardi, ne avrai due. Ti avviseremo.',
    createNewYes: 'Crea comunque',
    createNewNo: 'Non creare',
    leave: 'Esci',
    asked: 'Quello che hai chiesto',
    sentAt: 'Inviato',
    key: 'Chiave per l’assistenza',
    lookedAgain: (instant) => `Verificato di nuovo il ${instant}: non ancora trovato.`,
    chooseTitle: 'Uno di questi è il tuo link?',
    choose: 'Più di un link somiglia al tuo. Scegli quello che hai creato, oppure indica che non è nessuno di questi.',
    chooseThis: 'Questo è il mio',
    chooseNone: 'Nessuno di questi',
    createdAt: (instant) => `Creato il ${instant}`,
  },

  foundLate: {
    told: (amount) =>
      `Il link precedente da ${amount} è comparso dopo tutto. Se nel frattempo ne hai creato un altro, disattiva quello che non ti serve.`,
    expire: 'Disattiva il link precedente',
    dismiss: 'Nascondi',
  },

  mismatch: {
    amount: (got, asked) => `Il fornitore ha creato questo link per ${got}, tu avevi visto ${asked}.`,
    field: 'Campo',
    asked: 'Hai chiesto',
    got: 'Creato dal fornitore',
    nothing: 'niente',
    yes: 'sì',
    no: 'no',
    accept: 'Usa questo link',
    expire: 'Disattiva questo link',
  },

  expireDialog: {
    title: (amount) => `Disattivare il link da ${amount}?`,
    body: 'Nessuno potrà più pagare con questo link e non potrà essere riaperto. Creane uno nuovo se ne hai ancora bisogno.',
    reference: (reference) => `Riferimento ${reference}`,
    confirm: 'Disattiva link',
    confirming: 'Disattivazione…',
    keep: 'Mantieni link',
    expired: 'Il link è disattivato.',
    notSure: 'Non siamo riusciti a sapere se il link è disattivato. Riprova: ripetere l’operazione non crea problemi.',
    stillOpen: 'Il link è ancora aperto.',
    newsTitle: {
      paid: 'Questo link è stato pagato',
      processing: 'È in corso un pagamento',
      expired: 'Questo link era già scaduto',
      canceled: 'Questo link era già stato annullato',
      other: 'Questo link è cambiato',
    },
    news: {
      paid: (amount) => `Sono stati appena pagati ${amount}, quindi il link non è stato disattivato.`,
      processing: (amount) =>
        `Qualcuno sta pagando ${amount} in questo momento, quindi il link non è stato disattivato.`,
      nothingToDo: 'Non c’era più nulla da fare.',
      other: (status) => `Non è stato disattivato. Il suo stato ora: ${status}.`,
    },
    paymentBegun: 'Un pagamento era già iniziato. Lo teniamo d’occhio e lo mostreremo appena va a buon fine.',
    done: 'Fine',
  },

  rareFields: {
    recipientType: 'Tipo di beneficiario',
    recipientEntity: 'La tua azienda',
    recipientCounterpart: 'Partner commerciale',
    recipientId: 'ID del beneficiario',
    recipientNeeded: 'Chi riceve il denaro.',
    fileName: 'Nome del file',
    fileUrl: 'Indirizzo del file',
    fileType: 'Tipo di file',
    metadataKey: 'Nome',
    metadataValue: 'Valore',
    addMetadata: 'Aggiungi una coppia',
    removeMetadata: (name) => (name === '' ? 'Rimuovi questa coppia' : `Rimuovi ${name}`),
  },
};

import type { RecordMessages } from '../records.en.js';
import { plural } from './plural.js';

export const records: RecordMessages = {
  recordStatus: {
    created: 'Pianificato',
    processing: 'In elaborazione',
    succeeded: 'Pagato',
    reversed: 'Stornato',
    canceled: 'Annullato',
    unknown: (word) => `Stato: ${word}`,
  },

  recordMethods: {
    none: 'Non indicato',
    cash: 'Contanti',
    check: 'Assegno',
    other: 'Un altro metodo',
    otherLabel: 'Quale metodo',
  },

  recordFields: {
    kind: { label: 'Che cosa è successo' },
    amount: { label: 'Importo' },
    status: { label: 'Stato' },
    paidAt: { label: 'Pagato il' },
    plannedPaymentDate: { label: 'Pianificato per il' },
    paymentMethod: { label: 'Metodo di pagamento' },
    paymentIntentId: {
      label: 'ID della transazione',
      description: 'Della tua banca o del tuo fornitore, se c’è. Altrimenti lascia vuoto.',
    },
    paymentIntentStatus: {
      label: 'Stato della transazione',
      description: 'Con le parole della tua banca o del tuo fornitore.',
    },
    source: { label: 'Documento' },
    entityUserId: { label: 'Registrato da' },
  },

  recordProblems: {
    amount: {
      required: 'Inserisci l’importo.',
      too_small: 'Inserisci un importo superiore a zero.',
      not_allowed: 'Un pagamento si registra nella valuta del suo documento.',
    },
    paidAt: {
      required: 'Inserisci quando è stato pagato.',
      wrong_format: 'Inserisci una data e un’ora.',
      in_future: 'È nel futuro. Pianifica invece il pagamento, oppure scegli un momento già passato.',
      no_such_time: 'In quest’ora cambia l’ora legale, quindi questo orario non esiste. Scegline un altro.',
    },
    plannedPaymentDate: {
      required: 'Inserisci il giorno.',
      wrong_format: 'Inserisci un giorno.',
      in_past: 'Questo giorno è passato. Scegli oggi o un giorno successivo.',
    },
  },

  outstanding: {
    label: 'Che cosa resta da pagare',
    total: 'Totale',
    recorded: 'Registrato',
    outstanding: 'Da pagare',
    overpaid: 'Pagato in eccesso',
    planned: 'Pianificato',
    processing: 'In elaborazione',
    otherCurrencies: 'In altre valute',
    failed: 'Non è stato possibile stabilire che cosa resta da pagare.',
  },

  recordForm: {
    title: 'Registra un pagamento',
    titleFor: (number) => `Registra un pagamento per ${number}`,
    body: 'Serve solo ad annotare ciò che è avvenuto altrove. Non muove denaro.',
    kinds: { payment: 'Pagamento', refund: 'Rimborso', failed_payment: 'Pagamento non riuscito' },
    negativeHint: 'Viene sottratto da quanto è stato pagato.',
    statuses: { succeeded: 'Eseguito', processing: 'In corso', created: 'Pianificato' },
    fullAmount: (due) => `Tutto l’importo dovuto, ${due}`,
    paidAt: (zone) => `Pagato il, data e ora (${zone})`,
    moreOptions: 'Altre opzioni',
    linkProcessing:
      'È in corso un pagamento tramite un link di pagamento. Il fornitore lo registra da sé: registra qui solo ciò che viene pagato in altro modo.',
    linkPaid:
      'È stato pagato tramite un link di pagamento. Il fornitore lo registra da sé: registra qui solo ciò che è stato pagato in altro modo.',
    submit: {
      payment: 'Registra pagamento',
      refund: 'Registra rimborso',
      failed_payment: 'Registra pagamento non riuscito',
    },
    submitting: 'Registrazione…',
    moreThanDue: (amount, due) => `${amount} è più dei ${due} ancora dovuti. Registrare comunque?`,
    nothingDue: (amount) => `Non resta nulla da pagare. Registrare comunque ${amount}?`,
    recordAnyway: (amount) => `Registra ${amount}`,
    changeAmount: 'Modifica l’importo',
    refusedTitle: {
      refused: 'Il fornitore ha rifiutato questa registrazione.',
      failed: 'Non è stato registrato nulla.',
    },
    notReady: {
      unsupported: 'Con questo fornitore non si possono registrare pagamenti.',
      forbidden: 'Non hai l’autorizzazione per registrare pagamenti. Chiedi a un amministratore del tuo account.',
    },
    checkingBroken:
      'La connessione si è interrotta dopo l’invio. Stiamo verificando se il pagamento è stato registrato.',
    checkingProvider: 'Il fornitore di pagamenti non risponde. Stiamo verificando se il pagamento è stato registrato.',
  },

  recorded: {
    title: { payment: 'Pagamento registrato', negative: 'Registrato', planned: 'Pagamento pianificato' },
    foundTitle: 'Era già stato registrato; eccolo',
    left: (due) => `Resta da pagare: ${due}`,
    nothingLeft: 'Non resta nulla da pagare.',
    done: 'Fine',
    another: 'Registrane un altro',
  },

  recordAttempt: {
    unresolved:
      'Non siamo riusciti a sapere se la registrazione esiste. Verifica di nuovo prima di registrare un’altra volta.',
    createNew: 'Registra di nuovo',
    createNewAsk: 'Se la prima compare più tardi, verrà contata due volte. Ti avviseremo.',
    createNewYes: 'Registra comunque',
    createNewNo: 'Non registrare',
    chooseTitle: 'Una di queste è la tua registrazione?',
    choose:
      'Più di una registrazione somiglia alla tua. Scegli quella che hai fatto, oppure indica che non è nessuna di queste.',
  },

  recordMismatch: {
    title: 'La registrazione è diversa da quello che hai inserito',
    amount: (got, asked) => `Il fornitore ha registrato ${got}, tu hai inserito ${asked}.`,
    got: 'Registrato dal fornitore',
    accept: 'Mantieni questa registrazione',
    cancel: 'Annulla questa registrazione',
  },

  recordFoundLate: {
    told: (amount) =>
      `La registrazione precedente di ${amount} è comparsa dopo tutto. Se nel frattempo hai registrato un’altra volta, annulla quella di troppo.`,
    cancel: 'Annulla la registrazione precedente',
    dismiss: 'Nascondi',
  },

  records: {
    label: 'Pagamenti registrati',
    count: (count) =>
      plural(count, { one: `${count.text} pagamento mostrato`, other: `${count.text} pagamenti mostrati` }),
    failed: 'Non è stato possibile caricare i pagamenti.',
    stale: 'Questi dati potrebbero non essere aggiornati.',
    empty: 'Non è stato ancora registrato alcun pagamento.',
    emptyAction: 'Registra pagamento',
    nothingMatches: 'Nessun pagamento corrisponde alla ricerca.',
    forbidden:
      'Non hai l’autorizzazione per vedere i pagamenti registrati. Chiedi a un amministratore del tuo account.',
    unsupported: 'Questo fornitore non tiene traccia dei pagamenti.',
    more: 'Mostra altro',
    loadingMore: 'Caricamento…',
    negative: 'Rimborso o pagamento non riuscito',
    byProvider: 'Registrato dal fornitore',
    overpaid: (amount) => `Pagato in eccesso: ${amount}`,
    plannedFor: (day) => `Pianificato per il ${day}`,
    details: 'Dettagli',
    history: 'Cronologia',
    by: (user) => `da ${user}`,
    document: {
      receivable: (name) => `Fattura ${name}`,
      payable: (name) => `Fattura ricevuta ${name}`,
      invoice: (name) => `Fattura ${name}`,
      unknown: (name) => name,
    },
    documentStatus: 'Stato del documento',
    documentStatusChange: (before, after) => `da ${before} a ${after}`,
    recordId: 'ID della registrazione',
    start: 'Avvia elaborazione',
    starting: 'Avvio…',
    complete: 'Segna come pagato',
    edit: 'Modifica',
    cancel: 'Annulla pagamento',
    changed: (status) => `Nuovo stato del pagamento: ${status}`,
    changedMeanwhile: (status) =>
      `Nel frattempo è stato modificato; il suo stato ora: ${status}. Non è stato inviato nulla.`,
    notDone: 'Non è stato fatto.',
    notSure: 'Non siamo riusciti a sapere se l’operazione ha avuto effetto. Riprova: ripeterla non crea problemi.',
  },

  completeRecord: {
    title: (amount) => `Segnare ${amount} come pagati?`,
    body: 'L’importo viene sottratto da quanto resta da pagare e non si può annullare. Un rimborso può essere registrato in seguito.',
    confirm: 'Segna come pagato',
    confirming: 'Salvataggio…',
  },

  cancelRecord: {
    title: (amount) => `Annullare il pagamento di ${amount}?`,
    body: 'Resta nell’elenco come annullato e non viene conteggiato. Non si può tornare indietro.',
    confirm: 'Annulla pagamento',
    confirming: 'Annullamento…',
    keep: 'Mantieni pagamento',
  },

  editRecord: {
    title: (amount) => `Modifica il pagamento di ${amount}`,
    body: 'Ciò che non modifichi resta com’è.',
    confirm: 'Salva',
    confirming: 'Salvataggio…',
    refusedTitle: { refused: 'Il fornitore ha rifiutato questa modifica.', failed: 'Non è stato modificato nulla.' },
    changedTitle: 'Qualcun altro ha modificato questo pagamento',
    changedBody: 'Nulla di tuo è stato ancora salvato. Confronta ciò che hai aperto con ciò che c’è ora.',
    seen: 'Quando l’hai aperto',
    now: 'Ora',
    overwrite: 'Salva comunque le mie modifiche',
    keepTheirs: 'Lascia com’è ora',
  },
};

import type { RecordMessages } from '../records.en.js';
import { plural } from './plural.js';

export const records: RecordMessages = {
  recordStatus: {
    created: 'Gepland',
    processing: 'In behandeling',
    succeeded: 'Betaald',
    reversed: 'Teruggeboekt',
    canceled: 'Geannuleerd',
    unknown: (word) => `Status: ${word}`,
  },

  recordMethods: {
    none: 'Niet vermeld',
    cash: 'Contant',
    check: 'Cheque',
    other: 'Een andere manier',
    otherLabel: 'Welke manier',
  },

  recordFields: {
    kind: { label: 'Wat er is gebeurd' },
    amount: { label: 'Bedrag' },
    status: { label: 'Stand' },
    paidAt: { label: 'Betaald op' },
    plannedPaymentDate: { label: 'Gepland voor' },
    paymentMethod: { label: 'Betaalmethode' },
    paymentIntentId: {
      label: 'Transactie-ID',
      description: 'Van je bank of aanbieder, als die er is. Laat het anders leeg.',
    },
    paymentIntentStatus: {
      label: 'Transactiestatus',
      description: 'In de woorden van je bank of aanbieder.',
    },
    source: { label: 'Document' },
    entityUserId: { label: 'Geregistreerd door' },
  },

  recordProblems: {
    amount: {
      required: 'Vul het bedrag in.',
      too_small: 'Vul een bedrag boven nul in.',
      not_allowed: 'Registreren gaat in de valuta van het document.',
    },
    paidAt: {
      required: 'Vul in wanneer er is betaald.',
      wrong_format: 'Vul een datum en een tijd in.',
      in_future: 'Dit ligt in de toekomst. Plan de betaling, of kies een moment dat voorbij is.',
      no_such_time: 'In dit uur wordt de klok verzet, dus dit tijdstip bestaat niet. Kies een ander.',
    },
    plannedPaymentDate: {
      required: 'Vul de dag in.',
      wrong_format: 'Vul een dag in.',
      in_past: 'Deze dag is voorbij. Kies vandaag of een latere dag.',
    },
  },

  outstanding: {
    label: 'Wat nog openstaat',
    total: 'Totaal',
    recorded: 'Geregistreerd',
    outstanding: 'Openstaand',
    overpaid: 'Te veel betaald',
    planned: 'Gepland',
    processing: 'In behandeling',
    otherCurrencies: 'In andere valuta’s',
    failed: 'Wat nog openstaat kon niet worden vastgesteld.',
  },

  recordForm: {
    title: 'Betaling registreren',
    titleFor: (number) => `Betaling voor ${number} registreren`,
    body: 'Hiermee leg je alleen vast wat elders is gebeurd. Er gaat geen geld om.',
    kinds: { payment: 'Betaling', refund: 'Terugbetaling', failed_payment: 'Mislukte betaling' },
    negativeHint: 'Dit gaat af van wat er is betaald.',
    statuses: { succeeded: 'Gedaan', processing: 'Onderweg', created: 'Gepland' },
    fullAmount: (due) => `Het hele openstaande bedrag, ${due}`,
    paidAt: (zone) => `Betaald op, datum en tijd (${zone})`,
    moreOptions: 'Meer opties',
    linkProcessing:
      'Er loopt een betaling via een betaallink. De aanbieder registreert die zelf: registreer hier alleen wat op een andere manier wordt betaald.',
    linkPaid:
      'Dit is betaald via een betaallink. De aanbieder registreert dat zelf: registreer hier alleen wat op een andere manier is betaald.',
    submit: {
      payment: 'Betaling registreren',
      refund: 'Terugbetaling registreren',
      failed_payment: 'Mislukte betaling registreren',
    },
    submitting: 'Wordt geregistreerd…',
    moreThanDue: (amount, due) => `${amount} is meer dan de ${due} die nog openstaat. Toch registreren?`,
    nothingDue: (amount) => `Er staat niets meer open. Toch ${amount} registreren?`,
    recordAnyway: (amount) => `${amount} registreren`,
    changeAmount: 'Het bedrag wijzigen',
    refusedTitle: { refused: 'De aanbieder heeft deze registratie geweigerd.', failed: 'Er is niets geregistreerd.' },
    notReady: {
      unsupported: 'Bij deze aanbieder kunnen geen betalingen worden geregistreerd.',
      forbidden: 'Je mag geen betalingen registreren. Vraag het een beheerder van je account.',
    },
    checkingBroken: 'De verbinding viel weg na het versturen. We gaan na of de betaling is geregistreerd.',
    checkingProvider: 'De betaalaanbieder reageert niet. We gaan na of de betaling is geregistreerd.',
  },

  recorded: {
    title: { payment: 'Betaling geregistreerd', negative: 'Geregistreerd', planned: 'Betaling gepland' },
    foundTitle: 'De betaling was al geregistreerd; hier staat die',
    left: (due) => `Nog openstaand: ${due}`,
    nothingLeft: 'Er staat niets meer open.',
    done: 'Klaar',
    another: 'Nog een registreren',
  },

  recordAttempt: {
    unresolved:
      'We konden niet achterhalen of de registratie bestaat. Kijk het opnieuw na voordat je nog een keer registreert.',
    createNew: 'Een nieuwe registreren',
    createNewAsk: 'Als de eerste later opduikt, wordt die dubbel geteld. We laten het je weten.',
    createNewYes: 'Toch registreren',
    createNewNo: 'Niet registreren',
    chooseTitle: 'Is een van deze jouw registratie?',
    choose:
      'Meer dan één registratie lijkt op die van jou. Kies de registratie die je hebt gemaakt, of geef aan dat het er geen is.',
  },

  recordMismatch: {
    title: 'De registratie wijkt af van wat je hebt ingevuld',
    amount: (got, asked) => `De aanbieder registreerde ${got}, jij vulde ${asked} in.`,
    got: 'De aanbieder registreerde',
    accept: 'Deze registratie behouden',
    cancel: 'Deze registratie annuleren',
  },

  recordFoundLate: {
    told: (amount) =>
      `De eerdere registratie van ${amount} is toch opgedoken. Als je intussen nog een keer hebt geregistreerd, annuleer dan de registratie die te veel is.`,
    cancel: 'Eerdere registratie annuleren',
    dismiss: 'Verbergen',
  },

  records: {
    label: 'Geregistreerde betalingen',
    count: (count) =>
      plural(count, { one: `${count.text} betaling getoond`, other: `${count.text} betalingen getoond` }),
    failed: 'De betalingen konden niet worden geladen.',
    stale: 'Dit is mogelijk niet meer actueel.',
    empty: 'Er is nog geen betaling geregistreerd.',
    emptyAction: 'Betaling registreren',
    nothingMatches: 'Geen betaling komt overeen met wat je zoekt.',
    forbidden: 'Je mag geregistreerde betalingen niet zien. Vraag het een beheerder van je account.',
    unsupported: 'Deze aanbieder houdt geen betalingen bij.',
    more: 'Meer tonen',
    loadingMore: 'Laden…',
    negative: 'Terugbetaling of mislukte betaling',
    byProvider: 'Geregistreerd door de aanbieder',
    overpaid: (amount) => `${amount} te veel betaald`,
    plannedFor: (day) => `Gepland voor ${day}`,
    details: 'Details',
    history: 'Geschiedenis',
    by: (user) => `door ${user}`,
    document: {
      receivable: (name) => `Factuur ${name}`,
      payable: (name) => `Inkoopfactuur ${name}`,
      invoice: (name) => `Factuur ${name}`,
      unknown: (name) => name,
    },
    documentStatus: 'Status van het document',
    documentStatusChange: (before, after) => `van ${before} naar ${after}`,
    recordId: 'Registratie-ID',
    start: 'Verwerking starten',
    starting: 'Wordt gestart…',
    complete: 'Als betaald markeren',
    edit: 'Bewerken',
    cancel: 'Betaling annuleren',
    changed: (status) => `De betaling is nu: ${status}`,
    changedMeanwhile: (status) => `De betaling is intussen gewijzigd en is nu: ${status}. Er is niets verstuurd.`,
    notDone: 'Dit is niet uitgevoerd.',
    notSure: 'We konden niet achterhalen of dit is uitgevoerd. Probeer het opnieuw: herhalen kan geen kwaad.',
  },

  completeRecord: {
    title: (amount) => `${amount} als betaald markeren?`,
    body: 'Het bedrag gaat af van wat openstaat, en dat kan niet ongedaan worden gemaakt. Een terugbetaling kan later worden geregistreerd.',
    confirm: 'Als betaald markeren',
    confirming: 'Wordt opgeslagen…',
  },

  cancelRecord: {
    title: (amount) => `De betaling van ${amount} annuleren?`,
    body: 'De betaling blijft als geannuleerd in de lijst staan en telt niet mee. Dit kan niet ongedaan worden gemaakt.',
    confirm: 'Betaling annuleren',
    confirming: 'Wordt geannuleerd…',
    keep: 'Betaling behouden',
  },

  editRecord: {
    title: (amount) => `De betaling van ${amount} bewerken`,
    body: 'Wat je niet wijzigt, blijft zoals het is.',
    confirm: 'Opslaan',
    confirming: 'Wordt opgeslagen…',
    refusedTitle: { refused: 'De aanbieder heeft deze wijziging geweigerd.', failed: 'Er is niets gewijzigd.' },
    changedTitle: 'Iemand anders heeft deze betaling gewijzigd',
    changedBody: 'Van jou is nog niets opgeslagen. Vergelijk wat je hebt geopend met hoe het nu is.',
    seen: 'Toen je de betaling opende',
    now: 'Nu',
    overwrite: 'De mijne toch opslaan',
    keepTheirs: 'Laten zoals het nu is',
  },
};

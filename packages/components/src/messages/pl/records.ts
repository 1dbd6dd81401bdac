import type { RecordMessages } from '../records.en.js';
import { plural } from './plural.js';

export const records: RecordMessages = {
  recordStatus: {
    created: 'Zaplanowana',
    processing: 'W toku',
    succeeded: 'Zapłacona',
    reversed: 'Cofnięta',
    canceled: 'Anulowana',
    unknown: (word) => `Status: ${word}`,
  },

  recordMethods: {
    none: 'Nie podano',
    cash: 'Gotówka',
    check: 'Czek',
    other: 'Inna metoda',
    otherLabel: 'Jaka metoda',
  },

  recordFields: {
    kind: { label: 'Co się wydarzyło' },
    amount: { label: 'Kwota' },
    status: { label: 'Stan' },
    paidAt: { label: 'Data zapłaty' },
    plannedPaymentDate: { label: 'Planowana data' },
    paymentMethod: { label: 'Metoda płatności' },
    paymentIntentId: {
      label: 'Identyfikator transakcji',
      description: 'Z banku lub od dostawcy, jeśli istnieje. W przeciwnym razie pozostaw puste.',
    },
    paymentIntentStatus: {
      label: 'Status transakcji',
      description: 'Tak, jak podaje go bank lub dostawca.',
    },
    source: { label: 'Dokument' },
    entityUserId: { label: 'Kto zarejestrował' },
  },

  recordProblems: {
    amount: {
      required: 'Podaj kwotę.',
      too_small: 'Podaj kwotę większą od zera.',
      not_allowed: 'Płatność rejestruje się w walucie dokumentu.',
    },
    paidAt: {
      required: 'Podaj, kiedy zapłacono.',
      wrong_format: 'Podaj datę i godzinę.',
      in_future: 'To data w przyszłości. Zaplanuj płatność albo wybierz czas, który już minął.',
      no_such_time: 'O tej porze następuje zmiana czasu, więc ta godzina nie istnieje. Wybierz inną.',
    },
    plannedPaymentDate: {
      required: 'Podaj dzień.',
      wrong_format: 'Podaj dzień.',
      in_past: 'Ten dzień już minął. Wybierz dzisiejszy lub późniejszy.',
    },
  },

  outstanding: {
    label: 'Pozostało do zapłaty',
    total: 'Razem',
    recorded: 'Zarejestrowano',
    outstanding: 'Do zapłaty',
    overpaid: 'Nadpłata',
    planned: 'Zaplanowano',
    processing: 'W toku',
    otherCurrencies: 'W innych walutach',
    failed: 'Nie udało się ustalić, ile pozostało do zapłaty.',
  },

  recordForm: {
    title: 'Zarejestruj płatność',
    titleFor: (number) => `Zarejestruj płatność za ${number}`,
    body: 'To tylko zapis tego, co wydarzyło się gdzie indziej. Żadne pieniądze nie są przesyłane.',
    kinds: { payment: 'Płatność', refund: 'Zwrot', failed_payment: 'Nieudana płatność' },
    negativeHint: 'Kwota jest odejmowana od tego, co zapłacono.',
    statuses: { succeeded: 'Wykonana', processing: 'W toku', created: 'Zaplanowana' },
    fullAmount: (due) => `Cała kwota do zapłaty, ${due}`,
    paidAt: (zone) => `Data i godzina zapłaty (${zone})`,
    moreOptions: 'Więcej opcji',
    linkProcessing:
      'Trwa płatność przez link do płatności. Dostawca sam ją zarejestruje: zarejestruj tu tylko to, co jest płacone w inny sposób.',
    linkPaid:
      'Zapłacono przez link do płatności. Dostawca sam to zarejestruje: zarejestruj tu tylko to, co zapłacono w inny sposób.',
    submit: {
      payment: 'Zarejestruj płatność',
      refund: 'Zarejestruj zwrot',
      failed_payment: 'Zarejestruj nieudaną płatność',
    },
    submitting: 'Rejestrowanie…',
    moreThanDue: (amount, due) => `${amount} to więcej niż pozostałe do zapłaty ${due}. Zarejestrować mimo to?`,
    nothingDue: (amount) => `Nie pozostało nic do zapłaty. Zarejestrować mimo to ${amount}?`,
    recordAnyway: (amount) => `Zarejestruj ${amount}`,
    changeAmount: 'Zmień kwotę',
    refusedTitle: { refused: 'Dostawca odrzucił ten wpis.', failed: 'Niczego nie zarejestrowano.' },
    notReady: {
      unsupported: 'U tego dostawcy nie można rejestrować płatności.',
      forbidden: 'Brak uprawnień do rejestrowania płatności. Można poprosić o nie administratora konta.',
    },
    checkingBroken: 'Połączenie zostało przerwane po wysłaniu. Sprawdzamy, czy płatność została zarejestrowana.',
    checkingProvider: 'Dostawca płatności nie odpowiada. Sprawdzamy, czy płatność została zarejestrowana.',
  },

  recorded: {
    title: { payment: 'Zarejestrowano płatność', negative: 'Zarejestrowano', planned: 'Zaplanowano płatność' },
    foundTitle: 'Płatność była już zarejestrowana; oto ona',
    left: (due) => `Pozostało do zapłaty: ${due}`,
    nothingLeft: 'Nie pozostało nic do zapłaty.',
    done: 'Gotowe',
    another: 'Zarejestruj kolejną',
  },

  recordAttempt: {
    unresolved:
      'Nie udało się ustalić, czy wpis istnieje. Sprawdź ponownie, zanim zarejestrujesz płatność jeszcze raz.',
    createNew: 'Zarejestruj nową',
    createNewAsk: 'Jeśli pierwszy wpis pojawi się później, płatność będzie policzona dwa razy. Damy o tym znać.',
    createNewYes: 'Zarejestruj mimo to',
    createNewNo: 'Nie rejestruj',
    chooseTitle: 'Czy któryś z nich to właściwy wpis?',
    choose:
      'Więcej niż jeden wpis wygląda na właściwy. Wybierz ten dodany tutaj albo wskaż, że nie jest to żaden z nich.',
  },

  recordMismatch: {
    title: 'Wpis różni się od podanych danych',
    amount: (got, asked) => `Dostawca zarejestrował ${got}, a podano ${asked}.`,
    got: 'Dostawca zarejestrował',
    accept: 'Zachowaj ten wpis',
    cancel: 'Anuluj ten wpis',
  },

  recordFoundLate: {
    told: (amount) =>
      `Wcześniejszy wpis na kwotę ${amount} jednak się pojawił. Jeśli od tego czasu płatność zarejestrowano jeszcze raz, anuluj zbędny wpis.`,
    cancel: 'Anuluj wcześniejszy wpis',
    dismiss: 'Ukryj',
  },

  records: {
    label: 'Zarejestrowane płatności',
    count: (count) =>
      plural(count, {
        one: `Pokazano ${count.text} płatność`,
        few: `Pokazano ${count.text} płatności`,
        many: `Pokazano ${count.text} płatności`,
        other: `Pokazano ${count.text} płatności`,
      }),
    failed: 'Nie udało się wczytać płatności.',
    stale: 'Te dane mogą być nieaktualne.',
    empty: 'Nie zarejestrowano jeszcze żadnej płatności.',
    emptyAction: 'Zarejestruj płatność',
    nothingMatches: 'Żadna płatność nie odpowiada wyszukiwaniu.',
    forbidden: 'Brak uprawnień do przeglądania zarejestrowanych płatności. Można poprosić o nie administratora konta.',
    unsupported: 'Ten dostawca nie prowadzi rejestru płatności.',
    more: 'Pokaż więcej',
    loadingMore: 'Wczytywanie…',
    negative: 'Zwrot lub nieudana płatność',
    byProvider: 'Zarejestrowana przez dostawcę',
    overpaid: (amount) => `Nadpłata ${amount}`,
    plannedFor: (day) => `Zaplanowana na ${day}`,
    details: 'Szczegóły',
    history: 'Historia',
    by: (user) => `przez: ${user}`,
    document: {
      receivable: (name) => `Faktura ${name}`,
      payable: (name) => `Faktura kosztowa ${name}`,
      invoice: (name) => `Faktura ${name}`,
      unknown: (name) => name,
    },
    documentStatus: 'Status dokumentu',
    documentStatusChange: (before, after) => `z ${before} na ${after}`,
    recordId: 'Identyfikator wpisu',
    start: 'Rozpocznij przetwarzanie',
    starting: 'Rozpoczynanie…',
    complete: 'Oznacz jako zapłaconą',
    edit: 'Edytuj',
    cancel: 'Anuluj płatność',
    changed: (status) => `Nowy status płatności: ${status}`,
    changedMeanwhile: (status) =>
      `W międzyczasie została zmieniona. Jej obecny status: ${status}. Niczego nie wysłano.`,
    notDone: 'Nie wykonano tej czynności.',
    notSure:
      'Nie udało się ustalić, czy operacja została wykonana. Spróbuj ponownie: powtórzenie nie spowoduje szkody.',
  },

  completeRecord: {
    title: (amount) => `Oznaczyć ${amount} jako zapłacone?`,
    body: 'Kwota zostanie odjęta od pozostałej do zapłaty i nie można tego cofnąć. Zwrot można zarejestrować później.',
    confirm: 'Oznacz jako zapłaconą',
    confirming: 'Zapisywanie…',
  },

  cancelRecord: {
    title: (amount) => `Anulować płatność na kwotę ${amount}?`,
    body: 'Pozostanie na liście jako anulowana i nie będzie liczona. Nie można tego cofnąć.',
    confirm: 'Anuluj płatność',
    confirming: 'Anulowanie…',
    keep: 'Zachowaj płatność',
  },

  editRecord: {
    title: (amount) => `Edytuj płatność na kwotę ${amount}`,
    body: 'Pola bez zmian pozostaną takie, jakie są.',
    confirm: 'Zapisz',
    confirming: 'Zapisywanie…',
    refusedTitle: { refused: 'Dostawca odrzucił tę zmianę.', failed: 'Niczego nie zmieniono.' },
    changedTitle: 'Ktoś inny zmienił tę płatność',
    changedBody: 'Wprowadzonych tu zmian jeszcze nie zapisano. Porównaj stan z chwili otwarcia ze stanem obecnym.',
    seen: 'W chwili otwarcia',
    now: 'Teraz',
    overwrite: 'Zapisz moje mimo to',
    keepTheirs: 'Zostaw tak, jak jest teraz',
  },
};

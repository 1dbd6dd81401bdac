import type { LaterMessages } from '../later.en.js';

export const later: LaterMessages = {
  created: {
    foundTitle: 'Link był już utworzony; oto on',
    another: 'Utwórz kolejny',
    done: 'Gotowe',
    netHint: (subtotal, tax) => `${subtotal} plus ${tax} podatku`,
    noUrl: 'Dostawca nie podał adresu tego linku.',
  },

  attempt: {
    checkingTitle: 'Sprawdzanie',
    unresolvedTitle: 'Jeszcze nie wiadomo',
    createNew: 'Utwórz nowy link',
    createNewAsk: 'Jeśli pierwszy pojawi się później, będą dwa. Damy o tym znać.',
    createNewYes: 'Utwórz mimo to',
    createNewNo: 'Nie twórz',
    leave: 'Wyjdź',
    asked: 'Podane dane',
    sentAt: 'Wysłano',
    key: 'Klucz dla pomocy technicznej',
    lookedAgain: (instant) => `Sprawdzono ponownie ${instant}: jeszcze nie znaleziono.`,
    chooseTitle: 'Czy któryś z nich to właściwy link?',
    choose:
      'Więcej niż jeden link wygląda na właściwy. Wybierz ten utworzony tutaj albo wskaż, że nie jest to żaden z nich.',
    chooseThis: 'To ten',
    chooseNone: 'Żaden z nich',
    createdAt: (instant) => `Utworzono ${instant}`,
  },

  foundLate: {
    told: (amount) =>
      `Wcześniejszy link na kwotę ${amount} jednak się pojawił. Jeśli od tego czasu powstał kolejny, dezaktywuj ten niepotrzebny.`,
    expire: 'Dezaktywuj wcześniejszy link',
    dismiss: 'Ukryj',
  },

  mismatch: {
    amount: (got, asked) => `Dostawca utworzył ten link na kwotę ${got}, a pokazano ${asked}.`,
    field: 'Pole',
    asked: 'Podane dane',
    got: 'Dostawca utworzył',
    nothing: 'nic',
    yes: 'tak',
    no: 'nie',
    accept: 'Użyj tego linku',
    expire: 'Dezaktywuj ten link',
  },

  expireDialog: {
    title: (amount) => `Dezaktywować link na kwotę ${amount}?`,
    body: 'Nikt nie będzie mógł nim zapłacić i nie można go ponownie otworzyć. Jeśli link jest nadal potrzebny, utwórz nowy.',
    reference: (reference) => `Tytuł płatności: ${reference}`,
    confirm: 'Dezaktywuj link',
    confirming: 'Dezaktywowanie…',
    keep: 'Zachowaj link',
    expired: 'Link jest dezaktywowany.',
    notSure: 'Nie udało się ustalić, czy link jest dezaktywowany. Spróbuj ponownie: powtórzenie nie spowoduje szkody.',
    stillOpen: 'Link jest nadal otwarty.',
    newsTitle: {
      paid: 'Ten link został opłacony',
      processing: 'Płatność jest w toku',
      expired: 'Ten link już wcześniej wygasł',
      canceled: 'Ten link był już anulowany',
      other: 'Ten link się zmienił',
    },
    news: {
      paid: (amount) => `Przed chwilą zapłacono ${amount}, więc linku nie dezaktywowano.`,
      processing: (amount) => `Ktoś właśnie płaci ${amount}, więc linku nie dezaktywowano.`,
      nothingToDo: 'Nie było już nic do zrobienia.',
      other: (status) => `Nie dezaktywowano go. Jego obecny status: ${status}.`,
    },
    paymentBegun: 'Płatność była już rozpoczęta. Śledzimy ją i pokażemy, gdy tylko dojdzie do skutku.',
    done: 'Gotowe',
  },

  rareFields: {
    recipientType: 'Rodzaj odbiorcy',
    recipientEntity: 'Własna firma',
    recipientCounterpart: 'Kontrahent',
    recipientId: 'Identyfikator odbiorcy',
    recipientNeeded: 'Kto otrzymuje pieniądze.',
    fileName: 'Nazwa pliku',
    fileUrl: 'Adres pliku',
    fileType: 'Typ pliku',
    metadataKey: 'Nazwa',
    metadataValue: 'Wartość',
    addMetadata: 'Dodaj parę',
    removeMetadata: (name) => (name === '' ? 'Usuń tę parę' : `Usuń ${name}`),
  },
};

import type { ConnectMessages } from '../connect.en.js';
import { plural } from './plural.js';

export const connect: ConnectMessages = {
  readiness: {
    reasons: {
      forbidden: {
        title: 'Brak uprawnień do tworzenia linków do płatności',
        text: 'O uprawnienie można poprosić administratora konta.',
      },
      no_create_mode: { title: 'U tego dostawcy nie można tworzyć linków do płatności', text: '' },
      source_paid: {
        title: 'Nie pozostało nic do zapłaty',
        text: 'Ten dokument jest w całości opłacony, więc nie potrzebuje linku.',
      },
      not_connected: {
        title: 'Płatności nie są jeszcze skonfigurowane',
        text: 'Połącz konto z dostawcą płatności. Wystarczy to zrobić raz, aby móc tworzyć linki.',
      },
      connection_pending: {
        title: 'Dostawca wciąż sprawdza konto',
        text: 'Gdy tylko skończy, będzie można tworzyć linki.',
      },
      connection_disabled: {
        title: 'Płatności są wyłączone',
        text: 'Dostawca zakończył połączenie. Połącz ponownie, aby tworzyć linki.',
      },
      no_usable_method: {
        title: 'Żadna metoda płatności nie jest jeszcze aktywna',
        text: 'Aktywuj jedną u dostawcy, a będzie można utworzyć link.',
      },
    },
    connect: 'Skonfiguruj płatności',
    checkAgain: 'Sprawdź ponownie',
    ready: 'Można już tworzyć linki.',
  },

  connect: {
    title: 'Przyjmowanie płatności',
    status: {
      not_connected: 'Niepołączone',
      begun: 'Niedokończone',
      pending: 'Sprawdzane',
      enabled: 'Połączone',
      disabled: 'Wyłączone',
    },
    text: {
      not_connected: 'Połącz rachunek bankowy, aby można było opłacać linki do płatności.',
      begun: 'Dane dotarły. O resztę dostawca prosi na swojej stronie.',
      pending: 'Dane są u dostawcy. Jeśli czegoś jeszcze brakuje, informuje o tym jego strona.',
      enabled: 'Linki do płatności można opłacać.',
      disabled:
        'Dostawca zakończył połączenie, więc linków do płatności nie można opłacać. Można połączyć się ponownie.',
      unknown: 'Ten stan nie jest tu znany. Dostawca może wyjaśnić, co oznacza.',
    },
    account: (account) => `Pieniądze wpływają na: ${account}.`,
    forbidden: 'Tylko administrator konta może je połączyć.',
    unsupported: 'Ten dostawca nie wymaga połączenia.',
    failed: 'Nie udało się odczytać połączenia.',
    begin: 'Połącz konto',
    again: 'Połącz ponownie',
    continue: 'Kontynuuj u dostawcy',
    change: 'Zmień dane',
    formLabel: 'Połącz konto',
    submit: 'Połącz konto',
    submitting: 'Łączenie…',
    notSure: 'Nie udało się ustalić, czy dane dotarły. Spróbuj ponownie: powtórzenie nie spowoduje szkody.',
    refusedTitle: { refused: 'Dostawca odrzucił te dane.', failed: 'Niczego nie połączono.' },
    changed: (status) => `Nowy stan połączenia: ${status}`,
    chooseAccount: 'Wybierz rachunek',
    counted: (count, least) =>
      plural(least, {
        one: `${count.text} z co najmniej ${least.text} znaku.`,
        few: `${count.text} z co najmniej ${least.text} znaków.`,
        many: `${count.text} z co najmniej ${least.text} znaków.`,
        other: `${count.text} z co najmniej ${least.text} znaku.`,
      }),
    fields: {
      bankAccountId: { label: 'Rachunek bankowy', description: 'Dokąd wpływają pieniądze.' },
      phoneNumber: {
        label: 'Numer telefonu',
        description:
          'Z numerem kierunkowym kraju, na przykład +33\u00a06\u00a012\u00a034\u00a056\u00a078. Dostawca może zadzwonić.',
      },
      websiteUrl: {
        label: 'Strona internetowa',
        description: 'Gdzie klienci mogą znaleźć firmę. Jeśli jej nie ma, opisz działalność poniżej.',
      },
      businessDescription: {
        label: 'Czym zajmuje się firma',
        description: 'Co i komu sprzedaje.',
      },
      callbackUrl: { label: 'Strona powrotu', description: 'Dokąd dostawca odsyła z powrotem.' },
    },
    fieldProblems: {
      bankAccountId: {
        required: 'Wybierz rachunek, na który wpłyną pieniądze.',
        not_found: 'Dostawca nie zna tego rachunku.',
      },
      phoneNumber: {
        wrong_format:
          'Podaj numer ze znakiem + i numerem kierunkowym kraju, na przykład +33\u00a06\u00a012\u00a034\u00a056\u00a078.',
      },
      websiteUrl: { wrong_format: 'Podaj pełny adres zaczynający się od https://, bez znaku @.' },
      businessDescription: {
        required: 'Opisz działalność albo podaj powyżej stronę internetową.',
        too_short: 'Napisz trochę więcej: dostawca potrzebuje dłuższego opisu.',
      },
      callbackUrl: { wrong_format: 'Podaj pełny adres zaczynający się od https://.' },
    },
  },
};

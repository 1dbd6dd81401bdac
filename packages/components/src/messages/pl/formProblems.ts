import type { FormProblemMessages } from '../formProblems.en.js';

export const formProblems: FormProblemMessages = {
  fieldProblems: {
    amount: {
      required: 'Podaj kwotę.',
      too_small: 'Podaj kwotę większą od zera.',
      too_large: 'To więcej, niż pozostało do zapłaty.',
      not_allowed: 'Ta waluta lub liczba miejsc po przecinku nie jest dostępna.',
    },
    items: { required: 'Dodaj co najmniej jedną pozycję.' },
    paymentMethods: {
      required: 'Wybierz co najmniej jedną metodę płatności.',
      not_allowed: 'Jedna z nich nie jest już aktywna. Wybierz inną.',
    },
    reference: { required: 'Podaj tytuł płatności, na przykład numer faktury.' },
    expiresAt: {
      required: 'Wybierz, do kiedy link można opłacić.',
      too_small: 'Wybierz późniejszy termin: dostawca potrzebuje więcej czasu.',
      too_large: 'Wybierz wcześniejszy termin: dostawca nie przyjmuje tak odległego.',
      wrong_format: 'Podaj datę i godzinę.',
      no_such_time: 'O tej porze następuje zmiana czasu, więc ta godzina nie istnieje. Wybierz inną.',
    },
    returnUrl: {
      wrong_format: 'Podaj pełny adres zaczynający się od https://.',
      not_allowed: 'Podaj adres zaczynający się od https://, bez hasła.',
      invalid: 'Podaj pełny adres zaczynający się od https://.',
    },
    'invoice.dueDate': { too_small: 'Termin płatności jest wcześniejszy niż data faktury.' },
    'invoice.file': {
      required: 'Wypełnij wszystkie trzy: adres, nazwę i typ.',
      wrong_format: 'Podaj pełny adres zaczynający się od https://.',
      not_allowed: 'Ten typ pliku nie jest przyjmowany.',
    },
  },
};

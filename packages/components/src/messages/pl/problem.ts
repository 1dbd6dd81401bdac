import type { ProblemMessages } from '../problem.en.js';

export const problem: ProblemMessages = {
  errors: {
    invalid_input: 'Części danych nie przyjęto. Sprawdź je i spróbuj ponownie.',
    unauthorized: 'Sesja wygasła. Zaloguj się ponownie, aby kontynuować.',
    forbidden: 'Brak uprawnień do tej czynności.',
    not_found: 'Tego już nie ma albo brak do tego dostępu.',
    conflict: 'W międzyczasie nastąpiła zmiana.',
    rate_limited: 'Zbyt wiele żądań w tej chwili. Odczekaj chwilę i spróbuj ponownie.',
    unsupported: 'Dostawca tego nie obsługuje.',
    provider_unavailable: 'Dostawca płatności nie odpowiada. Spróbuj ponownie za chwilę.',
    network: 'Brak połączenia. Sprawdź je i spróbuj ponownie.',
    timeout: 'Oczekiwanie na odpowiedź trwało zbyt długo.',
    outcome_unknown: 'Nie wiadomo, czy operacja została wykonana. Sprawdź to, zanim ją powtórzysz.',
    aborted: 'Operacja została przerwana.',
    unexpected: 'Coś poszło nie tak.',
  },

  support: {
    requestId: 'Żądanie',
    copy: 'Kopiuj dla pomocy technicznej',
    copied: 'Skopiowano dla pomocy technicznej',
    copyKey: 'Kopiuj klucz',
  },
};

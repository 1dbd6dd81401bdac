import type { TimelineMessages } from '../timeline.en.js';

export const timeline: TimelineMessages = {
  timeline: {
    label: 'Historia',
    events: {
      created: 'Utworzono link',
      attempt_failed: 'Próba płatności nie powiodła się',
      action_required: 'Oczekiwanie na potwierdzenie płatnika',
      processing: 'Płatność w toku',
      paid: 'Otrzymano płatność',
      settled: 'Wypłacono środki',
      refunded: 'Zwrócono środki',
      disputed: 'Zakwestionowano przez płatnika',
      payout_failed: 'Wypłata nie powiodła się',
      payout_canceled: 'Wypłatę anulowano',
      expired: 'Link wygasł',
      canceled: 'Link anulowano',
      record_created: 'Zaplanowano płatność',
      record_processing: 'Zarejestrowana płatność w toku',
      record_succeeded: 'Zarejestrowano płatność',
      record_canceled: 'Zarejestrowaną płatność anulowano',
    },
    paymentCanceled: 'Płatność anulowano',
    takenBack: 'Zarejestrowano zwrot lub nieudaną płatność',
    unknown: (word) => `Odpowiedź dostawcy: ${word}`,
    reasons: {
      deadline: 'Minął jego termin.',
      by_request: 'Dezaktywowano go przed terminem.',
    },
    by: 'Przez',
    empty: 'Jeszcze nic się nie wydarzyło.',
    failed: 'Nie udało się wczytać historii.',
    unsupported: 'Ten dostawca nie udostępnia historii linku.',
    forbidden: 'Brak uprawnień do historii tego linku.',
  },
};

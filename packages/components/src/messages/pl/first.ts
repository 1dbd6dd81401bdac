import type { FirstMessages } from '../first.en.js';

export const first: FirstMessages = {
  locale: 'pl',

  common: {
    cancel: 'Anuluj',
    close: 'Zamknij',
    copy: 'Kopiuj',
    copied: 'Skopiowano',
    copyFailed: 'Ta strona nie może kopiować. Tekst jest zaznaczony: skopiuj go ręcznie.',
    copyText: 'Tekst do skopiowania',
    tryAgain: 'Spróbuj ponownie',
    optional: 'Opcjonalnie',
    test: 'Test',
    testHint: 'Utworzono w trybie testowym: żadne pieniądze nie są przesyłane.',
    newTab: '(otwiera się w nowej karcie)',
    loading: 'Wczytywanie',
    sentences: (all) => all.join(' '),
  },

  status: {
    open: 'Otwarty',
    processing: 'W toku',
    paid: 'Opłacony',
    expired: 'Wygasł',
    canceled: 'Anulowany',
    failed: 'Nieudany',
    unknown: (word) => `Status: ${word}`,
    withMoney: {
      pending: (status) => `${status}, płatność w toku`,
      received: (status) => `${status}, płatność otrzymana`,
      settled: (status) => `${status}, płatność otrzymana`,
      refunded: () => 'Zwrócony',
      disputed: () => 'Zakwestionowany',
      payout_failed: (status) => `${status}, wypłata nieudana`,
      payout_canceled: (status) => `${status}, wypłata anulowana`,
    },
    paidNotSettled: 'Opłacony, jeszcze nie wypłacony',
    paidPending: 'Opłacony, pieniądze w drodze',
  },
};

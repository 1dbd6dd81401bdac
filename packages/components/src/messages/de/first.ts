import type { FirstMessages } from '../first.en.js';

export const first: FirstMessages = {
  locale: 'de',

  common: {
    cancel: 'Abbrechen',
    close: 'Schließen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    copyFailed: 'Diese Seite darf nicht kopieren. Der Text ist markiert: Kopieren Sie ihn von Hand.',
    copyText: 'Text zum Kopieren',
    tryAgain: 'Erneut versuchen',
    optional: 'Optional',
    test: 'Test',
    testHint: 'Im Testmodus erstellt: Es fließt kein Geld.',
    newTab: '(öffnet sich in einem neuen Tab)',
    loading: 'Wird geladen',
    sentences: (all) => all.join(' '),
  },

  status: {
    open: 'Offen',
    processing: 'In Bearbeitung',
    paid: 'Bezahlt',
    expired: 'Abgelaufen',
    canceled: 'Storniert',
    failed: 'Fehlgeschlagen',
    unknown: (word) => `Status: ${word}`,
    withMoney: {
      pending: (status) => `${status}, Zahlung läuft`,
      received: (status) => `${status}, Zahlung eingegangen`,
      settled: (status) => `${status}, Zahlung eingegangen`,
      refunded: () => 'Erstattet',
      disputed: () => 'Angefochten',
      payout_failed: (status) => `${status}, Auszahlung fehlgeschlagen`,
      payout_canceled: (status) => `${status}, Auszahlung storniert`,
    },
    paidNotSettled: 'Bezahlt, noch nicht ausgezahlt',
    paidPending: 'Bezahlt, Geld unterwegs',
  },
};

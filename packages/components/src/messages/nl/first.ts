import type { FirstMessages } from '../first.en.js';

export const first: FirstMessages = {
  locale: 'nl',

  common: {
    cancel: 'Annuleren',
    close: 'Sluiten',
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
    copyFailed: 'Deze pagina mag niet kopiëren. De tekst is geselecteerd: kopieer hem zelf.',
    copyText: 'Tekst om te kopiëren',
    tryAgain: 'Opnieuw proberen',
    optional: 'Optioneel',
    test: 'Test',
    testHint: 'Gemaakt in de testmodus: er gaat geen geld om.',
    newTab: '(opent in een nieuw tabblad)',
    loading: 'Laden',
    sentences: (all) => all.join(' '),
  },

  status: {
    open: 'Open',
    processing: 'In behandeling',
    paid: 'Betaald',
    expired: 'Verlopen',
    canceled: 'Geannuleerd',
    failed: 'Mislukt',
    unknown: (word) => `Status: ${word}`,
    withMoney: {
      pending: (status) => `${status}, betaling onderweg`,
      received: (status) => `${status}, betaling ontvangen`,
      settled: (status) => `${status}, betaling ontvangen`,
      refunded: () => 'Terugbetaald',
      disputed: () => 'Betwist',
      payout_failed: (status) => `${status}, uitbetaling mislukt`,
      payout_canceled: (status) => `${status}, uitbetaling geannuleerd`,
    },
    paidNotSettled: 'Betaald, nog niet uitbetaald',
    paidPending: 'Betaald, geld onderweg',
  },
};

import type { FirstMessages } from '../first.en.js';

export const first: FirstMessages = {
  locale: 'it',

  common: {
    cancel: 'Annulla',
    close: 'Chiudi',
    copy: 'Copia',
    copied: 'Copiato',
    copyFailed: 'Questa pagina non può copiare. Il testo è selezionato: copialo manualmente.',
    copyText: 'Testo da copiare',
    tryAgain: 'Riprova',
    optional: 'Facoltativo',
    test: 'Test',
    testHint: 'Creato in modalità di test: non viene movimentato denaro.',
    newTab: '(si apre in una nuova scheda)',
    loading: 'Caricamento',
    sentences: (all) => all.join(' '),
  },

  status: {
    open: 'Aperto',
    processing: 'In elaborazione',
    paid: 'Pagato',
    expired: 'Scaduto',
    canceled: 'Annullato',
    failed: 'Non riuscito',
    unknown: (word) => `Stato: ${word}`,
    withMoney: {
      pending: (status) => `${status}, pagamento in corso`,
      received: (status) => `${status}, pagamento ricevuto`,
      settled: (status) => `${status}, pagamento ricevuto`,
      refunded: () => 'Rimborsato',
      disputed: () => 'Contestato',
      payout_failed: (status) => `${status}, accredito non riuscito`,
      payout_canceled: (status) => `${status}, accredito annullato`,
    },
    paidNotSettled: 'Pagato, non ancora accreditato',
    paidPending: 'Pagato, denaro in arrivo',
  },
};

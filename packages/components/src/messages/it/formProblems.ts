import type { FormProblemMessages } from '../formProblems.en.js';

export const formProblems: FormProblemMessages = {
  fieldProblems: {
    amount: {
      required: 'Inserisci l’importo.',
      too_small: 'Inserisci un importo superiore a zero.',
      too_large: 'È più di quanto resta da pagare.',
      not_allowed: 'Questa valuta o questo numero di decimali non è disponibile.',
    },
    items: { required: 'Aggiungi almeno un articolo.' },
    paymentMethods: {
      required: 'Scegli almeno un metodo di pagamento.',
      not_allowed: 'Uno di questi non è più attivo. Scegline un altro.',
    },
    reference: { required: 'Inserisci un riferimento, per esempio un numero di fattura.' },
    expiresAt: {
      required: 'Scegli fino a quando il link può essere pagato.',
      too_small: 'Scegli un momento successivo: il fornitore ha bisogno di più preavviso.',
      too_large: 'Scegli un momento più vicino: il fornitore non ne accetta uno così lontano.',
      wrong_format: 'Inserisci una data e un’ora.',
      no_such_time: 'In quest’ora cambia l’ora legale, quindi questo orario non esiste. Scegline un altro.',
    },
    returnUrl: {
      wrong_format: 'Inserisci un indirizzo completo che inizia con https://.',
      not_allowed: 'Inserisci un indirizzo che inizia con https:// e non contiene password.',
      invalid: 'Inserisci un indirizzo completo che inizia con https://.',
    },
    'invoice.dueDate': { too_small: 'La data di scadenza è precedente alla data della fattura.' },
    'invoice.file': {
      required: 'Compila tutti e tre: indirizzo, nome e tipo.',
      wrong_format: 'Inserisci un indirizzo completo che inizia con https://.',
      not_allowed: 'Questo tipo di file non è accettato.',
    },
  },
};

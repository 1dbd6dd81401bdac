import type { TimelineMessages } from '../timeline.en.js';

export const timeline: TimelineMessages = {
  timeline: {
    label: 'Attività',
    events: {
      created: 'Link creato',
      attempt_failed: 'Tentativo di pagamento non riuscito',
      action_required: 'In attesa della conferma del pagatore',
      processing: 'Pagamento in corso',
      paid: 'Pagamento ricevuto',
      settled: 'Accreditato a te',
      refunded: 'Rimborsato',
      disputed: 'Contestato dal pagatore',
      payout_failed: 'Accredito non riuscito',
      payout_canceled: 'Accredito annullato',
      expired: 'Link scaduto',
      canceled: 'Link annullato',
      record_created: 'Pagamento pianificato',
      record_processing: 'Pagamento registrato in corso',
      record_succeeded: 'Pagamento registrato',
      record_canceled: 'Pagamento registrato annullato',
    },
    paymentCanceled: 'Pagamento annullato',
    takenBack: 'Rimborso o pagamento non riuscito registrato',
    unknown: (word) => `Il fornitore dice: ${word}`,
    reasons: {
      deadline: 'Il suo termine era passato.',
      by_request: 'È stato disattivato prima del termine.',
    },
    by: 'Da',
    empty: 'Non è ancora successo nulla.',
    failed: 'Non è stato possibile caricare l’attività.',
    unsupported: 'Questo fornitore non comunica la cronologia di un link.',
    forbidden: 'Non hai l’autorizzazione per vedere l’attività di questo link.',
  },
};

import type { TimelineMessages } from '../timeline.en.js';

export const timeline: TimelineMessages = {
  timeline: {
    label: 'Activiteit',
    events: {
      created: 'Link gemaakt',
      attempt_failed: 'Betaalpoging mislukt',
      action_required: 'Wacht op bevestiging door de betaler',
      processing: 'Betaling onderweg',
      paid: 'Betaling ontvangen',
      settled: 'Aan je uitbetaald',
      refunded: 'Terugbetaald',
      disputed: 'Betwist door de betaler',
      payout_failed: 'Uitbetaling mislukt',
      payout_canceled: 'Uitbetaling geannuleerd',
      expired: 'Link verlopen',
      canceled: 'Link geannuleerd',
      record_created: 'Betaling gepland',
      record_processing: 'Geregistreerde betaling onderweg',
      record_succeeded: 'Betaling geregistreerd',
      record_canceled: 'Geregistreerde betaling geannuleerd',
    },
    paymentCanceled: 'Betaling geannuleerd',
    takenBack: 'Terugbetaling of mislukte betaling geregistreerd',
    unknown: (word) => `De aanbieder meldt: ${word}`,
    reasons: {
      deadline: 'De termijn was voorbij.',
      by_request: 'De link is voortijdig beëindigd.',
    },
    by: 'Door',
    empty: 'Er is nog niets gebeurd.',
    failed: 'De activiteit kon niet worden geladen.',
    unsupported: 'Deze aanbieder meldt geen geschiedenis van een link.',
    forbidden: 'Je mag de activiteit van deze link niet zien.',
  },
};

import type { TimelineMessages } from '../timeline.en.js';

export const timeline: TimelineMessages = {
  timeline: {
    label: 'Verlauf',
    events: {
      created: 'Link erstellt',
      attempt_failed: 'Zahlungsversuch fehlgeschlagen',
      action_required: 'Wartet auf die Bestätigung des Zahlers',
      processing: 'Zahlung läuft',
      paid: 'Zahlung eingegangen',
      settled: 'An Sie ausgezahlt',
      refunded: 'Erstattet',
      disputed: 'Vom Zahler angefochten',
      payout_failed: 'Auszahlung fehlgeschlagen',
      payout_canceled: 'Auszahlung storniert',
      expired: 'Link abgelaufen',
      canceled: 'Link storniert',
      record_created: 'Zahlung geplant',
      record_processing: 'Erfasste Zahlung läuft',
      record_succeeded: 'Zahlung erfasst',
      record_canceled: 'Erfasste Zahlung storniert',
    },
    paymentCanceled: 'Zahlung storniert',
    takenBack: 'Erstattung oder fehlgeschlagene Zahlung erfasst',
    unknown: (word) => `Der Anbieter meldet: ${word}`,
    reasons: {
      deadline: 'Seine Frist war abgelaufen.',
      by_request: 'Er wurde vorzeitig beendet.',
    },
    by: 'Von',
    empty: 'Bisher ist nichts geschehen.',
    failed: 'Der Verlauf konnte nicht geladen werden.',
    unsupported: 'Dieser Anbieter meldet keinen Verlauf eines Links.',
    forbidden: 'Sie sind nicht berechtigt, den Verlauf dieses Links zu sehen.',
  },
};

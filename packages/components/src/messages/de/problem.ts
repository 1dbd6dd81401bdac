import type { ProblemMessages } from '../problem.en.js';

export const problem: ProblemMessages = {
  errors: {
    invalid_input: 'Ein Teil der Angaben wurde nicht angenommen. Prüfen Sie sie und versuchen Sie es erneut.',
    unauthorized: 'Sie sind abgemeldet. Melden Sie sich wieder an, um fortzufahren.',
    forbidden: 'Dazu sind Sie nicht berechtigt.',
    not_found: 'Das gibt es nicht mehr, oder Sie haben keinen Zugriff darauf.',
    conflict: 'Das hat sich in der Zwischenzeit geändert.',
    rate_limited: 'Im Moment gibt es zu viele Anfragen. Warten Sie kurz und versuchen Sie es dann erneut.',
    unsupported: 'Das unterstützt der Anbieter nicht.',
    provider_unavailable: 'Der Zahlungsanbieter antwortet nicht. Versuchen Sie es gleich noch einmal.',
    network: 'Es besteht keine Verbindung. Prüfen Sie sie und versuchen Sie es erneut.',
    timeout: 'Die Antwort hat zu lange gedauert.',
    outcome_unknown: 'Es ist nicht bekannt, ob dies ausgeführt wurde. Sehen Sie nach, bevor Sie es wiederholen.',
    aborted: 'Der Vorgang wurde abgebrochen.',
    unexpected: 'Etwas ist schiefgegangen.',
  },

  support: {
    requestId: 'Anfrage',
    copy: 'Für den Support kopieren',
    copied: 'Für den Support kopiert',
    copyKey: 'Schlüssel kopieren',
  },
};

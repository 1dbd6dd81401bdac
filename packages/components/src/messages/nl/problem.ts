import type { ProblemMessages } from '../problem.en.js';

export const problem: ProblemMessages = {
  errors: {
    invalid_input: 'Een deel hiervan is niet geaccepteerd. Controleer het en probeer het opnieuw.',
    unauthorized: 'Je bent uitgelogd. Log opnieuw in om verder te gaan.',
    forbidden: 'Je hebt hier geen toestemming voor.',
    not_found: 'Dit bestaat niet meer, of je hebt er geen toegang toe.',
    conflict: 'Dit is intussen veranderd.',
    rate_limited: 'Er zijn nu te veel verzoeken. Wacht even en probeer het dan opnieuw.',
    unsupported: 'De aanbieder ondersteunt dit niet.',
    provider_unavailable: 'De betaalaanbieder reageert niet. Probeer het zo weer.',
    network: 'Er is geen verbinding. Controleer die en probeer het opnieuw.',
    timeout: 'Het antwoord duurde te lang.',
    outcome_unknown: 'Het is niet bekend of dit is uitgevoerd. Kijk het na voordat je het herhaalt.',
    aborted: 'Dit is gestopt.',
    unexpected: 'Er ging iets mis.',
  },

  support: {
    requestId: 'Verzoek',
    copy: 'Kopiëren voor support',
    copied: 'Gekopieerd voor support',
    copyKey: 'Sleutel kopiëren',
  },
};

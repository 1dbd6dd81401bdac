import type { LinkMessages } from '../link.en.js';
import { plural } from './plural.js';

export const link: LinkMessages = {
  link: {
    label: 'Betaallink',
    copy: 'Link kopiëren',
    open: 'Pagina openen',
    share: 'Delen',
    more: 'Meer acties',
    viewDetails: 'Details bekijken',
    notALink: 'Dit adres is niet herkend als een veilige betaalpagina. Controleer het voordat je het doorgeeft.',
  },

  card: {
    label: (amount) => `Betaallink van ${amount}`,
    expires: (relative) => `Verloopt ${relative}`,
    expired: (relative) => `Verlopen ${relative}`,
    expiresOn: (instant) => `Verloopt op ${instant}`,
    expiredOn: (instant) => `Verlopen op ${instant}`,
    noExpiry: 'Geen vervaldatum',
    endingSoon: 'Er is nog minder dan een dag over.',
    byTheClock: 'De termijn is voorbij, in afwachting van bevestiging door de aanbieder.',
    lastAttempt: {
      failed: 'De laatste betaalpoging is mislukt. De link kan nog steeds worden betaald.',
      requires_action: 'De betaler moet de betaling nog bevestigen.',
    },
    moneyAfterEnd: 'Toen de link eindigde, was er al een betaling begonnen.',
    payments: (count, received) =>
      plural(count, {
        one: `${count.text} betaling, ${received} ontvangen`,
        other: `${count.text} betalingen, ${received} ontvangen`,
      }),
    expire: 'Link deactiveren',
    changed: (status) => `De link is nu: ${status}`,
    returned: 'De betaling is teruggeboekt.',
    failed: 'De link kon niet worden geladen.',
    stale: 'Dit is mogelijk niet meer actueel.',
    notFound: 'Deze link bestaat niet, of je hebt er geen toegang toe.',
  },
};

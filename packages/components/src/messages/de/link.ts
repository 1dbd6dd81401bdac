import type { LinkMessages } from '../link.en.js';
import { plural } from './plural.js';

export const link: LinkMessages = {
  link: {
    label: 'Zahlungslink',
    copy: 'Link kopieren',
    open: 'Seite öffnen',
    share: 'Teilen',
    more: 'Weitere Aktionen',
    viewDetails: 'Details ansehen',
    notALink: 'Diese Adresse wurde nicht als sichere Zahlungsseite erkannt. Prüfen Sie sie, bevor Sie sie weitergeben.',
  },

  card: {
    label: (amount) => `Zahlungslink über ${amount}`,
    expires: (relative) => `Läuft ${relative} ab`,
    expired: (relative) => `Abgelaufen ${relative}`,
    expiresOn: (instant) => `Läuft am ${instant} ab`,
    expiredOn: (instant) => `Abgelaufen am ${instant}`,
    noExpiry: 'Kein Ablaufdatum',
    endingSoon: 'Läuft in weniger als einem Tag ab.',
    byTheClock: 'Der Zeit nach abgelaufen; die Bestätigung des Anbieters steht noch aus.',
    lastAttempt: {
      failed: 'Der letzte Zahlungsversuch ist fehlgeschlagen. Der Link kann weiterhin bezahlt werden.',
      requires_action: 'Der Zahler muss die Zahlung noch bestätigen.',
    },
    moneyAfterEnd: 'Als der Link endete, hatte eine Zahlung bereits begonnen.',
    payments: (count, received) =>
      plural(count, {
        one: `${count.text} Zahlung, ${received} eingegangen`,
        other: `${count.text} Zahlungen, ${received} eingegangen`,
      }),
    expire: 'Link deaktivieren',
    changed: (status) => `Neuer Stand des Links: ${status}`,
    returned: 'Die Zahlung wurde zurückgebucht.',
    failed: 'Der Link konnte nicht geladen werden.',
    stale: 'Diese Angaben sind möglicherweise nicht mehr aktuell.',
    notFound: 'Diesen Link gibt es nicht, oder Sie haben keinen Zugriff darauf.',
  },
};

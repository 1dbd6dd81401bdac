import type { LinkMessages } from '../link.en.js';
import { plural } from './plural.js';

export const link: LinkMessages = {
  link: {
    label: 'Link do płatności',
    copy: 'Kopiuj link',
    open: 'Otwórz stronę',
    share: 'Udostępnij',
    more: 'Więcej działań',
    viewDetails: 'Zobacz szczegóły',
    notALink: 'Tego adresu nie rozpoznano jako bezpiecznej strony płatności. Sprawdź go, zanim go przekażesz.',
  },

  card: {
    label: (amount) => `Link do płatności na kwotę ${amount}`,
    expires: (relative) => `Wygasa ${relative}`,
    expired: (relative) => `Wygasł ${relative}`,
    expiresOn: (instant) => `Wygasa ${instant}`,
    expiredOn: (instant) => `Wygasł ${instant}`,
    noExpiry: 'Bez daty wygaśnięcia',
    endingSoon: 'Został mniej niż jeden dzień.',
    byTheClock: 'Termin minął; brak jeszcze potwierdzenia dostawcy.',
    lastAttempt: {
      failed: 'Ostatnia próba płatności nie powiodła się. Link nadal można opłacić.',
      requires_action: 'Płatnik musi jeszcze potwierdzić płatność.',
    },
    moneyAfterEnd: 'Gdy link przestał działać, płatność była już rozpoczęta.',
    payments: (count, received) =>
      plural(count, {
        one: `${count.text} płatność, otrzymano ${received}`,
        few: `${count.text} płatności, otrzymano ${received}`,
        many: `${count.text} płatności, otrzymano ${received}`,
        other: `${count.text} płatności, otrzymano ${received}`,
      }),
    expire: 'Dezaktywuj link',
    changed: (status) => `Nowy status linku: ${status}`,
    returned: 'Płatność została zwrócona.',
    failed: 'Nie udało się wczytać linku.',
    stale: 'Te dane mogą być nieaktualne.',
    notFound: 'Ten link nie istnieje albo brak do niego dostępu.',
  },
};

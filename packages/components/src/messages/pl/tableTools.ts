import type { TableToolsMessages } from '../tableTools.en.js';
import { plural } from './plural.js';

export const tableTools: TableToolsMessages = {
  tableTools: {
    status: 'Status',
    unknown: 'Nieznany',
    all: 'Wszystkie',
    filters: {
      sourceId: { label: 'Dokument', placeholder: 'Identyfikator faktury' },
      customerId: { label: 'Klient', placeholder: 'Identyfikator klienta' },
    },
    invalid: 'Format jest nieprawidłowy.',
    clear: 'Wyczyść filtry',
    sort: 'Sortowanie',
    sortDefault: 'Kolejność domyślna',
    sorts: {
      'createdAt desc': 'Najpierw najnowsze',
      'createdAt asc': 'Najpierw najstarsze',
      'amount desc': 'Najpierw najwyższa kwota',
      'amount asc': 'Najpierw najniższa kwota',
      'expiresAt asc': 'Najpierw kończące się najwcześniej',
      'expiresAt desc': 'Najpierw kończące się najpóźniej',
    },
    shown: (count, total) => (total === null ? `Pokazano: ${count.text}` : `Pokazano: ${count.text} z ${total.text}`),
    showMore: 'Pokaż więcej',
    loadingMore: 'Wczytywanie…',
    added: (count, shown) =>
      plural(count, {
        one: `Jeszcze ${count.text} link. ${shown}`,
        few: `Jeszcze ${count.text} linki. ${shown}`,
        many: `Jeszcze ${count.text} linków. ${shown}`,
        other: `Jeszcze ${count.text} linku. ${shown}`,
      }),
    emptyTitle: 'Brak linków do płatności',
    empty: 'Pojawią się tutaj wraz z tym, co się z nimi dzieje.',
    create: 'Utwórz link',
    noMatchTitle: 'Żaden link do płatności nie pasuje',
    noMatch: 'Nic nie odpowiada tym filtrom.',
    failed: 'Nie udało się wczytać linków do płatności.',
    moreFailed: 'Nie udało się wczytać kolejnych linków.',
    forbiddenTitle: 'Brak uprawnień do przeglądania linków do płatności',
    forbidden: 'O uprawnienie można poprosić administratora konta.',
    unsupported: 'U tego dostawcy nie można wyświetlić listy linków do płatności.',
  },
};

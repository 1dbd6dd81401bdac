import type { TableToolsMessages } from '../tableTools.en.js';
import { plural } from './plural.js';

export const tableTools: TableToolsMessages = {
  tableTools: {
    status: 'Status',
    unknown: 'Unbekannt',
    all: 'Alle',
    filters: {
      sourceId: { label: 'Beleg', placeholder: 'ID der Rechnung' },
      customerId: { label: 'Kunde', placeholder: 'Kunden-ID' },
    },
    invalid: 'Diese Eingabe hat nicht die richtige Form.',
    clear: 'Filter zurücksetzen',
    sort: 'Sortierung',
    sortDefault: 'Standardreihenfolge',
    sorts: {
      'createdAt desc': 'Neueste zuerst',
      'createdAt asc': 'Älteste zuerst',
      'amount desc': 'Höchster Betrag zuerst',
      'amount asc': 'Niedrigster Betrag zuerst',
      'expiresAt asc': 'Bald ablaufende zuerst',
      'expiresAt desc': 'Zuletzt ablaufende zuerst',
    },
    shown: (count, total) => (total === null ? `${count.text} angezeigt` : `${count.text} von ${total.text} angezeigt`),
    showMore: 'Mehr anzeigen',
    loadingMore: 'Wird geladen …',
    added: (count, shown) =>
      plural(count, { one: `${count.text} weiterer Link, ${shown}`, other: `${count.text} weitere Links, ${shown}` }),
    emptyTitle: 'Noch keine Zahlungslinks',
    empty: 'Hier erscheinen sie und was aus ihnen wird.',
    create: 'Link erstellen',
    noMatchTitle: 'Keine passenden Zahlungslinks',
    noMatch: 'Nichts entspricht diesen Filtern.',
    failed: 'Die Zahlungslinks konnten nicht geladen werden.',
    moreFailed: 'Die nächsten Links konnten nicht geladen werden.',
    forbiddenTitle: 'Sie sind nicht berechtigt, Zahlungslinks zu sehen',
    forbidden: 'Bitten Sie einen Administrator Ihres Kontos um die Berechtigung.',
    unsupported: 'Bei diesem Anbieter können Zahlungslinks nicht aufgelistet werden.',
  },
};

import type { TableToolsMessages } from '../tableTools.en.js';
import { plural } from './plural.js';

export const tableTools: TableToolsMessages = {
  tableTools: {
    status: 'Status',
    unknown: 'Onbekend',
    all: 'Alle',
    filters: {
      sourceId: { label: 'Document', placeholder: 'ID van de factuur' },
      customerId: { label: 'Klant', placeholder: 'ID van de klant' },
    },
    invalid: 'Dit heeft niet de juiste vorm.',
    clear: 'Filters wissen',
    sort: 'Sorteren',
    sortDefault: 'Standaardvolgorde',
    sorts: {
      'createdAt desc': 'Nieuwste eerst',
      'createdAt asc': 'Oudste eerst',
      'amount desc': 'Hoogste bedrag eerst',
      'amount asc': 'Laagste bedrag eerst',
      'expiresAt asc': 'Eerst wat het snelst eindigt',
      'expiresAt desc': 'Eerst wat het laatst eindigt',
    },
    shown: (count, total) => (total === null ? `${count.text} getoond` : `${count.text} van ${total.text} getoond`),
    showMore: 'Meer tonen',
    loadingMore: 'Laden…',
    added: (count, shown) =>
      plural(count, { one: `Nog ${count.text} link, ${shown}`, other: `Nog ${count.text} links, ${shown}` }),
    emptyTitle: 'Nog geen betaallinks',
    empty: 'Ze verschijnen hier, met wat ervan wordt.',
    create: 'Link maken',
    noMatchTitle: 'Geen betaallinks gevonden',
    noMatch: 'Niets past bij deze filters.',
    failed: 'De betaallinks konden niet worden geladen.',
    moreFailed: 'De volgende links konden niet worden geladen.',
    forbiddenTitle: 'Je mag geen betaallinks zien',
    forbidden: 'Vraag een beheerder van je account om toestemming.',
    unsupported: 'Bij deze aanbieder kunnen betaallinks niet worden opgesomd.',
  },
};

import type { TableToolsMessages } from '../tableTools.en.js';
import { plural } from './plural.js';

export const tableTools: TableToolsMessages = {
  tableTools: {
    status: 'Stato',
    unknown: 'Sconosciuto',
    all: 'Tutti',
    filters: {
      sourceId: { label: 'Documento', placeholder: 'ID della fattura' },
      customerId: { label: 'Cliente', placeholder: 'ID del cliente' },
    },
    invalid: 'Il formato non è corretto.',
    clear: 'Azzera filtri',
    sort: 'Ordina',
    sortDefault: 'Ordine predefinito',
    sorts: {
      'createdAt desc': 'Prima i più recenti',
      'createdAt asc': 'Prima i meno recenti',
      'amount desc': 'Prima l’importo più alto',
      'amount asc': 'Prima l’importo più basso',
      'expiresAt asc': 'Prima quelli che scadono prima',
      'expiresAt desc': 'Prima quelli che scadono dopo',
    },
    shown: (count, total) =>
      plural(count, {
        one: total === null ? `${count.text} mostrato` : `${count.text} di ${total.text} mostrato`,
        other: total === null ? `${count.text} mostrati` : `${count.text} di ${total.text} mostrati`,
      }),
    showMore: 'Mostra altro',
    loadingMore: 'Caricamento…',
    added: (count, shown) =>
      plural(count, { one: `${count.text} altro link, ${shown}`, other: `${count.text} altri link, ${shown}` }),
    emptyTitle: 'Ancora nessun link di pagamento',
    empty: 'Compaiono qui, insieme a come procedono.',
    create: 'Crea link',
    noMatchTitle: 'Nessun link di pagamento corrisponde',
    noMatch: 'Nulla corrisponde a questi filtri.',
    failed: 'Non è stato possibile caricare i link di pagamento.',
    moreFailed: 'Non è stato possibile caricare i link successivi.',
    forbiddenTitle: 'Non hai l’autorizzazione per vedere i link di pagamento',
    forbidden: 'Chiedi l’autorizzazione a un amministratore del tuo account.',
    unsupported: 'Con questo fornitore non si possono elencare i link di pagamento.',
  },
};

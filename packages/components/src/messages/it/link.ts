import type { LinkMessages } from '../link.en.js';
import { plural } from './plural.js';

export const link: LinkMessages = {
  link: {
    label: 'Link di pagamento',
    copy: 'Copia link',
    open: 'Apri pagina',
    share: 'Condividi',
    more: 'Altre azioni',
    viewDetails: 'Vedi dettagli',
    notALink:
      'Questo indirizzo non è stato riconosciuto come pagina di pagamento sicura. Controllalo prima di inoltrarlo.',
  },

  card: {
    label: (amount) => `Link di pagamento da ${amount}`,
    expires: (relative) => `Scade ${relative}`,
    expired: (relative) => `Scaduto ${relative}`,
    expiresOn: (instant) => `Scade il ${instant}`,
    expiredOn: (instant) => `Scaduto il ${instant}`,
    noExpiry: 'Nessuna data di scadenza',
    endingSoon: 'Manca meno di un giorno.',
    byTheClock: 'Il termine è passato, in attesa della conferma del fornitore.',
    lastAttempt: {
      failed: 'L’ultimo tentativo di pagamento non è riuscito. Il link può ancora essere pagato.',
      requires_action: 'Il pagatore deve ancora confermare il pagamento.',
    },
    moneyAfterEnd: 'Quando il link è terminato, un pagamento era già iniziato.',
    payments: (count, received) =>
      plural(count, {
        one: `${count.text} pagamento, ${received} ricevuti`,
        other: `${count.text} pagamenti, ${received} ricevuti`,
      }),
    expire: 'Disattiva link',
    changed: (status) => `Nuovo stato del link: ${status}`,
    returned: 'Il pagamento è stato stornato.',
    failed: 'Non è stato possibile caricare il link.',
    stale: 'Questi dati potrebbero non essere aggiornati.',
    notFound: 'Questo link non esiste, oppure non hai accesso.',
  },
};

import type { ConnectMessages } from '../connect.en.js';
import { plural } from './plural.js';

export const connect: ConnectMessages = {
  readiness: {
    reasons: {
      forbidden: {
        title: 'Non hai l’autorizzazione per creare link di pagamento',
        text: 'Chiedi l’autorizzazione a un amministratore del tuo account.',
      },
      no_create_mode: { title: 'Con questo fornitore non si possono creare link di pagamento', text: '' },
      source_paid: {
        title: 'Non resta nulla da pagare',
        text: 'Questo documento è interamente pagato, quindi non serve un link.',
      },
      not_connected: {
        title: 'I pagamenti non sono ancora configurati',
        text: 'Collega una volta il tuo conto al fornitore di pagamenti, poi potrai creare link.',
      },
      connection_pending: {
        title: 'Il fornitore sta ancora verificando il tuo conto',
        text: 'Potrai creare link appena avrà finito.',
      },
      connection_disabled: {
        title: 'I pagamenti sono disattivati',
        text: 'Il fornitore ha interrotto il collegamento. Collegati di nuovo per creare link.',
      },
      no_usable_method: {
        title: 'Nessun metodo di pagamento è ancora attivo',
        text: 'Attivane uno presso il tuo fornitore, poi potrai creare un link.',
      },
    },
    connect: 'Configura i pagamenti',
    checkAgain: 'Verifica di nuovo',
    ready: 'Ora si possono creare link.',
  },

  connect: {
    title: 'Ricevere pagamenti',
    status: {
      not_connected: 'Non collegato',
      begun: 'Non completato',
      pending: 'In verifica',
      enabled: 'Collegato',
      disabled: 'Disattivato',
    },
    text: {
      not_connected: 'Collega il tuo conto bancario, poi i tuoi link di pagamento potranno essere pagati.',
      begun: 'I tuoi dati sono arrivati. Il fornitore chiede il resto sulla propria pagina.',
      pending: 'I tuoi dati sono presso il fornitore. Se manca ancora qualcosa, lo indica la sua pagina.',
      enabled: 'I tuoi link di pagamento possono essere pagati.',
      disabled:
        'Il fornitore ha interrotto il collegamento, quindi i tuoi link di pagamento non possono essere pagati. Puoi collegarti di nuovo.',
      unknown: 'Questo stato non è noto qui. Il tuo fornitore può dirti che cosa significa.',
    },
    account: (account) => `Il denaro arriva su ${account}.`,
    forbidden: 'Solo un amministratore del tuo account può collegarlo.',
    unsupported: 'Questo fornitore non ha bisogno di un collegamento.',
    failed: 'Non è stato possibile leggere il collegamento.',
    begin: 'Collega il conto',
    again: 'Collega di nuovo',
    continue: 'Continua presso il fornitore',
    change: 'Modifica i tuoi dati',
    formLabel: 'Collega il tuo conto',
    submit: 'Collega il conto',
    submitting: 'Collegamento…',
    notSure: 'Non siamo riusciti a sapere se è arrivato. Riprova: ripetere l’operazione non crea problemi.',
    refusedTitle: { refused: 'Il fornitore ha rifiutato questi dati.', failed: 'Non è stato collegato nulla.' },
    changed: (status) => `Nuovo stato del collegamento: ${status}`,
    chooseAccount: 'Scegli un conto',
    counted: (count, least) =>
      plural(least, {
        one: `${count.text} di almeno ${least.text} carattere.`,
        other: `${count.text} di almeno ${least.text} caratteri.`,
      }),
    fields: {
      bankAccountId: { label: 'Conto bancario', description: 'Dove arriva il denaro.' },
      phoneNumber: {
        label: 'Numero di telefono',
        description:
          'Con il prefisso internazionale, per esempio +33\u00a06\u00a012\u00a034\u00a056\u00a078. Il fornitore potrebbe chiamare.',
      },
      websiteUrl: {
        label: 'Sito web',
        description: 'Dove ti trovano i clienti. Se non ne hai uno, descrivi la tua attività qui sotto.',
      },
      businessDescription: {
        label: 'Di che cosa si occupa la tua azienda',
        description: 'Che cosa vendi e a chi.',
      },
      callbackUrl: { label: 'Pagina di ritorno', description: 'Dove ti rimanda il fornitore.' },
    },
    fieldProblems: {
      bankAccountId: {
        required: 'Scegli il conto per il denaro.',
        not_found: 'Il fornitore non conosce questo conto.',
      },
      phoneNumber: {
        wrong_format:
          'Inserisci il numero con + e il prefisso internazionale, per esempio +33\u00a06\u00a012\u00a034\u00a056\u00a078.',
      },
      websiteUrl: { wrong_format: 'Inserisci un indirizzo completo che inizia con https:// e non contiene @.' },
      businessDescription: {
        required: 'Descrivi la tua attività, oppure inserisci il tuo sito web qui sopra.',
        too_short: 'Scrivi un po’ di più: al fornitore serve una descrizione più lunga.',
      },
      callbackUrl: { wrong_format: 'Inserisci un indirizzo completo che inizia con https://.' },
    },
  },
};

import type { FormMessages } from '../form.en.js';
import { plural } from './plural.js';

export const form: FormMessages = {
  methodReasons: {
    inactive: (methods) => `Non attivato presso il tuo fornitore: ${methods}.`,
    send_only: (methods) => `Solo per inviare denaro: ${methods}.`,
    amount: (methods) => `Non disponibile per questo importo: ${methods}.`,
  },

  fields: {
    amount: { label: 'Importo' },
    items: { label: 'Articoli' },
    source: { label: 'Documento' },
    paymentMethods: { label: 'Metodi di pagamento' },
    recipient: { label: 'Beneficiario', description: 'Chi riceve il denaro. Lascia vuoto per la tua azienda.' },
    payerName: { label: 'Pagatore', description: 'Visibile al pagatore.' },
    reference: { label: 'Riferimento', description: 'Visibile al pagatore, anche sull’estratto conto.' },
    description: { label: 'Descrizione', description: 'Visibile al pagatore.' },
    expiresAt: { label: 'Scadenza' },
    returnUrl: { label: 'Pagina di ritorno', description: 'Dove arriva il pagatore dopo il pagamento.' },
    reusable: { label: 'Può essere pagato più volte', description: 'Il link resta aperto dopo un pagamento.' },
    'invoice.issueDate': { label: 'Data della fattura' },
    'invoice.dueDate': { label: 'Data di scadenza' },
    'invoice.file': { label: 'File della fattura', description: 'Un documento che il pagatore può aprire.' },
    customerId: { label: 'Cliente' },
    metadata: { label: 'Metadati', description: 'Per i tuoi sistemi. Il pagatore non li vede.' },
  },

  createForm: {
    label: 'Crea un link di pagamento',
    netLabel: 'Importo al netto delle imposte',
    netHint: 'Il fornitore aggiunge l’imposta.',
    stillToPay: (number) => (number === '' ? 'Ancora da pagare' : `Ancora da pagare su ${number}`),
    due: (stillToPay, due) => `${stillToPay}: ${due}.`,
    dueIfEmpty: 'Lascia vuoto per chiedere l’intero importo.',
    methodsFailed: 'Non è stato possibile caricare i metodi di pagamento.',
    expiryDefault: 'Standard',
    expiryCustom: 'Scegli una data',
    expiryAt: (zone) => `Data e ora (${zone})`,
    expiresOn: (instant) => `Fino al ${instant}`,
    expiryByProvider: (days) =>
      days === null
        ? 'Il fornitore stabilisce il termine.'
        : `${days} dopo la creazione; il fornitore stabilisce il termine.`,
    expiryNever: 'Questo link non scade.',
    moreOptions: 'Altre opzioni',
    summary: ({ amount, methods, until, net }) =>
      `Un link da ${amount}${net ? ' più imposte' : ''}${methods ? `, pagabile con ${methods}` : ''}${
        until ? ` fino al ${until}` : ''
      }.${net ? ' Il fornitore aggiunge l’imposta.' : ''} In seguito non può essere modificato.`,
    summaryEmpty: 'Un link non può essere modificato dopo la creazione.',
    submit: 'Crea link',
    submitting: 'Creazione…',
    stillWorking: 'Ancora un momento. Non chiudere questa pagina.',
    waiting: 'Il fornitore ci sta ancora lavorando. Non chiudere questa pagina.',
    summaryTitle: (count) =>
      plural(count, {
        one: 'Un campo richiede la tua attenzione',
        other: `${count.text} campi richiedono la tua attenzione`,
      }),
    afterName: (sentence) => `: ${sentence}`,
    refusedTitle: { refused: 'Il fornitore ha rifiutato questo link.', failed: 'Non è stato creato alcun link.' },
    refusedWith: (words) => `Il fornitore dice: «${words}»`,
  },

  outcome: {
    created: 'Link creato',
    checkingBroken: 'La connessione si è interrotta dopo l’invio. Stiamo verificando se il link è stato creato.',
    checkingProvider: 'Il fornitore di pagamenti non risponde. Stiamo verificando se il link è stato creato.',
    unresolved: 'Non siamo riusciti a sapere se il link esiste. Verifica di nuovo prima di crearne un altro.',
    lookAgain: 'Verifica di nuovo',
    differs: 'Il link è diverso da quello che hai chiesto',
  },

  fieldErrors: {
    required: (label) => `Compila questo campo: ${label}.`,
    too_small: 'Questo valore è troppo piccolo.',
    too_large: 'Questo valore è troppo grande.',
    too_short: 'Questo testo è troppo breve.',
    too_long: 'Questo testo è troppo lungo.',
    not_allowed: 'Qui non è consentito.',
    wrong_format: 'Il formato non è corretto.',
    in_past: 'Scegli un momento futuro.',
    not_found: 'Non trovato.',
    invalid: 'Il fornitore non ha accettato questo dato.',
  },
};

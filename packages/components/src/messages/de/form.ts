import type { FormMessages } from '../form.en.js';
import { plural } from './plural.js';

export const form: FormMessages = {
  methodReasons: {
    inactive: (methods) => `Bei Ihrem Anbieter nicht aktiviert: ${methods}.`,
    send_only: (methods) => `Nur zum Senden von Geld: ${methods}.`,
    amount: (methods) => `Nicht für diesen Betrag: ${methods}.`,
  },

  fields: {
    amount: { label: 'Betrag' },
    items: { label: 'Positionen' },
    source: { label: 'Beleg' },
    paymentMethods: { label: 'Zahlungsarten' },
    recipient: {
      label: 'Empfänger',
      description: 'Wer das Geld erhält. Lassen Sie das Feld für Ihr eigenes Unternehmen leer.',
    },
    payerName: { label: 'Zahler', description: 'Wird dem Zahler angezeigt.' },
    reference: { label: 'Referenz', description: 'Wird dem Zahler angezeigt, auch auf dem Kontoauszug.' },
    description: { label: 'Beschreibung', description: 'Wird dem Zahler angezeigt.' },
    expiresAt: { label: 'Gültig bis' },
    returnUrl: { label: 'Rückkehrseite', description: 'Wohin der Zahler nach der Zahlung gelangt.' },
    reusable: { label: 'Mehrfach bezahlbar', description: 'Der Link bleibt nach einer Zahlung offen.' },
    'invoice.issueDate': { label: 'Rechnungsdatum' },
    'invoice.dueDate': { label: 'Fälligkeitsdatum' },
    'invoice.file': { label: 'Rechnungsdatei', description: 'Ein Dokument, das der Zahler öffnen kann.' },
    customerId: { label: 'Kunde' },
    metadata: { label: 'Metadaten', description: 'Für Ihre eigenen Systeme. Der Zahler sieht sie nicht.' },
  },

  createForm: {
    label: 'Zahlungslink erstellen',
    netLabel: 'Betrag vor Steuern',
    netHint: 'Der Anbieter schlägt die Steuer auf.',
    stillToPay: (number) => (number === '' ? 'Noch zu zahlen' : `Noch zu zahlen auf ${number}`),
    due: (stillToPay, due) => `${stillToPay}: ${due}.`,
    dueIfEmpty: 'Lassen Sie das Feld leer, um den ganzen Betrag zu verlangen.',
    methodsFailed: 'Die Zahlungsarten konnten nicht geladen werden.',
    expiryDefault: 'Standard',
    expiryCustom: 'Datum wählen',
    expiryAt: (zone) => `Datum und Uhrzeit (${zone})`,
    expiresOn: (instant) => `Bis ${instant}`,
    expiryByProvider: (days) =>
      days === null ? 'Der Anbieter legt die Frist fest.' : `${days} ab Erstellung; der Anbieter legt die Frist fest.`,
    expiryNever: 'Dieser Link läuft nicht ab.',
    moreOptions: 'Weitere Optionen',
    summary: ({ amount, methods, until, net }) =>
      `Ein Link über ${amount}${net ? ' zuzüglich Steuer' : ''}${methods ? `, zahlbar per ${methods}` : ''}${
        until ? `, gültig bis ${until}` : ''
      }.${net ? ' Der Anbieter schlägt die Steuer auf.' : ''} Er kann danach nicht mehr geändert werden.`,
    summaryEmpty: 'Ein Link kann nach dem Erstellen nicht mehr geändert werden.',
    submit: 'Link erstellen',
    submitting: 'Wird erstellt …',
    stillWorking: 'Das dauert noch einen Moment. Bitte schließen Sie diese Seite nicht.',
    waiting: 'Der Anbieter arbeitet noch daran. Bitte schließen Sie diese Seite nicht.',
    summaryTitle: (count) =>
      plural(count, {
        one: 'Ein Feld braucht Ihre Aufmerksamkeit',
        other: `${count.text} Felder brauchen Ihre Aufmerksamkeit`,
      }),
    afterName: (sentence) => `: ${sentence}`,
    refusedTitle: { refused: 'Der Anbieter hat diesen Link abgelehnt.', failed: 'Es wurde kein Link erstellt.' },
    refusedWith: (words) => `Der Anbieter meldet: „${words}“`,
  },

  outcome: {
    created: 'Link erstellt',
    checkingBroken: 'Die Verbindung ist nach dem Senden abgebrochen. Wir prüfen, ob der Link erstellt wurde.',
    checkingProvider: 'Der Zahlungsanbieter antwortet nicht. Wir prüfen, ob der Link erstellt wurde.',
    unresolved:
      'Wir konnten nicht herausfinden, ob es den Link gibt. Sehen Sie noch einmal nach, bevor Sie einen weiteren erstellen.',
    lookAgain: 'Noch einmal nachsehen',
    differs: 'Der Link weicht von Ihren Angaben ab',
  },

  fieldErrors: {
    required: (label) => `Füllen Sie dieses Feld aus: ${label}.`,
    too_small: 'Dieser Wert ist zu klein.',
    too_large: 'Dieser Wert ist zu groß.',
    too_short: 'Diese Eingabe ist zu kurz.',
    too_long: 'Diese Eingabe ist zu lang.',
    not_allowed: 'Das ist hier nicht erlaubt.',
    wrong_format: 'Diese Eingabe hat nicht die richtige Form.',
    in_past: 'Wählen Sie einen Zeitpunkt in der Zukunft.',
    not_found: 'Das wurde nicht gefunden.',
    invalid: 'Der Anbieter hat diese Angabe nicht angenommen.',
  },
};

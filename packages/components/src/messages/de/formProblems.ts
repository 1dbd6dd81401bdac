import type { FormProblemMessages } from '../formProblems.en.js';

export const formProblems: FormProblemMessages = {
  fieldProblems: {
    amount: {
      required: 'Geben Sie den Betrag ein.',
      too_small: 'Geben Sie einen Betrag über null ein.',
      too_large: 'Das ist mehr, als noch zu zahlen ist.',
      not_allowed: 'Diese Währung oder diese Zahl von Nachkommastellen wird nicht angeboten.',
    },
    items: { required: 'Fügen Sie mindestens eine Position hinzu.' },
    paymentMethods: {
      required: 'Wählen Sie mindestens eine Zahlungsart.',
      not_allowed: 'Eine davon ist nicht mehr aktiv. Wählen Sie eine andere.',
    },
    reference: { required: 'Geben Sie eine Referenz ein, zum Beispiel eine Rechnungsnummer.' },
    expiresAt: {
      required: 'Wählen Sie, bis wann der Link bezahlt werden kann.',
      too_small: 'Wählen Sie einen späteren Zeitpunkt: Der Anbieter braucht mehr Vorlauf.',
      too_large: 'Wählen Sie einen früheren Zeitpunkt: Der Anbieter nimmt keinen an, der so weit voraus liegt.',
      wrong_format: 'Geben Sie Datum und Uhrzeit ein.',
      no_such_time:
        'In dieser Stunde wird die Uhr umgestellt, daher gibt es diesen Zeitpunkt nicht. Wählen Sie einen anderen.',
    },
    returnUrl: {
      wrong_format: 'Geben Sie eine vollständige Adresse ein, die mit https:// beginnt.',
      not_allowed: 'Geben Sie eine Adresse ein, die mit https:// beginnt und kein Passwort enthält.',
      invalid: 'Geben Sie eine vollständige Adresse ein, die mit https:// beginnt.',
    },
    'invoice.dueDate': { too_small: 'Das Fälligkeitsdatum liegt vor dem Rechnungsdatum.' },
    'invoice.file': {
      required: 'Füllen Sie alle drei aus: Adresse, Name und Typ.',
      wrong_format: 'Geben Sie eine vollständige Adresse ein, die mit https:// beginnt.',
      not_allowed: 'Dieser Dateityp wird nicht angenommen.',
    },
  },
};

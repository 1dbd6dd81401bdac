import type { FormMessages } from '../form.en.js';
import { plural } from './plural.js';

export const form: FormMessages = {
  methodReasons: {
    inactive: (methods) => `Nieaktywne u dostawcy: ${methods}.`,
    send_only: (methods) => `Tylko do wysyłania pieniędzy: ${methods}.`,
    amount: (methods) => `Niedostępne dla tej kwoty: ${methods}.`,
  },

  fields: {
    amount: { label: 'Kwota' },
    items: { label: 'Pozycje' },
    source: { label: 'Dokument' },
    paymentMethods: { label: 'Metody płatności' },
    recipient: { label: 'Odbiorca', description: 'Kto otrzymuje pieniądze. Puste pole oznacza własną firmę.' },
    payerName: { label: 'Płatnik', description: 'Widoczne dla płatnika.' },
    reference: { label: 'Tytuł płatności', description: 'Widoczny dla płatnika, także na wyciągu bankowym.' },
    description: { label: 'Opis', description: 'Widoczny dla płatnika.' },
    expiresAt: { label: 'Ważność' },
    returnUrl: { label: 'Strona powrotu', description: 'Dokąd płatnik trafia po płatności.' },
    reusable: { label: 'Można opłacić wielokrotnie', description: 'Po płatności link pozostaje otwarty.' },
    'invoice.issueDate': { label: 'Data faktury' },
    'invoice.dueDate': { label: 'Termin płatności' },
    'invoice.file': { label: 'Plik faktury', description: 'Dokument, który płatnik może otworzyć.' },
    customerId: { label: 'Klient' },
    metadata: { label: 'Metadane', description: 'Dla własnych systemów. Płatnik ich nie widzi.' },
  },

  createForm: {
    label: 'Utwórz link do płatności',
    netLabel: 'Kwota przed podatkiem',
    netHint: 'Podatek dolicza dostawca.',
    stillToPay: (number) => (number === '' ? 'Pozostało do zapłaty' : `Pozostało do zapłaty z ${number}`),
    due: (stillToPay, due) => `${stillToPay}: ${due}.`,
    dueIfEmpty: 'Puste pole oznacza całą tę kwotę.',
    methodsFailed: 'Nie udało się wczytać metod płatności.',
    expiryDefault: 'Standardowo',
    expiryCustom: 'Wybierz datę',
    expiryAt: (zone) => `Data i godzina (${zone})`,
    expiresOn: (instant) => `Do ${instant}`,
    expiryByProvider: (days) =>
      days === null ? 'Termin ustala dostawca.' : `${days} od utworzenia; termin ustala dostawca.`,
    expiryNever: 'Ten link nie wygasa.',
    moreOptions: 'Więcej opcji',
    summary: ({ amount, methods, until, net }) =>
      `Link na kwotę ${amount}${net ? ' plus podatek' : ''}${methods ? `, metody płatności: ${methods}` : ''}${
        until ? `, ważny do ${until}` : ''
      }.${net ? ' Podatek dolicza dostawca.' : ''} Później nie można go zmienić.`,
    summaryEmpty: 'Linku nie można zmienić po utworzeniu.',
    submit: 'Utwórz link',
    submitting: 'Tworzenie…',
    stillWorking: 'To jeszcze potrwa. Nie zamykaj tej strony.',
    waiting: 'Dostawca wciąż nad tym pracuje. Nie zamykaj tej strony.',
    summaryTitle: (count) =>
      plural(count, {
        one: 'Jedno pole wymaga uwagi',
        few: `${count.text} pola wymagają uwagi`,
        many: `${count.text} pól wymaga uwagi`,
        other: `${count.text} pola wymaga uwagi`,
      }),
    afterName: (sentence) => `: ${sentence}`,
    refusedTitle: { refused: 'Dostawca odrzucił ten link.', failed: 'Nie utworzono linku.' },
    refusedWith: (words) => `Odpowiedź dostawcy: „${words}”`,
  },

  outcome: {
    created: 'Utworzono link',
    checkingBroken: 'Połączenie zostało przerwane po wysłaniu. Sprawdzamy, czy link został utworzony.',
    checkingProvider: 'Dostawca płatności nie odpowiada. Sprawdzamy, czy link został utworzony.',
    unresolved: 'Nie udało się ustalić, czy link istnieje. Sprawdź ponownie, zanim utworzysz kolejny.',
    lookAgain: 'Sprawdź ponownie',
    differs: 'Link różni się od podanych danych',
  },

  fieldErrors: {
    required: (label) => `Wypełnij to pole: ${label}.`,
    too_small: 'Ta wartość jest za mała.',
    too_large: 'Ta wartość jest za duża.',
    too_short: 'Ten tekst jest za krótki.',
    too_long: 'Ten tekst jest za długi.',
    not_allowed: 'To nie jest tu dozwolone.',
    wrong_format: 'Format jest nieprawidłowy.',
    in_past: 'Wybierz przyszły termin.',
    not_found: 'Nie znaleziono.',
    invalid: 'Dostawca nie przyjął tej wartości.',
  },
};

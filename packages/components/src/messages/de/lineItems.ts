import type { LineItemsMessages } from '../lineItems.en.js';
import { plural } from './plural.js';

export const lineItems: LineItemsMessages = {
  lineItems: {
    label: 'Positionen',
    item: (position) => `Position ${position}`,
    add: 'Position hinzufügen',
    added: (name) => `${name} hinzugefügt`,
    remove: (name) => `${name} entfernen`,
    removed: (name, left) =>
      plural(left, {
        one: `${name} entfernt, ${left.text} Position übrig`,
        other: `${name} entfernt, ${left.text} Positionen übrig`,
      }),
    more: (name) => `Mehr zu ${name}`,
    currency: 'Währung',
    parts: {
      title: 'Bezeichnung',
      quantity: 'Menge',
      unitPrice: 'Einzelpreis netto',
      vatPercent: 'USt %',
      type: 'Art',
      measureUnit: 'Einheit',
      description: 'Beschreibung',
    },
    types: { good: 'Ware', service: 'Dienstleistung' },
    measureUnits: {
      unit: 'Stück',
      pair: 'Paar',
      set: 'Set',
      number_of_articles: 'Artikel',
      quarter: 'Quartal',
      half_year: 'Halbjahr',
      two_week: 'zwei Wochen',
      square_meter: 'Quadratmeter',
      cubic_meter: 'Kubikmeter',
      ton: 'Tonne',
    },
    net: 'Netto',
    vat: 'USt',
    total: 'Gesamt',
    about: (amount) => `etwa ${amount}`,
    range: (least, greatest) => `Die letzten Cent bestimmt der Anbieter: ${least} bis ${greatest}.`,
    aboutWithin: (amount, least, greatest) => `etwa ${amount} (${least} bis ${greatest})`,
    between: (least, greatest) => `${least} bis ${greatest}`,
    notCounted: (count) =>
      plural(count, {
        one: 'Eine Position ist unvollständig und noch nicht mitgezählt.',
        other: `${count.text} Positionen sind unvollständig und noch nicht mitgezählt.`,
      }),
    line: (quantity, title, price, vat) => `${quantity} × ${title}, ${price}, ${vat} USt`,
    partOf: (item, part) => `${item}, ${part}`,
    problems: {
      title: { required: 'Geben Sie eine Bezeichnung ein.' },
      quantity: {
        required: 'Geben Sie eine Menge ein.',
        too_small: 'Geben Sie eine Menge über null ein.',
        wrong_format: 'Geben Sie eine Menge ein.',
      },
      unitPrice: {
        required: 'Geben Sie einen Preis ein.',
        too_small: 'Geben Sie einen Preis ohne Minuszeichen ein.',
        not_allowed: 'Geben Sie den Preis in der Währung der anderen Positionen ein.',
      },
      vatPercent: {
        required: 'Geben Sie die Umsatzsteuer in Prozent ein, 0 wenn keine anfällt.',
        wrong_format: 'Geben Sie die Umsatzsteuer in Prozent ein, 0 wenn keine anfällt.',
      },
    },
    numberProblems: {
      empty: ({ example }) => `Geben Sie eine Zahl ein, zum Beispiel ${example}.`,
      required: ({ example }) => `Geben Sie eine Zahl ein, zum Beispiel ${example}.`,
      incomplete: ({ example }) => `Geben Sie eine Zahl ein, zum Beispiel ${example}.`,
      not_a_number: ({ example }) => `Geben Sie eine Zahl ein, zum Beispiel ${example}.`,
      ambiguous: ({ example }) => `Das lässt sich auf zwei Arten lesen. Schreiben Sie es wie ${example}.`,
      too_many_decimals: ({ maxDecimals }) =>
        plural(maxDecimals, {
          one: `Geben Sie höchstens ${maxDecimals.text} Nachkommastelle ein.`,
          other: `Geben Sie höchstens ${maxDecimals.text} Nachkommastellen ein.`,
        }),
      too_large: () => 'Geben Sie eine kleinere Zahl ein.',
      negative: () => 'Geben Sie eine Zahl ohne Minuszeichen ein.',
    },
  },
};

import type { LineItemsMessages } from '../lineItems.en.js';
import { plural } from './plural.js';

export const lineItems: LineItemsMessages = {
  lineItems: {
    label: 'Articoli',
    item: (position) => `Articolo ${position}`,
    add: 'Aggiungi articolo',
    added: (name) => `${name} aggiunto`,
    remove: (name) => `Rimuovi ${name}`,
    removed: (name, left) =>
      plural(left, {
        one: `${name} rimosso, resta ${left.text} articolo`,
        other: `${name} rimosso, restano ${left.text} articoli`,
      }),
    more: (name) => `Altro su ${name}`,
    currency: 'Valuta',
    parts: {
      title: 'Titolo',
      quantity: 'Quantità',
      unitPrice: 'Prezzo unitario netto',
      vatPercent: 'IVA %',
      type: 'Tipo',
      measureUnit: 'Unità',
      description: 'Descrizione',
    },
    types: { good: 'Bene', service: 'Servizio' },
    measureUnits: {
      unit: 'pezzo',
      pair: 'paio',
      set: 'set',
      number_of_articles: 'articolo',
      quarter: 'trimestre',
      half_year: 'semestre',
      two_week: 'due settimane',
      square_meter: 'metro quadrato',
      cubic_meter: 'metro cubo',
      ton: 'tonnellata',
    },
    net: 'Netto',
    vat: 'IVA',
    total: 'Totale',
    about: (amount) => `circa ${amount}`,
    range: (least, greatest) => `Gli ultimi centesimi li decide il fornitore: da ${least} a ${greatest}.`,
    aboutWithin: (amount, least, greatest) => `circa ${amount} (da ${least} a ${greatest})`,
    between: (least, greatest) => `da ${least} a ${greatest}`,
    notCounted: (count) =>
      plural(count, {
        one: 'Un articolo è incompleto e non è ancora conteggiato.',
        other: `${count.text} articoli sono incompleti e non sono ancora conteggiati.`,
      }),
    line: (quantity, title, price, vat) => `${quantity} × ${title}, ${price}, IVA ${vat}`,
    partOf: (item, part) => `${item}, ${part}`,
    problems: {
      title: { required: 'Inserisci un titolo.' },
      quantity: {
        required: 'Inserisci una quantità.',
        too_small: 'Inserisci una quantità superiore a zero.',
        wrong_format: 'Inserisci una quantità.',
      },
      unitPrice: {
        required: 'Inserisci un prezzo.',
        too_small: 'Inserisci un prezzo senza segno meno.',
        not_allowed: 'Inserisci il prezzo nella valuta degli altri articoli.',
      },
      vatPercent: {
        required: 'Inserisci l’IVA in percentuale, 0 se non c’è.',
        wrong_format: 'Inserisci l’IVA in percentuale, 0 se non c’è.',
      },
    },
    numberProblems: {
      empty: ({ example }) => `Inserisci un numero come ${example}.`,
      required: ({ example }) => `Inserisci un numero come ${example}.`,
      incomplete: ({ example }) => `Inserisci un numero come ${example}.`,
      not_a_number: ({ example }) => `Inserisci un numero come ${example}.`,
      ambiguous: ({ example }) => `Si può leggere in due modi. Scrivilo come ${example}.`,
      too_many_decimals: ({ maxDecimals }) =>
        plural(maxDecimals, {
          one: `Inserisci al massimo ${maxDecimals.text} decimale.`,
          other: `Inserisci al massimo ${maxDecimals.text} decimali.`,
        }),
      too_large: () => 'Inserisci un numero più basso.',
      negative: () => 'Inserisci un numero senza segno meno.',
    },
  },
};

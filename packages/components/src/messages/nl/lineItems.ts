import type { LineItemsMessages } from '../lineItems.en.js';
import { plural } from './plural.js';

export const lineItems: LineItemsMessages = {
  lineItems: {
    label: 'Regels',
    item: (position) => `Regel ${position}`,
    add: 'Regel toevoegen',
    added: (name) => `${name} toegevoegd`,
    remove: (name) => `${name} verwijderen`,
    removed: (name, left) =>
      plural(left, {
        one: `${name} verwijderd, nog ${left.text} regel over`,
        other: `${name} verwijderd, nog ${left.text} regels over`,
      }),
    more: (name) => `Meer over ${name}`,
    currency: 'Valuta',
    parts: {
      title: 'Titel',
      quantity: 'Aantal',
      unitPrice: 'Nettoprijs per stuk',
      vatPercent: 'Btw %',
      type: 'Type',
      measureUnit: 'Eenheid',
      description: 'Omschrijving',
    },
    types: { good: 'Goed', service: 'Dienst' },
    measureUnits: {
      unit: 'stuk',
      pair: 'paar',
      set: 'set',
      number_of_articles: 'artikel',
      quarter: 'kwartaal',
      half_year: 'half jaar',
      two_week: 'twee weken',
      square_meter: 'vierkante meter',
      cubic_meter: 'kubieke meter',
      ton: 'ton',
    },
    net: 'Netto',
    vat: 'Btw',
    total: 'Totaal',
    about: (amount) => `ongeveer ${amount}`,
    range: (least, greatest) => `De aanbieder bepaalt de laatste centen: ${least} tot ${greatest}.`,
    aboutWithin: (amount, least, greatest) => `ongeveer ${amount} (${least} tot ${greatest})`,
    between: (least, greatest) => `${least} tot ${greatest}`,
    notCounted: (count) =>
      plural(count, {
        one: 'Eén regel is niet volledig en telt nog niet mee.',
        other: `${count.text} regels zijn niet volledig en tellen nog niet mee.`,
      }),
    line: (quantity, title, price, vat) => `${quantity} × ${title}, ${price}, ${vat} btw`,
    partOf: (item, part) => `${item}, ${part}`,
    problems: {
      title: { required: 'Vul een titel in.' },
      quantity: {
        required: 'Vul een aantal in.',
        too_small: 'Vul een aantal boven nul in.',
        wrong_format: 'Vul een aantal in.',
      },
      unitPrice: {
        required: 'Vul een prijs in.',
        too_small: 'Vul een prijs zonder minteken in.',
        not_allowed: 'Vul de prijs in de valuta van de andere regels in.',
      },
      vatPercent: {
        required: 'Vul de btw in procenten in, 0 als er geen is.',
        wrong_format: 'Vul de btw in procenten in, 0 als er geen is.',
      },
    },
    numberProblems: {
      empty: ({ example }) => `Vul een getal in zoals ${example}.`,
      required: ({ example }) => `Vul een getal in zoals ${example}.`,
      incomplete: ({ example }) => `Vul een getal in zoals ${example}.`,
      not_a_number: ({ example }) => `Vul een getal in zoals ${example}.`,
      ambiguous: ({ example }) => `Dit kan op twee manieren worden gelezen. Schrijf het zoals ${example}.`,
      too_many_decimals: ({ maxDecimals }) =>
        plural(maxDecimals, {
          one: `Vul hooguit ${maxDecimals.text} decimaal in.`,
          other: `Vul hooguit ${maxDecimals.text} decimalen in.`,
        }),
      too_large: () => 'Vul een kleiner getal in.',
      negative: () => 'Vul een getal zonder minteken in.',
    },
  },
};

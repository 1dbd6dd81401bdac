import type { LineItemsMessages } from '../lineItems.en.js';
import { plural } from './plural.js';

export const lineItems: LineItemsMessages = {
  lineItems: {
    label: 'Pozycje',
    item: (position) => `Pozycja ${position}`,
    add: 'Dodaj pozycję',
    added: (name) => `Dodano: ${name}`,
    remove: (name) => `Usuń: ${name}`,
    removed: (name, left) =>
      plural(left, {
        one: `Usunięto: ${name}. Została ${left.text} pozycja`,
        few: `Usunięto: ${name}. Zostały ${left.text} pozycje`,
        many: `Usunięto: ${name}. Zostało ${left.text} pozycji`,
        other: `Usunięto: ${name}. Zostało ${left.text} pozycji`,
      }),
    more: (name) => `Więcej: ${name}`,
    currency: 'Waluta',
    parts: {
      title: 'Nazwa',
      quantity: 'Ilość',
      unitPrice: 'Cena jednostkowa netto',
      vatPercent: 'VAT %',
      type: 'Rodzaj',
      measureUnit: 'Jednostka',
      description: 'Opis',
    },
    types: { good: 'Towar', service: 'Usługa' },
    measureUnits: {
      unit: 'sztuka',
      pair: 'para',
      set: 'zestaw',
      number_of_articles: 'artykuł',
      quarter: 'kwartał',
      half_year: 'półrocze',
      two_week: 'dwa tygodnie',
      square_meter: 'metr kwadratowy',
      cubic_meter: 'metr sześcienny',
      ton: 'tona',
    },
    net: 'Netto',
    vat: 'VAT',
    total: 'Razem',
    about: (amount) => `około ${amount}`,
    range: (least, greatest) => `O ostatnich groszach decyduje dostawca: od ${least} do ${greatest}.`,
    aboutWithin: (amount, least, greatest) => `około ${amount} (od ${least} do ${greatest})`,
    between: (least, greatest) => `od ${least} do ${greatest}`,
    notCounted: (count) =>
      plural(count, {
        one: 'Jedna pozycja jest niepełna i jeszcze się nie liczy.',
        few: `${count.text} pozycje są niepełne i jeszcze się nie liczą.`,
        many: `${count.text} pozycji jest niepełnych i jeszcze się nie liczy.`,
        other: `${count.text} pozycji jest niepełne i jeszcze się nie liczy.`,
      }),
    line: (quantity, title, price, vat) => `${quantity} × ${title}, ${price}, VAT ${vat}`,
    partOf: (item, part) => `${item}, ${part}`,
    problems: {
      title: { required: 'Podaj nazwę.' },
      quantity: {
        required: 'Podaj ilość.',
        too_small: 'Podaj ilość większą od zera.',
        wrong_format: 'Podaj ilość.',
      },
      unitPrice: {
        required: 'Podaj cenę.',
        too_small: 'Podaj cenę bez minusa.',
        not_allowed: 'Podaj cenę w walucie pozostałych pozycji.',
      },
      vatPercent: {
        required: 'Podaj VAT w procentach, 0 jeśli go nie ma.',
        wrong_format: 'Podaj VAT w procentach, 0 jeśli go nie ma.',
      },
    },
    numberProblems: {
      empty: ({ example }) => `Podaj liczbę, na przykład ${example}.`,
      required: ({ example }) => `Podaj liczbę, na przykład ${example}.`,
      incomplete: ({ example }) => `Podaj liczbę, na przykład ${example}.`,
      not_a_number: ({ example }) => `Podaj liczbę, na przykład ${example}.`,
      ambiguous: ({ example }) => `Można to odczytać na dwa sposoby. Zapisz to tak: ${example}.`,
      too_many_decimals: ({ maxDecimals }) =>
        plural(maxDecimals, {
          one: `Podaj co najwyżej ${maxDecimals.text} miejsce po przecinku.`,
          few: `Podaj co najwyżej ${maxDecimals.text} miejsca po przecinku.`,
          many: `Podaj co najwyżej ${maxDecimals.text} miejsc po przecinku.`,
          other: `Podaj co najwyżej ${maxDecimals.text} miejsca po przecinku.`,
        }),
      too_large: () => 'Podaj mniejszą liczbę.',
      negative: () => 'Podaj liczbę bez minusa.',
    },
  },
};

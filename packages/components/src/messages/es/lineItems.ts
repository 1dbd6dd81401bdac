import type { LineItemsMessages } from '../lineItems.en.js';
import { plural } from './plural.js';

export const lineItems: LineItemsMessages = {
  lineItems: {
    label: 'Artículos',
    item: (position) => `Artículo ${position}`,
    add: 'Añadir artículo',
    added: (name) => `${name} añadido`,
    remove: (name) => `Quitar ${name}`,
    removed: (name, left) =>
      plural(left, {
        one: `${name} quitado, queda ${left.text} artículo`,
        other: `${name} quitado, quedan ${left.text} artículos`,
      }),
    more: (name) => `Más sobre ${name}`,
    currency: 'Moneda',
    parts: {
      title: 'Concepto',
      quantity: 'Cantidad',
      unitPrice: 'Precio unitario neto',
      vatPercent: 'IVA %',
      type: 'Tipo',
      measureUnit: 'Unidad',
      description: 'Descripción',
    },
    types: { good: 'Bien', service: 'Servicio' },
    measureUnits: {
      unit: 'pieza',
      pair: 'par',
      set: 'juego',
      number_of_articles: 'artículo',
      quarter: 'trimestre',
      half_year: 'semestre',
      two_week: 'dos semanas',
      square_meter: 'metro cuadrado',
      cubic_meter: 'metro cúbico',
      ton: 'tonelada',
    },
    net: 'Neto',
    vat: 'IVA',
    total: 'Total',
    about: (amount) => `aprox. ${amount}`,
    range: (least, greatest) => `El proveedor decide los últimos céntimos: de ${least} a ${greatest}.`,
    aboutWithin: (amount, least, greatest) => `aprox. ${amount} (de ${least} a ${greatest})`,
    between: (least, greatest) => `de ${least} a ${greatest}`,
    notCounted: (count) =>
      plural(count, {
        one: 'Un artículo está incompleto y todavía no se cuenta.',
        other: `${count.text} artículos están incompletos y todavía no se cuentan.`,
      }),
    line: (quantity, title, price, vat) => `${quantity} × ${title}, ${price}, ${vat} de IVA`,
    partOf: (item, part) => `${item}, ${part}`,
    problems: {
      title: { required: 'Introduzca un concepto.' },
      quantity: {
        required: 'Introduzca una cantidad.',
        too_small: 'Introduzca una cantidad superior a cero.',
        wrong_format: 'Introduzca una cantidad.',
      },
      unitPrice: {
        required: 'Introduzca un precio.',
        too_small: 'Introduzca un precio sin signo menos.',
        not_allowed: 'Introduzca el precio en la moneda de los demás artículos.',
      },
      vatPercent: {
        required: 'Introduzca el IVA en porcentaje, 0 si no hay.',
        wrong_format: 'Introduzca el IVA en porcentaje, 0 si no hay.',
      },
    },
    numberProblems: {
      empty: ({ example }) => `Introduzca un número como ${example}.`,
      required: ({ example }) => `Introduzca un número como ${example}.`,
      incomplete: ({ example }) => `Introduzca un número como ${example}.`,
      not_a_number: ({ example }) => `Introduzca un número como ${example}.`,
      ambiguous: ({ example }) => `Se puede leer de dos maneras. Escríbalo como ${example}.`,
      too_many_decimals: ({ maxDecimals }) =>
        plural(maxDecimals, {
          one: `Introduzca como máximo ${maxDecimals.text} decimal.`,
          other: `Introduzca como máximo ${maxDecimals.text} decimales.`,
        }),
      too_large: () => 'Introduzca un número menor.',
      negative: () => 'Introduzca un número sin signo menos.',
    },
  },
};

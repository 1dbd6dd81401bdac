import type { LineItemsMessages } from '../lineItems.en.js';
import { plural } from './plural.js';

export const lineItems: LineItemsMessages = {
  lineItems: {
    label: 'Articles',
    item: (position) => `Article ${position}`,
    add: 'Ajouter un article',
    added: (name) => `${name} ajouté`,
    remove: (name) => `Retirer ${name}`,
    removed: (name, left) =>
      plural(left, {
        one: `${name} retiré, il reste ${left.text} article`,
        other: `${name} retiré, il reste ${left.text} articles`,
      }),
    more: (name) => `Plus sur ${name}`,
    currency: 'Devise',
    parts: {
      title: 'Intitulé',
      quantity: 'Quantité',
      unitPrice: 'Prix unitaire HT',
      vatPercent: 'TVA %',
      type: 'Type',
      measureUnit: 'Unité',
      description: 'Description',
    },
    types: { good: 'Bien', service: 'Service' },
    measureUnits: {
      unit: 'pièce',
      pair: 'paire',
      set: 'lot',
      number_of_articles: 'article',
      quarter: 'trimestre',
      half_year: 'semestre',
      two_week: 'deux semaines',
      square_meter: 'mètre carré',
      cubic_meter: 'mètre cube',
      ton: 'tonne',
    },
    net: 'Total HT',
    vat: 'TVA',
    total: 'Total TTC',
    about: (amount) => `environ ${amount}`,
    range: (least, greatest) => `Le prestataire décide des derniers centimes\u00a0: de ${least} à ${greatest}.`,
    aboutWithin: (amount, least, greatest) => `environ ${amount} (de ${least} à ${greatest})`,
    between: (least, greatest) => `de ${least} à ${greatest}`,
    notCounted: (count) =>
      plural(count, {
        one: 'Un article est incomplet et n’est pas encore compté.',
        other: `${count.text} articles sont incomplets et ne sont pas encore comptés.`,
      }),
    line: (quantity, title, price, vat) => `${quantity} × ${title}, ${price}, TVA ${vat}`,
    partOf: (item, part) => `${item}, ${part}`,
    problems: {
      title: { required: 'Saisissez un intitulé.' },
      quantity: {
        required: 'Saisissez une quantité.',
        too_small: 'Saisissez une quantité supérieure à zéro.',
        wrong_format: 'Saisissez une quantité.',
      },
      unitPrice: {
        required: 'Saisissez un prix.',
        too_small: 'Saisissez un prix sans signe moins.',
        not_allowed: 'Saisissez le prix dans la devise des autres articles.',
      },
      vatPercent: {
        required: 'Saisissez la TVA en pour cent, 0 s’il n’y en a pas.',
        wrong_format: 'Saisissez la TVA en pour cent, 0 s’il n’y en a pas.',
      },
    },
    numberProblems: {
      empty: ({ example }) => `Saisissez un nombre, par exemple ${example}.`,
      required: ({ example }) => `Saisissez un nombre, par exemple ${example}.`,
      incomplete: ({ example }) => `Saisissez un nombre, par exemple ${example}.`,
      not_a_number: ({ example }) => `Saisissez un nombre, par exemple ${example}.`,
      ambiguous: ({ example }) => `Ce nombre peut se lire de deux façons. Écrivez-le comme ${example}.`,
      too_many_decimals: ({ maxDecimals }) =>
        plural(maxDecimals, {
          one: `Saisissez au plus ${maxDecimals.text} décimale.`,
          other: `Saisissez au plus ${maxDecimals.text} décimales.`,
        }),
      too_large: () => 'Saisissez un nombre plus petit.',
      negative: () => 'Saisissez un nombre sans signe moins.',
    },
  },
};

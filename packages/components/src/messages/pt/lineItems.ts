import type { LineItemsMessages } from '../lineItems.en.js';
import { plural } from './plural.js';

export const lineItems: LineItemsMessages = {
  lineItems: {
    label: 'Artigos',
    item: (position) => `Artigo ${position}`,
    add: 'Adicionar artigo',
    added: (name) => `${name} adicionado`,
    remove: (name) => `Remover ${name}`,
    removed: (name, left) =>
      plural(left, {
        one: `${name} removido, resta ${left.text} artigo`,
        other: `${name} removido, restam ${left.text} artigos`,
      }),
    more: (name) => `Mais sobre ${name}`,
    currency: 'Moeda',
    parts: {
      title: 'Título',
      quantity: 'Quantidade',
      unitPrice: 'Preço unitário líquido',
      vatPercent: 'IVA %',
      type: 'Tipo',
      measureUnit: 'Unidade',
      description: 'Descrição',
    },
    types: { good: 'Bem', service: 'Serviço' },
    measureUnits: {
      unit: 'peça',
      pair: 'par',
      set: 'conjunto',
      number_of_articles: 'artigo',
      quarter: 'trimestre',
      half_year: 'semestre',
      two_week: 'duas semanas',
      square_meter: 'metro quadrado',
      cubic_meter: 'metro cúbico',
      ton: 'tonelada',
    },
    net: 'Líquido',
    vat: 'IVA',
    total: 'Total',
    about: (amount) => `cerca de ${amount}`,
    range: (least, greatest) => `O prestador decide os últimos cêntimos: de ${least} a ${greatest}.`,
    aboutWithin: (amount, least, greatest) => `cerca de ${amount} (de ${least} a ${greatest})`,
    between: (least, greatest) => `de ${least} a ${greatest}`,
    notCounted: (count) =>
      plural(count, {
        one: 'Um artigo está incompleto e ainda não é contado.',
        other: `${count.text} artigos estão incompletos e ainda não são contados.`,
      }),
    line: (quantity, title, price, vat) => `${quantity} × ${title}, ${price}, IVA ${vat}`,
    partOf: (item, part) => `${item}, ${part}`,
    problems: {
      title: { required: 'Introduza um título.' },
      quantity: {
        required: 'Introduza uma quantidade.',
        too_small: 'Introduza uma quantidade acima de zero.',
        wrong_format: 'Introduza uma quantidade.',
      },
      unitPrice: {
        required: 'Introduza um preço.',
        too_small: 'Introduza um preço sem sinal de menos.',
        not_allowed: 'Introduza o preço na moeda dos outros artigos.',
      },
      vatPercent: {
        required: 'Introduza o IVA em percentagem, 0 se não houver.',
        wrong_format: 'Introduza o IVA em percentagem, 0 se não houver.',
      },
    },
    numberProblems: {
      empty: ({ example }) => `Introduza um número como ${example}.`,
      required: ({ example }) => `Introduza um número como ${example}.`,
      incomplete: ({ example }) => `Introduza um número como ${example}.`,
      not_a_number: ({ example }) => `Introduza um número como ${example}.`,
      ambiguous: ({ example }) => `Isto pode ser lido de duas formas. Escreva como ${example}.`,
      too_many_decimals: ({ maxDecimals }) =>
        plural(maxDecimals, {
          one: `Introduza no máximo ${maxDecimals.text} casa decimal.`,
          other: `Introduza no máximo ${maxDecimals.text} casas decimais.`,
        }),
      too_large: () => 'Introduza um número menor.',
      negative: () => 'Introduza um número sem sinal de menos.',
    },
  },
};

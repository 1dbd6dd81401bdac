import type { AmountInputMessages } from '../amountInput.en.js';
import { plural } from './plural.js';

export const amountInput: AmountInputMessages['amountInput'] = {
  label: 'Valor',
  inCurrency: (name) => `, ${name}`,
  currency: 'Moeda',
  problems: {
    empty: () => 'Introduza um valor.',
    required: () => 'Introduza um valor.',
    incomplete: ({ example }) => `Introduza um valor como ${example}.`,
    not_a_number: ({ example }) => `Introduza um valor como ${example}.`,
    ambiguous: ({ example }) => `Isto pode ser lido de duas formas. Escreva como ${example}.`,
    too_many_decimals: ({ digits }) =>
      digits === 0
        ? 'Introduza um valor sem casas decimais.'
        : plural(digits, {
            one: `Introduza no máximo ${digits} casa decimal.`,
            other: `Introduza no máximo ${digits} casas decimais.`,
          }),
    too_large: () => 'Introduza um valor menor.',
    other_currency: ({ currency }) => `Introduza um valor em ${currency}.`,
    negative: () => 'Introduza um valor sem sinal de menos.',
    below_min: ({ limit }) => `Introduza ${limit} ou mais.`,
    above_max: ({ limit }) => `Introduza ${limit} ou menos.`,
  },
};

import type { AmountInputMessages } from '../amountInput.en.js';
import { plural } from './plural.js';

export const amountInput: AmountInputMessages['amountInput'] = {
  label: 'Importe',
  inCurrency: (name) => `, ${name}`,
  currency: 'Moneda',
  problems: {
    empty: () => 'Introduzca un importe.',
    required: () => 'Introduzca un importe.',
    incomplete: ({ example }) => `Introduzca un importe como ${example}.`,
    not_a_number: ({ example }) => `Introduzca un importe como ${example}.`,
    ambiguous: ({ example }) => `Se puede leer de dos maneras. Escríbalo como ${example}.`,
    too_many_decimals: ({ digits }) =>
      digits === 0
        ? 'Introduzca un importe sin decimales.'
        : plural(digits, {
            one: `Introduzca como máximo ${digits} decimal.`,
            other: `Introduzca como máximo ${digits} decimales.`,
          }),
    too_large: () => 'Introduzca un importe menor.',
    other_currency: ({ currency }) => `Introduzca un importe en ${currency}.`,
    negative: () => 'Introduzca un importe sin signo menos.',
    below_min: ({ limit }) => `Introduzca ${limit} o más.`,
    above_max: ({ limit }) => `Introduzca ${limit} o menos.`,
  },
};

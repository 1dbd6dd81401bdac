import type { AmountInputMessages } from '../amountInput.en.js';
import { plural } from './plural.js';

export const amountInput: AmountInputMessages['amountInput'] = {
  label: 'Bedrag',
  inCurrency: (name) => `, ${name}`,
  currency: 'Valuta',
  problems: {
    empty: () => 'Vul een bedrag in.',
    required: () => 'Vul een bedrag in.',
    incomplete: ({ example }) => `Vul een bedrag in zoals ${example}.`,
    not_a_number: ({ example }) => `Vul een bedrag in zoals ${example}.`,
    ambiguous: ({ example }) => `Dit kan op twee manieren worden gelezen. Schrijf het zoals ${example}.`,
    too_many_decimals: ({ digits }) =>
      digits === 0
        ? 'Vul een bedrag zonder decimalen in.'
        : plural(digits, {
            one: `Vul hooguit ${digits} decimaal in.`,
            other: `Vul hooguit ${digits} decimalen in.`,
          }),
    too_large: () => 'Vul een kleiner bedrag in.',
    other_currency: ({ currency }) => `Vul een bedrag in ${currency} in.`,
    negative: () => 'Vul een bedrag zonder minteken in.',
    below_min: ({ limit }) => `Vul ${limit} of meer in.`,
    above_max: ({ limit }) => `Vul ${limit} of minder in.`,
  },
};

import type { AmountInputMessages } from '../amountInput.en.js';
import { plural } from './plural.js';

export const amountInput: AmountInputMessages['amountInput'] = {
  label: 'Importo',
  inCurrency: (name) => `, ${name}`,
  currency: 'Valuta',
  problems: {
    empty: () => 'Inserisci un importo.',
    required: () => 'Inserisci un importo.',
    incomplete: ({ example }) => `Inserisci un importo come ${example}.`,
    not_a_number: ({ example }) => `Inserisci un importo come ${example}.`,
    ambiguous: ({ example }) => `Si può leggere in due modi. Scrivilo come ${example}.`,
    too_many_decimals: ({ digits }) =>
      digits === 0
        ? 'Inserisci un importo senza decimali.'
        : plural(digits, {
            one: `Inserisci al massimo ${digits} decimale.`,
            other: `Inserisci al massimo ${digits} decimali.`,
          }),
    too_large: () => 'Inserisci un importo più basso.',
    other_currency: ({ currency }) => `Inserisci un importo in ${currency}.`,
    negative: () => 'Inserisci un importo senza segno meno.',
    below_min: ({ limit }) => `Inserisci almeno ${limit}.`,
    above_max: ({ limit }) => `Inserisci al massimo ${limit}.`,
  },
};

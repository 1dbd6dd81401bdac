import type { AmountInputMessages } from '../amountInput.en.js';
import { plural } from './plural.js';

export const amountInput: AmountInputMessages['amountInput'] = {
  label: 'Montant',
  inCurrency: (name) => `, ${name}`,
  currency: 'Devise',
  problems: {
    empty: () => 'Saisissez un montant.',
    required: () => 'Saisissez un montant.',
    incomplete: ({ example }) => `Saisissez un montant, par exemple ${example}.`,
    not_a_number: ({ example }) => `Saisissez un montant, par exemple ${example}.`,
    ambiguous: ({ example }) => `Ce montant peut se lire de deux façons. Écrivez-le comme ${example}.`,
    too_many_decimals: ({ digits }) =>
      digits === 0
        ? 'Saisissez un montant sans décimales.'
        : plural(digits, {
            one: `Saisissez au plus ${digits} décimale.`,
            other: `Saisissez au plus ${digits} décimales.`,
          }),
    too_large: () => 'Saisissez un montant plus petit.',
    other_currency: ({ currency }) => `Saisissez un montant en ${currency}.`,
    negative: () => 'Saisissez un montant sans signe moins.',
    below_min: ({ limit }) => `Saisissez au moins ${limit}.`,
    above_max: ({ limit }) => `Saisissez au plus ${limit}.`,
  },
};

import type { AmountInputMessages } from '../amountInput.en.js';
import { plural } from './plural.js';

export const amountInput: AmountInputMessages['amountInput'] = {
  label: 'Kwota',
  inCurrency: (name) => `, ${name}`,
  currency: 'Waluta',
  problems: {
    empty: () => 'Podaj kwotę.',
    required: () => 'Podaj kwotę.',
    incomplete: ({ example }) => `Podaj kwotę, na przykład ${example}.`,
    not_a_number: ({ example }) => `Podaj kwotę, na przykład ${example}.`,
    ambiguous: ({ example }) => `Można to odczytać na dwa sposoby. Zapisz to tak: ${example}.`,
    too_many_decimals: ({ digits }) =>
      digits === 0
        ? 'Podaj kwotę bez miejsc po przecinku.'
        : plural(digits, {
            one: `Podaj co najwyżej ${digits} miejsce po przecinku.`,
            few: `Podaj co najwyżej ${digits} miejsca po przecinku.`,
            many: `Podaj co najwyżej ${digits} miejsc po przecinku.`,
            other: `Podaj co najwyżej ${digits} miejsca po przecinku.`,
          }),
    too_large: () => 'Podaj mniejszą kwotę.',
    other_currency: ({ currency }) => `Podaj kwotę w walucie ${currency}.`,
    negative: () => 'Podaj kwotę bez minusa.',
    below_min: ({ limit }) => `Podaj co najmniej ${limit}.`,
    above_max: ({ limit }) => `Podaj co najwyżej ${limit}.`,
  },
};

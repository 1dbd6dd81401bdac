import type { AmountInputMessages } from '../amountInput.en.js';
import { plural } from './plural.js';

export const amountInput: AmountInputMessages['amountInput'] = {
  label: 'Betrag',
  inCurrency: (name) => `, ${name}`,
  currency: 'Währung',
  problems: {
    empty: () => 'Geben Sie einen Betrag ein.',
    required: () => 'Geben Sie einen Betrag ein.',
    incomplete: ({ example }) => `Geben Sie einen Betrag ein, zum Beispiel ${example}.`,
    not_a_number: ({ example }) => `Geben Sie einen Betrag ein, zum Beispiel ${example}.`,
    ambiguous: ({ example }) => `Das lässt sich auf zwei Arten lesen. Schreiben Sie es wie ${example}.`,
    too_many_decimals: ({ digits }) =>
      digits === 0
        ? 'Geben Sie einen Betrag ohne Nachkommastellen ein.'
        : plural(digits, {
            one: `Geben Sie höchstens ${digits} Nachkommastelle ein.`,
            other: `Geben Sie höchstens ${digits} Nachkommastellen ein.`,
          }),
    too_large: () => 'Geben Sie einen kleineren Betrag ein.',
    other_currency: ({ currency }) => `Geben Sie einen Betrag in ${currency} ein.`,
    negative: () => 'Geben Sie einen Betrag ohne Minuszeichen ein.',
    below_min: ({ limit }) => `Geben Sie mindestens ${limit} ein.`,
    above_max: ({ limit }) => `Geben Sie höchstens ${limit} ein.`,
  },
};

import type { AmountProblem } from '@paylinks/hooks';

/** What a sentence about an amount may say, already written for the reader's locale. */
export interface AmountFacts {
  /** How an amount is written here: '1,234.50'. */
  readonly example: string;
  /** How many decimals may be typed: 0 to 4. A language with digits of its own writes them as a word. */
  readonly digits: number;
  /** 'EUR' */
  readonly currency: string;
  /** The least or the greatest amount. */
  readonly limit: string;
}

/** The words of the amount input, small and apart so that the input stays so when it is used alone. */
const amountInputEn = {
  label: 'Amount',
  /** Follows the label, for screen readers: "Amount, US dollars". */
  inCurrency: (name: string): string => `, ${name}`,
  currency: 'Currency',
  problems: {
    empty: () => 'Enter an amount.',
    required: () => 'Enter an amount.',
    incomplete: ({ example }) => `Enter an amount such as ${example}.`,
    not_a_number: ({ example }) => `Enter an amount such as ${example}.`,
    ambiguous: ({ example }) => `This can be read in two ways. Write it like ${example}.`,
    too_many_decimals: ({ digits }) => (digits ? `Enter at most ${digits} decimals.` : 'Enter a whole amount.'),
    too_large: () => 'Enter a smaller amount.',
    other_currency: ({ currency }) => `Enter an amount in ${currency}.`,
    negative: () => 'Enter an amount without a minus.',
    below_min: ({ limit }) => `Enter ${limit} or more.`,
    above_max: ({ limit }) => `Enter ${limit} or less.`,
  } satisfies Record<AmountProblem, (facts: AmountFacts) => string> as Readonly<
    Record<AmountProblem, (facts: AmountFacts) => string>
  >,
};

export const amountInputWords = { amountInput: amountInputEn as typeof amountInputEn };

export type AmountInputMessages = typeof amountInputWords;

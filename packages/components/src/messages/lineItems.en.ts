import type { DecimalProblem } from '@paylinks/hooks';
import type { Count } from './count.js';

/** What a sentence about a quantity or a rate may say, already written for the reader's locale. */
export interface DecimalFacts {
  /** How a number is written here: '1,234.5'. */
  readonly example: string;
  readonly maxDecimals: Count;
}

const likeThis = ({ example }: DecimalFacts): string => `Enter a number such as ${example}.`;

/** The words of the items of a basket. `name` is an item's title, or "Item 2". */
export const lineItemsEn = {
  lineItems: {
    label: 'Items',
    item: (position: string): string => `Item ${position}`,
    add: 'Add item',
    added: (name: string): string => `${name} added`,
    remove: (name: string): string => `Remove ${name}`,
    removed: (name: string, left: Count): string =>
      `${name} removed, ${left.text} ${left.value === 1 ? 'item is' : 'items are'} left`,
    more: (name: string): string => `More about ${name}`,
    currency: 'Currency',
    parts: {
      title: 'Title',
      quantity: 'Quantity',
      unitPrice: 'Net unit price',
      vatPercent: 'VAT %',
      type: 'Type',
      measureUnit: 'Unit',
      description: 'Description',
    },
    types: { good: 'Good', service: 'Service' },
    /** By the provider's word, where the language itself has no name for the unit. */
    measureUnits: {
      unit: 'piece',
      pair: 'pair',
      set: 'set',
      number_of_articles: 'article',
      quarter: 'quarter',
      half_year: 'half year',
      two_week: 'two weeks',
      square_meter: 'square metre',
      cubic_meter: 'cubic metre',
      ton: 'tonne',
    },
    net: 'Net',
    vat: 'VAT',
    total: 'Total',
    about: (amount: string): string => `about ${amount}`,
    range: (least: string, greatest: string): string => `The provider decides the last cents: ${least} to ${greatest}.`,
    /** In a sentence: "A link for about €13.30 (€13.29 to €13.31)". */
    aboutWithin: (amount: string, least: string, greatest: string): string =>
      `about ${amount} (${least} to ${greatest})`,
    between: (least: string, greatest: string): string => `${least} to ${greatest}`,
    notCounted: (count: Count): string =>
      count.value === 1
        ? 'One item is not complete and not counted yet.'
        : `${count.text} items are not complete and not counted yet.`,
    /** A line in one sentence: "2 × Consulting, €90.00, 21% VAT". */
    line: (quantity: string, title: string, price: string, vat: string): string =>
      `${quantity} × ${title}, ${price}, ${vat} VAT`,
    /** What stands before the name of a part where the item is not in sight: "Item 2, quantity". */
    partOf: (item: string, part: string): string => `${item}, ${part}`,
    problems: {
      title: { required: 'Enter a title.' },
      quantity: {
        required: 'Enter a quantity.',
        too_small: 'Enter a quantity above zero.',
        wrong_format: 'Enter a quantity.',
      },
      unitPrice: {
        required: 'Enter a price.',
        too_small: 'Enter a price without a minus.',
        not_allowed: 'Enter the price in the currency of the other items.',
      },
      vatPercent: {
        required: 'Enter the VAT in percent, 0 if there is none.',
        wrong_format: 'Enter the VAT in percent, 0 if there is none.',
      },
    },
    numberProblems: {
      empty: likeThis,
      required: likeThis,
      incomplete: likeThis,
      not_a_number: likeThis,
      ambiguous: ({ example }) => `This can be read in two ways. Write it like ${example}.`,
      too_many_decimals: ({ maxDecimals }) => `Enter at most ${maxDecimals.text} decimals.`,
      too_large: () => 'Enter a smaller number.',
      negative: () => 'Enter a number without a minus.',
    } satisfies Record<DecimalProblem, (facts: DecimalFacts) => string> as Readonly<
      Record<DecimalProblem, (facts: DecimalFacts) => string>
    >,
  },
};

export type LineItemsMessages = typeof lineItemsEn;

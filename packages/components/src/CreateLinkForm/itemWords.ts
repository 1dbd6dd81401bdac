import type { FieldProblems } from '../messages/fieldWord.js';
import type { LineItemsMessages } from '../messages/lineItems.en.js';
import { countOf } from '../parts/count.js';
import type { FieldWords } from '../parts/fieldSentence.js';

/** The words of a form with those of each line: what "Item 2, quantity" is called, and what is said of it. */
export function withItemWords<T extends FieldWords>(
  words: T,
  { lineItems }: LineItemsMessages,
  count: number,
  locale: string,
): T {
  const problems: FieldProblems = lineItems.problems;
  const fields = { ...words.fields };
  const fieldProblems = { ...words.fieldProblems };
  for (let index = 0; index < count; index += 1) {
    const item = lineItems.item(countOf(index + 1, locale).text);
    fields[`items.${index}`] = { label: item };
    for (const [part, label] of Object.entries(lineItems.parts)) {
      const path = `items.${index}.${part}`;
      fields[path] = { label: lineItems.partOf(item, label) };
      fieldProblems[path] = problems[part] ?? {};
    }
  }
  return { ...words, fields, fieldProblems };
}

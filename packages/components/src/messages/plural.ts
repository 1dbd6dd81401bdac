import type { Count } from './count.js';

/** A text for each form that the language has. */
export type Forms<Form extends Intl.LDMLPluralRule> = Readonly<Record<Form, string>>;

/**
 * Chooses a language's form for a count: `const form = pluralsOf<'one' | 'few' | 'many' | 'other'>('pl')`, then
 * `form(count, { one: `${count.text} link`, … })`. A form that the language has and the type leaves out reads as `other`.
 */
export function pluralsOf<Form extends Intl.LDMLPluralRule>(
  language: string,
): (count: Count | number, forms: Forms<Form | 'other'>) => string {
  let rules: Intl.PluralRules | undefined;
  return (count, forms) => {
    // Not before it is needed: a page may load the catalogue and never count.
    rules ??= new Intl.PluralRules(language);
    const all: Partial<Forms<Intl.LDMLPluralRule>> & Forms<'other'> = forms;
    return all[rules.select(typeof count === 'number' ? count : count.value)] ?? all.other;
  };
}

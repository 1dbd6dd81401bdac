import type { FieldNames, FieldProblems } from '../messages/fieldWord.js';
import type { FormMessages } from '../messages/form.en.js';

/** What a form's fields are called, and what is said of their problems. A form of other fields gives its own. */
export interface FieldWords extends Pick<FormMessages, 'fieldErrors'> {
  readonly fields: FieldNames;
  readonly fieldProblems: FieldProblems;
}

export function fieldLabel(words: Pick<FieldWords, 'fields'>, field: string): string {
  return words.fields[field]?.label ?? field;
}

/** The sentence for a field's problem: the field's own, else the common one. A code that a newer core brings reads as 'invalid'. */
export function problemSentence(words: FieldWords, field: string, code: string): string {
  const own = words.fieldProblems[field]?.[code];
  if (own) return own;
  if (code === 'required') return words.fieldErrors.required(fieldLabel(words, field));
  const common = Object.entries(words.fieldErrors).find(([key]) => key === code)?.[1];
  return typeof common === 'string' ? common : words.fieldErrors.invalid;
}

export interface FieldProblem {
  /** The field, or a place inside it. */
  readonly field: string;
  readonly code: string;
}

/** What is wrong at a path and below it, each with its place. */
export function problemsWithin(errors: object, path: string): FieldProblem[] {
  let node: unknown = errors;
  for (const step of path.split('.')) node = entries(node).find(([name]) => name === step)?.[1];
  return problemsOf(node, path);
}

/** The code of the first of them. */
export function problemAt(errors: object, path: string): string | null {
  return problemsWithin(errors, path)[0]?.code ?? null;
}

/** Every field that has a problem, in the order given; each place inside a field that has a name of its own. */
export function fieldProblems(
  errors: object,
  fields: readonly { readonly name: string; readonly path: string }[],
  words?: FieldWords,
): FieldProblem[] {
  return fields.flatMap(({ name, path }) => {
    const problems = problemsWithin(errors, path);
    const named = problems.filter(({ field }) => field !== path && words?.fields[field]);
    return named.length > 0 ? named : problems.slice(0, 1).map(({ code }) => ({ field: name, code }));
  });
}

function problemsOf(node: unknown, field: string): FieldProblem[] {
  const parts = entries(node);
  const code = parts.find(([name]) => name === 'message')?.[1];
  if (typeof code === 'string' && code !== '') return [{ field, code }];
  return parts.flatMap(([name, part]) => (name === 'ref' ? [] : problemsOf(part, `${field}.${name}`)));
}

function entries(node: unknown): [string, unknown][] {
  return typeof node === 'object' && node !== null ? Object.entries(node) : [];
}

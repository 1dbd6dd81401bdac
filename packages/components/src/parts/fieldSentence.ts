import type { FormMessages } from '../messages/form.en.js';

/** What a form's fields are called, and what is said of their problems. A form of other fields gives its own. */
export type FieldWords = Pick<FormMessages, 'fields' | 'fieldErrors' | 'fieldProblems'>;

export function fieldLabel(words: FieldWords, field: string): string {
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

/** The code of the first problem at a path or below it. */
export function problemAt(errors: object, path: string): string | null {
  let node: unknown = errors;
  for (const step of path.split('.')) node = entry(node, step);
  return firstCode(node);
}

function entry(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null
    ? Object.entries(node).find(([name]) => name === key)?.[1]
    : undefined;
}

function firstCode(node: unknown): string | null {
  if (typeof node !== 'object' || node === null) return null;
  const message = entry(node, 'message');
  if (typeof message === 'string' && message !== '') return message;
  for (const [key, value] of Object.entries(node)) {
    const code = key === 'ref' ? null : firstCode(value);
    if (code) return code;
  }
  return null;
}

export interface FieldProblem {
  readonly field: string;
  readonly code: string;
}

/** Every field that has a problem, in the order given. */
export function fieldProblems(
  errors: object,
  fields: readonly { readonly name: string; readonly path: string }[],
): FieldProblem[] {
  return fields.flatMap(({ name, path }) => {
    const code = problemAt(errors, path);
    return code ? [{ field: name, code }] : [];
  });
}

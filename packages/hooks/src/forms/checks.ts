import { type FieldErrors, type FieldPath, type FieldValues, get, type ResolverResult, set } from 'react-hook-form';
import type { CreateLinkProblem } from './createLinkFormValues.js';

export type Problem = CreateLinkProblem | 'in_future' | null | undefined | false;

/** What is wrong with a field, by the path that react-hook-form has for it; `root` of a list is the list itself. */
export type Found<T extends FieldValues> = readonly [path: FieldPath<T> | `${string}.root`, problem: Problem];

/** Of the contract, or of a field that is drawn. */
interface Rule {
  readonly required: boolean;
  readonly minLength?: number | null | undefined;
  readonly maxLength?: number | null | undefined;
}

/** Of text without the space around it. `problemOf` is asked where there is some that is long enough; without a rule, nothing is wrong. */
export function textProblem(typed: string, rule: Rule | undefined, problemOf?: (text: string) => Problem): Problem {
  const text = typed.trim();
  if (rule === undefined) return null;
  if (text === '') return rule.required && 'required';
  // Characters as a person counts them: code points, not halves of them.
  return sizeProblem([...text].length, rule) || problemOf?.(text);
}

export function sizeProblem(size: number, { minLength, maxLength }: Rule): Problem {
  if (size < (minLength ?? 0)) return 'too_short';
  return size > (maxLength ?? Number.POSITIVE_INFINITY) && 'too_long';
}

export const dayProblem = (text: string): Problem =>
  !(/^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text)) && 'wrong_format';

/** The answer as react-hook-form takes it: the first problem of each field, as `type` and `message`. */
export function resolved<T extends FieldValues>(values: T, found: readonly Found<T>[]): ResolverResult<T> {
  const errors: FieldErrors<T> = {};
  for (const [path, problem] of found) {
    if (problem && !get(errors, path)) set(errors, path, { type: problem, message: problem });
  }
  return Object.keys(errors).length > 0 ? { values: {}, errors } : { values, errors: {} };
}

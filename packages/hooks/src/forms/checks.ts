import type { FieldRule } from '@paylinks/core';
import { type FieldErrors, type FieldValues, get, type ResolverResult, set } from 'react-hook-form';
import * as z from 'zod/mini';
import type { CreateLinkProblem } from './createLinkFormValues.js';

// A strict content policy refuses zod's probe for eval.
z.config({ jitless: true });

export type Problem = CreateLinkProblem | 'in_future' | null | undefined | false;

export const anything = <T>(): z.ZodMiniType<T> => z.custom<T>(() => true);

export const held = <T>(schema: z.ZodMiniType<T>, problemOf: (value: T) => Problem): z.ZodMiniType<T> =>
  schema.check(({ value, issues }) => {
    const problem = problemOf(value);
    if (problem) issues.push({ code: 'custom', input: value, path: [], message: problem });
  });

/** Characters as a person counts them: code points, not halves of them. */
export const lengthProblem = (text: string, rule: FieldRule): Problem =>
  text === '' ? rule.required && 'required' : sizeProblem([...text].length, rule);

export function sizeProblem(size: number, { minLength = 0, maxLength = Number.POSITIVE_INFINITY }: FieldRule): Problem {
  if (size < minLength) return 'too_short';
  return size > maxLength && 'too_long';
}

export const dayProblem = (text: string): Problem =>
  !(/^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text)) && 'wrong_format';

/** A schema's answer as react-hook-form takes it: the first issue of each field, its code as `type` and `message`. */
export function resolved<T extends FieldValues>(schema: z.ZodMiniType<T>, values: T): ResolverResult<T> {
  const result = schema.safeParse(values);
  if (result.success) return { values, errors: {} };
  const errors: FieldErrors<T> = {};
  for (const { path, message } of result.error.issues) {
    const name = path.join('.');
    if (!get(errors, name)) set(errors, name, { type: message, message });
  }
  return { values: {}, errors };
}

import type { CreateField } from '@paylinks/core';
import type { CreateLinkFormField, CreateLinkFormValues } from '@paylinks/hooks';
import type { FieldErrors } from 'react-hook-form';
import type { FirstMessages } from '../messages/first.en.js';

export function fieldLabel(messages: FirstMessages, field: CreateField): string {
  return messages.fields[field]?.label ?? field;
}

/** The sentence for a field's problem: the field's own, else the common one. A code that a newer core brings reads as 'invalid'. */
export function problemSentence(messages: FirstMessages, field: CreateField, code: string): string {
  const own = messages.fieldProblems[field]?.[code];
  if (own) return own;
  if (code === 'required') return messages.fieldErrors.required(fieldLabel(messages, field));
  const common = Object.entries(messages.fieldErrors).find(([key]) => key === code)?.[1];
  return typeof common === 'string' ? common : messages.fieldErrors.invalid;
}

/** The code of the first problem at a path or below it. */
export function problemAt(errors: FieldErrors<CreateLinkFormValues>, path: string): string | null {
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
  readonly field: CreateField;
  readonly code: string;
}

/** Every field that has a problem, in the order given. */
export function fieldProblems(
  errors: FieldErrors<CreateLinkFormValues>,
  fields: readonly CreateLinkFormField[],
): FieldProblem[] {
  return fields.flatMap(({ name, path }) => {
    const code = problemAt(errors, path);
    return code ? [{ field: name, code }] : [];
  });
}

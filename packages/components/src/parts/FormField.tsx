'use client';
import type { FieldError } from '@paylinks/core';
import type { ReactElement, ReactNode } from 'react';
import { type ControlProps, Field } from './Field.js';
import { type FieldWords, fieldLabel, problemAt, problemSentence } from './fieldSentence.js';
import { useFieldWords } from './useFieldWords.js';

export interface FieldState {
  readonly form: { readonly formState: { readonly errors: object } };
  readonly serverErrors: readonly FieldError[];
}
export interface DrawnField {
  readonly name: string;
  readonly path: string;
  readonly required: boolean;
}

/** The sentence for a field's problem as it stands, with the provider's own words where it gave no better reason. */
export function useProblem({ form, serverErrors }: FieldState, field: DrawnField, words?: FieldWords): ReactNode {
  const messages = useFieldWords('FormField');
  const code = problemAt(form.formState.errors, field.path);
  if (!code) return null;
  const quoted = code === 'invalid' ? serverErrors.find(({ path }) => path.startsWith(field.path))?.message : undefined;
  return (
    <>
      {problemSentence(words ?? messages, field.name, code)}
      {quoted ? ` ${messages.createForm.refusedWith(quoted)}` : null}
    </>
  );
}

/** A field of a form with its label, help and problem, found again by `data-field`. `words`: where the kit's common ones do not name it. */
export function FormField({
  state,
  field,
  words,
  group,
  description,
  children,
}: {
  state: FieldState;
  field: DrawnField;
  words?: FieldWords | undefined;
  group?: boolean;
  description?: ReactNode;
  children: (control: ControlProps) => ReactNode;
}): ReactElement {
  const messages = useFieldWords('FormField');
  const error = useProblem(state, field, words);
  return (
    <div className={short.test(field.name) ? 'pl-form-field' : 'pl-form-field pl-wide'} data-field={field.name}>
      <Field
        label={fieldLabel(words ?? messages, field.name)}
        description={description ?? (words ?? messages).fields[field.name]?.description}
        error={error}
        required={field.required}
        group={group}
      >
        {children}
      </Field>
    </div>
  );
}

/** These share a line where there is room. */
const short = /Date$|^customerId$/;

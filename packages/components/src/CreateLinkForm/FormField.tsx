'use client';
import type { CreateLinkFormField, CreateLinkFormState } from '@paylinks/hooks';
import type { ReactElement, ReactNode } from 'react';
import { type ControlProps, Field } from '../parts/Field.js';
import { useKit } from '../parts/useKit.js';
import { fieldLabel, problemAt, problemSentence } from './fieldSentence.js';

export interface FormFieldProps {
  state: CreateLinkFormState;
  field: CreateLinkFormField;
}

/** The sentence for a field's problem as it stands, with the provider's own words where it gave no better reason. */
export function useProblem(state: CreateLinkFormState, field: CreateLinkFormField): ReactNode {
  const { messages } = useKit('CreateLinkForm');
  const code = problemAt(state.form.formState.errors, field.path);
  if (!code) return null;
  const quoted =
    code === 'invalid' ? state.serverErrors.find(({ path }) => path.startsWith(field.path))?.message : undefined;
  return (
    <>
      {problemSentence(messages, field.name, code)}
      {quoted ? ` ${messages.createForm.refusedWith(quoted)}` : null}
    </>
  );
}

/** A field of the form with its label, help and problem, found again by `data-field`. */
export function FormField({
  state,
  field,
  group,
  description,
  children,
}: FormFieldProps & {
  group?: boolean;
  description?: ReactNode;
  children: (control: ControlProps) => ReactNode;
}): ReactElement {
  const { messages } = useKit('CreateLinkForm');
  const error = useProblem(state, field);
  return (
    <div className="pl-form-field" data-field={field.name}>
      <Field
        label={fieldLabel(messages, field.name)}
        description={description ?? messages.fields[field.name]?.description}
        error={error}
        required={field.required}
        group={group}
      >
        {children}
      </Field>
    </div>
  );
}

type TextName =
  | 'payerName'
  | 'reference'
  | 'description'
  | 'returnUrl'
  | 'customerId'
  | 'invoice.issueDate'
  | 'invoice.dueDate';

/** One line of text, or a day. The browser's own checks stay off: what is wrong is said in the kit's words. */
export function TextField({ state, field, name }: FormFieldProps & { name: TextName }): ReactElement {
  const day = name === 'invoice.issueDate' || name === 'invoice.dueDate';
  const address = name === 'returnUrl';
  return (
    <FormField state={state} field={field}>
      {(control) => (
        <input
          {...control}
          className="pl-input"
          type={day ? 'date' : 'text'}
          inputMode={address ? 'url' : undefined}
          placeholder={address ? 'https://' : undefined}
          dir={address ? 'ltr' : undefined}
          autoComplete="off"
          spellCheck={address ? false : undefined}
          readOnly={field.readOnly}
          {...state.form.register(name)}
        />
      )}
    </FormField>
  );
}

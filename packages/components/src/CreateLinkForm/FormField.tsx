'use client';
import type { CreateLinkFormField, CreateLinkFormState } from '@paylinks/hooks';
import type { ReactElement } from 'react';
import { FormField } from '../parts/FormField.js';

export { FormField, useProblem } from '../parts/FormField.js';

export interface FormFieldProps {
  state: CreateLinkFormState;
  field: CreateLinkFormField;
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
          // For what a server draws; from then on it is the form's.
          defaultValue={state.form.getValues(name)}
          {...state.form.register(name)}
        />
      )}
    </FormField>
  );
}

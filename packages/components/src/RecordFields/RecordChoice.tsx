'use client';
import type { ReactElement } from 'react';
import { FormField } from '../parts/FormField.js';
import { recordFieldWords, useRecordWords } from '../parts/useRecordWords.js';
import type { RecordFieldProps } from './RecordFields.js';

/** One of a few, all in sight. */
export function RecordChoice<T extends string>({
  state,
  field,
  options,
  labels,
}: RecordFieldProps & { options: readonly T[]; labels: Readonly<Record<T, string>> }): ReactElement {
  const words = useRecordWords('RecordFields');
  const chosen = state.form.getValues(field.path) as T;
  return (
    <FormField state={state} field={{ ...field, required: true }} words={recordFieldWords(words)} group>
      {(control) =>
        field.readOnly ? (
          <p>{labels[chosen]}</p>
        ) : (
          <div className="pl-row pl-chips">
            {options.map((option) => (
              <label className="pl-chip" key={option}>
                <input
                  type="radio"
                  value={option}
                  aria-describedby={control['aria-describedby']}
                  {...state.form.register(field.path)}
                />
                {labels[option]}
              </label>
            ))}
          </div>
        )
      }
    </FormField>
  );
}

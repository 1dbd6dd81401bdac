'use client';
import { type ReactElement, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { FormField } from '../parts/FormField.js';
import { recordMethodLabel } from '../parts/recordLook.js';
import { recordFieldWords, useRecordWords } from '../parts/useRecordWords.js';
import type { RecordFieldProps } from './RecordFields.js';

const usual = ['bank_transfer', 'card', 'sepa_debit', 'cash', 'check', 'paypal'];

/** How it was paid: the usual ways, and any other in a word of one's own, since the contract takes each. */
export function RecordMethodField({ state, field }: RecordFieldProps): ReactElement {
  const words = useRecordWords('RecordFields');
  const { form } = state;
  const method = useWatch({ control: form.control, name: 'paymentMethod' });
  const [isOwn, setOwn] = useState(false);
  const isOther = isOwn || (method !== '' && !usual.includes(method));
  return (
    <FormField state={state} field={field} words={recordFieldWords(words)}>
      {(control) =>
        field.readOnly ? (
          <p id={control.id}>{method === '' ? words.recordMethods.none : recordMethodLabel(words, method)}</p>
        ) : (
          <>
            <select
              {...control}
              className="pl-input"
              value={isOther ? 'other' : method}
              onChange={({ target: { value } }) => {
                setOwn(value === 'other');
                form.setValue('paymentMethod', value === 'other' ? '' : value, { shouldDirty: true });
              }}
            >
              <option value="">{words.recordMethods.none}</option>
              {usual.map((way) => (
                <option key={way} value={way}>
                  {recordMethodLabel(words, way)}
                </option>
              ))}
              <option value="other">{words.recordMethods.other}</option>
            </select>
            {isOther ? (
              <input
                className="pl-input pl-form-own"
                aria-label={words.recordMethods.otherLabel}
                aria-describedby={control['aria-describedby']}
                autoComplete="off"
                {...form.register('paymentMethod')}
              />
            ) : null}
          </>
        )
      }
    </FormField>
  );
}

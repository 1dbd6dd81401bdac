'use client';
import type { ReactElement } from 'react';
import { FormField } from '../parts/FormField.js';
import { formatInstant, zoneName } from '../parts/time.js';
import { useKit } from '../parts/useKit.js';
import { recordFieldWords, useRecordWords } from '../parts/useRecordWords.js';
import type { RecordFieldProps } from './RecordFields.js';

/** When it was paid, on the clocks of the kit's zone; what was typed is said as a moment under it. */
export function PaidAtField({ state, field }: RecordFieldProps): ReactElement {
  const kit = useKit('RecordFields');
  const words = useRecordWords('RecordFields');
  const { paidAt } = state;
  // In summer the zone has another name.
  const zone = zoneName(kit, paidAt ? new Date(paidAt) : undefined);
  const own = recordFieldWords(words);
  const fields = { ...own.fields, paidAt: { label: words.recordForm.paidAt(zone) } };
  return (
    <FormField
      state={state}
      field={field}
      words={{ ...own, fields }}
      description={<output>{paidAt ? formatInstant(paidAt, kit) : null}</output>}
    >
      {(control) => (
        <input
          {...control}
          className="pl-input"
          type="datetime-local"
          readOnly={field.readOnly}
          {...state.form.register('paidAt')}
        />
      )}
    </FormField>
  );
}

'use client';
import type { RecordFieldsState, RecordPaymentFormField } from '@paylinks/hooks';
import { type ReactElement, useState } from 'react';
import { Disclosure } from '../parts/Disclosure.js';
import { FormField } from '../parts/FormField.js';
import { fieldProblems } from '../parts/fieldSentence.js';
import { recordFieldWords, useRecordWords } from '../parts/useRecordWords.js';
import { PaidAtField } from './PaidAtField.js';
import { RecordAmountField } from './RecordAmountField.js';
import { RecordChoice } from './RecordChoice.js';
import { RecordMethodField } from './RecordMethodField.js';

export interface RecordFieldProps {
  state: RecordFieldsState;
  field: RecordPaymentFormField;
}

/** The fields of a record, in order. What few people have an answer to waits behind "More options". */
export function RecordFields({ state }: { state: RecordFieldsState }): ReactElement {
  const words = useRecordWords('RecordFields');
  const [opened, setOpened] = useState<boolean | null>(null);
  const waiting = state.fields.filter(isWaiting);
  const forcedOpen = fieldProblems(state.form.formState.errors, waiting).length > 0;
  const isOpen = forcedOpen || (opened ?? waiting.some(({ path }) => Boolean(state.form.getValues(path))));
  const draw = (field: RecordPaymentFormField): ReactElement => (
    <AnyField key={field.name} state={state} field={field} />
  );
  return (
    <>
      {state.fields.filter((field) => !isWaiting(field)).map(draw)}
      {waiting.length > 0 ? (
        <Disclosure label={words.recordForm.moreOptions} open={isOpen} onOpenChange={setOpened}>
          <div className="pl-form-fields pl-form-more">{waiting.map(draw)}</div>
        </Disclosure>
      ) : null}
    </>
  );
}

const isWaiting = ({ name, required }: RecordPaymentFormField): boolean =>
  !required && (name === 'paymentIntentId' || name === 'paymentIntentStatus');

function AnyField({ state, field }: RecordFieldProps): ReactElement {
  const words = useRecordWords('RecordFields');
  const { kinds, statuses } = words.recordForm;
  switch (field.name) {
    case 'kind':
      return <RecordChoice state={state} field={field} options={state.kinds} labels={kinds} />;
    case 'status':
      return <RecordChoice state={state} field={field} options={state.statuses} labels={statuses} />;
    case 'amount':
      return <RecordAmountField state={state} field={field} />;
    case 'paidAt':
      return <PaidAtField state={state} field={field} />;
    case 'paymentMethod':
      return <RecordMethodField state={state} field={field} />;
    default:
      return (
        <FormField state={state} field={field} words={recordFieldWords(words)}>
          {(control) => (
            <input
              {...control}
              className="pl-input"
              type={field.name === 'plannedPaymentDate' ? 'date' : 'text'}
              autoComplete="off"
              spellCheck={false}
              readOnly={field.readOnly}
              {...state.form.register(field.path)}
            />
          )}
        </FormField>
      );
  }
}

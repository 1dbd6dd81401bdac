'use client';
import { type CurrencyCode, formatMoney } from '@paylinks/core';
import type { AmountProblem } from '@paylinks/hooks';
import { type ReactElement, useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { CurrencyAmountInput } from '../CurrencyAmountInput/index.js';
import { Button } from '../parts/Button.js';
import { useProblem } from '../parts/FormField.js';
import { preferredCurrency } from '../parts/preferredCurrency.js';
import { useKit } from '../parts/useKit.js';
import { recordFieldWords, useRecordWords } from '../parts/useRecordWords.js';
import type { RecordFieldProps } from './RecordFields.js';

/** The amount, typed without a minus whatever has happened, in the document's currency. */
export function RecordAmountField({ state, field }: RecordFieldProps): ReactElement {
  const { locale } = useKit('RecordFields');
  const words = useRecordWords('RecordFields');
  const { form, capabilities, due, currency: fixed } = state;
  const problem = useProblem(state, field, recordFieldWords(words));
  const [value, kind] = useWatch({ control: form.control, name: ['amount', 'kind'] });
  const input = useRef<HTMLInputElement>(null);
  const { onBlur } = form.register('amount');
  const [unread, setUnread] = useState<AmountProblem | null>(null);
  const offered = fixed ? [fixed] : (capabilities.data?.create[0]?.currencies ?? []);
  const [chosen, setChosen] = useState<CurrencyCode | null>(null);
  const currency = value?.currency ?? chosen ?? preferredCurrency(offered);
  const full = kind === 'payment' && due !== null && due.minorUnits > 0 && !field.readOnly ? due : null;
  const isFull = full !== null && value?.minorUnits === full.minorUnits && value.currency === full.currency;
  return (
    <div className="pl-form-field pl-form-amount" data-field="amount">
      <CurrencyAmountInput
        label={words.recordFields.amount?.label}
        value={value}
        onValueChange={(money, change) => {
          setChosen(change.currency);
          setUnread(change.problem);
          state.setAmount(money, change.problem);
        }}
        onBlur={() => {
          // The dialog opens here: who first says what has happened has made no mistake yet.
          if (value !== null || unread !== null) void onBlur({ type: 'blur', target: { name: 'amount', value } });
        }}
        currency={currency}
        currencies={offered}
        locale={locale}
        maxDecimals={capabilities.data?.maxDecimals[currency]}
        required={form.formState.isSubmitted}
        inputRef={input}
        readOnly={field.readOnly}
        description={kind === 'payment' ? undefined : words.recordForm.negativeHint}
        error={problem && (unread ? true : problem)}
      />
      {full && !isFull ? (
        <Button
          size="sm"
          className="pl-form-own"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            setUnread(null);
            state.setAmount(full, null);
            form.clearErrors('amount');
            // The button is gone by then.
            input.current?.focus();
          }}
        >
          {words.recordForm.fullAmount(formatMoney(full, locale))}
        </Button>
      ) : null}
    </div>
  );
}

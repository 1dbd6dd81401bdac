'use client';
import type { CurrencyCode } from '@paylinks/core';
import { formatMoney } from '@paylinks/core';
import type { AmountProblem, SourceWithDue } from '@paylinks/hooks';
import { type ReactElement, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { CurrencyAmountInput } from '../CurrencyAmountInput/index.js';
import { preferredCurrency } from '../parts/preferredCurrency.js';
import { sentences } from '../parts/sentences.js';
import { useFormWords } from '../parts/useFormWords.js';
import { useKit } from '../parts/useKit.js';
import { type FormFieldProps, useProblem } from './FormField.js';

/** The amount: first and largest. What cannot be read as one is explained by the input itself. */
export function AmountField({
  state,
  field,
  source,
  defaultCurrency,
}: FormFieldProps & { source: SourceWithDue | undefined; defaultCurrency: CurrencyCode | undefined }): ReactElement {
  const { locale } = useKit('CreateLinkForm');
  const messages = useFormWords('CreateLinkForm');
  const { form, mode, capabilities } = state;
  const problem = useProblem(state, field);
  const value = useWatch({ control: form.control, name: 'amount' });
  const { onBlur } = form.register('amount');
  const [unread, setUnread] = useState<AmountProblem | null>(null);
  const offered = mode?.currencies ?? [];
  const [currency, setCurrency] = useState<CurrencyCode>(
    () =>
      form.getValues('amount')?.currency ??
      source?.due?.currency ??
      source?.total?.currency ??
      defaultCurrency ??
      preferredCurrency(offered),
  );
  const words = messages.createForm;
  const net = mode?.amountIs === 'net';
  const due = source?.due && words.due(words.stillToPay(source.number ?? ''), formatMoney(source.due, locale));
  const hints = [due, due && !field.required && words.dueIfEmpty, net && words.netHint];
  return (
    <div className="pl-form-field pl-form-amount" data-field="amount">
      <CurrencyAmountInput
        label={net ? words.netLabel : messages.fields.amount?.label}
        value={value}
        onValueChange={(money, change) => {
          setCurrency(change.currency);
          setUnread(change.problem);
          state.setAmount(money, change.problem);
        }}
        // Checked when it is left, as every other field is; its value is already in the form.
        onBlur={() => void onBlur({ type: 'blur', target: { name: 'amount', value: form.getValues('amount') } })}
        currency={value?.currency ?? currency}
        currencies={offered.length > 0 ? offered : [currency]}
        locale={locale}
        maxDecimals={capabilities.data?.maxDecimals[currency]}
        required={field.required}
        readOnly={field.readOnly}
        description={sentences(messages, hints)}
        error={problem && (unread ? true : problem)}
      />
    </div>
  );
}

'use client';
import type { CurrencyCode } from '@paylinks/core';
import { blankLineItem, type CreateLinkFormValues, type LineItemsChange, type LineItemValues } from '@paylinks/hooks';
import { type FocusEvent, type ReactElement, useEffect } from 'react';
import { type FieldPath, type UseFormReturn, useWatch } from 'react-hook-form';
import { LineItemsEditor } from '../LineItemsEditor/index.js';
import { lineItemsEn } from '../messages/lineItems.en.js';
import { problemAt } from '../parts/fieldSentence.js';
import { preferredCurrency } from '../parts/preferredCurrency.js';
import { useFieldWords } from '../parts/useFieldWords.js';
import { useKit } from '../parts/useKit.js';
import { useWords } from '../parts/useWords.js';
import type { FormFieldProps } from './FormField.js';
import { itemErrors } from './itemErrors.js';
import { withItemWords } from './itemWords.js';

export { itemsAmount } from './itemsAmount.js';
export { lineItemsEn, withItemWords };

export interface ItemsFieldProps extends FormFieldProps {
  defaultCurrency: CurrencyCode | undefined;
}

/** The items of the basket that the link is for. */
export function ItemsField({ state, field, defaultCurrency }: ItemsFieldProps): ReactElement {
  const { form, mode, capabilities } = state;
  const value = useWatch({ control: form.control, name: 'items' });
  const { locale } = useKit('CreateLinkForm');
  const words = withItemWords(
    useFieldWords('CreateLinkForm'),
    useWords(lineItemsEn, 'CreateLinkForm'),
    value.length,
    locale,
  );
  const offered = mode?.currencies ?? [];
  const isEmpty = value.length === 0;
  useEffect(() => {
    if (isEmpty && !field.readOnly) form.setValue('items', [blankLineItem]);
  }, [isEmpty, field.readOnly, form]);

  const change = (items: readonly LineItemValues[], { reason, index }: LineItemsChange): void => {
    form.setValue('items', [...items], { shouldDirty: true });
    if (reason === 'remove' && index !== null) moveErrorsUp(form, index);
  };
  // Checked when it is left, as every other field is.
  const check = ({ target }: FocusEvent): void => {
    const path = target.closest<HTMLElement>('[data-field]')?.dataset.field;
    if (path?.startsWith('items.')) void form.trigger(path as FieldPath<CreateLinkFormValues>);
  };
  const { errors } = form.formState;
  const code = problemAt(errors, 'items.root');
  return (
    <div className="pl-form-field" data-field="items">
      <LineItemsEditor
        value={value}
        onValueChange={change}
        onBlur={check}
        currencies={offered}
        defaultCurrency={defaultCurrency ?? preferredCurrency(offered)}
        rules={mode?.items}
        maxDecimals={capabilities.data?.maxDecimals}
        label={words.fields['items']?.label}
        error={code && words.fieldProblems['items']?.[code]}
        itemErrors={itemErrors(state, words)}
        readOnly={field.readOnly}
      />
    </div>
  );
}

/** What is wrong with the lines below goes with them. */
function moveErrorsUp(
  { formState, clearErrors, setError }: UseFormReturn<CreateLinkFormValues>,
  removed: number,
): void {
  const { items: errors } = formState.errors;
  clearErrors('items');
  if (!Array.isArray(errors)) return;
  errors.forEach((line: Readonly<Record<string, { readonly message?: string } | undefined>> | undefined, index) => {
    if (index === removed || !line) return;
    for (const [part, error] of Object.entries(line)) {
      const path = `items.${index > removed ? index - 1 : index}.${part}`;
      if (error?.message)
        setError(path as FieldPath<CreateLinkFormValues>, { type: error.message, message: error.message });
    }
  });
}

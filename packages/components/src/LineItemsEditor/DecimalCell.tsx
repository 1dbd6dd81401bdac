'use client';
import { decimalNotation } from '@paylinks/core';
import { useDecimalInput } from '@paylinks/hooks';
import type { ReactElement, ReactNode } from 'react';
import { lineItemsEn } from '../messages/lineItems.en.js';
import { countOf } from '../parts/count.js';
import { Field } from '../parts/Field.js';
import { useKit } from '../parts/useKit.js';
import { useWords } from '../parts/useWords.js';

const maxDecimals = 6;

export interface DecimalCellProps {
  label: string;
  value: string;
  onValueChange: (decimal: string) => void;
  error: ReactNode;
  disabled: boolean;
  readOnly: boolean;
}

/** A quantity or a rate. What cannot be read as a number is explained here, whatever else is wrong with it. */
export function DecimalCell({ label, error, ...rest }: DecimalCellProps): ReactElement {
  const { locale } = useKit('LineItemsEditor');
  const words = useWords(lineItemsEn, 'LineItemsEditor').lineItems;
  const { inputProps, problem, touched } = useDecimalInput({ ...rest, locale, maxDecimals });
  const own =
    problem && (touched || error)
      ? words.numberProblems[problem]({
          example: decimalNotation(locale).write('1234.5'),
          maxDecimals: countOf(maxDecimals, locale),
        })
      : null;
  return (
    <Field className="pl-item-cell" label={label} error={own ?? error} required>
      {(control) => <input {...inputProps} {...control} className="pl-input" suppressHydrationWarning />}
    </Field>
  );
}

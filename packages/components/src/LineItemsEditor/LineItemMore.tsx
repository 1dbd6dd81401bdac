'use client';
import type { CreateMode } from '@paylinks/core';
import type { LineItemRow, LineItemValues } from '@paylinks/hooks';
import type { ReactElement } from 'react';
import { lineItemsEn } from '../messages/lineItems.en.js';
import { Field } from '../parts/Field.js';
import { useKit } from '../parts/useKit.js';
import { useWords } from '../parts/useWords.js';
import type { LineItemErrors } from './LineItem.js';
import { measureUnitLabel } from './measureUnitLabel.js';

export interface LineItemMoreProps {
  values: LineItemValues;
  onChange: LineItemRow['change'];
  rules: CreateMode['items'];
  errors: LineItemErrors;
  field: (part: keyof LineItemValues) => { readonly 'data-field': string };
  disabled: boolean;
  readOnly: boolean;
}

/** What few lines need. Types and units are those that the provider takes. */
export function LineItemMore({ values, onChange, rules, errors, field, ...states }: LineItemMoreProps): ReactElement {
  const { locale } = useKit('LineItemsEditor');
  const words = useWords(lineItemsEn, 'LineItemsEditor').lineItems;
  const { disabled, readOnly } = states;
  const choices = [
    { part: 'type', options: rules?.types ?? [], label: (type: string) => words.types[type as 'good' | 'service'] },
    {
      part: 'measureUnit',
      options: rules?.measureUnits ?? [],
      label: (unit: string) => measureUnitLabel(unit, words.measureUnits, locale),
    },
  ] as const;
  return (
    <>
      {choices.map(({ part, options, label }) =>
        options.length > 0 || values[part] !== '' ? (
          <div key={part} {...field(part)}>
            <Field label={words.parts[part]} error={errors[part]}>
              {(control) => (
                <select
                  {...control}
                  className="pl-input"
                  value={values[part]}
                  onChange={(event) => onChange({ [part]: event.target.value })}
                  disabled={disabled || readOnly}
                >
                  <option value="">–</option>
                  {withOwn(options, values[part]).map((option) => (
                    <option key={option} value={option}>
                      {label(option)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          </div>
        ) : null,
      )}
      <div className="pl-wide" {...field('description')}>
        <Field label={words.parts.description} error={errors.description}>
          {(control) => (
            <input
              {...control}
              {...states}
              className="pl-input"
              autoComplete="off"
              value={values.description}
              onChange={(event) => onChange({ description: event.target.value })}
            />
          )}
        </Field>
      </div>
    </>
  );
}

/** What the host gave is shown, also where the provider does not take it. */
function withOwn(options: readonly string[], own: string): readonly string[] {
  return own === '' || options.includes(own) ? options : [own, ...options];
}

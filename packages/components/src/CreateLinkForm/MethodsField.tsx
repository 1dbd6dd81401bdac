'use client';
import type { PaymentMethod } from '@paylinks/core';
import type { ReactElement } from 'react';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { Icon, type IconName } from '../parts/Icon.js';
import { Notice } from '../parts/Notice.js';
import { Skeleton } from '../parts/Skeleton.js';
import { useKit } from '../parts/useKit.js';
import { FormField, type FormFieldProps } from './FormField.js';
import { methodLabel, methodList } from './methodLabel.js';

/** How it can be paid: chips with checkboxes underneath. What cannot be chosen stays in sight, with the reason. */
export function MethodsField({ state, field }: FormFieldProps): ReactElement {
  const { messages, locale } = useKit('CreateLinkForm');
  const { data, error, refetch } = state.methods;
  return (
    <FormField state={state} field={field} group>
      {(control) =>
        field.readOnly ? (
          <p className="pl-form-fixed">
            {methodList(messages, locale, state.form.getValues('paymentMethods'), data ?? [])}
          </p>
        ) : data ? (
          data.length === 0 ? (
            <Notice tone="warning">{messages.createForm.noMethods}</Notice>
          ) : (
            <div className="pl-chips">
              {data.map((method) => (
                <label className="pl-chip" key={method.type}>
                  <input
                    type="checkbox"
                    value={method.type}
                    disabled={!method.usable}
                    aria-invalid={control['aria-invalid']}
                    {...state.form.register('paymentMethods')}
                    aria-describedby={control['aria-describedby']}
                  />
                  <Icon name={methodIcon(method)} />
                  <span>{methodLabel(messages, method)}</span>
                  {method.usable ? (
                    <span className="pl-chip-tick">
                      <Icon name="check" />
                    </span>
                  ) : (
                    <span className="pl-chip-reason">
                      {method.reason ? messages.methodReasons[method.reason] : null}
                    </span>
                  )}
                </label>
              ))}
            </div>
          )
        ) : error ? (
          <ErrorNotice error={error} title={messages.createForm.methodsFailed} onRetry={() => void refetch()} />
        ) : (
          <Skeleton tall width={8} />
        )
      }
    </FormField>
  );
}

/** By what the word tells about its kind; a word that tells nothing is a wallet. */
function methodIcon({ type }: PaymentMethod): IconName {
  if (type.includes('card')) return 'card';
  return /sepa|ach|bacs|bank|transfer|debit/.test(type) ? 'bank' : 'wallet';
}

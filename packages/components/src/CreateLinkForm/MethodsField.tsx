'use client';
import type { PaymentMethod } from '@paylinks/core';
import type { ReactElement } from 'react';
import type { FirstMessages } from '../messages/first.en.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { Icon, type IconPath } from '../parts/Icon.js';
import * as icons from '../parts/icons.js';
import { methodLabel, methodList } from '../parts/methodLabel.js';
import { Skeleton } from '../parts/Skeleton.js';
import { sentences } from '../parts/sentences.js';
import { type FormWords, useFormWords } from '../parts/useFormWords.js';
import { useKit } from '../parts/useKit.js';
import { FormField, type FormFieldProps } from './FormField.js';

/** How it can be paid: chips with checkboxes underneath. What cannot be chosen is named beneath them, with the reason. */
export function MethodsField({ state, field }: FormFieldProps): ReactElement {
  const { locale } = useKit('CreateLinkForm');
  const messages = useFormWords('CreateLinkForm');
  const { data, error, refetch } = state.methods;
  if (field.readOnly) {
    return (
      <FormField state={state} field={field} group>
        {() => <p>{methodList(messages, locale, state.form.getValues('paymentMethods'), data ?? [])}</p>}
      </FormField>
    );
  }
  return (
    <FormField state={state} field={field} group description={unusable(messages, locale, data ?? [])}>
      {(control) =>
        data ? (
          <div className="pl-row pl-chips">
            {data.map((method) =>
              method.usable ? (
                <label className="pl-chip" key={method.type}>
                  <input
                    type="checkbox"
                    value={method.type}
                    aria-invalid={control['aria-invalid']}
                    aria-describedby={control['aria-describedby']}
                    {...state.form.register('paymentMethods')}
                  />
                  <Icon path={methodIcon(method)} />
                  <span>{methodLabel(messages, method)}</span>
                  <span className="pl-mark pl-chip-tick">
                    <Icon path={icons.check} />
                  </span>
                </label>
              ) : null,
            )}
          </div>
        ) : error ? (
          <ErrorNotice error={error} title={messages.createForm.methodsFailed} onRetry={() => void refetch()} />
        ) : (
          <Skeleton tall width={8} />
        )
      }
    </FormField>
  );
}

const reasons = ['inactive', 'send_only', 'amount'] as const;

function unusable(messages: FirstMessages & FormWords, locale: string, methods: readonly PaymentMethod[]): string {
  const lines = reasons.flatMap((reason) => {
    const words = methods.filter((it) => !it.usable && it.reason === reason).map((it) => methodLabel(messages, it));
    return words.length > 0 ? [messages.methodReasons[reason](new Intl.ListFormat(locale).format(words))] : [];
  });
  return sentences(messages, lines);
}

/** By what the word tells about its kind; a word that tells nothing is a wallet. */
function methodIcon({ type }: PaymentMethod): IconPath {
  if (type.includes('card')) return icons.card;
  return /sepa|ach|bacs|bank|transfer|debit/.test(type) ? icons.bank : icons.wallet;
}

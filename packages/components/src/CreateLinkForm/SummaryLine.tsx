'use client';
import { formatMoney } from '@paylinks/core';
import type { CreateLinkFormState, SourceWithDue } from '@paylinks/hooks';
import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { methodList } from '../parts/methodLabel.js';
import { formatInstant } from '../parts/time.js';
import { useFormWords } from '../parts/useFormWords.js';
import { useKit } from '../parts/useKit.js';

/** What is about to be made, as one sentence, beside the button that makes it. Its own watcher: a key in a field redraws this line and not the form. */
export function SummaryLine({
  state,
  source,
}: {
  state: CreateLinkFormState;
  source: SourceWithDue | undefined;
}): ReactElement {
  const kit = useKit('CreateLinkForm');
  const { locale } = kit;
  const messages = useFormWords('CreateLinkForm');
  const [typed, types] = useWatch({ control: state.form.control, name: ['amount', 'paymentMethods'] });
  const amount = typed ?? source?.due ?? null;
  return (
    <p className="pl-form-summary">
      {amount
        ? messages.createForm.summary({
            amount: formatMoney(amount, locale),
            methods: types.length > 0 ? methodList(messages, locale, types, state.methods.data ?? []) : null,
            until: state.expiresAt ? formatInstant(state.expiresAt, kit) : null,
            net: state.mode?.amountIs === 'net',
          })
        : messages.createForm.summaryEmpty}
    </p>
  );
}

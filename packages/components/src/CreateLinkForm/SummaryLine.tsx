'use client';
import { formatMoney } from '@paylinks/core';
import type { CreateLinkFormState, LineItemValues, SourceWithDue } from '@paylinks/hooks';
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
  itemsAmount,
}: {
  state: CreateLinkFormState;
  source: SourceWithDue | undefined;
  /** What the items come to, where there are any. */
  itemsAmount: ((items: readonly LineItemValues[]) => string | null) | null;
}): ReactElement {
  const kit = useKit('CreateLinkForm');
  const { locale } = kit;
  const messages = useFormWords('CreateLinkForm');
  const { control } = state.form;
  const [typed, types, items] = useWatch({ control, name: ['amount', 'paymentMethods', 'items'] });
  const money = typed ?? source?.due;
  const amount = itemsAmount ? itemsAmount(items) : money && formatMoney(money, locale);
  return (
    <p className="pl-form-summary">
      {amount
        ? messages.createForm.summary({
            amount,
            methods: types.length > 0 ? methodList(messages, locale, types, state.methods.data ?? []) : null,
            until: state.expiresAt ? formatInstant(state.expiresAt, kit) : null,
            net: state.mode?.amountIs === 'net',
          })
        : messages.createForm.summaryEmpty}
    </p>
  );
}

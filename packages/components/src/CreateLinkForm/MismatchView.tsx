'use client';
import type { PaymentMethod } from '@paylinks/core';
import type { CreateAttempt, EchoDifference } from '@paylinks/hooks';
import type { ReactElement } from 'react';
import { lineItemsEn } from '../messages/lineItems.en.js';
import { Button } from '../parts/Button.js';
import { DifferencesTable } from '../parts/DifferencesTable.js';
import { fieldLabel } from '../parts/fieldSentence.js';
import { Panel } from '../parts/Panel.js';
import { useKit } from '../parts/useKit.js';
import { useLaterMessages } from '../parts/useLaterMessages.js';
import { useWords } from '../parts/useWords.js';
import { writeAmount, writeValue } from './writeValue.js';

export interface MismatchViewProps {
  attempt: CreateAttempt;
  methods: readonly PaymentMethod[];
  onAccept: () => void;
  /** Left out where the link cannot be expired. */
  onExpire?: (() => void) | undefined;
}

/** The link exists and is not what was asked for: both are shown, and its address is not, until the person has decided. */
export function MismatchView({ attempt, methods, onAccept, onExpire }: MismatchViewProps): ReactElement {
  const kit = useKit('CreateLinkForm');
  const messages = { ...useLaterMessages('CreateLinkForm'), ...useWords(lineItemsEn, 'CreateLinkForm') };
  const words = messages.mismatch;
  const writer = { kit, messages, methods };
  const amount = attempt.differences.find(({ field }) => field === 'amount');
  return (
    <Panel
      tone="danger"
      title={messages.outcome.differs}
      lead={amount && words.amount(writeAmount(amount.got, writer), writeAmount(amount.asked, writer))}
      focus={!attempt.restored}
    >
      <DifferencesTable
        heads={[words.field, words.asked, words.got]}
        rows={attempt.differences.map(({ field, asked, got }: EchoDifference) => ({
          key: field,
          label: fieldLabel(messages, field),
          sides: [writeValue(field, asked, writer), writeValue(field, got, writer)],
        }))}
      />
      <div className="pl-row">
        {onExpire ? (
          <Button variant="primary" aria-haspopup="dialog" onClick={onExpire}>
            {words.expire}
          </Button>
        ) : null}
        <Button onClick={onAccept}>{words.accept}</Button>
      </div>
    </Panel>
  );
}

'use client';
import { formatMoney, type Money, type PaymentRecord } from '@paylinks/core';
import { type RecordAttempt, useRecordActions } from '@paylinks/hooks';
import { type ReactElement, useState } from 'react';
import { AskTwice } from '../parts/AskTwice.js';
import { Button } from '../parts/Button.js';
import { DifferencesTable } from '../parts/DifferencesTable.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { fieldLabel } from '../parts/fieldSentence.js';
import { Panel } from '../parts/Panel.js';
import { recordValueText } from '../parts/recordValueText.js';
import { useKit } from '../parts/useKit.js';
import { useLaterMessages } from '../parts/useLaterMessages.js';
import { recordFieldWords, useRecordWords } from '../parts/useRecordWords.js';

/** The record exists and is not what was entered: both are shown until the person keeps it or takes it back. */
export function RecordMismatch({
  attempt,
  record,
  onAccept,
  onCanceled,
}: {
  attempt: RecordAttempt;
  record: PaymentRecord;
  onAccept: () => void;
  onCanceled: () => void;
}): ReactElement {
  const kit = useKit('RecordPaymentDialog');
  const words = useRecordWords('RecordPaymentDialog');
  const { mismatch } = useLaterMessages('RecordPaymentDialog');
  const { recordMismatch: own, cancelRecord: cancelWords } = words;
  const { cancel } = useRecordActions(record.id);
  const [asking, setAsking] = useState(false);
  const amount = attempt.differences.find(({ field }) => field === 'amount');
  const write = (field: string, value: unknown): string =>
    recordValueText(words, kit, field, value) ?? mismatch.nothing;
  return (
    <Panel
      tone="danger"
      title={own.title}
      lead={
        amount &&
        own.amount(formatMoney(amount.got as Money, kit.locale), formatMoney(amount.asked as Money, kit.locale))
      }
      focus={!attempt.restored}
    >
      <DifferencesTable
        heads={[mismatch.field, mismatch.asked, own.got]}
        rows={attempt.differences.map(({ field, asked, got }) => ({
          key: field,
          label: fieldLabel(recordFieldWords(words), field),
          sides: [write(field, asked), write(field, got)],
        }))}
      />
      {cancel.error ? <ErrorNotice error={cancel.error} title={words.records.notDone} /> : null}
      {asking ? (
        <AskTwice
          legend={own.cancel}
          question={cancelWords.body}
          yes={cancelWords.confirm}
          no={cancelWords.keep}
          busy={cancel.status === 'pending'}
          busyLabel={cancelWords.confirming}
          // What failed is in `error`.
          onYes={() => void cancel.run().then(onCanceled, () => {})}
          onNo={() => setAsking(false)}
        />
      ) : (
        <div className="pl-row">
          {record.can.cancel ? (
            <Button variant="primary" onClick={() => setAsking(true)}>
              {own.cancel}
            </Button>
          ) : null}
          <Button onClick={onAccept}>{own.accept}</Button>
        </div>
      )}
    </Panel>
  );
}

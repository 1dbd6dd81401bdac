'use client';
import { formatMoney, type PaymentRecord } from '@paylinks/core';
import { useRecordActions } from '@paylinks/hooks';
import type { ReactElement } from 'react';
import { Button } from '../parts/Button.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { Notice } from '../parts/Notice.js';
import { useKit } from '../parts/useKit.js';
import { useRecordWords } from '../parts/useRecordWords.js';

/** Records of earlier presses that turned up after the person had gone on: a payment may be counted twice now, and one can be cancelled here. */
export function RecordFoundLate({
  records,
  onDismiss,
}: {
  records: readonly PaymentRecord[];
  onDismiss: () => void;
}): ReactElement {
  return (
    <>
      {records.map((record) => (
        <Late key={record.id} record={record} onDismiss={onDismiss} />
      ))}
    </>
  );
}

function Late({ record, onDismiss }: { record: PaymentRecord; onDismiss: () => void }): ReactElement | null {
  const { locale } = useKit('RecordPaymentDialog');
  const { recordFoundLate: words, records } = useRecordWords('RecordPaymentDialog');
  const { cancel } = useRecordActions(record.id);
  if (cancel.status === 'success') return null;
  return (
    <>
      <Notice
        tone="warning"
        role="alert"
        actions={
          <>
            {record.can.cancel ? (
              <Button size="sm" busy={cancel.status === 'pending'} onClick={() => void cancel.run().catch(() => {})}>
                {words.cancel}
              </Button>
            ) : null}
            <Button size="sm" variant="quiet" onClick={onDismiss}>
              {words.dismiss}
            </Button>
          </>
        }
      >
        {words.told(formatMoney(record.amount, locale))}
      </Notice>
      {cancel.error ? <ErrorNotice error={cancel.error} title={records.notDone} /> : null}
    </>
  );
}

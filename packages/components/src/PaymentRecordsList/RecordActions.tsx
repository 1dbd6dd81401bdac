'use client';
import { formatMoney } from '@paylinks/core';
import { useRecordActions } from '@paylinks/hooks';
import { type ReactElement, useState } from 'react';
import { loadRecordDialogs } from '../later/loads.js';
import { Button } from '../parts/Button.js';
import { useKit } from '../parts/useKit.js';
import { useLater } from '../parts/useLater.js';
import { useRecordWords } from '../parts/useRecordWords.js';
import { RecordDetails } from './RecordDetails.js';
import { RecordProblem } from './RecordProblem.js';
import type { RecordRowProps } from './RecordRow.js';

/** What can be known of a record and done with it; what is offered, its `can` alone says. */
export function RecordActions({
  record,
  onChanged,
  onError,
}: Omit<RecordRowProps, 'readOnly' | 'withSource'>): ReactElement {
  const { locale } = useKit('PaymentRecordsList');
  const { records: words } = useRecordWords('PaymentRecordsList');
  const { can, amount, id } = record;
  const { start } = useRecordActions(id);
  const [asked, setAsked] = useState<'complete' | 'update' | 'cancel' | null>(null);
  const dialogs = useLater(loadRecordDialogs, asked !== null);

  const about = <span className="pl-sr"> {formatMoney(amount, locale)}</span>;
  const opens = { size: 'sm', 'aria-haspopup': 'dialog' } as const;
  const dialog = { record, onClose: () => setAsked(null), onChanged, onError };
  return (
    <>
      {start.error && start.status === 'error' ? <RecordProblem record={record} error={start.error} /> : null}
      <div className="pl-row pl-record-foot">
        <RecordDetails record={record} />
        {can.complete ? (
          <Button {...opens} onClick={() => setAsked('complete')}>
            {words.complete}
            {about}
          </Button>
        ) : null}
        {can.start ? (
          <Button
            size="sm"
            busy={start.status === 'pending'}
            busyLabel={words.starting}
            onClick={() =>
              void start.run().then(
                (started) => onChanged?.(started),
                (error) => onError?.(error),
              )
            }
          >
            {words.start}
            {about}
          </Button>
        ) : null}
        {can.update ? (
          <Button {...opens} variant="quiet" onClick={() => setAsked('update')}>
            {words.edit}
            {about}
          </Button>
        ) : null}
        {can.cancel ? (
          <Button {...opens} variant="quiet" className="pl-card-expire" onClick={() => setAsked('cancel')}>
            {words.cancel}
            {about}
          </Button>
        ) : null}
      </div>
      {/* It stays to tell what came in between, also where its action is not offered any more. */}
      {asked === null || dialogs === null ? null : asked === 'cancel' ? (
        <dialogs.CancelRecordDialog {...dialog} />
      ) : (
        <dialogs.ChangeRecordDialog {...dialog} action={asked} />
      )}
    </>
  );
}

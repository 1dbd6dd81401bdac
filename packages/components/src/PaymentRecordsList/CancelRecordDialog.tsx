'use client';
import { formatMoney } from '@paylinks/core';
import { useRecordActions } from '@paylinks/hooks';
import { type ReactElement, useEffect, useRef } from 'react';
import { Button } from '../parts/Button.js';
import { Dialog } from '../parts/Dialog.js';
import { useKit } from '../parts/useKit.js';
import { useRecordWords } from '../parts/useRecordWords.js';
import { RecordProblem } from './RecordProblem.js';
import type { RecordRowProps } from './RecordRow.js';

export interface RecordDialogProps extends Omit<RecordRowProps, 'readOnly' | 'withSource'> {
  onClose: () => void;
}

/** Asks before a record is cancelled for good. */
export function CancelRecordDialog({ record, onClose, onChanged, onError }: RecordDialogProps): ReactElement {
  const { locale, messages } = useKit('PaymentRecordsList');
  const { cancelRecord: words } = useRecordWords('PaymentRecordsList');
  const { cancel } = useRecordActions(record.id);
  const first = useRef<HTMLButtonElement>(null);
  const pending = cancel.status === 'pending';
  const isOver = cancel.error !== null && !record.can.cancel;
  useEffect(() => {
    // The news replaces the question: the button that was pressed is gone.
    if (isOver) first.current?.focus();
  }, [isOver]);
  const run = async (): Promise<void> => {
    try {
      const canceled = await cancel.run();
      onClose();
      onChanged?.(canceled);
    } catch (error) {
      onError?.(error as NonNullable<typeof cancel.error>);
    }
  };
  return (
    <Dialog
      alert
      title={words.title(formatMoney(record.amount, locale))}
      description={<p>{words.body}</p>}
      initialFocus={first}
      onOpenChange={() => {
        // What was sent cannot be taken back: the answer is worth waiting for.
        if (!pending) onClose();
      }}
      actions={
        <>
          <Button ref={first} disabled={pending} onClick={onClose}>
            {isOver ? messages.common.close : words.keep}
          </Button>
          {isOver ? null : (
            <Button variant="danger" busy={pending} busyLabel={words.confirming} onClick={() => void run()}>
              {words.confirm}
            </Button>
          )}
        </>
      }
    >
      {cancel.error ? <RecordProblem record={record} error={cancel.error} /> : null}
    </Dialog>
  );
}

'use client';
import type { RecordPaymentFormState, SourceWithDue } from '@paylinks/hooks';
import type { ReactElement } from 'react';
import type { DialogCloseReason } from '../parts/dialogReason.js';
import { useOpenQuestion } from '../parts/useOpenQuestion.js';
import { RecordedView } from './RecordedView.js';
import { RecordFoundLate } from './RecordFoundLate.js';
import { RecordMismatch } from './RecordMismatch.js';
import { RecordPaymentFormView } from './RecordPaymentFormView.js';
import { RecordUnknown } from './RecordUnknown.js';

export interface RecordPaymentScreensProps {
  state: RecordPaymentFormState;
  source: SourceWithDue;
  linkStatus: 'processing' | 'paid' | null;
  onClose: (reason: DialogCloseReason) => void;
}

/** The form, and what became of the press. */
export function RecordPaymentScreens({ state, source, linkStatus, onClose }: RecordPaymentScreensProps): ReactElement {
  const { write } = state;
  const { attempt } = write;
  const question = useOpenQuestion(write);
  return (
    <>
      {write.foundLate.length > 0 ? (
        <RecordFoundLate records={write.foundLate} onDismiss={write.dismissFoundLate} />
      ) : null}
      {attempt?.state === 'done' && attempt.record ? (
        <RecordedView
          record={attempt.record}
          found={attempt.foundByLookUp}
          outstanding={state.outstanding.data}
          onDone={() => onClose('done')}
          onAnother={state.recordAnother}
        />
      ) : attempt?.state === 'mismatch' && attempt.record ? (
        <RecordMismatch attempt={attempt} record={attempt.record} onAccept={write.accept} onCanceled={write.forget} />
      ) : attempt && question.isShown ? (
        <RecordUnknown
          attempt={attempt}
          question={question}
          onCreateNew={() => void state.createNew()}
          onChoose={write.choose}
        />
      ) : (
        <RecordPaymentFormView
          state={state}
          source={source}
          linkStatus={linkStatus}
          onUnsettled={question.isOpen ? question.back : undefined}
          onClose={onClose}
        />
      )}
    </>
  );
}

'use client';
import type { PaymentLinksError, PaymentRecord } from '@paylinks/core';
import type { ReactElement } from 'react';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { Notice } from '../parts/Notice.js';
import { recordLook } from '../parts/recordLook.js';
import { useRecordWords } from '../parts/useRecordWords.js';

/** Why a change of a record did not happen. That somebody was faster is news, and no failure. */
export function RecordProblem({ record, error }: { record: PaymentRecord; error: PaymentLinksError }): ReactElement {
  const messages = useRecordWords('PaymentRecordsList');
  const { records: words } = messages;
  if (error.code === 'conflict') {
    return (
      <Notice tone="info" role="alert">
        {words.changedMeanwhile(recordLook(messages, record).word)}
      </Notice>
    );
  }
  return (
    <ErrorNotice error={error} title={words.notDone}>
      {error.code === 'outcome_unknown' ? <p>{words.notSure}</p> : undefined}
    </ErrorNotice>
  );
}

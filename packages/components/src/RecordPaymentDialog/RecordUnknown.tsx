'use client';
import { formatMoney, type PaymentRecord } from '@paylinks/core';
import type { RecordAttempt } from '@paylinks/hooks';
import type { ReactElement } from 'react';
import { Badge } from '../parts/Badge.js';
import { recordLook, recordMethodLabel } from '../parts/recordLook.js';
import { formatDay, formatInstant } from '../parts/time.js';
import { UnsettledPanel } from '../parts/UnsettledPanel.js';
import { useKit } from '../parts/useKit.js';
import type { OpenQuestion } from '../parts/useOpenQuestion.js';
import { useRecordWords } from '../parts/useRecordWords.js';

/** Nobody knows whether the record exists. */
export function RecordUnknown({
  attempt,
  question,
  onCreateNew,
  onChoose,
}: {
  attempt: RecordAttempt;
  question: OpenQuestion;
  onCreateNew: () => void;
  onChoose: (record: PaymentRecord | null) => void;
}): ReactElement {
  const kit = useKit('RecordPaymentDialog');
  const words = useRecordWords('RecordPaymentDialog');
  const { amount, paidAt, plannedPaymentDate, paymentMethod } = attempt.input;
  const found = attempt.state === 'choose' ? attempt.found : [];
  return (
    <UnsettledPanel
      words={words.recordAttempt}
      attempt={attempt}
      asked={[
        formatMoney(amount, kit.locale),
        paymentMethod && recordMethodLabel(words, paymentMethod),
        paidAt && formatInstant(paidAt, kit),
        plannedPaymentDate && formatDay(plannedPaymentDate, kit.locale),
      ]}
      candidates={found.map((record) => ({
        id: record.id,
        name: record.id,
        about: <Candidate record={record} />,
      }))}
      looking={question.looking}
      lookedAt={question.lookedAt}
      onLookAgain={question.lookAgain}
      onCreateNew={onCreateNew}
      onChoose={(id) => onChoose(found.find((record) => record.id === id) ?? null)}
      onLeave={question.leave}
    />
  );
}

function Candidate({ record }: { record: PaymentRecord }): ReactElement {
  const kit = useKit('RecordPaymentDialog');
  const words = useRecordWords('RecordPaymentDialog');
  const made = record.history[0]?.at ?? record.paidAt;
  return (
    <>
      <p>
        <span className="pl-money">{formatMoney(record.amount, kit.locale)}</span>{' '}
        <Badge {...recordLook(words, record)} />
      </p>
      {made ? <p className="pl-form-summary">{formatInstant(made, kit)}</p> : null}
    </>
  );
}

'use client';
import { formatMoney, type PaymentLinksError, type PaymentRecord } from '@paylinks/core';
import { type ReactElement, useState } from 'react';
import { Badge } from '../parts/Badge.js';
import { LiveRegion } from '../parts/LiveRegion.js';
import { recordLook, recordMethodLabel } from '../parts/recordLook.js';
import { flag } from '../parts/root.js';
import { formatDay, formatInstant } from '../parts/time.js';
import { useKit } from '../parts/useKit.js';
import { useRecordWords } from '../parts/useRecordWords.js';
import { RecordActions } from './RecordActions.js';
import { RecordDetails } from './RecordDetails.js';

export interface RecordRowProps {
  record: PaymentRecord;
  readOnly: boolean;
  /** The list is not of one document. */
  withSource: boolean;
  onChanged?: ((record: PaymentRecord) => void) | undefined;
  onError?: ((error: PaymentLinksError) => void) | undefined;
}

/** One recorded payment. Slots: `.pl-record-amount`, `-about`. */
export function RecordRow({ record, readOnly, withSource, onChanged, onError }: RecordRowProps): ReactElement {
  const kit = useKit('PaymentRecordsList');
  const messages = useRecordWords('PaymentRecordsList');
  const { records: words } = messages;
  const { amount, overpaid, paidAt, plannedPaymentDate, paymentMethod, external, source, status } = record;
  const look = recordLook(messages, record);
  const Amount = status === 'canceled' ? 's' : 'span';
  const [seenWord, setSeenWord] = useState(look.word);
  const [news, setNews] = useState<string | null>(null);
  if (seenWord !== look.word) {
    setSeenWord(look.word);
    setNews(words.changed(look.word));
  }
  return (
    <li className="pl-record" data-status={status} data-external={flag(external)}>
      <div className="pl-card-head">
        <Amount className="pl-record-amount pl-money">{formatMoney(amount, kit.locale)}</Amount>
        <span className="pl-row">
          {overpaid && overpaid.minorUnits > 0 ? (
            <Badge tone="warning" shape="ring" word={words.overpaid(formatMoney(overpaid, kit.locale))} />
          ) : null}
          <Badge {...look} />
        </span>
      </div>
      <p className="pl-record-about">
        {[
          withSource ? words.document[source.type](source.number ?? source.id) : null,
          amount.minorUnits < 0 ? words.negative : null,
          paymentMethod && recordMethodLabel(messages, paymentMethod),
          paidAt
            ? formatInstant(paidAt, kit)
            : plannedPaymentDate && words.plannedFor(formatDay(plannedPaymentDate, kit.locale)),
          external ? null : words.byProvider,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {readOnly ? (
        <RecordDetails record={record} />
      ) : (
        <RecordActions record={record} onChanged={onChanged} onError={onError} />
      )}
      <LiveRegion>{news}</LiveRegion>
    </li>
  );
}

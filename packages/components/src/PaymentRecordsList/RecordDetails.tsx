'use client';
import { formatMoney, type PaymentRecord } from '@paylinks/core';
import { type ReactElement, useState } from 'react';
import { Badge } from '../parts/Badge.js';
import { Disclosure } from '../parts/Disclosure.js';
import { Fact, Facts } from '../parts/Facts.js';
import { recordLook } from '../parts/recordLook.js';
import { rowKeys } from '../parts/rowKeys.js';
import { formatInstant } from '../parts/time.js';
import { useKit } from '../parts/useKit.js';
import { useRecordWords } from '../parts/useRecordWords.js';

/** How a record came to what it is, and what else the provider keeps of it. */
export function RecordDetails({ record }: { record: PaymentRecord }): ReactElement {
  const kit = useKit('PaymentRecordsList');
  const messages = useRecordWords('PaymentRecordsList');
  const { records: words, recordFields: fields } = messages;
  const [isOpen, setOpen] = useState(false);
  const { amount, history, source, sourceStatus, paymentIntentId, paymentIntentStatus, entityUserId, id } = record;
  const keys = rowKeys(history.map(({ rawStatus, at }) => `${rawStatus} ${at}`));
  return (
    <Disclosure
      label={
        <>
          {words.details}
          <span className="pl-sr"> {formatMoney(amount, kit.locale)}</span>
        </>
      }
      open={isOpen}
      onOpenChange={setOpen}
    >
      {isOpen ? (
        <Facts>
          {history.length > 0 ? (
            <Fact label={words.history}>
              <ol className="pl-record-history">
                {history.map(({ status, rawStatus, at, entityUserId: user }, index) => (
                  <li key={keys[index]}>
                    <Badge {...recordLook(messages, { status, rawStatus, amount })} />{' '}
                    <time dateTime={at}>{formatInstant(at, kit, 'short')}</time>
                    {user ? ` ${words.by(user)}` : null}
                  </li>
                ))}
              </ol>
            </Fact>
          ) : null}
          <Fact label={fields.paymentIntentId?.label}>{paymentIntentId && <code>{paymentIntentId}</code>}</Fact>
          <Fact label={fields.paymentIntentStatus?.label}>{paymentIntentStatus}</Fact>
          <Fact label={fields.source?.label}>{words.document[source.type](source.number ?? source.id)}</Fact>
          <Fact label={words.documentStatus}>
            {sourceStatus.before === sourceStatus.after
              ? sourceStatus.after
              : words.documentStatusChange(sourceStatus.before, sourceStatus.after)}
          </Fact>
          <Fact label={fields.entityUserId?.label}>{entityUserId && <code>{entityUserId}</code>}</Fact>
          <Fact label={words.recordId}>
            <code>{id}</code>
          </Fact>
        </Facts>
      ) : null}
    </Disclosure>
  );
}

'use client';
import { formatMoney, type PaymentRecord } from '@paylinks/core';
import type { Outstanding } from '@paylinks/hooks';
import { type ReactElement, useId } from 'react';
import { Button } from '../parts/Button.js';
import { Icon } from '../parts/Icon.js';
import * as icons from '../parts/laterIcons.js';
import { recordMethodLabel } from '../parts/recordLook.js';
import { formatDay, formatInstant } from '../parts/time.js';
import { useFocusOnMount } from '../parts/useFocusOnMount.js';
import { useKit } from '../parts/useKit.js';
import { useRecordWords } from '../parts/useRecordWords.js';

/** The payment is written down: what, when, and what is left. */
export function RecordedView({
  record,
  found,
  outstanding,
  onDone,
  onAnother,
}: {
  record: PaymentRecord;
  found: boolean;
  outstanding: Outstanding | null;
  onDone: () => void;
  onAnother: () => void;
}): ReactElement {
  const kit = useKit('RecordPaymentDialog');
  const messages = useRecordWords('RecordPaymentDialog');
  const { recorded: words, records } = messages;
  const heading = useFocusOnMount();
  const id = useId();
  const { amount, status, paidAt, plannedPaymentDate, paymentMethod, overpaid } = record;
  const isNegative = amount.minorUnits < 0;
  const title = status === 'created' ? words.title.planned : isNegative ? words.title.negative : words.title.payment;
  const about = [
    paymentMethod && recordMethodLabel(messages, paymentMethod),
    paidAt && formatInstant(paidAt, kit),
    plannedPaymentDate && !paidAt && records.plannedFor(formatDay(plannedPaymentDate, kit.locale)),
  ];
  const left = outstanding?.outstanding;
  return (
    <section className="pl-created" aria-labelledby={id}>
      <span className="pl-mark pl-created-tick" data-tone="success">
        <Icon path={icons.check} />
      </span>
      <h2 className="pl-dialog-title pl-created-title" id={id} tabIndex={-1} ref={heading}>
        {found ? words.foundTitle : title}
      </h2>
      <p className="pl-created-amount pl-money">{formatMoney(amount, kit.locale)}</p>
      <p className="pl-created-about">{about.filter(Boolean).join(' · ')}</p>
      {overpaid && overpaid.minorUnits > 0 ? <p>{records.overpaid(formatMoney(overpaid, kit.locale))}</p> : null}
      {left && left.minorUnits >= 0 ? (
        <p className="pl-created-about">
          {left.minorUnits === 0 ? words.nothingLeft : words.left(formatMoney(left, kit.locale))}
        </p>
      ) : null}
      <div className="pl-row pl-created-next">
        <Button variant="primary" onClick={onDone}>
          {words.done}
        </Button>
        <Button icon={icons.plus} onClick={onAnother}>
          {words.another}
        </Button>
      </div>
    </section>
  );
}

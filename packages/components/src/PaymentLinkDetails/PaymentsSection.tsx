'use client';
import { formatMoney, type LinkPayment, type LinkPaymentStatus } from '@paylinks/core';
import { useLinkPayments } from '@paylinks/hooks';
import type { ReactElement } from 'react';
import { detailsEn } from '../messages/details.en.js';
import { methodsEn } from '../messages/methods.en.js';
import { Badge, type StatusLook } from '../parts/Badge.js';
import { Button } from '../parts/Button.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { methodLabel } from '../parts/methodLabel.js';
import { Skeleton } from '../parts/Skeleton.js';
import { formatInstant } from '../parts/time.js';
import { useKit } from '../parts/useKit.js';
import { useWords } from '../parts/useWords.js';
import { Section } from './Section.js';

const en = { ...detailsEn, ...methodsEn };

/** Each payment that was made or begun through the link: for a reusable link, the truth about its money. */
export function PaymentsSection({ linkId }: { linkId: string }): ReactElement {
  const { details } = useWords(en, 'PaymentLinkDetails');
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useLinkPayments(linkId);
  return (
    <Section title={details.sections.payments}>
      {error ? <ErrorNotice error={error} title={details.payment.failed} onRetry={() => void refetch()} /> : null}
      {data && data.length > 0 ? (
        <ul className="pl-facts">
          {data.map((payment) => (
            <PaymentRow key={payment.id} payment={payment} />
          ))}
        </ul>
      ) : data ? (
        <p className="pl-quiet">{details.payment.empty}</p>
      ) : error ? null : (
        <Skeleton width={8} />
      )}
      {hasNextPage ? (
        <Button
          size="sm"
          busy={isFetchingNextPage}
          busyLabel={details.payment.more}
          onClick={() => void fetchNextPage()}
        >
          {details.payment.more}
        </Button>
      ) : null}
    </Section>
  );
}

function PaymentRow({ payment }: { payment: LinkPayment }): ReactElement {
  const kit = useKit('PaymentLinkDetails');
  const messages = useWords(en, 'PaymentLinkDetails');
  const { payment: words } = messages.details;
  const { id, amount, status, rawStatus, paymentMethod, createdAt, paidAt, payerEmail } = payment;
  const word = status === 'unknown' ? messages.status.unknown(rawStatus) : words.status[status];
  return (
    <li>
      <p className="pl-card-head">
        <span className="pl-money">{formatMoney(amount, kit.locale)}</span>
        <Badge {...looks[status]} word={word} />
      </p>
      <p className="pl-quiet">
        {[
          payerEmail,
          paymentMethod && methodLabel(messages, { type: paymentMethod, name: null }),
          words.begun(formatInstant(createdAt, kit, 'short')),
          paidAt && words.paid(formatInstant(paidAt, kit, 'short')),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="pl-quiet" dir="ltr">
        <code>
          {id} · {rawStatus}
        </code>
      </p>
    </li>
  );
}

const looks: Readonly<Record<LinkPaymentStatus, Omit<StatusLook, 'word'>>> = {
  open: { tone: 'info', shape: 'dot' },
  pending: { tone: 'warning', shape: 'half' },
  authorized: { tone: 'warning', shape: 'half' },
  paid: { tone: 'success', shape: 'tick' },
  canceled: { tone: 'neutral', shape: 'cross' },
  expired: { tone: 'neutral', shape: 'clock' },
  failed: { tone: 'danger', shape: 'cross' },
  unknown: { tone: 'neutral', shape: 'ring' },
};

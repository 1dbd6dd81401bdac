'use client';
import { formatMoney, type PaymentLink, type PaymentLinkSummary, type PaymentLinksError } from '@paylinks/core';
import type { ExpireNews } from '@paylinks/hooks';
import { type ReactElement, useEffect, useRef } from 'react';
import type { FirstMessages } from '../messages/first.en.js';
import { type LaterMessages, laterEn } from '../messages/later.en.js';
import { Button } from '../parts/Button.js';
import { Dialog } from '../parts/Dialog.js';
import type { DialogCloseReason } from '../parts/dialogReason.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { Notice } from '../parts/Notice.js';
import { useKit } from '../parts/useKit.js';
import { useWords } from '../parts/useWords.js';
import { StatusBadge, statusLook } from '../StatusBadge/index.js';

export interface ExpireLinkDialogViewProps {
  link: PaymentLink | PaymentLinkSummary;
  pending: boolean;
  error: PaymentLinksError | null;
  news: ExpireNews | null;
  onConfirm: () => void;
  onOpenChange: (open: boolean, details: { reason: DialogCloseReason }) => void;
}

/** Asks before a link is ended for good, and tells what came in between. */
export function ExpireLinkDialogView(props: ExpireLinkDialogViewProps): ReactElement {
  const { link, pending, error, news, onConfirm, onOpenChange } = props;
  const { locale } = useKit('ExpireLinkDialog');
  const messages = useWords(laterEn, 'ExpireLinkDialog');
  const words = messages.expireDialog;
  const first = useRef<HTMLButtonElement>(null);
  const amount = formatMoney(link.amount, locale);
  useEffect(() => {
    // The answer replaces the question: the button that was pressed is gone.
    if (news) first.current?.focus();
  }, [news]);

  const told = news ? newsWords(messages, news, amount) : null;
  return (
    <Dialog
      alert
      title={told ? told.title : words.title(amount)}
      description={
        told ? (
          <p>{told.body}</p>
        ) : (
          <>
            <p>{words.body}</p>
            {link.reference ? <p className="pl-dialog-subject">{words.reference(link.reference)}</p> : null}
          </>
        )
      }
      onOpenChange={(open, { reason }) => {
        // What was sent cannot be taken back: the answer is worth waiting for.
        if (!pending) onOpenChange(open, { reason: news ? 'done' : reason });
      }}
      initialFocus={first}
      actions={
        news ? (
          <Button key="done" variant="primary" ref={first} onClick={() => onOpenChange(false, { reason: 'done' })}>
            {words.done}
          </Button>
        ) : (
          <>
            <Button key="keep" ref={first} disabled={pending} onClick={() => onOpenChange(false, { reason: 'cancel' })}>
              {words.keep}
            </Button>
            <Button key="confirm" variant="danger" busy={pending} busyLabel={words.confirming} onClick={onConfirm}>
              {words.confirm}
            </Button>
          </>
        )
      }
    >
      {news ? (
        <p className="pl-dialog-subject">
          <StatusBadge status={news.link.status} money={news.link.money} rawStatus={news.link.rawStatus} />
        </p>
      ) : error?.code === 'outcome_unknown' ? (
        <Notice tone="warning" role="alert">
          {words.notSure}
        </Notice>
      ) : error ? (
        <ErrorNotice error={error} title={words.stillOpen} />
      ) : null}
    </Dialog>
  );
}

function newsWords(
  messages: FirstMessages & LaterMessages,
  { reason, link }: ExpireNews,
  amount: string,
): { title: string; body: string } {
  const words = messages.expireDialog;
  if (reason === 'payment_begun') return { title: words.expired, body: words.paymentBegun };
  switch (link.status) {
    case 'paid':
      return { title: words.newsTitle.paid, body: words.news.paid(amount) };
    case 'processing':
      return { title: words.newsTitle.processing, body: words.news.processing(amount) };
    case 'expired':
      return { title: words.newsTitle.expired, body: words.news.nothingToDo };
    case 'canceled':
      return { title: words.newsTitle.canceled, body: words.news.nothingToDo };
    default:
      return { title: words.newsTitle.other, body: words.news.other(statusLook(messages, link).word) };
  }
}

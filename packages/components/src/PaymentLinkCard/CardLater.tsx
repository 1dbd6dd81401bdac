'use client';
import type { PaymentLink, PaymentLinkSummary } from '@paylinks/core';
import type { ReactElement } from 'react';
import { ExpireLinkDialog } from '../ExpireLinkDialog/index.js';
import { linkEn } from '../messages/link.en.js';
import { PaymentLinkDetails } from '../PaymentLinkDetails/index.js';
import { LiveRegion } from '../parts/LiveRegion.js';
import { Notice } from '../parts/Notice.js';
import { StaleNotice } from '../parts/StaleNotice.js';
import { useWords } from '../parts/useWords.js';
import { useStatusNews } from '../StatusBadge/index.js';

export interface CardLaterProps {
  link: PaymentLink | PaymentLinkSummary;
  linkId: string;
  pollMs: number | false | undefined;
  /** As it was first drawn. */
  first: PaymentLink | PaymentLinkSummary | undefined;
  /** The link could not be read again. */
  onRetry: (() => void) | undefined;
  /** What a person has opened. */
  asked: 'expire' | 'details' | null;
  onAsk: (asked: 'expire' | 'details' | null) => void;
  onExpired: ((link: PaymentLink) => void) | undefined;
  onSendLink: ((link: PaymentLink | PaymentLinkSummary) => void) | undefined;
}

/** The news of a card that is kept fresh, and its dialogs. */
export function CardLater(props: CardLaterProps): ReactElement {
  const { link, linkId, pollMs, first, onRetry, asked, onAsk, onExpired, onSendLink } = props;
  const words = useWords(linkEn, 'PaymentLinkCard');
  const news = useStatusNews(words, link, first);
  return (
    <>
      <LiveRegion>{news?.sentence}</LiveRegion>
      {news?.returned ? <Notice tone="danger">{words.card.returned}</Notice> : null}
      {onRetry ? <StaleNotice onRetry={onRetry} /> : null}
      <ExpireLinkDialog
        link={link}
        open={asked === 'expire'}
        onOpenChange={(open) => onAsk(open ? 'expire' : null)}
        onExpired={onExpired}
      />
      <PaymentLinkDetails
        linkId={linkId}
        initialLink={link}
        pollMs={pollMs}
        open={asked === 'details'}
        onOpenChange={(open) => onAsk(open ? 'details' : null)}
        onExpired={onExpired}
        onSendLink={onSendLink}
      />
    </>
  );
}

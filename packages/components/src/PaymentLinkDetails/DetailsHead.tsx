'use client';
import { formatMoney, type PaymentLinkSummary } from '@paylinks/core';
import type { ReactElement } from 'react';
import { linkEn } from '../messages/link.en.js';
import { LinkExpiry } from '../parts/LinkExpiry.js';
import { LinkNotices } from '../parts/LinkNotices.js';
import { LiveRegion } from '../parts/LiveRegion.js';
import { Notice } from '../parts/Notice.js';
import { TestBadge } from '../parts/TestBadge.js';
import { useNearness } from '../parts/time.js';
import { useKit } from '../parts/useKit.js';
import { StatusBadge, useStatusNews } from '../StatusBadge/index.js';

/** What the card says, larger. */
export function DetailsHead({ link }: { link: PaymentLinkSummary }): ReactElement {
  const kit = useKit('PaymentLinkDetails');
  const messages = kit.wordsOf(linkEn);
  const end = useNearness(link.expiresAt);
  const news = useStatusNews(messages, link);
  const about = [link.payer?.name, link.reference].filter(Boolean);
  return (
    <>
      <div className="pl-row pl-details-head">
        <p className="pl-details-amount pl-money">{formatMoney(link.amount, kit.locale)}</p>
        <StatusBadge status={link.status} money={link.money} rawStatus={link.rawStatus} />
        {link.livemode === false ? <TestBadge /> : null}
      </div>
      {about.length > 0 ? <p className="pl-card-about">{about.join(' · ')}</p> : null}
      <LinkExpiry link={link} />
      <LiveRegion>{news?.sentence}</LiveRegion>
      {news?.returned ? <Notice tone="danger">{messages.card.returned}</Notice> : null}
      <LinkNotices link={link} end={end} />
    </>
  );
}

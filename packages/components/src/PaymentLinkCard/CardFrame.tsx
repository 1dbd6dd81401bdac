'use client';
import type { PaymentLink, PaymentLinkStatus, PaymentLinkSummary } from '@paylinks/core';
import { writeMoney } from '@paylinks/core/wire';
import { type ComponentPropsWithRef, type ForwardRefExoticComponent, forwardRef, type ReactNode } from 'react';
import { linkFactsEn } from '../messages/linkFacts.en.js';
import { AddressLine } from '../parts/AddressLine.js';
import { countOf } from '../parts/count.js';
import { LinkExpiry } from '../parts/LinkExpiry.js';
import { hasEnded, linkNotice } from '../parts/linkLife.js';
import { flag, type RootProps, rootAttributes } from '../parts/root.js';
import { Skeleton } from '../parts/Skeleton.js';
import { TestBadge } from '../parts/TestBadge.js';
import { type Nearness, useNearness } from '../parts/time.js';
import { useKit } from '../parts/useKit.js';
import { StatusBadge } from '../StatusBadge/index.js';

/** What `className` is told of the card, and what its root shows as `data-*`. */
export interface PaymentLinkCardState {
  /** Where the link is in its life. @selector [data-status="open" | "processing" | "paid" | "expired" | "canceled" | "failed" | "unknown"] */
  status: PaymentLinkStatus;
  /** Less than a day is left. @selector [data-expiring] */
  expiring: boolean;
}

/** What a card says and offers beside the facts; a page may load it after them. */
export interface CardRest {
  /** Between the facts and the address. */
  notices?: ((end: Nearness | null) => ReactNode) | undefined;
  /** In the line of the address. */
  copy?: ReactNode;
  menu?: ReactNode;
}

export interface CardFrameProps
  extends Omit<ComponentPropsWithRef<'article'>, keyof RootProps<PaymentLinkCardState> | 'children' | 'onCopy'>,
    RootProps<PaymentLinkCardState>,
    CardRest {
  link: PaymentLink | PaymentLinkSummary;
  /** Offers "View details". */
  onViewDetails?: (() => void) | undefined;
}

/** The root of a card, and the facts: the amount, the status, until when, the address. */
export const CardFrame: ForwardRefExoticComponent<CardFrameProps> = forwardRef<HTMLElement, CardFrameProps>(
  function CardFrame({ link, notices, copy, menu, onViewDetails, className, ...rest }, ref) {
    const kit = useKit('PaymentLinkCard');
    const { locale } = kit;
    const messages = kit.wordsOf(linkFactsEn);
    const end = useNearness(link.expiresAt);
    const expiring = link.status === 'open' && end === 'near';
    const amount = writeMoney(link.amount, locale);
    const about = [link.payer?.name, link.reference].filter(Boolean);
    const url = hasEnded(link) ? null : link.url;

    return (
      <article
        aria-label={messages.card.label(amount)}
        {...rest}
        {...rootAttributes(kit, 'pl-card', { status: link.status, expiring }, className)}
        ref={ref}
        data-status={link.status}
        data-expiring={flag(expiring)}
      >
        <div className="pl-card-body">
          <div className="pl-card-head">
            <p className="pl-card-amount pl-money">{amount}</p>
            <p className="pl-row">
              {link.livemode === false ? <TestBadge /> : null}
              <StatusBadge status={link.status} money={link.money} rawStatus={link.rawStatus} />
            </p>
          </div>
          {about.length > 0 ? <p className="pl-card-about">{about.join(' · ')}</p> : null}
          {link.payments ? (
            <p className="pl-card-about">
              {messages.card.payments(countOf(link.payments.count, locale), writeMoney(link.payments.received, locale))}
            </p>
          ) : null}
          <LinkExpiry link={link} />
          {/* The room of what comes with the rest. */}
          {notices ? notices(end) : linkNotice(link, end) ? <Skeleton tall /> : null}
          {url ? (
            <AddressLine url={url} copy={copy}>
              {menu}
            </AddressLine>
          ) : null}
        </div>
        {onViewDetails || (menu && !url) ? (
          <div className="pl-row pl-card-actions">
            {onViewDetails ? (
              // Without what the other buttons can do besides: a page that only shows links loads none of it.
              <button type="button" className="pl-button" data-variant="quiet" data-size="sm" onClick={onViewDetails}>
                <span className="pl-button-label">{messages.link.viewDetails}</span>
              </button>
            ) : null}
            {url ? null : menu}
          </div>
        ) : null}
      </article>
    );
  },
);

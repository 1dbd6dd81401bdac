'use client';
import { formatMoney, type PaymentLink, type PaymentLinkStatus, type PaymentLinkSummary } from '@paylinks/core';
import { type ComponentPropsWithRef, type ForwardRefExoticComponent, forwardRef, type ReactNode } from 'react';
import { linkEn } from '../messages/link.en.js';
import { Button } from '../parts/Button.js';
import { countOf } from '../parts/count.js';
import * as icons from '../parts/icons.js';
import { LinkAddress } from '../parts/LinkAddress.js';
import { LinkExpiry } from '../parts/LinkExpiry.js';
import { LinkNotices } from '../parts/LinkNotices.js';
import { hasEnded, isLive } from '../parts/linkLife.js';
import { flag, type RootProps, rootAttributes } from '../parts/root.js';
import { TestBadge } from '../parts/TestBadge.js';
import { useNearness } from '../parts/time.js';
import { useKit } from '../parts/useKit.js';
import { LinkMenuButton } from '../ShareLinkMenu/index.js';
import { StatusBadge } from '../StatusBadge/index.js';

export interface PaymentLinkCardState {
  /** Where the link is in its life. @selector [data-status="open" | "processing" | "paid" | "expired" | "canceled" | "failed" | "unknown"] */
  status: PaymentLinkStatus;
  /** Less than a day is left. @selector [data-expiring] */
  expiring: boolean;
}

export interface PaymentLinkCardViewProps
  extends Omit<ComponentPropsWithRef<'article'>, keyof RootProps<PaymentLinkCardState> | 'children' | 'onCopy'>,
    RootProps<PaymentLinkCardState> {
  link: PaymentLink | PaymentLinkSummary;
  /** Offered only while `link.canExpire`. */
  onExpire?: (() => void) | undefined;
  /** A person copied, shared or opened the link. */
  onUsed?: ((how: 'copied' | 'shared' | 'opened') => void) | undefined;
  /** Offers "View details". */
  onViewDetails?: (() => void) | undefined;
  /** Offers "Send from here", for the host's own mail or chat. */
  onSendLink?: ((link: PaymentLink | PaymentLinkSummary) => void) | undefined;
  /** Between the facts and the actions: errors and news. */
  notices?: ReactNode;
}

/** A payment link at a glance, drawn from plain data. {@link PaymentLinkCard} reads it and keeps it fresh. */
export const PaymentLinkCardView: ForwardRefExoticComponent<PaymentLinkCardViewProps> = forwardRef<
  HTMLElement,
  PaymentLinkCardViewProps
>(function PaymentLinkCardView(
  { link, onExpire, onUsed, onViewDetails, onSendLink, notices, className, ...rest },
  ref,
) {
  const kit = useKit('PaymentLinkCardView');
  const { locale } = kit;
  const messages = kit.wordsOf(linkEn);
  const end = useNearness(link.expiresAt);
  const expiring = link.status === 'open' && end === 'near';
  const amount = formatMoney(link.amount, locale);
  const about = [link.payer?.name, link.reference].filter(Boolean);
  const hasAddress = !hasEnded(link);
  const hasRow = hasAddress && link.url !== null;
  const menu =
    (isLive(link) && link.url) || (link.canExpire && onExpire) ? (
      <LinkMenuButton
        className="pl-card-more"
        icon={icons.more}
        size={hasRow ? 'md' : 'sm'}
        aria-label={messages.link.more}
        link={link}
        content="more"
        onUsed={onUsed}
        onSendLink={onSendLink}
        onExpire={onExpire}
      />
    ) : null;

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
            {messages.card.payments(countOf(link.payments.count, locale), formatMoney(link.payments.received, locale))}
          </p>
        ) : null}
        <LinkExpiry link={link} />
        <LinkNotices link={link} end={end} />
        {notices}
        {hasAddress ? (
          <LinkAddress link={link} onCopied={() => onUsed?.('copied')}>
            {menu}
          </LinkAddress>
        ) : null}
      </div>
      {onViewDetails || (menu && !hasRow) ? (
        <div className="pl-row pl-card-actions">
          {onViewDetails ? (
            <Button variant="quiet" size="sm" onClick={onViewDetails}>
              {messages.link.viewDetails}
            </Button>
          ) : null}
          {hasRow ? null : menu}
        </div>
      ) : null}
    </article>
  );
});

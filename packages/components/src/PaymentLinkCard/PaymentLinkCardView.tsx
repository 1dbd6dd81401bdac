'use client';
import { formatMoney, type PaymentLink, type PaymentLinkStatus, type PaymentLinkSummary } from '@paylinks/core';
import {
  type ComponentPropsWithRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type ReactElement,
  type ReactNode,
} from 'react';
import { linkEn } from '../messages/link.en.js';
import { Button } from '../parts/Button.js';
import { CopyButton } from '../parts/CopyButton.js';
import { Icon } from '../parts/Icon.js';
import { LinkAction, ShareButton } from '../parts/LinkAction.js';
import { LinkUrl, UnsafeUrl } from '../parts/LinkUrl.js';
import { Notice } from '../parts/Notice.js';
import { flag, type RootProps, rootAttributes } from '../parts/root.js';
import { TestBadge } from '../parts/TestBadge.js';
import { formatInstant, formatRelative, useNow } from '../parts/time.js';
import { useKit } from '../parts/useKit.js';
import { useWords } from '../parts/useWords.js';
import { StatusBadge } from '../StatusBadge/index.js';

const DAY = 86_400_000;

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
  /** Between the facts and the actions: errors and news. */
  notices?: ReactNode;
}

/** A payment link at a glance, drawn from plain data. {@link PaymentLinkCard} reads it and keeps it fresh. */
export const PaymentLinkCardView: ForwardRefExoticComponent<PaymentLinkCardViewProps> = forwardRef<
  HTMLElement,
  PaymentLinkCardViewProps
>(function PaymentLinkCardView({ link, onExpire, onUsed, notices, className, ...rest }, ref) {
  const kit = useKit('PaymentLinkCardView');
  const { locale } = kit;
  const messages = kit.wordsOf(linkEn);
  const now = useNow();
  const live = link.status === 'open' || link.status === 'processing';
  const left = link.expiresAt && now !== null ? Date.parse(link.expiresAt) - now : null;
  const expiring = link.status === 'open' && left !== null && left > 0 && left < DAY;
  const amount = formatMoney(link.amount, locale);
  const about = [link.payer?.name, link.reference].filter(Boolean);

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
            {messages.card.payments(link.payments.count, formatMoney(link.payments.received, locale))}
          </p>
        ) : null}
        <Expiry link={link} now={now} />
        <LinkNotices
          link={link}
          live={live}
          overdue={link.status === 'open' && left !== null && left <= 0}
          expiring={expiring}
        />
        {notices}
        <Address link={link} onUsed={onUsed} />
      </div>
      {(live && link.url) || (link.canExpire && onExpire) ? (
        <div className="pl-row pl-card-actions">
          {live && link.url ? (
            <>
              <LinkAction href={link.url} onClick={() => onUsed?.('opened')}>
                {messages.link.open}
              </LinkAction>
              <ShareButton url={link.url} title={messages.card.label(amount)} onShared={() => onUsed?.('shared')} />
            </>
          ) : null}
          {link.canExpire && onExpire ? (
            <Button variant="quiet" size="sm" className="pl-card-expire" aria-haspopup="dialog" onClick={onExpire}>
              {messages.card.expire}
            </Button>
          ) : null}
        </div>
      ) : null}
    </article>
  );
});

function Expiry({ link, now }: { link: PaymentLinkSummary; now: number | null }): ReactElement | null {
  const kit = useKit('PaymentLinkCardView');
  const words = kit.wordsOf(linkEn).card;
  if (link.status !== 'open' && link.status !== 'processing' && link.status !== 'expired') return null;
  if (!link.expiresAt) return null;
  const past = link.status === 'expired' || (now !== null && Date.parse(link.expiresAt) <= now);
  // A link that was ended before its time: its deadline says nothing any more.
  if (link.status === 'expired' && now !== null && Date.parse(link.expiresAt) > now) return null;
  const absolute = formatInstant(link.expiresAt, kit);
  return (
    <p className="pl-card-expiry">
      <Icon name="clock" />
      <time dateTime={link.expiresAt} suppressHydrationWarning>
        {now === null ? (
          past ? (
            words.expiredOn(absolute)
          ) : (
            words.expiresOn(absolute)
          )
        ) : (
          <>
            {(past ? words.expired : words.expires)(formatRelative(link.expiresAt, now, kit.locale))}
            <span className="pl-card-instant">{absolute}</span>
          </>
        )}
      </time>
    </p>
  );
}

function LinkNotices({
  link,
  live,
  overdue,
  expiring,
}: {
  link: PaymentLinkSummary;
  live: boolean;
  overdue: boolean;
  expiring: boolean;
}): ReactElement | null {
  const words = useWords(linkEn, 'PaymentLinkCardView').card;
  const ended = link.status === 'expired' || link.status === 'canceled' || link.status === 'failed';
  if (ended && link.money !== 'none' && link.money !== 'unknown')
    return <Notice tone="warning">{words.moneyAfterEnd}</Notice>;
  if (overdue) return <Notice tone="warning">{words.byTheClock}</Notice>;
  if (live && (link.lastAttempt === 'failed' || link.lastAttempt === 'requires_action')) {
    return <Notice tone="neutral">{words.lastAttempt[link.lastAttempt]}</Notice>;
  }
  return expiring ? <Notice tone="warning">{words.endingSoon}</Notice> : null;
}

function Address({
  link,
  onUsed,
}: {
  link: PaymentLink | PaymentLinkSummary;
  onUsed: PaymentLinkCardViewProps['onUsed'];
}): ReactElement | null {
  const messages = useWords(linkEn, 'PaymentLinkCardView');
  if (link.url) {
    return (
      <div className="pl-copyfield">
        <LinkUrl url={link.url} />
        <CopyButton
          variant="quiet"
          size="sm"
          text={link.url}
          aria-label={messages.link.copy}
          onCopied={() => onUsed?.('copied')}
        />
      </div>
    );
  }
  const raw = 'rawUrl' in link ? link.rawUrl : null;
  return raw ? <UnsafeUrl text={raw} /> : null;
}

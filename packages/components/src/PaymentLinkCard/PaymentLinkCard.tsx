'use client';
import type { PaymentLink, PaymentLinkSummary } from '@paylinks/core';
import { usePaymentLink, useReportEvent } from '@paylinks/hooks';
import {
  type ComponentPropsWithRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type ReactElement,
  useState,
} from 'react';
import { ExpireLinkDialog } from '../ExpireLinkDialog/index.js';
import { linkEn } from '../messages/link.en.js';
import { PaymentLinkDetails } from '../PaymentLinkDetails/index.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { LiveRegion } from '../parts/LiveRegion.js';
import { Notice } from '../parts/Notice.js';
import { type RootProps, rootAttributes } from '../parts/root.js';
import { Skeleton } from '../parts/Skeleton.js';
import { StaleNotice } from '../parts/StaleNotice.js';
import { useKit } from '../parts/useKit.js';
import { useStatusNews } from '../StatusBadge/index.js';
import { type PaymentLinkCardState, PaymentLinkCardView } from './PaymentLinkCardView.js';

export interface PaymentLinkCardProps
  extends Omit<ComponentPropsWithRef<'article'>, keyof RootProps<PaymentLinkCardState> | 'children' | 'onCopy'>,
    RootProps<PaymentLinkCardState> {
  linkId: string;
  /** Drawn at once and then kept fresh. */
  initialLink?: PaymentLink | PaymentLinkSummary | undefined;
  /** Milliseconds between reads while the link can still change; false: never. Default: as the hooks say. */
  pollMs?: number | false | undefined;
  onExpired?: ((link: PaymentLink) => void) | undefined;
  /** Where "View details" leads. Default: the kit's own details, in a dialog. null: it is not offered. */
  onViewDetails?: ((link: PaymentLink | PaymentLinkSummary) => void) | null | undefined;
  /** Offers "Send from here", for the host's own mail or chat. */
  onSendLink?: ((link: PaymentLink | PaymentLinkSummary) => void) | undefined;
}

/** One payment link, kept fresh: what it is worth, where it stands, until when, and its address. */
export const PaymentLinkCard: ForwardRefExoticComponent<PaymentLinkCardProps> = forwardRef<
  HTMLElement,
  PaymentLinkCardProps
>(function PaymentLinkCard({ linkId, initialLink, pollMs, onExpired, onViewDetails, onSendLink, ...root }, ref) {
  const kit = useKit('PaymentLinkCard');
  const messages = kit.wordsOf(linkEn);
  const report = useReportEvent();
  const read = usePaymentLink(linkId, { pollMs });
  const link = read.data ?? initialLink;
  const news = useStatusNews(messages, link);
  const [expiring, setExpiring] = useState(false);
  const [detailed, setDetailed] = useState(false);

  if (!link) {
    const { className, ...rest } = root;
    return (
      <article
        {...rest}
        {...rootAttributes(kit, 'pl-card', { status: 'unknown', expiring: false }, className)}
        ref={ref}
        aria-label={rest['aria-label'] ?? messages.common.loading}
        aria-busy={read.error ? undefined : true}
      >
        <div className="pl-card-body">
          {read.error ? (
            <ErrorNotice
              error={read.error}
              title={messages.card.failed}
              onRetry={read.error.code === 'not_found' ? undefined : () => void read.refetch()}
            >
              {read.error.code === 'not_found' ? <p>{messages.card.notFound}</p> : undefined}
            </ErrorNotice>
          ) : (
            <Loading />
          )}
        </div>
      </article>
    );
  }
  return (
    <PaymentLinkCardView
      {...root}
      ref={ref}
      link={link}
      onExpire={() => setExpiring(true)}
      onViewDetails={
        onViewDetails === null ? undefined : () => (onViewDetails ? onViewDetails(link) : setDetailed(true))
      }
      onSendLink={onSendLink}
      onUsed={(how) => report({ type: `link.${how}`, linkId: link.id })}
      notices={
        <>
          <LiveRegion>{news?.sentence}</LiveRegion>
          {news?.returned ? <Notice tone="danger">{messages.card.returned}</Notice> : null}
          {read.error ? <StaleNotice onRetry={() => void read.refetch()} /> : null}
          <ExpireLinkDialog link={link} open={expiring} onOpenChange={setExpiring} onExpired={onExpired} />
          <PaymentLinkDetails
            linkId={linkId}
            initialLink={link}
            pollMs={pollMs}
            open={detailed}
            onOpenChange={setDetailed}
            onExpired={onExpired}
            onSendLink={onSendLink}
          />
        </>
      }
    />
  );
});

function Loading(): ReactElement {
  return (
    <>
      <div className="pl-card-head">
        <Skeleton width={4} />
      </div>
      <Skeleton width={6} />
      <Skeleton width={8} />
      <Skeleton tall />
    </>
  );
}

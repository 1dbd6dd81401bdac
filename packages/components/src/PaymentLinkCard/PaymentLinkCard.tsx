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
import { loadLink } from '../later/loads.js';
import { linkFactsEn } from '../messages/linkFacts.en.js';
import { type RootProps, rootAttributes } from '../parts/root.js';
import { Skeleton } from '../parts/Skeleton.js';
import { useKit } from '../parts/useKit.js';
import { useLater } from '../parts/useLater.js';
import { CardFrame, type CardRest, type PaymentLinkCardState } from './CardFrame.js';
import type { CardLaterProps } from './CardLater.js';

/** Which link, what is known of it already, and whom the card tells; the rest goes to its root. */
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
  const messages = kit.wordsOf(linkFactsEn);
  const report = useReportEvent();
  const { data, error, refetch } = usePaymentLink(linkId, { pollMs });
  const link = data ?? initialLink;
  const [first, setFirst] = useState(link);
  const [asked, setAsked] = useState<CardLaterProps['asked']>(null);
  if (link && first?.id !== link.id) {
    setFirst(link);
    // What was asked of another link is not asked of this one.
    setAsked(null);
  }
  const later = useLater(loadLink);
  const retry = (): void => void refetch();

  if (!link) {
    const { className, ...rest } = root;
    return (
      <article
        {...rest}
        {...rootAttributes(kit, 'pl-card', { status: 'unknown', expiring: false }, className)}
        ref={ref}
        aria-label={rest['aria-label'] ?? messages.common.loading}
        aria-busy={error ? undefined : true}
      >
        <div className="pl-card-body">
          {!error ? (
            <Loading />
          ) : later ? (
            <later.LinkProblem error={error} onRetry={retry} />
          ) : (
            // The connection that held back the link may also hold back what says more about it.
            <p role="alert">{messages.card.failed}</p>
          )}
        </div>
        {error || onViewDetails === null ? null : (
          <div className="pl-row pl-card-actions">
            <span className="pl-button" data-size="sm" />
          </div>
        )}
      </article>
    );
  }
  const rest: CardRest = later
    ? later.cardRest({
        link,
        onExpire: () => setAsked('expire'),
        onSendLink,
        onUsed: (how) => report({ type: `link.${how}`, linkId: link.id }),
        notices: (
          <later.CardLater
            key={link.id}
            link={link}
            linkId={linkId}
            pollMs={pollMs}
            first={first}
            onRetry={error ? retry : undefined}
            asked={asked}
            onAsk={setAsked}
            onExpired={onExpired}
            onSendLink={onSendLink}
          />
        ),
      })
    : {};
  return (
    <CardFrame
      {...root}
      {...rest}
      ref={ref}
      link={link}
      onViewDetails={
        onViewDetails === null ? undefined : () => (onViewDetails ? onViewDetails(link) : setAsked('details'))
      }
    />
  );
});

function Loading(): ReactElement {
  return (
    <>
      <p className="pl-card-amount">
        <Skeleton width={4} />
      </p>
      <p className="pl-card-about">
        <Skeleton width={6} />
      </p>
      <p className="pl-card-expiry">
        <Skeleton width={8} />
      </p>
      <Skeleton tall />
    </>
  );
}

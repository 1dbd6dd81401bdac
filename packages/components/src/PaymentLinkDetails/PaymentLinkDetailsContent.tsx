'use client';
import { formatMoney, type PaymentLink, type PaymentLinkSummary } from '@paylinks/core';
import { useCapabilities, usePaymentLink, useReportEvent } from '@paylinks/hooks';
import { type ComponentPropsWithoutRef, Fragment, type ReactElement, type Ref } from 'react';
import { linkEn } from '../messages/link.en.js';
import { Dialog, type DialogProps } from '../parts/Dialog.js';
import { LinkProblem } from '../parts/LinkProblem.js';
import { rootAttributes } from '../parts/root.js';
import { Skeleton } from '../parts/Skeleton.js';
import { StaleNotice } from '../parts/StaleNotice.js';
import { useKit } from '../parts/useKit.js';
import { DetailsActions } from './DetailsActions.js';
import { DetailsHead } from './DetailsHead.js';
import { DetailsSections } from './DetailsSections.js';
import type { PaymentLinkDetailsProps } from './PaymentLinkDetails.js';

export interface PaymentLinkDetailsContentProps
  extends Pick<
    PaymentLinkDetailsProps,
    'linkId' | 'initialLink' | 'pollMs' | 'onExpired' | 'onCreated' | 'onSendLink' | 'className'
  > {
  inline: boolean;
  onOpenChange: DialogProps['onOpenChange'];
  root: ComponentPropsWithoutRef<'section'> & { ref: Ref<HTMLElement> };
}

export function PaymentLinkDetailsContent(props: PaymentLinkDetailsContentProps): ReactElement {
  const { linkId, initialLink, pollMs, inline, onOpenChange, root, className } = props;
  const kit = useKit('PaymentLinkDetails');
  const { card, link: words } = kit.wordsOf(linkEn);
  const read = usePaymentLink(linkId, { pollMs });
  const capabilities = useCapabilities().data;
  const report = useReportEvent();
  const link: PaymentLink | PaymentLinkSummary | undefined = read.data ?? initialLink;
  const title = link ? card.label(formatMoney(link.amount, kit.locale)) : words.label;
  const status = link?.status ?? 'unknown';
  const onUsed = (how: 'copied' | 'shared' | 'opened'): void => report({ type: `link.${how}`, linkId });
  const content = (
    <section
      aria-label={inline ? title : undefined}
      {...root}
      {...rootAttributes(kit, 'pl-details', { status }, className)}
      data-status={status}
      aria-busy={link || read.error ? undefined : true}
    >
      {link ? (
        <Fragment key={link.id}>
          <DetailsHead link={link} />
          {read.error ? <StaleNotice onRetry={() => void read.refetch()} /> : null}
          <DetailsActions {...props} link={link} capabilities={capabilities} onUsed={onUsed} />
          {isWhole(link) ? (
            <DetailsSections link={link} capabilities={capabilities} />
          ) : (
            <div className="pl-details-section">
              <Loading />
              <Loading />
            </div>
          )}
        </Fragment>
      ) : read.error ? (
        <LinkProblem error={read.error} onRetry={() => void read.refetch()} />
      ) : (
        <Loading />
      )}
    </section>
  );
  if (inline) return content;
  return (
    <Dialog title={title} titleHidden className="pl-dialog-wide" onOpenChange={onOpenChange}>
      {content}
    </Dialog>
  );
}

/** A list gives a summary; the rest is on its way. */
function isWhole(link: PaymentLink | PaymentLinkSummary): link is PaymentLink {
  return 'createdFrom' in link;
}

function Loading(): ReactElement {
  return (
    <>
      <Skeleton width={6} />
      <Skeleton width={8} />
      <Skeleton tall />
      <Skeleton width={8} />
    </>
  );
}

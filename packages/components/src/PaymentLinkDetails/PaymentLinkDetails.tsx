'use client';
import type { PaymentLink, PaymentLinkStatus, PaymentLinkSummary } from '@paylinks/core';
import { type ComponentPropsWithRef, type ForwardRefExoticComponent, forwardRef } from 'react';
import { loadDialogs } from '../later/loads.js';
import { type RootProps, rootAttributes } from '../parts/root.js';
import { Skeleton } from '../parts/Skeleton.js';
import { useKit } from '../parts/useKit.js';
import { useLater } from '../parts/useLater.js';
import { type OpenStateProps, useOpenState } from '../parts/useOpenState.js';

/** What `className` is told of the details, and what its root shows as `data-*`. */
export interface PaymentLinkDetailsState {
  /** Where the link is in its life; 'unknown' until it is read. @selector [data-status="open" | "processing" | "paid" | "expired" | "canceled" | "failed" | "unknown"] */
  readonly status: PaymentLinkStatus;
}

/** Which link, as a dialog or in place, and whom the details tell; the rest goes to the root. */
export interface PaymentLinkDetailsProps
  extends Omit<ComponentPropsWithRef<'section'>, keyof RootProps<PaymentLinkDetailsState> | 'children'>,
    RootProps<PaymentLinkDetailsState>,
    OpenStateProps {
  linkId: string;
  /** Drawn at once and then kept fresh. */
  initialLink?: PaymentLink | PaymentLinkSummary | undefined;
  /** Drawn where it stands, as a part of the page, instead of in a dialog. */
  inline?: boolean | undefined;
  /** Milliseconds between reads while the link can still change; false: never. Default: as the hooks say. */
  pollMs?: number | false | undefined;
  onExpired?: ((link: PaymentLink) => void) | undefined;
  /** A link was made of the same content, after this one had ended. */
  onCreated?: ((link: PaymentLink) => void) | undefined;
  /** Offers "Send from here", for the host's own mail or chat. */
  onSendLink?: ((link: PaymentLink | PaymentLinkSummary) => void) | undefined;
}

/**
 * Everything about one link, kept fresh: its address and ways to pass it on, who pays, what for, where the money is, what has happened, and what can be
 * done. A dialog, or a part of the page where `inline` is set. Loaded when it is first shown.
 */
export const PaymentLinkDetails: ForwardRefExoticComponent<PaymentLinkDetailsProps> = forwardRef<
  HTMLElement,
  PaymentLinkDetailsProps
>(function PaymentLinkDetails(props, ref) {
  const { open: given, defaultOpen, onOpenChange, inline = false, className, ...others } = props;
  const { linkId, initialLink, pollMs, onExpired, onCreated, onSendLink, ...root } = others;
  const kit = useKit('PaymentLinkDetails');
  const { open, wasOpen, change } = useOpenState({ open: given, defaultOpen, onOpenChange });
  const later = useLater(loadDialogs, inline || wasOpen);
  if (!inline && !open) return null;
  if (later) {
    return (
      <later.PaymentLinkDetailsContent
        linkId={linkId}
        initialLink={initialLink}
        pollMs={pollMs}
        onExpired={onExpired}
        onCreated={onCreated}
        onSendLink={onSendLink}
        inline={inline}
        onOpenChange={change}
        root={{ ...root, ref }}
        className={className}
      />
    );
  }
  if (!inline) return null;
  const { status = 'unknown' } = initialLink ?? {};
  return (
    <section {...root} {...rootAttributes(kit, 'pl-details', { status }, className)} ref={ref} aria-busy="true">
      <Skeleton width={4} />
      <Skeleton width={8} />
    </section>
  );
});

'use client';
import type { PaymentLinkStatus } from '@paylinks/core';
import { type ComponentPropsWithRef, type ForwardRefExoticComponent, forwardRef } from 'react';
import { BadgeFace } from '../parts/Badge.js';
import { type RootProps, rootAttributes } from '../parts/root.js';
import { useKit } from '../parts/useKit.js';
import { type LinkStatusFacts, statusLook } from './statusLook.js';

/** What `className` is told of the badge, and what its root shows as `data-*`. */
export interface StatusBadgeState {
  /** Where the link is in its life. @selector [data-status="open" | "processing" | "paid" | "expired" | "canceled" | "failed" | "unknown"] */
  status: PaymentLinkStatus;
}

/** The facts that the badge says; the rest goes to its root. */
export interface StatusBadgeProps
  extends Omit<ComponentPropsWithRef<'span'>, keyof RootProps<StatusBadgeState> | 'children'>,
    RootProps<StatusBadgeState>,
    LinkStatusFacts {}

/** A status as a shape, a word and a colour: each says it alone. */
export const StatusBadge: ForwardRefExoticComponent<StatusBadgeProps> = forwardRef<HTMLSpanElement, StatusBadgeProps>(
  function StatusBadge({ status, money, rawStatus, className, ...rest }, ref) {
    const kit = useKit('StatusBadge');
    const look = statusLook(kit.messages, { status, money, rawStatus });
    return (
      <span
        {...rest}
        {...rootAttributes(kit, 'pl-badge', { status }, className)}
        ref={ref}
        data-status={status}
        data-tone={look.tone}
      >
        <BadgeFace {...look} />
      </span>
    );
  },
);

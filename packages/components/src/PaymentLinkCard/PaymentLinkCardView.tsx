'use client';
import { type ForwardRefExoticComponent, forwardRef } from 'react';
import { CardFrame, type CardFrameProps, type CardRest } from './CardFrame.js';
import { type CardRestOptions, cardRest } from './cardRest.js';

export type { PaymentLinkCardState } from './CardFrame.js';

/** The link as plain data, and what can be done with it; the rest goes to the root. */
export interface PaymentLinkCardViewProps extends Omit<CardFrameProps, keyof CardRest>, CardRestOptions {}

/** A payment link at a glance, drawn from plain data. {@link PaymentLinkCard} reads it and keeps it fresh. */
export const PaymentLinkCardView: ForwardRefExoticComponent<PaymentLinkCardViewProps> = forwardRef<
  HTMLElement,
  PaymentLinkCardViewProps
>(function PaymentLinkCardView({ onExpire, onUsed, onSendLink, notices, ...props }, ref) {
  const rest = cardRest({ link: props.link, onExpire, onUsed, onSendLink, notices });
  return <CardFrame {...props} {...rest} ref={ref} />;
});

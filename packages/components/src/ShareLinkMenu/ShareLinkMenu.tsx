'use client';
import type { PaymentLink, PaymentLinkSummary } from '@paylinks/core';
import { useReportEvent } from '@paylinks/hooks';
import { type ComponentPropsWithRef, type ForwardRefExoticComponent, forwardRef, useState } from 'react';
import { linkEn } from '../messages/link.en.js';
import * as icons from '../parts/laterIcons.js';
import { isLive } from '../parts/linkLife.js';
import { flag, type RootProps, rootAttributes } from '../parts/root.js';
import { useKit } from '../parts/useKit.js';
import { LinkMenuButton } from './LinkMenuButton.js';

/** What `className` is told of the menu, and what its root shows as `data-*`. */
export interface ShareLinkMenuState {
  /** The menu is open. @selector [data-open] */
  open: boolean;
}

/** The link, and the host's own way of sending it; the rest goes to the root. */
export interface ShareLinkMenuProps
  extends Omit<ComponentPropsWithRef<'div'>, keyof RootProps<ShareLinkMenuState> | 'children'>,
    RootProps<ShareLinkMenuState> {
  link: PaymentLink | PaymentLinkSummary;
  /** Offers "Send from here", for the host's own mail or chat. */
  onSendLink?: ((link: PaymentLink | PaymentLinkSummary) => void) | undefined;
  size?: 'sm' | 'md' | undefined;
}

/**
 * A button with every way of passing a link on: the system's share sheet, copying, mail, text message, WhatsApp, the host's own way, and the QR code.
 * What is sent says the amount, the reference and the address, and nothing of the people in the link. Nothing is drawn for a link that nobody can pay with.
 */
export const ShareLinkMenu: ForwardRefExoticComponent<ShareLinkMenuProps> = forwardRef<
  HTMLDivElement,
  ShareLinkMenuProps
>(function ShareLinkMenu({ link, onSendLink, size, className, ...rest }, ref) {
  const kit = useKit('ShareLinkMenu');
  const report = useReportEvent();
  const [open, setOpen] = useState(false);
  if (!isLive(link) || link.url === null) return null;
  return (
    <div {...rest} {...rootAttributes(kit, 'pl-share', { open }, className)} ref={ref} data-open={flag(open)}>
      <LinkMenuButton
        link={link}
        content="share"
        icon={icons.share}
        size={size}
        onOpenChange={setOpen}
        onUsed={(how) => report({ type: `link.${how}`, linkId: link.id })}
        onSendLink={onSendLink}
      >
        {kit.wordsOf(linkEn).link.share}
      </LinkMenuButton>
    </div>
  );
});

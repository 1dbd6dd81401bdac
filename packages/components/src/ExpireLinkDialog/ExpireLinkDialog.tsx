'use client';
import type { PaymentLink, PaymentLinkSummary } from '@paylinks/core';
import type { ReactElement } from 'react';
import { loadDialogs } from '../later/loads.js';
import type { DialogCloseReason } from '../parts/dialogReason.js';
import { useLater } from '../parts/useLater.js';

/** When the dialog is open, which link it asks about, and whom it tells. */
export interface ExpireLinkDialogProps {
  link: PaymentLink | PaymentLinkSummary;
  open: boolean;
  onOpenChange: (open: boolean, details: { reason: DialogCloseReason }) => void;
  /** The link has ended by this press. Not called where it was paid or had ended before: then the dialog says so. */
  onExpired?: ((link: PaymentLink) => void) | undefined;
}

/**
 * Asks before a link is ended for good. A link that was paid in the meantime is news, not an error.
 * Loaded when it is first opened: a page that only shows links never pays for a dialog.
 */
export function ExpireLinkDialog({ open, ...props }: ExpireLinkDialogProps): ReactElement | null {
  const content = useLater(loadDialogs, open);
  return open && content ? <content.ExpireLinkDialogContent {...props} /> : null;
}

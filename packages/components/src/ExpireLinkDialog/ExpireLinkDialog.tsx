'use client';
import type { PaymentLink, PaymentLinkSummary } from '@paylinks/core';
import { lazy, type ReactElement, Suspense } from 'react';
import type { DialogCloseReason } from '../parts/dialogReason.js';

export interface ExpireLinkDialogProps {
  link: PaymentLink | PaymentLinkSummary;
  open: boolean;
  onOpenChange: (open: boolean, details: { reason: DialogCloseReason }) => void;
  /** The link has ended by this press. Not called where it was paid or had ended before: then the dialog says so. */
  onExpired?: ((link: PaymentLink) => void) | undefined;
}

// Loaded when it is first opened: a page that only shows links never pays for a dialog.
const Content = lazy(async () => ({ default: (await import('./ExpireLinkDialogContent.js')).ExpireLinkDialogContent }));

/** Asks before a link is ended for good. A link that was paid in the meantime is news, not an error. */
export function ExpireLinkDialog({ open, ...props }: ExpireLinkDialogProps): ReactElement | null {
  return open ? (
    <Suspense fallback={null}>
      <Content {...props} />
    </Suspense>
  ) : null;
}

'use client';
import type { PaymentLinksError, PaymentRecord } from '@paylinks/core';
import type { RecordPaymentFormOptions } from '@paylinks/hooks';
import type { ReactElement } from 'react';
import { loadRecordDialogs } from '../later/loads.js';
import { useLater } from '../parts/useLater.js';
import { type OpenStateProps, useOpenState } from '../parts/useOpenState.js';

/** When the dialog is open, which document is paid, and whom it tells. */
export interface RecordPaymentDialogProps
  extends Pick<RecordPaymentFormOptions, 'source' | 'defaultValues' | 'hiddenFields' | 'readOnlyFields' | 'form'>,
    OpenStateProps {
  /** Once per record, however it became known, also after the dialog was closed. */
  onRecorded?: ((record: PaymentRecord) => void) | undefined;
  onError?: ((error: PaymentLinksError) => void) | undefined;
  /**
   * The document is being paid, or was paid, through a payment link: then it is said that the provider records that payment itself. Default: as the
   * provider's list of links says, where it can be asked by document. null: none.
   */
  linkStatus?: 'processing' | 'paid' | null | undefined;
}

/**
 * Writes down a payment, a refund or a failed payment that happened beside the links. Closing it stops nothing that was sent, and loses nothing that
 * was typed. Loaded when it is first opened.
 */
export function RecordPaymentDialog({
  open: given,
  defaultOpen,
  onOpenChange,
  ...rest
}: RecordPaymentDialogProps): ReactElement | null {
  const { open, wasOpen, change } = useOpenState({ open: given, defaultOpen, onOpenChange });
  const content = useLater(loadRecordDialogs, wasOpen);
  // Also while it is closed: what was typed is in it, and it hears what becomes of a press.
  return content && wasOpen ? <content.RecordPaymentDialogContent {...rest} open={open} onOpenChange={change} /> : null;
}

'use client';
import type { PaymentLink } from '@paylinks/core';
import type { ReactElement, ReactNode } from 'react';
import type { CreateLinkFormProps } from '../CreateLinkForm/index.js';
import { useLater } from '../parts/useLater.js';
import { type OpenStateProps, useOpenState } from '../parts/useOpenState.js';

/** When the dialog is open, and what its form starts with. */
export interface CreateLinkDialogProps
  extends Pick<
      CreateLinkFormProps,
      | 'source'
      | 'defaultValues'
      | 'defaultCurrency'
      | 'hiddenFields'
      | 'readOnlyFields'
      | 'form'
      | 'onCreated'
      | 'onError'
      | 'onSendLink'
      | 'onViewDetails'
      | 'onConnect'
    >,
    OpenStateProps {
  /** Starts from what this link holds: "create again". Offer it where `canReissue(link)`. What else is given goes before it. */
  again?: PaymentLink | undefined;
  /** Default: "Create a payment link". */
  title?: ReactNode;
}

const load = () => import('./CreateLinkDialogContent.js');

/**
 * The create form in a dialog. Closing it stops nothing that was sent, and loses nothing that was typed: both are there when it is opened again.
 * Loaded when it is first opened.
 */
export function CreateLinkDialog({
  open: given,
  defaultOpen,
  onOpenChange,
  ...rest
}: CreateLinkDialogProps): ReactElement | null {
  const { open, wasOpen, change } = useOpenState({ open: given, defaultOpen, onOpenChange });
  const later = useLater(load, wasOpen);
  // Also while it is closed: what was typed is in it, and it hears what becomes of a press.
  return later && wasOpen ? <later.CreateLinkDialogContent {...rest} open={open} onOpenChange={change} /> : null;
}

'use client';
import type { PaymentLink } from '@paylinks/core';
import { type ReactElement, type ReactNode, useCallback, useState } from 'react';
import type { CreateLinkFormProps } from '../CreateLinkForm/index.js';
import type { DialogCloseReason } from '../parts/dialogReason.js';
import { useLater } from '../parts/useLater.js';

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
    | 'onViewDetails'
    | 'onConnect'
  > {
  /** undefined: the dialog keeps it itself, from `defaultOpen` on. */
  open?: boolean | undefined;
  defaultOpen?: boolean | undefined;
  /** `done`: a link was made, and the person has seen it. */
  onOpenChange?: ((open: boolean, details: { reason: DialogCloseReason }) => void) | undefined;
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
  defaultOpen = false,
  onOpenChange,
  ...rest
}: CreateLinkDialogProps): ReactElement | null {
  const [own, setOwn] = useState(defaultOpen);
  const open = given ?? own;
  const [wasOpen, setWasOpen] = useState(open);
  if (open && !wasOpen) setWasOpen(true);
  const later = useLater(load, wasOpen);
  const change = useCallback<NonNullable<CreateLinkDialogProps['onOpenChange']>>(
    (next, details) => {
      setOwn(next);
      onOpenChange?.(next, details);
    },
    [onOpenChange],
  );
  // Also while it is closed: what was typed is in it, and it hears what becomes of a press.
  return later && wasOpen ? <later.CreateLinkDialogContent {...rest} open={open} onOpenChange={change} /> : null;
}

'use client';
import { useCallback, useState } from 'react';
import type { DialogCloseReason } from './dialogReason.js';

export interface OpenStateProps {
  /** undefined: the dialog keeps it itself, from `defaultOpen` on. */
  open?: boolean | undefined;
  defaultOpen?: boolean | undefined;
  /** `done`: what the dialog was for is there, and the person has seen it. */
  onOpenChange?: ((open: boolean, details: { reason: DialogCloseReason }) => void) | undefined;
}

/** `wasOpen`: from the first time on, what is in it stays. */
export function useOpenState({ open: given, defaultOpen = false, onOpenChange }: OpenStateProps): {
  open: boolean;
  wasOpen: boolean;
  change: NonNullable<OpenStateProps['onOpenChange']>;
} {
  const [own, setOwn] = useState(defaultOpen);
  const open = given ?? own;
  const [wasOpen, setWasOpen] = useState(open);
  if (open && !wasOpen) setWasOpen(true);
  const change = useCallback<NonNullable<OpenStateProps['onOpenChange']>>(
    (next, details) => {
      setOwn(next);
      onOpenChange?.(next, details);
    },
    [onOpenChange],
  );
  return { open, wasOpen, change };
}

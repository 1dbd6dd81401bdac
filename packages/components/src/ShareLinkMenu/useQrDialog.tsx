'use client';
import type { PaymentLink, PaymentLinkSummary } from '@paylinks/core';
import { type ReactElement, useState } from 'react';
import { loadDialogs } from '../later/loads.js';
import { useLater } from '../parts/useLater.js';

/** A link's code in a dialog, fetched when it is first wanted. */
export function useQrDialog(link: PaymentLink | PaymentLinkSummary): { show: () => void; dialog: ReactElement | null } {
  const [showing, setShowing] = useState(false);
  const later = useLater(loadDialogs, showing);
  return {
    show: () => setShowing(true),
    dialog: showing && later ? <later.QrDialog link={link} onClose={() => setShowing(false)} /> : null,
  };
}

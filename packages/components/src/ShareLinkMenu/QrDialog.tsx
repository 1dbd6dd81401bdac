'use client';
import { formatMoney, type PaymentLink, type PaymentLinkSummary } from '@paylinks/core';
import type { ReactElement } from 'react';
import { LinkQRCode } from '../LinkQRCode/index.js';
import { shareEn } from '../messages/share.en.js';
import { Dialog } from '../parts/Dialog.js';
import { useKit } from '../parts/useKit.js';
import { useWords } from '../parts/useWords.js';

/** A link's code, large enough to be scanned across a table. */
export function QrDialog({
  link,
  onClose,
}: {
  link: PaymentLink | PaymentLinkSummary;
  onClose: () => void;
}): ReactElement {
  const { locale } = useKit('ShareLinkMenu');
  const { share: words } = useWords(shareEn, 'ShareLinkMenu');
  return (
    <Dialog
      title={words.qrTitle}
      description={<p>{words.qrHint(formatMoney(link.amount, locale))}</p>}
      onOpenChange={onClose}
    >
      <LinkQRCode link={link} />
    </Dialog>
  );
}

'use client';
import type { PaymentLink, PaymentLinkSummary } from '@paylinks/core';
import type { ReactElement } from 'react';
import { shareEn } from '../messages/share.en.js';
import { Button, type ButtonProps } from '../parts/Button.js';
import { useWords } from '../parts/useWords.js';
import { useQrDialog } from './useQrDialog.js';

/** Shows a link's code. */
export function ShowQrButton({
  link,
  ...button
}: Omit<ButtonProps, 'ref' | 'onClick'> & { link: PaymentLink | PaymentLinkSummary }): ReactElement {
  const { share: words } = useWords(shareEn, 'ShowQrButton');
  const { show, dialog } = useQrDialog(link);
  return (
    <>
      <Button {...button} aria-haspopup="dialog" onClick={show}>
        {words.qrTitle}
      </Button>
      {dialog}
    </>
  );
}

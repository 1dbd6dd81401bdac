'use client';
import { formatMoney, type PaymentLink, type PaymentLinkSummary } from '@paylinks/core';
import { type ReactElement, useMemo } from 'react';
import { shareEn } from '../messages/share.en.js';
import { Button } from '../parts/Button.js';
import { useKit } from '../parts/useKit.js';
import { useWords } from '../parts/useWords.js';
import { downloadQr, qrPath } from './qr.js';

export interface QrCodeProps {
  link: PaymentLink | PaymentLinkSummary;
  url: string;
  download: boolean;
}

/** Dark on light in every light, with its quiet zone: a reader finds no other code. */
export function QrCode({ link, url, download }: QrCodeProps): ReactElement | null {
  const { locale } = useKit('LinkQRCode');
  const { share: words } = useWords(shareEn, 'LinkQRCode');
  const code = useMemo(() => qrPath(url), [url]);
  if (code === null) return null;
  return (
    <>
      <svg
        className="pl-qr-code"
        viewBox={`0 0 ${code.size} ${code.size}`}
        role="img"
        aria-label={words.qrLabel(formatMoney(link.amount, locale))}
        shapeRendering="crispEdges"
      >
        <rect width="100%" height="100%" fill="#fff" />
        <path d={code.path} fill="#000" />
      </svg>
      {download ? (
        <Button size="sm" onClick={() => void saveQr(link, url)}>
          {words.downloadQr}
        </Button>
      ) : null}
    </>
  );
}

/** 'payment-link-INV-7.png' */
export function saveQr({ reference, id }: Pick<PaymentLinkSummary, 'reference' | 'id'>, url: string): Promise<void> {
  const name = (reference ?? id).replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);
  return downloadQr(url, `payment-link-${name}.png`);
}

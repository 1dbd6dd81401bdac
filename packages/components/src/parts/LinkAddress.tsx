'use client';
import type { PaymentLink, PaymentLinkSummary } from '@paylinks/core';
import type { ReactElement } from 'react';
import { AddressLine } from './AddressLine.js';
import { CopyAddress } from './CopyAddress.js';
import { hasEnded } from './linkLife.js';
import { UnsafeUrl } from './UnsafeUrl.js';

/** Where a link is paid, with copying while it can be; an address that the checks refused is only text. */
export function LinkAddress({
  link,
  onCopied,
}: {
  link: PaymentLink | PaymentLinkSummary;
  onCopied?: (() => void) | undefined;
}): ReactElement | null {
  const { url } = link;
  if (url)
    return <AddressLine url={url} copy={hasEnded(link) ? null : <CopyAddress url={url} onCopied={onCopied} />} />;
  const raw = 'rawUrl' in link ? link.rawUrl : null;
  return raw ? <UnsafeUrl text={raw} /> : null;
}

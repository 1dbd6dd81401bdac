'use client';
import type { PaymentLink, PaymentLinkSummary } from '@paylinks/core';
import type { ReactElement, ReactNode } from 'react';
import { linkEn } from '../messages/link.en.js';
import { CopyButton } from './CopyButton.js';
import { LinkUrl, UnsafeUrl } from './LinkUrl.js';
import { hasEnded } from './linkLife.js';
import { useWords } from './useWords.js';

/** Where a link is paid, with copying while it can be; an address that the checks refused is only text. */
export function LinkAddress({
  link,
  onCopied,
  children,
}: {
  link: PaymentLink | PaymentLinkSummary;
  onCopied?: (() => void) | undefined;
  /** Beside it. */
  children?: ReactNode;
}): ReactElement | null {
  const messages = useWords(linkEn, 'LinkAddress');
  if (link.url) {
    return (
      <div className="pl-address">
        <div className="pl-copyfield">
          <LinkUrl url={link.url} />
          {hasEnded(link) ? null : (
            <CopyButton variant="quiet" size="sm" text={link.url} aria-label={messages.link.copy} onCopied={onCopied} />
          )}
        </div>
        {children}
      </div>
    );
  }
  const raw = 'rawUrl' in link ? link.rawUrl : null;
  return raw ? <UnsafeUrl text={raw} /> : null;
}

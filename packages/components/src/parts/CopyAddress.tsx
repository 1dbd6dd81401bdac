'use client';
import type { ReactElement } from 'react';
import { linkEn } from '../messages/link.en.js';
import { CopyButton } from './CopyButton.js';
import { useWords } from './useWords.js';

/** In the line of an address: copies it. */
export function CopyAddress({ url, onCopied }: { url: string; onCopied?: (() => void) | undefined }): ReactElement {
  const { copy } = useWords(linkEn, 'CopyAddress').link;
  return <CopyButton variant="quiet" size="sm" text={url} aria-label={copy} onCopied={onCopied} />;
}

'use client';
import type { PaymentLinkSummary } from '@paylinks/core';
import type { ReactElement } from 'react';
import { linkEn } from '../messages/link.en.js';
import { linkNotice } from './linkLife.js';
import { Notice } from './Notice.js';
import type { Nearness } from './time.js';
import { useWords } from './useWords.js';

/** What a person has to know of a link beside its status. */
export function LinkNotices({ link, end }: { link: PaymentLinkSummary; end: Nearness | null }): ReactElement | null {
  const words = useWords(linkEn, 'LinkNotices').card;
  const what = linkNotice(link, end);
  if (what === null) return null;
  if (what === 'failed' || what === 'requires_action') return <Notice tone="neutral">{words.lastAttempt[what]}</Notice>;
  return <Notice tone="warning">{words[what]}</Notice>;
}

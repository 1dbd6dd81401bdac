'use client';
import type { PaymentLinkSummary } from '@paylinks/core';
import type { ReactElement } from 'react';
import { linkEn } from '../messages/link.en.js';
import { hasEnded, isLive } from './linkLife.js';
import { Notice } from './Notice.js';
import type { Nearness } from './time.js';
import { useWords } from './useWords.js';

/** What a person has to know of a link beside its status: the most urgent of it. */
export function LinkNotices({ link, end }: { link: PaymentLinkSummary; end: Nearness | null }): ReactElement | null {
  const words = useWords(linkEn, 'LinkNotices').card;
  if (hasEnded(link) && link.status !== 'paid' && link.money !== 'none' && link.money !== 'unknown')
    return <Notice tone="warning">{words.moneyAfterEnd}</Notice>;
  if (link.status === 'open' && end === 'past') return <Notice tone="warning">{words.byTheClock}</Notice>;
  if (isLive(link) && (link.lastAttempt === 'failed' || link.lastAttempt === 'requires_action')) {
    return <Notice tone="neutral">{words.lastAttempt[link.lastAttempt]}</Notice>;
  }
  return link.status === 'open' && end === 'near' ? <Notice tone="warning">{words.endingSoon}</Notice> : null;
}

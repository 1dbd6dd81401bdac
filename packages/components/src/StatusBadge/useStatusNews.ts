'use client';
import type { PaymentLinkSummary } from '@paylinks/core';
import { useState } from 'react';
import type { FirstMessages } from '../messages/first.en.js';
import type { LinkMessages } from '../messages/link.en.js';
import { sentences } from '../parts/sentences.js';
import { statusLook } from './statusLook.js';

export interface StatusNews {
  readonly sentence: string;
  /** Money that came and went again. */
  readonly returned: boolean;
}

/** What has changed since the link was `first` drawn, to be said politely. Money that came and went again is never a silent change. */
export function useStatusNews(
  messages: FirstMessages & Pick<LinkMessages, 'card'>,
  link: PaymentLinkSummary,
  first: PaymentLinkSummary = link,
): StatusNews | null {
  const { word } = statusLook(messages, link);
  const { money } = link;
  const [seen, setSeen] = useState(() => ({ word: statusLook(messages, first).word, money: first.money }));
  const [news, setNews] = useState<StatusNews | null>(null);
  if (seen.word !== word || seen.money !== money) {
    setSeen({ word, money });
    const returned =
      (seen.money === 'received' || seen.money === 'settled') && (money === 'none' || money === 'pending');
    const change = messages.card.changed(word);
    setNews({ sentence: sentences(messages, [returned && messages.card.returned, change]), returned });
  }
  return news;
}

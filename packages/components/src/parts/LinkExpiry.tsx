'use client';
import type { PaymentLinkSummary } from '@paylinks/core';
import type { ReactElement } from 'react';
import { linkFactsEn } from '../messages/linkFacts.en.js';
import { Icon } from './Icon.js';
import * as icons from './icons.js';
import { isLive } from './linkLife.js';
import { formatInstant, formatRelative, useNow } from './time.js';
import { useKit } from './useKit.js';

/** Until when a link can be paid, counted down here and nowhere else: what stands around it is not drawn with each step. */
export function LinkExpiry({ link }: { link: PaymentLinkSummary }): ReactElement | null {
  const kit = useKit('LinkExpiry');
  const words = kit.wordsOf(linkFactsEn).card;
  const now = useNow();
  const { status, expiresAt } = link;
  const hasExpired = status === 'expired';
  if (!expiresAt || !(hasExpired || isLive(link))) return null;
  const isOver = now !== null && Date.parse(expiresAt) <= now;
  // A link that was ended before its time: its deadline says nothing any more.
  if (hasExpired && now !== null && !isOver) return null;
  const past = hasExpired || isOver;
  const absolute = formatInstant(expiresAt, kit);
  return (
    <p className="pl-card-expiry">
      <Icon path={icons.clock} />
      <time dateTime={expiresAt} suppressHydrationWarning>
        {now === null ? (
          (past ? words.expiredOn : words.expiresOn)(absolute)
        ) : (
          <>
            {(past ? words.expired : words.expires)(formatRelative(expiresAt, now, kit.locale))}
            <span className="pl-card-instant">{absolute}</span>
          </>
        )}
      </time>
    </p>
  );
}

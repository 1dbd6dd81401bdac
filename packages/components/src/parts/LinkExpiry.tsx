'use client';
import type { PaymentLinkSummary } from '@paylinks/core';
import type { ReactElement } from 'react';
import { linkFactsEn } from '../messages/linkFacts.en.js';
import { Icon } from './Icon.js';
import * as icons from './icons.js';
import { isLive } from './linkLife.js';
import { formatInstant, formatRelative, useNow } from './time.js';
import { useKit } from './useKit.js';
import { useWords } from './useWords.js';

/** Until when a link can be paid, counted down here and nowhere else: what stands around it is not drawn with each step. */
export function LinkExpiry({ link }: { link: PaymentLinkSummary }): ReactElement | null {
  const kit = useKit('LinkExpiry');
  const words = useWords(linkFactsEn, 'LinkExpiry').card;
  const now = useNow();
  if ((!isLive(link) && link.status !== 'expired') || !link.expiresAt) return null;
  const past = link.status === 'expired' || (now !== null && Date.parse(link.expiresAt) <= now);
  // A link that was ended before its time: its deadline says nothing any more.
  if (link.status === 'expired' && now !== null && Date.parse(link.expiresAt) > now) return null;
  const absolute = formatInstant(link.expiresAt, kit);
  return (
    <p className="pl-card-expiry">
      <Icon path={icons.clock} />
      <time dateTime={link.expiresAt} suppressHydrationWarning>
        {now === null ? (
          (past ? words.expiredOn : words.expiresOn)(absolute)
        ) : (
          <>
            {(past ? words.expired : words.expires)(formatRelative(link.expiresAt, now, kit.locale))}
            <span className="pl-card-instant">{absolute}</span>
          </>
        )}
      </time>
    </p>
  );
}

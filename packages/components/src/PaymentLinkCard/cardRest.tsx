'use client';
import type { PaymentLink, PaymentLinkSummary } from '@paylinks/core';
import type { ReactElement, ReactNode } from 'react';
import { linkEn } from '../messages/link.en.js';
import { CopyAddress } from '../parts/CopyAddress.js';
import { LinkNotices } from '../parts/LinkNotices.js';
import * as icons from '../parts/laterIcons.js';
import { hasEnded, isLive } from '../parts/linkLife.js';
import { UnsafeUrl } from '../parts/UnsafeUrl.js';
import { useWords } from '../parts/useWords.js';
import { LinkMenuButton } from '../ShareLinkMenu/index.js';
import type { CardRest } from './CardFrame.js';

export interface CardRestOptions {
  link: PaymentLink | PaymentLinkSummary;
  /** Offered only while `link.canExpire`. */
  onExpire?: (() => void) | undefined;
  /** A person copied, shared or opened the link. */
  onUsed?: ((how: 'copied' | 'shared' | 'opened') => void) | undefined;
  /** Offers "Send from here", for the host's own mail or chat. */
  onSendLink?: ((link: PaymentLink | PaymentLinkSummary) => void) | undefined;
  /** Between the facts and the actions: errors and news. */
  notices?: ReactNode;
}

/** What is to be known of a link beside its facts, and what can be done with it. */
export function cardRest(options: CardRestOptions): CardRest {
  const { link, onExpire, onUsed, notices } = options;
  const ended = hasEnded(link);
  const raw = 'rawUrl' in link ? link.rawUrl : null;
  return {
    notices: (end) => (
      <>
        <LinkNotices link={link} end={end} />
        {notices}
        {!ended && !link.url && raw ? <UnsafeUrl text={raw} /> : null}
      </>
    ),
    copy: link.url ? <CopyAddress url={link.url} onCopied={() => onUsed?.('copied')} /> : null,
    menu: (isLive(link) && link.url) || (link.canExpire && onExpire) ? <CardMenu {...options} /> : null,
  };
}

function CardMenu({ link, onUsed, onSendLink, onExpire }: CardRestOptions): ReactElement {
  const words = useWords(linkEn, 'PaymentLinkCard').link;
  return (
    <LinkMenuButton
      className="pl-card-more"
      icon={icons.more}
      size={link.url && !hasEnded(link) ? 'md' : 'sm'}
      aria-label={words.more}
      link={link}
      content="more"
      onUsed={onUsed}
      onSendLink={onSendLink}
      onExpire={onExpire}
    />
  );
}

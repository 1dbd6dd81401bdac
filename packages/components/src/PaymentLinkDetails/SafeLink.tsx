'use client';
import { checkedUrl } from '@paylinks/core';
import type { ReactElement } from 'react';
import { linkEn } from '../messages/link.en.js';
import { flag } from '../parts/root.js';
import { useWords } from '../parts/useWords.js';

/** A provider's address in another tab; only text where the checks refuse it. */
export function SafeLink({ url, name = url }: { url: string; name?: string }): ReactElement {
  const { common } = useWords(linkEn, 'PaymentLinkDetails');
  const href = checkedUrl(url);
  if (href === null) return <span>{name === url ? url : `${name} (${url})`}</span>;
  return (
    // Printed, what has a name shows its address as well.
    <a className="pl-link" data-named={flag(name !== url)} href={href} target="_blank" rel="noopener noreferrer">
      {name}
      <span className="pl-sr"> {common.newTab}</span>
    </a>
  );
}

'use client';
import type { ReactElement } from 'react';
import { linkEn } from '../messages/link.en.js';
import { Notice } from './Notice.js';
import { useWords } from './useWords.js';

const TAIL = 12;

/** An address on one line, cut in the middle: its end is what tells two links apart. Selecting it gives the whole. */
export function LinkUrl({ url }: { url: string }): ReactElement {
  const cut = Math.max(0, url.length - TAIL);
  return (
    <span className="pl-url" dir="ltr" title={url}>
      <span className="pl-url-head">{url.slice(0, cut)}</span>
      <span className="pl-url-tail">{url.slice(cut)}</span>
    </span>
  );
}

/** An address that the checks refused: to be read, not to be pressed. */
export function UnsafeUrl({ text }: { text: string }): ReactElement {
  const messages = useWords(linkEn, 'UnsafeUrl');
  return (
    <Notice tone="warning">
      <p>{messages.link.notALink}</p>
      <p className="pl-url-raw" dir="ltr">
        {text}
      </p>
    </Notice>
  );
}

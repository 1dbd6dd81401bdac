'use client';
import type { ReactElement } from 'react';
import { linkEn } from '../messages/link.en.js';
import { Notice } from './Notice.js';
import { useWords } from './useWords.js';

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

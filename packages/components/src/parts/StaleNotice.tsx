'use client';
import type { ReactElement } from 'react';
import { linkEn } from '../messages/link.en.js';
import { Button } from './Button.js';
import * as icons from './laterIcons.js';
import { Notice } from './Notice.js';
import { useWords } from './useWords.js';

/** What is shown was true once, and could not be read again. */
export function StaleNotice({ onRetry }: { onRetry: () => void }): ReactElement {
  const { card, common } = useWords(linkEn, 'StaleNotice');
  return (
    <Notice
      tone="neutral"
      actions={
        <Button size="sm" icon={icons.refresh} onClick={onRetry}>
          {common.tryAgain}
        </Button>
      }
    >
      {card.stale}
    </Notice>
  );
}

'use client';
import type { PaymentLinksError } from '@paylinks/core';
import type { ReactElement } from 'react';
import { linkEn } from '../messages/link.en.js';
import { ErrorNotice } from './ErrorNotice.js';
import { useWords } from './useWords.js';

/** Why there is no link to show. */
export function LinkProblem({ error, onRetry }: { error: PaymentLinksError; onRetry: () => void }): ReactElement {
  const { card } = useWords(linkEn, 'LinkProblem');
  const lost = error.code === 'not_found';
  return (
    <ErrorNotice error={error} title={card.failed} onRetry={lost ? undefined : onRetry}>
      {lost ? <p>{card.notFound}</p> : undefined}
    </ErrorNotice>
  );
}

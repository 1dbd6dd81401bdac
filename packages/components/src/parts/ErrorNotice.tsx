'use client';
import type { PaymentLinksError } from '@paylinks/core';
import type { ReactElement, ReactNode } from 'react';
import { problemEn } from '../messages/problem.en.js';
import { Button } from './Button.js';
import { CopyButton } from './CopyButton.js';
import * as icons from './laterIcons.js';
import { Notice } from './Notice.js';
import { useWords } from './useWords.js';

/** What may leave the page for a support desk: provider, operation, key, request id, and nothing else. */
function supportText(error: PaymentLinksError): string {
  const lines = [
    ['provider', error.provider?.name],
    ['operation', error.verb],
    ['code', error.code],
    ['idempotency key', error.idempotencyKey],
    ['request', error.requestId],
  ];
  return lines.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : [])).join('\n');
}

/** An error in the person's words, with what they can do: again, or a text for support. */
export function ErrorNotice({
  error,
  title,
  children,
  onRetry,
}: {
  error: PaymentLinksError;
  title?: ReactNode;
  /** Instead of the sentence of the error's code. */
  children?: ReactNode;
  onRetry?: (() => void) | undefined;
}): ReactElement {
  const messages = useWords(problemEn, 'ErrorNotice');
  return (
    <Notice
      tone="danger"
      role="alert"
      title={title}
      actions={
        <>
          {onRetry ? (
            <Button size="sm" icon={icons.refresh} onClick={onRetry}>
              {messages.common.tryAgain}
            </Button>
          ) : null}
          <CopyButton variant="quiet" size="sm" text={supportText(error)} copiedLabel={messages.support.copied}>
            {messages.support.copy}
          </CopyButton>
        </>
      }
    >
      {children ?? <p>{messages.errors[error.code]}</p>}
      {error.requestId ? (
        <p className="pl-notice-request">
          {messages.support.requestId} <code>{error.requestId}</code>
        </p>
      ) : null}
    </Notice>
  );
}

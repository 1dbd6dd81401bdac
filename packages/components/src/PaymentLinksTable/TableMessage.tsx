'use client';
import type { ReactElement, ReactNode } from 'react';
import { tableToolsEn } from '../messages/tableTools.en.js';
import { Button } from '../parts/Button.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { LiveRegion } from '../parts/LiveRegion.js';
import * as icons from '../parts/laterIcons.js';
import { Notice } from '../parts/Notice.js';
import { StaleNotice } from '../parts/StaleNotice.js';
import { useWords } from '../parts/useWords.js';
import type { LinksTableParts } from './PaymentLinksTableView.js';
import { unfiltered } from './tableQuery.js';

/** What stands in the place of the rows, or warns above them. */
export function TableMessage(props: LinksTableParts): ReactElement {
  const { tableTools: words } = useWords(tableToolsEn, 'PaymentLinksTable');
  return (
    <>
      <LiveRegion>{props.state === 'no_match' ? words.noMatchTitle : null}</LiveRegion>
      <Message {...props} />
    </>
  );
}

function Message(props: LinksTableParts): ReactElement | null {
  const { state, error, moreFailed, onRetry, onCreate, onQueryChange, query } = props;
  const { tableTools: words } = useWords(tableToolsEn, 'PaymentLinksTable');
  switch (state) {
    case 'failed':
      return error ? <ErrorNotice error={error} title={words.failed} onRetry={onRetry} /> : null;
    case 'forbidden':
      return (
        <Notice tone="neutral" title={words.forbiddenTitle}>
          <p>{words.forbidden}</p>
        </Notice>
      );
    case 'unsupported':
      return <Notice tone="neutral">{words.unsupported}</Notice>;
    case 'empty':
      return (
        <Empty title={words.emptyTitle} text={words.empty}>
          {onCreate ? (
            <Button variant="primary" icon={icons.plus} onClick={onCreate}>
              {words.create}
            </Button>
          ) : null}
        </Empty>
      );
    case 'no_match':
      return (
        <Empty title={words.noMatchTitle} text={words.noMatch}>
          {onQueryChange ? (
            <Button onClick={() => onQueryChange(unfiltered(query), { reason: 'clear' })}>{words.clear}</Button>
          ) : null}
        </Empty>
      );
    case 'rows':
      // The next page's failure is said where the next page was asked for.
      return error && !moreFailed && onRetry ? <StaleNotice onRetry={onRetry} /> : null;
    case 'loading':
      return null;
  }
}

function Empty({ title, text, children }: { title: string; text: string; children: ReactNode }): ReactElement {
  return (
    <div className="pl-table-empty">
      <p className="pl-dialog-title">{title}</p>
      <p className="pl-dialog-description">{text}</p>
      {children ? <div className="pl-dialog-actions">{children}</div> : null}
    </div>
  );
}

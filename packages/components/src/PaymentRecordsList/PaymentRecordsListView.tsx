'use client';
import type { Money, PaymentLinksError, PaymentRecord } from '@paylinks/core';
import type { OutstandingState } from '@paylinks/hooks';
import type { ReactElement } from 'react';
import { Button } from '../parts/Button.js';
import { countOf } from '../parts/count.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { LiveRegion } from '../parts/LiveRegion.js';
import * as icons from '../parts/laterIcons.js';
import { Notice } from '../parts/Notice.js';
import { OutstandingSums } from '../parts/OutstandingSums.js';
import { Skeleton } from '../parts/Skeleton.js';
import { useKit } from '../parts/useKit.js';
import { useRecordWords } from '../parts/useRecordWords.js';
import { RecordRow, type RecordRowProps } from './RecordRow.js';

export interface PaymentRecordsListViewProps
  extends Pick<RecordRowProps, 'readOnly' | 'withSource' | 'onChanged' | 'onError'> {
  /** undefined: not known yet. */
  records: readonly PaymentRecord[] | undefined;
  total: Money | undefined;
  outstanding: OutstandingState;
  notReady: 'forbidden' | 'unsupported' | null;
  /** Beside `records`: what is shown was known before. */
  error: PaymentLinksError | null;
  isFiltered: boolean;
  hasMore: boolean;
  isLoadingMore: boolean;
  onMore: () => void;
  onRetry: () => void;
  onRecord?: (() => void) | undefined;
}

/** The list, drawn from plain data. */
export function PaymentRecordsListView(props: PaymentRecordsListViewProps): ReactElement {
  const { records, notReady, error, hasMore, isLoadingMore, onMore, onRetry } = props;
  const { messages, locale } = useKit('PaymentRecordsList');
  const { records: words } = useRecordWords('PaymentRecordsList');
  if (notReady) return <Notice tone="neutral">{words[notReady]}</Notice>;
  if (!records) {
    return error ? (
      <ErrorNotice error={error} title={words.failed} onRetry={onRetry} />
    ) : (
      <>
        <span className="pl-sr">{messages.common.loading}</span>
        <OutstandingSums total={props.total} outstanding={props.outstanding} />
        <Loading />
      </>
    );
  }
  return (
    <>
      <OutstandingSums total={props.total} outstanding={props.outstanding} />
      {error ? (
        <Notice
          tone="neutral"
          actions={
            <Button size="sm" icon={icons.refresh} onClick={onRetry}>
              {messages.common.tryAgain}
            </Button>
          }
        >
          {words.stale}
        </Notice>
      ) : null}
      {records.length === 0 && !hasMore ? (
        <Empty {...props} />
      ) : (
        <ul className="pl-records-list">
          {records.map((record) => (
            <RecordRow key={record.id} {...props} record={record} />
          ))}
        </ul>
      )}
      {hasMore ? (
        <div className="pl-row">
          <Button busy={isLoadingMore} busyLabel={words.loadingMore} onClick={onMore}>
            {words.more}
          </Button>
        </div>
      ) : null}
      <LiveRegion>
        {records.length > 0 && !isLoadingMore ? words.count(countOf(records.length, locale)) : null}
      </LiveRegion>
    </>
  );
}

function Empty({ isFiltered, readOnly, onRecord }: PaymentRecordsListViewProps): ReactElement {
  const { records: words } = useRecordWords('PaymentRecordsList');
  return (
    <div className="pl-row pl-record-foot">
      <p className="pl-form-summary">{isFiltered ? words.nothingMatches : words.empty}</p>
      {onRecord && !isFiltered && !readOnly ? (
        <Button icon={icons.plus} onClick={onRecord}>
          {words.emptyAction}
        </Button>
      ) : null}
    </div>
  );
}

function Loading(): ReactElement {
  return (
    <ul className="pl-records-list">
      {[1, 2, 3].map((row) => (
        <li className="pl-record" key={row}>
          <Skeleton width={4} />
          <Skeleton width={8} />
          <span className="pl-button" data-size="sm" />
        </li>
      ))}
    </ul>
  );
}

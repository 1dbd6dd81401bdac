'use client';
import type { PaymentLinksError, PaymentRecord, RecordQuery } from '@paylinks/core';
import { type SourceWithDue, useCapabilities, useOutstanding, usePaymentRecords } from '@paylinks/hooks';
import { type ComponentPropsWithRef, type ForwardRefExoticComponent, forwardRef, useMemo } from 'react';
import { flag, type RootProps, rootAttributes } from '../parts/root.js';
import { useKit } from '../parts/useKit.js';
import { useRecordWords } from '../parts/useRecordWords.js';
import { PaymentRecordsListView } from './PaymentRecordsListView.js';

/** What `className` is told of the list, and what its root shows as `data-*`. */
export interface PaymentRecordsListState {
  /** Nothing is known yet. @selector [data-loading] */
  readonly loading: boolean;
  /** There is nothing to show. @selector [data-empty] */
  readonly empty: boolean;
}

/** Whose records, and whom the list tells; the rest goes to its root. */
export interface PaymentRecordsListProps
  extends Omit<ComponentPropsWithRef<'section'>, keyof RootProps<PaymentRecordsListState> | 'children' | 'onError'>,
    RootProps<PaymentRecordsListState> {
  /** The document whose records are listed. With `total`, what is outstanding stands above them. */
  source?: SourceWithDue | undefined;
  /** Filters and a sort that the capabilities name, and how many are read at a time. */
  query?: Omit<RecordQuery, 'cursor'> | undefined;
  /** Only to be looked at: no action is offered, whatever a record allows. */
  readOnly?: boolean | undefined;
  /** The one action of an empty list: lead to your `RecordPaymentDialog`. */
  onRecord?: (() => void) | undefined;
  /** A record was started, completed, cancelled or edited here. */
  onChanged?: ((record: PaymentRecord) => void) | undefined;
  onError?: ((error: PaymentLinksError) => void) | undefined;
}

const everything: Omit<RecordQuery, 'cursor'> = {};

/** The payments that are recorded, of one document or of all: each with what it is, when, how, and what can be done with it. */
export const PaymentRecordsList: ForwardRefExoticComponent<PaymentRecordsListProps> = forwardRef<
  HTMLElement,
  PaymentRecordsListProps
>(function PaymentRecordsList(
  { source, query: given = everything, readOnly = false, onRecord, onChanged, onError, className, ...rest },
  ref,
) {
  const kit = useKit('PaymentRecordsList');
  const { records: words } = useRecordWords('PaymentRecordsList');
  const capabilities = useCapabilities();
  const can = capabilities.data?.can.listRecords;
  const isById = capabilities.data?.records?.filters.includes('sourceId') ?? false;
  const { id, type } = source ?? {};
  const query = useMemo(() => (id !== undefined && isById ? { ...given, sourceId: [id] } : given), [given, id, isById]);
  const read = usePaymentRecords(query, { enabled: can === 'yes' });
  const outstanding = useOutstanding(source);
  const records = useMemo(
    () =>
      read.data?.filter(
        // In capitals or not: a document that is not recognised would seem to have no payments.
        ({ source: of }) => id === undefined || (of.type === type && of.id.toLowerCase() === id.toLowerCase()),
      ),
    [read.data, id, type],
  );
  const error = capabilities.data ? read.error : capabilities.error;
  const loading = records === undefined && error === null && (can === undefined || can === 'yes');
  const empty = records?.length === 0 && !read.hasNextPage;
  return (
    <section
      aria-label={words.label}
      {...rest}
      {...rootAttributes(kit, 'pl-records', { loading, empty }, className)}
      ref={ref}
      data-loading={flag(loading)}
      data-empty={flag(empty)}
      aria-busy={loading || undefined}
    >
      <PaymentRecordsListView
        records={records}
        total={source?.total}
        outstanding={outstanding}
        notReady={can === undefined || can === 'yes' ? null : can}
        error={error}
        isFiltered={isFiltered(given)}
        hasMore={read.hasNextPage}
        isLoadingMore={read.isFetchingNextPage}
        onMore={() => void read.fetchNextPage()}
        onRetry={() => void (capabilities.data ? read : capabilities).refetch()}
        readOnly={readOnly}
        withSource={source === undefined}
        onRecord={onRecord}
        onChanged={onChanged}
        onError={onError}
      />
    </section>
  );
});

const isFiltered = ({ limit: _limit, sort: _sort, ...filters }: Omit<RecordQuery, 'cursor'>): boolean =>
  Object.values(filters).some((value) => value !== undefined);

'use client';
/* oxlint-disable jsx-a11y/prefer-tag-over-role -- With the tags of a table, a host's rules for td and tr would change the height of rows, which has to be one for all. */
import type { Capabilities, LinkFilter, PaymentLinksError } from '@paylinks/core';
import {
  type ComponentPropsWithRef,
  type ForwardRefExoticComponent,
  forwardRef,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { tableEn } from '../messages/table.en.js';
import { type RootProps, rootAttributes } from '../parts/root.js';
import { useKit } from '../parts/useKit.js';
import { type LinkColumn, makeContentOf, type ShownColumn, type TableLink, toColumns } from './columns.js';
import { TableFoot } from './TableFoot.js';
import { TableHead } from './TableHead.js';
import { TableLoading } from './TableLoading.js';
import { TableMessage } from './TableMessage.js';
import { TableRows } from './TableRows.js';
import { TableToolbar } from './TableToolbar.js';
import { isFiltered, type LinksTableQuery, type LinksTableQueryDetails, sortedBy } from './tableQuery.js';
import { useLatest } from './useLatest.js';
import { type LinkColumnName, usualColumns } from './usualColumns.js';

/** What `className` is told of the table, and what its root shows as `data-*`. */
export interface PaymentLinksTableState {
  /** What stands in the table. @selector [data-state="loading" | "rows" | "empty" | "no_match" | "failed" | "forbidden" | "unsupported"] */
  state: 'loading' | 'rows' | 'empty' | 'no_match' | 'failed' | 'forbidden' | 'unsupported';
}

/** How links are drawn, whoever gets them. */
export interface LinksTableLook
  extends Omit<ComponentPropsWithRef<'div'>, keyof RootProps<PaymentLinksTableState> | 'children'>,
    RootProps<PaymentLinksTableState> {
  /** In this order. Default: amount, status, payer, reference, created, expires. What is empty in every row is left out. Keep it outside of render. */
  columns?: readonly (LinkColumnName | LinkColumn)[] | undefined;
  /** A person opened a row, which is a button then; with `linkHref` it is a link, and this is what a plain press on it does. {@link PaymentLinksTable} opens the details where neither is given. */
  onOpenLink?: ((link: TableLink) => void) | undefined;
  /** Makes each row a link of the host's. */
  linkHref?: ((link: TableLink) => string) | undefined;
  /** What can be done while there is no link yet: "Create link". */
  onCreate?: (() => void) | undefined;
  /** press: by a button below the rows. scroll: also by itself, as soon as the last row is near. Default 'press'. */
  loadMore?: 'press' | 'scroll' | undefined;
  /** Choices for a filter whose values only the host knows by name. Without them the filter is a field for an id. */
  filterOptions?: Readonly<Partial<Record<Exclude<LinkFilter, 'status'>, readonly FilterOption[]>>> | undefined;
}

/** A choice of a filter: the id that is sent, and the name that is shown. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** The rows as plain data, what they can be filtered by, and whom the table tells. */
export interface PaymentLinksTableViewProps extends LinksTableLook {
  /** In the order that they are shown in; undefined: not there yet. */
  links: readonly TableLink[] | undefined;
  /** `capabilities.links`: filters and sorts are offered exactly as it names them. undefined: not known yet, null: none. */
  offers: Pick<Capabilities['links'], 'sorts' | 'filters' | 'statuses'> | null | undefined;
  /** What is chosen of them. */
  query?: LinksTableQuery | undefined;
  onQueryChange?: ((query: LinksTableQuery, details: LinksTableQueryDetails) => void) | undefined;
  /** null: nobody has counted. */
  totalCount?: number | null | undefined;
  hasMore?: boolean | undefined;
  isLoadingMore?: boolean | undefined;
  onShowMore?: (() => void) | undefined;
  /** Beside older links: they may be out of date. */
  error?: PaymentLinksError | null | undefined;
  /** What failed was the next page, and nothing that is shown. */
  moreFailed?: boolean | undefined;
  onRetry?: (() => void) | undefined;
  /** Why nothing may be seen, where that is known without asking. */
  notAllowed?: 'forbidden' | 'unsupported' | undefined;
}

/** What is drawn above, below and instead of the rows is given the same. */
export interface LinksTableParts
  extends Pick<
    PaymentLinksTableViewProps,
    | 'offers'
    | 'onQueryChange'
    | 'filterOptions'
    | 'error'
    | 'moreFailed'
    | 'onRetry'
    | 'onCreate'
    | 'onShowMore'
    | 'hasMore'
    | 'isLoadingMore'
  > {
  readonly state: PaymentLinksTableState['state'];
  readonly query: LinksTableQuery;
  readonly count: number;
  readonly totalCount: number | null;
  readonly columns: readonly ShownColumn[];
}

const nothing: LinksTableQuery = {};
const noLinks: readonly TableLink[] = [];

/** Payment links in rows, drawn from plain data. {@link PaymentLinksTable} reads them and keeps them fresh. */
export const PaymentLinksTableView: ForwardRefExoticComponent<PaymentLinksTableViewProps> = forwardRef<
  HTMLDivElement,
  PaymentLinksTableViewProps
>(function PaymentLinksTableView(props, ref) {
  const {
    links = noLinks,
    offers,
    query = nothing,
    onQueryChange,
    columns: wanted = usualColumns,
    onOpenLink,
    linkHref,
    onCreate,
    loadMore = 'press',
    filterOptions,
    totalCount = null,
    hasMore = false,
    isLoadingMore = false,
    onShowMore,
    error = null,
    moreFailed = false,
    onRetry,
    notAllowed: _notAllowed,
    className,
    'aria-label': label,
    ...root
  } = props;
  const kit = useKit('PaymentLinksTableView');
  const words = kit.wordsOf(tableEn).table;
  const id = useId();
  const region = useRef<HTMLOutputElement>(null);
  // Written by hand: that a row has news draws nothing but the row.
  const [say] = useState(() => (sentence: string) => {
    if (region.current) region.current.textContent = sentence;
  });
  const onOpen = useLatest(onOpenLink);
  const onNearEnd = useLatest(onShowMore);
  const canOpen = onOpenLink !== undefined || linkHref !== undefined;

  const all = useMemo(() => toColumns(wanted, words.columns), [wanted, words]);
  const [contentOf] = useState(makeContentOf);
  const told = useMemo(() => contentOf(all, links), [contentOf, all, links]);
  // New rows draw no old one anew: what the columns are changes only with what they tell.
  const columns = useMemo(() => all.filter((_, index) => told & (1 << index)), [all, told]);

  const state = stateOf(props);
  const parts: LinksTableParts = {
    state,
    offers,
    query,
    onQueryChange,
    filterOptions,
    count: links.length,
    totalCount,
    hasMore,
    isLoadingMore,
    error,
    moreFailed,
    onShowMore,
    onRetry,
    onCreate,
    columns,
  };
  const isTable = state === 'rows' || state === 'loading';
  return (
    <div {...root} {...rootAttributes(kit, 'pl-table', { state }, className)} ref={ref} data-state={state}>
      <TableToolbar {...parts} />
      <TableMessage {...parts} />
      {isTable ? (
        <div className="pl-table-scroll">
          <div
            role="table"
            aria-label={label ?? words.label}
            aria-describedby={canOpen ? id : undefined}
            aria-busy={state === 'loading' || undefined}
            // -1: more than anybody has counted.
            aria-rowcount={hasMore && totalCount === null ? -1 : Math.max(links.length, totalCount ?? 0) + 1}
          >
            <TableHead
              columns={columns}
              sorts={(onQueryChange && offers?.sorts) ?? []}
              sort={query.sort}
              onSort={(by) => onQueryChange?.(sortedBy(query, by), { reason: 'sort' })}
            />
            {state === 'loading' ? (
              <TableLoading columns={columns} />
            ) : (
              <TableRows
                links={links}
                columns={columns}
                hrefOf={linkHref}
                onOpen={onOpen}
                say={say}
                onNearEnd={loadMore === 'scroll' && hasMore && !isLoadingMore && !error ? onNearEnd : undefined}
              />
            )}
          </div>
          <p id={id} hidden>
            {words.keys}
          </p>
        </div>
      ) : null}
      {state === 'rows' ? <TableFoot {...parts} /> : null}
      <output ref={region} className="pl-sr" />
    </div>
  );
});

function stateOf(props: PaymentLinksTableViewProps): PaymentLinksTableState['state'] {
  const { links, notAllowed, error, hasMore, query = nothing } = props;
  if (notAllowed) return notAllowed;
  if (links !== undefined) {
    if (links.length > 0 || hasMore) return 'rows';
    return isFiltered(query) ? 'no_match' : 'empty';
  }
  if (!error) return 'loading';
  if (error.code === 'forbidden' || error.code === 'unsupported') return error.code;
  // What was typed into a filter fits no link: the field says so.
  return error.code === 'invalid_input' && isFiltered(query) ? 'no_match' : 'failed';
}

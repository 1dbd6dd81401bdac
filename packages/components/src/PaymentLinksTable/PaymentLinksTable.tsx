'use client';
import type { LinkFilter, PaymentLink } from '@paylinks/core';
import { useCapabilities, usePaymentLinks } from '@paylinks/hooks';
import { type ForwardRefExoticComponent, forwardRef, useMemo, useState } from 'react';
import { tableEn } from '../messages/table.en.js';
import { rootAttributes } from '../parts/root.js';
import { useKit } from '../parts/useKit.js';
import { useLater } from '../parts/useLater.js';
import type { LinksTableLook } from './PaymentLinksTableView.js';
import { TableLoading } from './TableLoading.js';
import type { LinksTableQuery, LinksTableQueryDetails } from './tableQuery.js';

/** Which links, in which columns, and whom the table tells; the rest goes to its root. */
export interface PaymentLinksTableProps extends LinksTableLook {
  /** Given, the host keeps what is chosen; else `defaultQuery` is where it begins. */
  query?: LinksTableQuery | undefined;
  defaultQuery?: LinksTableQuery | undefined;
  onQueryChange?: ((query: LinksTableQuery, details: LinksTableQueryDetails) => void) | undefined;
  /** Always asked for, and not offered: the links of one customer, say. Keep it outside of render. */
  only?: Pick<LinksTableQuery, LinkFilter> | undefined;
  /** Links on a page. Default 20, at most what the provider gives. */
  pageSize?: number | undefined;
  /** Milliseconds between reads while a link can still change; false: never. Default: as the hooks say. */
  pollMs?: number | false | undefined;
  /** In the details of a link, which a row opens where neither `onOpenLink` nor `linkHref` is given. */
  onExpired?: ((link: PaymentLink) => void) | undefined;
  /** There too: a link was made of the same content, after the one shown had ended. */
  onCreated?: ((link: PaymentLink) => void) | undefined;
}

// The links are asked for at once; what draws them comes meanwhile.
const loadView = () => import('./LiveTable.js');

/** The payment links of this provider, page by page and kept fresh, with the filters and sorts that it has. */
export const PaymentLinksTable: ForwardRefExoticComponent<PaymentLinksTableProps> = forwardRef<
  HTMLDivElement,
  PaymentLinksTableProps
>(function PaymentLinksTable(props, ref) {
  const { query: given, defaultQuery, onQueryChange, only, pageSize, ...rest } = props;
  const { pollMs, onExpired, onCreated, ...look } = rest;
  const kit = useKit('PaymentLinksTable');
  const view = useLater(loadView);
  const capabilities = useCapabilities();
  const [own, setOwn] = useState<LinksTableQuery>(defaultQuery ?? {});
  const query = given ?? own;
  const rules = capabilities.data?.links;
  const may = capabilities.data?.can.listLinks ?? 'yes';
  const limit = pageSize && Math.min(pageSize, rules?.maxLimit ?? pageSize);
  const list = usePaymentLinks({ ...query, ...only, limit }, { pollMs, enabled: may === 'yes' });
  const { data, error, hasNextPage, isFetchingNextPage, totalCount, fetchNextPage, refetch } = list;
  const offers = useMemo(
    () => rules && { ...rules, filters: rules.filters.filter((name) => only?.[name] === undefined) },
    [rules, only],
  );
  // While as many are there as when more were asked for, an error is that of the next page.
  const [askedAt, setAskedAt] = useState(-1);

  if (!view) {
    const { columns: _1, onOpenLink: _2, linkHref: _3, onCreate: _4, loadMore: _5, filterOptions: _6, ...root } = look;
    const { className, ...attributes } = root;
    return (
      <div
        {...attributes}
        {...rootAttributes(kit, 'pl-table', { state: 'loading' }, className)}
        ref={ref}
        aria-busy="true"
      >
        {error && !data ? <p role="alert">{kit.wordsOf(tableEn).table.failed}</p> : <TableLoading />}
      </div>
    );
  }
  return (
    <view.LiveTable
      {...look}
      pollMs={pollMs}
      onExpired={onExpired}
      onCreated={onCreated}
      ref={ref}
      links={data}
      offers={offers ?? (capabilities.error ? null : undefined)}
      query={query}
      onQueryChange={(next, details) => {
        setOwn(next);
        onQueryChange?.(next, details);
      }}
      totalCount={totalCount}
      hasMore={hasNextPage}
      isLoadingMore={isFetchingNextPage}
      onShowMore={() => {
        setAskedAt(data?.length ?? 0);
        void fetchNextPage();
      }}
      error={error}
      moreFailed={askedAt === data?.length}
      onRetry={() => {
        setAskedAt(-1);
        void refetch();
      }}
      notAllowed={may === 'yes' ? undefined : may}
    />
  );
});

import type { Page, PaymentRecord, RecordQuery } from '@paylinks/core';
import type { InfiniteData } from '@tanstack/react-query';
import { listsKey } from '../links/queryKeys.js';
import type { ClientCache } from '../provider/ClientCache.js';
import type { ListQuery } from '../reads/useListState.js';

const recordsKey = [...listsKey, 'records'] as const;

/** Key, fetcher and freshness of lists of records, spelt once. They change by hand, so nothing polls them. */
export function recordList(
  cache: ClientCache,
  query: Omit<RecordQuery, 'cursor'>,
  enabled: boolean,
): ListQuery<PaymentRecord> {
  return {
    queryKey: [...recordsKey, query],
    enabled,
    pollMs: false,
    read: (cursor, signal) => cache.client.listRecords({ ...query, cursor }, { signal }),
    rhythmOf: () => 'final',
  };
}

/** A write answered with the record as it now is: its row shows it at once, then every list is read anew. */
export function learnRecord(cache: ClientCache, record: PaymentRecord): void {
  cache.queries.setQueriesData<InfiniteData<Page<PaymentRecord>>>({ queryKey: recordsKey }, (data) =>
    data === undefined
      ? undefined
      : {
          ...data,
          pages: data.pages.map((page) => ({
            ...page,
            items: page.items.map((item) => (item.id === record.id ? record : item)),
          })),
        },
  );
  void cache.queries.invalidateQueries({ queryKey: listsKey });
}

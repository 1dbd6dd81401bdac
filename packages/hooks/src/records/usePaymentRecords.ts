'use client';
import type { PaymentRecord, RecordQuery } from '@paylinks/core';
import { usePaymentLinksContext } from '../provider/PaymentLinksContext.js';
import type { ListState, ReadOptions } from '../reads/readState.js';
import { useListState } from '../reads/useListState.js';
import { recordList } from './recordCache.js';

/** Lists payment records, those of one document by `sourceId`. Offer only filters and sorts that the capabilities name: others are refused with `invalid_input`. */
export function usePaymentRecords(
  query: Omit<RecordQuery, 'cursor'> = {},
  { enabled = true }: ReadOptions = {},
): ListState<PaymentRecord> {
  const { cache } = usePaymentLinksContext('usePaymentRecords');
  return useListState(recordList(cache, query, enabled), cache);
}

'use client';
import type { PaymentLinksError } from '@paylinks/core';
import { useEffect, useMemo } from 'react';
import { isSameSource } from '../attempts/sameSource.js';
import type { SourceWithDue } from '../forms/createLinkFormValues.js';
import type { ReadOptions } from '../reads/readState.js';
import { useCapabilities } from '../setup/useCapabilities.js';
import { type Outstanding, outstandingOf } from './outstandingOf.js';
import { usePaymentRecords } from './usePaymentRecords.js';

/** What is outstanding of a document, as far as it is known. */
export interface OutstandingState {
  /** null: not known (yet): the host gave no total, the records cannot be asked for by document, or not all of them are read. Never a part of the sum. */
  readonly data: Outstanding | null;
  readonly error: PaymentLinksError | null;
  /** The records are being read: what is due is about to be known. */
  readonly isPending: boolean;
}

/** What is outstanding of a document: its total, which only the host knows, against all its records. */
export function useOutstanding(
  source: SourceWithDue | undefined,
  { enabled = true }: ReadOptions = {},
): OutstandingState {
  const { total, id = '', type } = source ?? {};
  const { data: capabilities, error: capabilitiesError } = useCapabilities();
  const rules = capabilities?.can.listRecords === 'yes' ? capabilities.records : null;
  const isAskable = enabled && total !== undefined && rules?.filters.includes('sourceId') === true;
  const query = useMemo(() => ({ sourceId: [id], limit: rules?.maxLimit }), [id, rules?.maxLimit]);
  const records = usePaymentRecords(query, { enabled: isAskable });
  const { data, error, hasNextPage, isFetching, fetchNextPage } = records;
  useEffect(() => {
    // A page may come so fast that nothing but `data` is seen to change.
    if (isAskable && data !== undefined && hasNextPage && !isFetching && error === null) void fetchNextPage();
  }, [isAskable, data, hasNextPage, isFetching, error, fetchNextPage]);
  return useMemo(() => {
    const isWhole = isAskable && data !== undefined && !hasNextPage && error === null;
    const own = data?.filter((record) => type !== undefined && isSameSource(record.source, { type, id })) ?? [];
    const isAsking = isAskable || (capabilities === undefined && capabilitiesError === null);
    return {
      data: isWhole ? outstandingOf(total, own) : null,
      error,
      isPending: enabled && total !== undefined && isAsking && !isWhole && error === null,
    };
  }, [isAskable, data, hasNextPage, error, total, type, id, enabled, capabilities, capabilitiesError]);
}

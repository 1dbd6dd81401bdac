'use client';
import type { PaymentLinkSummary, PaymentSource } from '@paylinks/core';
import { useMemo } from 'react';
import { isSameSource } from '../attempts/sameSource.js';
import { usePaymentLinks } from '../links/usePaymentLinks.js';
import type { LiveOptions } from '../reads/readState.js';
import { useCapabilities } from '../setup/useCapabilities.js';

/**
 * The link through which a document is being paid, or else was paid: the provider records that payment itself, so that a person who records it
 * as well counts it twice. null: none, or the provider cannot be asked for links by document.
 */
export function useLinkUnderWay(
  { type, id }: PaymentSource,
  { enabled = true, pollMs }: LiveOptions = {},
): PaymentLinkSummary | null {
  const capabilities = useCapabilities().data;
  const isAskable = capabilities?.can.listLinks === 'yes' && capabilities.links.filters.includes('sourceId');
  const query = useMemo(() => ({ sourceId: [id] }), [id]);
  const { data } = usePaymentLinks(query, { enabled: enabled && isAskable, pollMs });
  return useMemo(() => {
    const own = data?.filter(({ source }) => source === null || isSameSource(source, { type, id })) ?? [];
    const first = (status: PaymentLinkSummary['status']) => own.find((link) => link.status === status);
    return first('processing') ?? first('paid') ?? null;
  }, [data, type, id]);
}

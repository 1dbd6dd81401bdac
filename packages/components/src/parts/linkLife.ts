import type { PaymentLinkSummary } from '@paylinks/core';

/** Somebody can still pay with it. */
export function isLive({ status }: Pick<PaymentLinkSummary, 'status'>): boolean {
  return status === 'open' || status === 'processing';
}

/** Nobody can pay with it any more: its address is of no use to a payer. */
export function hasEnded({ status }: Pick<PaymentLinkSummary, 'status'>): boolean {
  return status !== 'unknown' && !isLive({ status });
}

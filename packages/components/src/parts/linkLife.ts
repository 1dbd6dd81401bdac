import type { PaymentLinkSummary } from '@paylinks/core';

/** Somebody can still pay with it. */
export function isLive({ status }: Pick<PaymentLinkSummary, 'status'>): boolean {
  return status === 'open' || status === 'processing';
}

/** Nobody can pay with it any more: its address is of no use to a payer. */
export function hasEnded({ status }: Pick<PaymentLinkSummary, 'status'>): boolean {
  return status !== 'unknown' && !isLive({ status });
}

/** What a person has to know of a link beside its status: the most urgent of it. */
export function linkNotice(
  link: PaymentLinkSummary,
  end: 'far' | 'near' | 'past' | null,
): 'moneyAfterEnd' | 'byTheClock' | 'failed' | 'requires_action' | 'endingSoon' | null {
  const { status, money, lastAttempt } = link;
  if (hasEnded(link)) return status === 'paid' || money === 'none' || money === 'unknown' ? null : 'moneyAfterEnd';
  if (status === 'open' && end === 'past') return 'byTheClock';
  if (isLive(link) && (lastAttempt === 'failed' || lastAttempt === 'requires_action')) return lastAttempt;
  return status === 'open' && end === 'near' ? 'endingSoon' : null;
}

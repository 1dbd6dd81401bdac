import type { LinkPaymentStatus, PaymentLink, PaymentLinkStatus } from '@paylinks/core';

export interface LinkState
  extends Pick<PaymentLink, 'status' | 'money' | 'lastAttempt' | 'canExpire' | 'canExpireReason'> {}

/**
 * Where a link is by its own word: https://docs.qonto.com/api-reference/business-api/payments-transfers/payment-links/show. Whether an attempt failed is
 * told by the list of its payments only, and refunds and disputes are told nowhere.
 */
export const linkState = (word: string): LinkState => states.get(word) ?? unknownState;

const final = { lastAttempt: 'none', canExpire: false, canExpireReason: 'final' } as const;

const states: ReadonlyMap<string, LinkState> = new Map(
  Object.entries<LinkState>({
    open: { status: 'open', money: 'none', lastAttempt: 'unknown', canExpire: true, canExpireReason: null },
    processing: {
      status: 'processing',
      money: 'pending',
      lastAttempt: 'none',
      canExpire: false,
      canExpireReason: 'attempt_running',
    },
    paid: { ...final, status: 'paid', money: 'received' },
    canceled: { ...final, status: 'canceled', money: 'none' },
    expired: { ...final, status: 'expired', money: 'none' },
  }),
);

const unknownState: LinkState = {
  status: 'unknown',
  money: 'unknown',
  lastAttempt: 'unknown',
  canExpire: false,
  canExpireReason: 'provider_unsure',
};

/** The words that links can be asked for, which are the kit's own. */
export const linkStatuses: readonly PaymentLinkStatus[] = ['open', 'processing', 'paid', 'expired', 'canceled'];

/** The words of https://docs.qonto.com/api-reference/business-api/payments-transfers/payment-links/index-payments, which are the kit's own. */
export const paymentStatuses: readonly LinkPaymentStatus[] = [
  'open',
  'pending',
  'authorized',
  'paid',
  'canceled',
  'expired',
  'failed',
];

export const paymentStatus = (word: string): LinkPaymentStatus =>
  paymentStatuses.find((status) => status === word) ?? 'unknown';

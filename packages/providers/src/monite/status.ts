import type { LastAttempt, MoneyState, PaymentLink, PaymentLinkStatus } from '@paylinks/core';

export interface LinkState
  extends Pick<PaymentLink, 'status' | 'money' | 'lastAttempt' | 'canExpire' | 'canExpireReason'> {}

type IntentWord = 'created' | 'failed' | 'processing' | 'canceled' | 'paid' | 'other' | 'not_known';

/**
 * Where a link is, as a function of its own word and its payment intent's. A link's `succeeded` means that a method was accepted, not that money arrived
 * (https://docs.monite.com/payments/payment-links): the intent tells about money, and money goes first. `linkStatus` or `intentStatus` is null where that one was not read.
 */
export function linkState(linkStatus: string | null, intentStatus: string | null): LinkState {
  const intent = intentStatus === null ? 'not_known' : (intentWords.get(intentStatus) ?? 'other');
  const status = statusOf(linkStatus, intent);
  return {
    status,
    money: moneyOf(intentStatus, intent),
    lastAttempt: lastAttempts[intent],
    canExpire: status === 'open',
    canExpireReason: status === 'open' ? null : reasons[status],
  };
}

/** Older pages of Monite say pending, failed and canceled: https://docs.monite.com/payments/payment-intents. */
const intentWords: ReadonlyMap<string, IntentWord> = new Map([
  ['created', 'created'],
  ['payment_failed', 'failed'],
  ['failed', 'failed'],
  ['processing', 'processing'],
  ['pending', 'processing'],
  ['payment_cancelled', 'canceled'],
  ['canceled', 'canceled'],
  ['succeeded', 'paid'],
  ['settled', 'paid'],
  ['refunded', 'paid'],
  ['disputed', 'paid'],
  ['payout_failed', 'paid'],
  ['payout_canceled', 'paid'],
]);

function statusOf(link: string | null, intent: IntentWord): PaymentLinkStatus {
  if (intent === 'processing') return 'processing';
  if (intent === 'paid') return 'paid';
  if (intent === 'other') return 'unknown';
  switch (link) {
    // A list gives the intent alone. Once an attempt has failed it is the link's word that counts: it may be open, failed or expired by now.
    case null:
      if (intent === 'canceled') return 'expired';
      return intent === 'created' ? 'open' : 'unknown';
    case 'created':
      return intent === 'canceled' ? 'expired' : 'open';
    case 'succeeded':
      if (intent === 'canceled') return 'unknown';
      return intent === 'failed' ? 'failed' : 'processing';
    case 'expired':
      return 'expired';
    default:
      return 'unknown';
  }
}

function moneyOf(raw: string | null, intent: IntentWord): MoneyState {
  switch (intent) {
    case 'created':
    case 'failed':
    case 'canceled':
      return 'none';
    case 'processing':
      return 'pending';
    case 'paid':
      return paidWords.find((word) => word === raw) ?? 'received';
    default:
      return 'unknown';
  }
}

/** Of the intent's words for paid, those that say more: they are also the kit's. */
const paidWords: readonly MoneyState[] = ['settled', 'refunded', 'disputed', 'payout_failed', 'payout_canceled'];

const lastAttempts: Readonly<Record<IntentWord, LastAttempt>> = {
  created: 'none',
  failed: 'failed',
  processing: 'none',
  canceled: 'none',
  paid: 'none',
  other: 'unknown',
  not_known: 'unknown',
};

const reasons: Readonly<Record<Exclude<PaymentLinkStatus, 'open'>, PaymentLink['canExpireReason']>> = {
  processing: 'attempt_running',
  paid: 'final',
  expired: 'final',
  canceled: 'final',
  failed: 'final',
  unknown: 'provider_unsure',
};

import type { MoneyState, PaymentLinkStatus } from '@paylinks/core';
import type { FirstMessages } from '../messages/first.en.js';
import type { StatusLook } from '../parts/Badge.js';

/** What a status badge is drawn from. */
export interface LinkStatusFacts {
  readonly status: PaymentLinkStatus;
  /** Where the money is: a fact of its own, and said wherever it says more than the status. Default 'none'. */
  readonly money?: MoneyState | undefined;
  /** The provider's word, shown where the kit has none. */
  readonly rawStatus?: string | undefined;
}

const looks: Record<PaymentLinkStatus, Omit<StatusLook, 'word'>> = {
  open: { tone: 'info', shape: 'dot' },
  processing: { tone: 'warning', shape: 'half' },
  paid: { tone: 'success', shape: 'tick' },
  expired: { tone: 'neutral', shape: 'clock' },
  canceled: { tone: 'neutral', shape: 'cross' },
  failed: { tone: 'danger', shape: 'cross' },
  unknown: { tone: 'neutral', shape: 'ring' },
};

/** Word, shape and tone of a status. A status that ended while money moved is never said without the money. */
export function statusLook(
  messages: FirstMessages,
  { status, money = 'none', rawStatus }: LinkStatusFacts,
): StatusLook {
  const words = messages.status;
  if (status === 'unknown') return { ...looks.unknown, word: words.unknown(rawStatus ?? '?') };
  const look = looks[status];
  const word = words[status];
  if (status === 'open' || status === 'processing' || money === 'none' || money === 'unknown') return { ...look, word };
  if (status === 'paid') {
    if (money === 'settled') return { ...look, word };
    if (money === 'received') return { ...look, word: words.paidNotSettled };
    if (money === 'pending') return { ...looks.processing, word: words.paidPending };
    if (money === 'refunded') return { ...look, tone: 'neutral', word: words.withMoney.refunded() };
  }
  return { tone: 'warning', shape: money === 'disputed' ? 'ring' : 'half', word: words.withMoney[money](word) };
}

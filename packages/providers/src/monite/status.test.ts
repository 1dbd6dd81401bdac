import type { PaymentLink } from '@paylinks/core';
import { describe, expect, it } from 'vitest';
import { linkState } from './status.js';

type Status = PaymentLink['status'];
type Row = readonly [created: Status, succeeded: Status, expired: Status, other: Status];

const links = ['created', 'succeeded', 'expired', 'awaiting_oracle'] as const;

/** Link words across, intent words down; null: the intent was not read. Written from the product's table, not from the code. */
const table: readonly (readonly [intent: string | null, cells: Row])[] = [
  [null, ['open', 'processing', 'expired', 'unknown']],
  ['created', ['open', 'processing', 'expired', 'unknown']],
  ['payment_failed', ['open', 'failed', 'expired', 'unknown']],
  ['failed', ['open', 'failed', 'expired', 'unknown']],
  ['processing', ['processing', 'processing', 'processing', 'processing']],
  ['pending', ['processing', 'processing', 'processing', 'processing']],
  ['succeeded', ['paid', 'paid', 'paid', 'paid']],
  ['settled', ['paid', 'paid', 'paid', 'paid']],
  ['refunded', ['paid', 'paid', 'paid', 'paid']],
  ['disputed', ['paid', 'paid', 'paid', 'paid']],
  ['payout_failed', ['paid', 'paid', 'paid', 'paid']],
  ['payout_canceled', ['paid', 'paid', 'paid', 'paid']],
  ['payment_cancelled', ['expired', 'unknown', 'expired', 'unknown']],
  ['canceled', ['expired', 'unknown', 'expired', 'unknown']],
  ['awaiting_oracle', ['unknown', 'unknown', 'unknown', 'unknown']],
  ['', ['unknown', 'unknown', 'unknown', 'unknown']],
  ['constructor', ['unknown', 'unknown', 'unknown', 'unknown']],
];

const cells = table.flatMap(([intent, row]) =>
  row.map((status, index) => [links[index] ?? '', intent, status] as const),
);

describe('where a Monite link is', () => {
  it.each(cells)('link %s, intent %s: %s', (link, intent, status) => {
    expect(linkState(link, intent).status).toBe(status);
  });

  it('is told for every pair of words', () => {
    expect(cells).toHaveLength(68);
  });

  it.each([
    [null, 'unknown'],
    ['created', 'none'],
    ['payment_failed', 'none'],
    ['failed', 'none'],
    ['payment_cancelled', 'none'],
    ['canceled', 'none'],
    ['processing', 'pending'],
    ['pending', 'pending'],
    ['succeeded', 'received'],
    ['settled', 'settled'],
    ['refunded', 'refunded'],
    ['disputed', 'disputed'],
    ['payout_failed', 'payout_failed'],
    ['payout_canceled', 'payout_canceled'],
    ['awaiting_oracle', 'unknown'],
    ['constructor', 'unknown'],
  ])('intent %s: the money is %s, whatever the link says', (intent, money) => {
    expect(links.map((link) => linkState(link, intent).money)).toEqual([money, money, money, money]);
  });

  it('offers to expire what is open and nothing else, and says why not', () => {
    for (const [link, intent, status] of cells) {
      const { canExpire, canExpireReason } = linkState(link, intent);
      const reason = { open: null, processing: 'attempt_running', unknown: 'provider_unsure' }[status as string];
      expect([status, canExpire, canExpireReason]).toEqual([
        status,
        status === 'open',
        reason === undefined ? 'final' : reason,
      ]);
    }
  });

  it('remembers a failed attempt of a link that is still open', () => {
    expect(linkState('created', 'payment_failed')).toMatchObject({
      status: 'open',
      lastAttempt: 'failed',
      canExpire: true,
    });
    expect(linkState('created', 'created').lastAttempt).toBe('none');
    expect(linkState('created', null).lastAttempt).toBe('unknown');
  });
});

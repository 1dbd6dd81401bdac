import type { LinkPayment, PaymentLink, TimelineEvent, TimelineEventType } from '@paylinks/core';

/**
 * What the link and its payments tell, newest first. Qonto says when a link was made and until when it can be paid, but not when somebody deactivated it:
 * without an instant there is no event.
 */
export function timelineOf(link: PaymentLink, payments: readonly LinkPayment[]): readonly TimelineEvent[] {
  const subject = { type: 'link', id: link.id } as const;
  const ofLink = { subject, rawStatus: null, amount: link.amount, paymentMethod: null, actorId: null };
  const events: TimelineEvent[] = payments.flatMap(ofPayment);
  if (link.createdAt !== null) {
    events.push({ ...ofLink, id: 'link:created', type: 'created', at: link.createdAt, reason: null });
  }
  if (link.status === 'expired' && link.expiresAt !== null) {
    events.push({ ...ofLink, id: 'link:expired', type: 'expired', at: link.expiresAt, reason: 'deadline' });
  }
  return events.sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || rank[a.type] - rank[b.type]);
}

function ofPayment(payment: LinkPayment): TimelineEvent[] {
  const { id, amount, status, rawStatus, paymentMethod, createdAt, paidAt } = payment;
  const event = (type: TimelineEventType, at: string): TimelineEvent => ({
    id: `${id}:${type}`,
    type,
    rawStatus,
    at,
    amount,
    subject: { type: 'payment', id },
    reason: null,
    paymentMethod,
    actorId: null,
  });
  switch (status) {
    // Somebody has opened the pay page: nothing has begun.
    case 'open':
      return [];
    case 'pending':
    case 'authorized':
      return [event('processing', createdAt)];
    case 'paid':
      return paidAt === null ? [event('paid', createdAt)] : [event('paid', paidAt), event('processing', createdAt)];
    // An attempt that was broken off or ran out did not end the link.
    case 'canceled':
    case 'expired':
    case 'failed':
      return [event('attempt_failed', createdAt)];
    default:
      return [event('unknown', createdAt)];
  }
}

/** Of events at the same instant: what comes later in a life stands first. */
const rank: Readonly<Record<TimelineEventType, number>> = {
  expired: 0,
  canceled: 0,
  refunded: 1,
  disputed: 1,
  payout_failed: 1,
  payout_canceled: 1,
  settled: 2,
  paid: 3,
  record_canceled: 3,
  record_succeeded: 3,
  attempt_failed: 4,
  action_required: 4,
  unknown: 4,
  record_processing: 5,
  processing: 5,
  record_created: 6,
  created: 7,
};

import type { LinkPayment, PaymentLink, TimelineEvent, TimelineEventType } from '@paylinks/core';

/**
 * What the link and its payments (newest first) tell, newest first. Qonto says when a link was made and until when it can be paid, but not when somebody deactivated it:
 * without an instant there is no event.
 */
export function timelineOf(link: PaymentLink, payments: readonly LinkPayment[]): readonly TimelineEvent[] {
  const subject = { type: 'link', id: link.id } as const;
  const ofLink = { subject, rawStatus: null, amount: link.amount, paymentMethod: null, actorId: null };
  // Oldest first until here, so that of events at the same instant the later one comes to stand first.
  const events = payments.toReversed().flatMap(ofPayment);
  if (link.createdAt !== null) {
    events.unshift({ ...ofLink, id: 'link:created', type: 'created', at: link.createdAt, reason: null });
  }
  if (link.status === 'expired' && link.expiresAt !== null) {
    events.push({ ...ofLink, id: 'link:expired', type: 'expired', at: link.expiresAt, reason: 'deadline' });
  }
  return events.toReversed().sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
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
      return paidAt === null ? [event('paid', createdAt)] : [event('processing', createdAt), event('paid', paidAt)];
    // An attempt that was broken off or ran out did not end the link.
    case 'canceled':
    case 'expired':
    case 'failed':
      return [event('attempt_failed', createdAt)];
    default:
      return [event('unknown', createdAt)];
  }
}

import type { TimelineEventType } from '@paylinks/core';

/** What has happened to a link, in English. */
export const timelineEn = {
  timeline: {
    label: 'Activity',
    events: {
      created: 'Link created',
      attempt_failed: 'Payment attempt failed',
      action_required: 'Waiting for the payer to confirm',
      processing: 'Payment under way',
      paid: 'Payment received',
      settled: 'Paid out to you',
      refunded: 'Refunded',
      disputed: 'Disputed by the payer',
      payout_failed: 'Payout failed',
      payout_canceled: 'Payout canceled',
      expired: 'Link expired',
      canceled: 'Link canceled',
      record_created: 'Payment planned',
      record_processing: 'Recorded payment under way',
      record_succeeded: 'Payment recorded',
      record_canceled: 'Recorded payment canceled',
    } satisfies Record<Exclude<TimelineEventType, 'unknown'>, string> as Readonly<
      Record<Exclude<TimelineEventType, 'unknown'>, string>
    >,
    /** Of a payment, and not of the link. */
    paymentCanceled: 'Payment canceled',
    /** Of a recorded amount below zero. */
    takenBack: 'Refund or failed payment recorded',
    unknown: (word: string): string => `The provider says: ${word}`,
    reasons: {
      deadline: 'Its time had run out.',
      by_request: 'It was ended before its time.',
    },
    by: 'By',
    empty: 'Nothing has happened yet.',
    failed: 'The activity could not be loaded.',
    unsupported: 'This provider reports no history of a link.',
    forbidden: 'You are not allowed to see what happened to this link.',
  },
};

export type TimelineMessages = typeof timelineEn;

import type { TimelineEvent, TimelineEventType } from '@paylinks/core';
import type { TimelineMessages } from '../messages/timeline.en.js';
import type { IconPath } from '../parts/Icon.js';
import * as icons from '../parts/laterIcons.js';
import type { Tone } from '../parts/Notice.js';

interface Look {
  readonly icon: IconPath;
  readonly tone: Tone;
}

const planned: Look = { icon: icons.clock, tone: 'neutral' };
const begun: Look = { icon: icons.clock, tone: 'info' };
const good: Look = { icon: icons.check, tone: 'success' };
const off: Look = { icon: icons.close, tone: 'neutral' };
const bad: Look = { icon: icons.alert, tone: 'danger' };

/** Icon and tone of an event. Neither says what its words do not. */
export const timelineLooks: Readonly<Record<TimelineEventType, Look>> = {
  created: { icon: icons.plus, tone: 'neutral' },
  attempt_failed: { icon: icons.close, tone: 'danger' },
  action_required: { icon: icons.alert, tone: 'warning' },
  processing: begun,
  paid: good,
  settled: { icon: icons.bank, tone: 'success' },
  refunded: { icon: icons.back, tone: 'neutral' },
  disputed: { icon: icons.alert, tone: 'warning' },
  payout_failed: bad,
  payout_canceled: bad,
  expired: planned,
  canceled: off,
  record_created: planned,
  record_processing: begun,
  record_succeeded: good,
  record_canceled: off,
  unknown: { icon: icons.info, tone: 'neutral' },
};

/** What has happened, in words. A word of the provider that nobody knows is said as it is. */
export function timelineWord(words: TimelineMessages['timeline'], event: TimelineEvent): string {
  const { type, rawStatus, subject, amount } = event;
  if (type === 'unknown') return words.unknown(rawStatus ?? '?');
  if (type === 'canceled' && subject.type !== 'link') return words.paymentCanceled;
  if (type === 'record_succeeded' && amount !== null && amount.minorUnits < 0) return words.takenBack;
  return words.events[type];
}

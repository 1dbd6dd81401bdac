'use client';
import { formatMoney, type TimelineEvent } from '@paylinks/core';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import { methodsEn } from '../messages/methods.en.js';
import { timelineEn } from '../messages/timeline.en.js';
import { Icon } from '../parts/Icon.js';
import { methodLabel } from '../parts/methodLabel.js';
import { rowKeys } from '../parts/rowKeys.js';
import { formatInstant, formatRelative, useNow } from '../parts/time.js';
import { useKit } from '../parts/useKit.js';
import { useWords } from '../parts/useWords.js';
import { timelineLooks, timelineWord } from './timelineLook.js';

const en = { ...timelineEn, ...methodsEn };

/** Events as they come: newest first. */
export function TimelineList({ events }: { events: readonly TimelineEvent[] }): ReactElement {
  const now = useNow();
  const keys = rowKeys(events.map(({ id }) => id));
  return (
    <ol className="pl-timeline-events">
      {events.map((event, index) => (
        <TimelineItem key={keys[index]} event={event} now={now} />
      ))}
    </ol>
  );
}

function TimelineItem({ event, now }: { event: TimelineEvent; now: number | null }): ReactElement {
  const kit = useKit('LinkTimeline');
  const messages = useWords(en, 'LinkTimeline');
  const words = messages.timeline;
  const { icon, tone } = timelineLooks[event.type];
  const about: ReactNode[] = [
    event.reason ? words.reasons[event.reason] : null,
    event.paymentMethod ? methodLabel(messages, { type: event.paymentMethod, name: null }) : null,
    <time key="at" dateTime={event.at}>
      {formatInstant(event.at, kit, 'short')}
    </time>,
    now === null ? null : passed(event.at, now, kit.locale),
    event.actorId ? (
      <Fragment key="by">
        {words.by} <code>{event.actorId}</code>
      </Fragment>
    ) : null,
  ].filter((part) => part !== null);
  return (
    <li data-type={event.type} data-tone={tone}>
      <span className="pl-mark">
        <Icon path={icon} />
      </span>
      <div>
        <p className="pl-card-head">
          <span>{timelineWord(words, event)}</span>
          {event.amount ? <span className="pl-money">{formatMoney(event.amount, kit.locale)}</span> : null}
        </p>
        <p className="pl-quiet">
          {about.map((part, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- Parts of one sentence, which have no other name.
            <Fragment key={index}>
              {index === 0 ? null : ' · '}
              {part}
            </Fragment>
          ))}
        </p>
      </div>
    </li>
  );
}

/** 'now' where no minute has passed: nothing happened 0 minutes ago, nor ahead of a clock that is a little slow. */
function passed(at: string, now: number, locale: string): string {
  if (Math.abs(now - Date.parse(at)) >= 60_000) return formatRelative(at, now, locale);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second');
}

'use client';
import type { PaymentLinksError, TimelineEvent } from '@paylinks/core';
import type { ReactElement } from 'react';
import { timelineEn } from '../messages/timeline.en.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { Skeleton } from '../parts/Skeleton.js';
import { useWords } from '../parts/useWords.js';
import { TimelineList } from './TimelineList.js';

export interface LinkTimelineViewProps {
  events: readonly TimelineEvent[] | undefined;
  error: PaymentLinksError | null;
  /** What keeps it from being read at all. */
  can: 'yes' | 'forbidden' | 'unsupported';
  onRetry: () => void;
}

const shapes = [
  ['last', 6],
  ['before', 8],
  ['first', 6],
] as const;

/** What is known of a link's life, or why nothing is. */
export function LinkTimelineView({ events, error, can, onRetry }: LinkTimelineViewProps): ReactElement {
  const words = useWords(timelineEn, 'LinkTimeline').timeline;
  if (can !== 'yes') return <p className="pl-quiet">{words[can]}</p>;
  return (
    <>
      {error ? <ErrorNotice error={error} title={words.failed} onRetry={onRetry} /> : null}
      {events && events.length > 0 ? (
        <TimelineList events={events} />
      ) : events ? (
        <p className="pl-quiet">{words.empty}</p>
      ) : error ? null : (
        <ol className="pl-timeline-events">
          {shapes.map(([key, width]) => (
            <li key={key}>
              <span className="pl-mark" data-tone="neutral" />
              <div>
                <Skeleton width={width} />
                <p className="pl-quiet">
                  <Skeleton width={8} />
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

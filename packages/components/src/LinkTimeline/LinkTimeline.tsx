'use client';
import { useCapabilities, useLinkTimeline } from '@paylinks/hooks';
import { type ComponentPropsWithRef, type ForwardRefExoticComponent, forwardRef } from 'react';
import { timelineEn } from '../messages/timeline.en.js';
import { flag, type RootProps, rootAttributes } from '../parts/root.js';
import { useKit } from '../parts/useKit.js';
import { LinkTimelineView } from './LinkTimelineView.js';

/** What `className` is told of the timeline, and what its root shows as `data-*`. */
export interface LinkTimelineState {
  /** Nothing is known yet. @selector [data-loading] */
  readonly loading: boolean;
  /** Nothing has happened. @selector [data-empty] */
  readonly empty: boolean;
}

/** Which link; the rest goes to the root. */
export interface LinkTimelineProps
  extends Omit<ComponentPropsWithRef<'section'>, keyof RootProps<LinkTimelineState> | 'children'>,
    RootProps<LinkTimelineState> {
  linkId: string;
  /** Milliseconds between reads while the link can still change; false: never. Default: as the hooks say. */
  pollMs?: number | false | undefined;
}

/**
 * What is known of a link's life, newest first: made, tried, paid, paid out, given back, ended and why, and the records of its payment.
 * Where the provider tells no history, it says so and asks for none.
 */
export const LinkTimeline: ForwardRefExoticComponent<LinkTimelineProps> = forwardRef<HTMLElement, LinkTimelineProps>(
  function LinkTimeline({ linkId, pollMs, className, ...rest }, ref) {
    const kit = useKit('LinkTimeline');
    const capabilities = useCapabilities();
    const can = capabilities.data?.can.getLinkTimeline;
    const read = useLinkTimeline(linkId, { pollMs, enabled: can === 'yes' });
    const error = capabilities.data ? read.error : capabilities.error;
    const loading = read.data === undefined && error === null && (can === undefined || can === 'yes');
    const empty = read.data?.length === 0;
    return (
      <section
        aria-label={kit.wordsOf(timelineEn).timeline.label}
        {...rest}
        {...rootAttributes(kit, 'pl-timeline', { loading, empty }, className)}
        ref={ref}
        data-loading={flag(loading)}
        data-empty={flag(empty)}
        aria-busy={loading || undefined}
      >
        <LinkTimelineView
          events={read.data}
          error={error}
          can={can ?? 'yes'}
          onRetry={() => void (capabilities.data ? read : capabilities).refetch()}
        />
      </section>
    );
  },
);

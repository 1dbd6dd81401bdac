'use client';
import { type NotReadyReason, type SourceWithDue, useReadiness } from '@paylinks/hooks';
import {
  type ComponentPropsWithRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type ReactNode,
  useState,
} from 'react';
import { connectEn } from '../messages/connect.en.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { LiveRegion } from '../parts/LiveRegion.js';
import { type RootProps, rootAttributes } from '../parts/root.js';
import { useKit } from '../parts/useKit.js';
import { useWords } from '../parts/useWords.js';
import { ReadinessNoticeView } from './ReadinessNoticeView.js';

export interface ReadinessNoticeState {
  /** Why no link can be created; null: one can. @selector [data-reason="forbidden" | "no_create_mode" | "source_paid" | "not_connected" | "connection_pending" | "connection_disabled" | "no_usable_method"] */
  readonly reason: NotReadyReason | null;
}

export interface ReadinessNoticeProps
  extends Omit<ComponentPropsWithRef<'div'>, keyof RootProps<ReadinessNoticeState> | 'children'>,
    RootProps<ReadinessNoticeState> {
  /** The document that a link is to be created for. */
  source?: SourceWithDue | undefined;
  /** Offers "Set up payments" where the account is not connected: lead to the page that has your `ConnectProviderPanel`. */
  onConnect?: (() => void) | undefined;
  /** Instead of the notice's own action, for every reason or by reason. */
  action?: ReactNode | ((reason: NotReadyReason) => ReactNode);
}

/** Says why a link cannot be created now and what to do; draws nothing where one can, and while it is not known. */
export const ReadinessNotice: ForwardRefExoticComponent<ReadinessNoticeProps> = forwardRef<
  HTMLDivElement,
  ReadinessNoticeProps
>(function ReadinessNotice({ source, onConnect, action, className, ...rest }, ref) {
  const kit = useKit('ReadinessNotice');
  const { readiness: words } = useWords(connectEn, 'ReadinessNotice');
  const { notReady, capabilities, connection, methods } = useReadiness(source);
  const [stood, setStood] = useState(false);
  if (notReady && !stood) setStood(true);
  const { data, error } = capabilities;
  const failed = data ? null : error;
  if (!notReady && !failed && !stood) return null;
  return (
    <div
      {...rest}
      {...rootAttributes(kit, 'pl-readiness', { reason: notReady }, className)}
      ref={ref}
      data-reason={notReady ?? undefined}
    >
      {notReady ? (
        <ReadinessNoticeView
          notReady={notReady}
          continueUrl={connection.data?.continueUrl}
          onConnect={onConnect}
          onCheckAgain={() => void methods.refetch()}
          action={typeof action === 'function' ? action(notReady) : action}
        />
      ) : failed ? (
        <ErrorNotice error={failed} onRetry={() => void capabilities.refetch()} />
      ) : null}
      <LiveRegion>{notReady || failed ? null : words.ready}</LiveRegion>
    </div>
  );
});

'use client';
import { type NotReadyReason, type SourceWithDue, useReadiness } from '@paylinks/hooks';
import {
  type ComponentPropsWithRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type ReactNode,
  useState,
} from 'react';
import type { ConnectProviderPanelProps } from '../ConnectProviderPanel/index.js';
import { connectEn } from '../messages/connect.en.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { LiveRegion } from '../parts/LiveRegion.js';
import { isAboutConnection, ReadinessNoticeView } from '../parts/ReadinessNoticeView.js';
import { type RootProps, rootAttributes } from '../parts/root.js';
import { useKit } from '../parts/useKit.js';
import { useLater } from '../parts/useLater.js';
import { useWords } from '../parts/useWords.js';

const loadPanel = () => import('../ConnectProviderPanel/index.js');

/** What `className` is told of the notice, and what its root shows as `data-*`. */
export interface ReadinessNoticeState {
  /** Why no link can be created; null: one can. @selector [data-reason="forbidden" | "no_create_mode" | "source_paid" | "not_connected" | "connection_pending" | "connection_disabled" | "no_usable_method"] */
  readonly reason: NotReadyReason | null;
}

/** What a link would be made from, and where to send people; the rest goes to the root. */
export interface ReadinessNoticeProps
  extends Omit<ComponentPropsWithRef<'div'>, keyof RootProps<ReadinessNoticeState> | 'children'>,
    RootProps<ReadinessNoticeState> {
  /** The document that a link is to be created for. */
  source?: SourceWithDue | undefined;
  /** What "Set up payments" does: lead to the page that has your `ConnectProviderPanel`. Left out, the panel stands here. */
  onConnect?: (() => void) | undefined;
  /** Of the panel that stands here. */
  panel?: Pick<ConnectProviderPanelProps, 'defaultValues' | 'hiddenFields' | 'readOnlyFields' | 'bankAccounts'>;
  /** Instead of the notice's own action, for every reason or by reason. */
  action?: ReactNode | ((reason: NotReadyReason) => ReactNode);
}

/** Says why a link cannot be created now and what to do; draws nothing where one can, and while it is not known. */
export const ReadinessNotice: ForwardRefExoticComponent<ReadinessNoticeProps> = forwardRef<
  HTMLDivElement,
  ReadinessNoticeProps
>(function ReadinessNotice({ source, onConnect, panel, action, className, ...rest }, ref) {
  const kit = useKit('ReadinessNotice');
  const { readiness: words } = useWords(connectEn, 'ReadinessNotice');
  const { notReady, capabilities, connection, methods } = useReadiness(source);
  const [stood, setStood] = useState(false);
  if (notReady && !stood) setStood(true);
  const [connecting, setConnecting] = useState(false);
  const standsHere = connecting && notReady !== null && isAboutConnection(notReady);
  const later = useLater(loadPanel, standsHere);
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
      {standsHere && later ? (
        <later.ConnectProviderPanel {...panel} defaultOpen />
      ) : notReady ? (
        <ReadinessNoticeView
          notReady={notReady}
          continueUrl={connection.data?.continueUrl}
          canConnect={data?.can.connect}
          onConnect={onConnect ?? (() => setConnecting(true))}
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

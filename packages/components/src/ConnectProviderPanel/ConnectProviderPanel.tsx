'use client';
import type { Connection, PaymentLinksError } from '@paylinks/core';
import { useCapabilities, useConnection } from '@paylinks/hooks';
import {
  type ComponentPropsWithRef,
  type ForwardRefExoticComponent,
  forwardRef,
  useEffect,
  useRef,
  useState,
} from 'react';
import { connectEn } from '../messages/connect.en.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { flag, type RootProps, rootAttributes } from '../parts/root.js';
import { Skeleton } from '../parts/Skeleton.js';
import { useKit } from '../parts/useKit.js';
import { useWords } from '../parts/useWords.js';
import type { ConnectFormProps } from './ConnectForm.js';
import { ConnectionView } from './ConnectionView.js';

/** What `className` is told of the panel, and what its root shows as `data-*`. */
export interface ConnectProviderPanelState {
  /** How far the account is; null: not known yet, or there is nothing to connect. @selector [data-status="not_connected" | "pending" | "enabled" | "disabled" | "unknown"] */
  readonly status: Connection['status'] | null;
}

/** Whom the panel tells, and what it starts with; the rest goes to its root. */
export interface ConnectProviderPanelProps
  extends Omit<
      ComponentPropsWithRef<'section'>,
      keyof RootProps<ConnectProviderPanelState> | 'children' | 'onError' | 'aria-label'
    >,
    RootProps<ConnectProviderPanelState>,
    Pick<ConnectFormProps, 'defaultValues' | 'hiddenFields' | 'readOnlyFields' | 'bankAccounts'> {
  /** The state alone: nothing can be connected from here. */
  readOnly?: boolean | undefined;
  /** The form stands open at first, without a press. */
  defaultOpen?: boolean | undefined;
  /** Once the provider has enabled it, while this panel is there. */
  onConnected?: ((connection: Connection) => void) | undefined;
  onError?: ((error: PaymentLinksError) => void) | undefined;
}

/** Connects the account to its provider of payments: how far that is, what is asked for, and where the person goes on. */
export const ConnectProviderPanel: ForwardRefExoticComponent<ConnectProviderPanelProps> = forwardRef<
  HTMLElement,
  ConnectProviderPanelProps
>(function ConnectProviderPanel(props, ref) {
  const { defaultValues, hiddenFields, readOnlyFields, bankAccounts, readOnly, defaultOpen, ...root } = props;
  const { onConnected, onError, className, ...rest } = root;
  const kit = useKit('ConnectProviderPanel');
  const { connect: words } = useWords(connectEn, 'ConnectProviderPanel');
  const capabilities = useCapabilities();
  const can = capabilities.data?.can;
  const connection = useConnection({ enabled: can?.getConnection === 'yes' });
  const { data } = connection;
  const [open, setOpen] = useState(defaultOpen ?? false);
  useTellConnected(data, onConnected);

  const error = capabilities.data ? connection.error : capabilities.error;
  const refetch = capabilities.data ? connection.refetch : capabilities.refetch;
  const status = data?.status ?? null;
  const waits = can === undefined || (can.getConnection === 'yes' && !data);
  return (
    <section
      {...rest}
      {...rootAttributes(kit, 'pl-card pl-connect', { status }, className)}
      ref={ref}
      aria-label={words.title}
      aria-busy={(waits && !error) || undefined}
      data-status={status ?? undefined}
      data-open={flag(open)}
    >
      <div className="pl-card-body">
        {data ? (
          <ConnectionView
            connection={data}
            can={readOnly || can?.connect === 'unsupported' ? null : (can?.connect ?? null)}
            open={open}
            onOpenChange={setOpen}
            form={{ defaultValues, hiddenFields, readOnlyFields, bankAccounts, onError }}
          />
        ) : (
          <h2 className="pl-dialog-title">{words.title}</h2>
        )}
        {can && can.getConnection !== 'yes' ? <p className="pl-form-summary">{words[can.getConnection]}</p> : null}
        {error ? <ErrorNotice error={error} title={words.failed} onRetry={() => void refetch()} /> : null}
        {waits && !error ? (
          <>
            <Skeleton width={8} />
            <Skeleton width={4} tall />
          </>
        ) : null}
      </div>
    </section>
  );
});

/** Once for each time that it becomes so; what was connected before is no news. */
function useTellConnected(
  connection: Connection | undefined,
  onConnected: ((connection: Connection) => void) | undefined,
): void {
  const before = useRef<Connection['status'] | null>(null);
  useEffect(() => {
    if (!connection || before.current === connection.status) return;
    const isNews = before.current !== null && connection.status === 'enabled';
    before.current = connection.status;
    if (isNews) onConnected?.(connection);
  }, [connection, onConnected]);
}

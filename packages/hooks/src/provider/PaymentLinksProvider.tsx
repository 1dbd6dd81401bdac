'use client';
import { type ReactElement, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { type AttemptStore, memoryAttemptStore } from '../attempts/attemptStore.js';
import { cacheOf } from './ClientCache.js';
import type { KitEvent } from './kitEvent.js';
import { checkProviderProps } from './misuse.js';
import { PaymentLinksContext } from './PaymentLinksContext.js';
import type { PaymentLinksProviderProps } from './PaymentLinksProviderProps.js';
import { useClientsInRenderWarning } from './useClientsInRenderWarning.js';

// Bundlers put the word in; a page has no process.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Gives the hooks below it their client. Draws nothing. */
export function PaymentLinksProvider(props: PaymentLinksProviderProps): ReactElement {
  const { client, locale = 'en', timeZone, pollMs, onEvent, children } = props;
  if (process.env.NODE_ENV !== 'production') checkProviderProps(props);
  useClientsInRenderWarning(client);
  const mounted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const cache = useMemo(() => cacheOf(client), [client]);

  // A store that a host makes in render would forget what it keeps, so the first one stays as long as the client does.
  const [kept, setKept] = useState(() => ({ client, store: storeOf(props) }));
  const current = kept.client === client ? kept : { client, store: storeOf(props) };
  if (current !== kept) setKept(current);
  const attemptStore = current.store;

  const listener = useRef(onEvent);
  useEffect(() => {
    listener.current = onEvent;
  });
  const [report] = useState(() => (event: KitEvent) => listener.current?.(event));
  useEffect(() => cache.listen(report), [cache, report]);

  useEffect(() => {
    const wake = (): void => {
      if (document.visibilityState !== 'hidden') cache.wake();
    };
    const signals = [
      [window, 'focus'],
      [window, 'online'],
      [document, 'visibilitychange'],
    ] as const;
    for (const [target, type] of signals) target.addEventListener(type, wake);
    return () => {
      for (const [target, type] of signals) target.removeEventListener(type, wake);
    };
  }, [cache]);

  const zone = timeZone ?? (mounted ? browserTimeZone() : 'UTC');
  const value = useMemo(
    () => ({ cache, kitLocale: { locale, timeZone: zone, mounted }, attemptStore, pollMs, report }),
    [cache, locale, zone, mounted, attemptStore, pollMs, report],
  );
  return <PaymentLinksContext.Provider value={value}>{children}</PaymentLinksContext.Provider>;
}

const storeOf = ({ attemptStore }: PaymentLinksProviderProps): AttemptStore | undefined =>
  attemptStore === null ? memoryAttemptStore() : attemptStore;

const browserTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
const never = () => () => {};

'use client';
import type { PaymentLinksClient } from '@paylinks/core';
import { createContext, useContext } from 'react';
import type { AttemptStore } from '../attempts/attemptStore.js';
import type { ClientCache } from './ClientCache.js';
import type { KitEvent } from './kitEvent.js';
import type { KitLocale } from './PaymentLinksProviderProps.js';

// Bundlers put the word in; a page has no process.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

export interface PaymentLinksContextValue {
  readonly cache: ClientCache;
  readonly kitLocale: KitLocale;
  /** undefined: that of the tab. */
  readonly attemptStore: AttemptStore | undefined;
  readonly pollMs: number | false | undefined;
  readonly report: (event: KitEvent) => void;
}

export const PaymentLinksContext: React.Context<PaymentLinksContextValue | null> =
  createContext<PaymentLinksContextValue | null>(null);

export function usePaymentLinksContext(caller: string): PaymentLinksContextValue {
  const value = useContext(PaymentLinksContext);
  if (value === null) {
    const advice =
      process.env.NODE_ENV === 'production'
        ? ''
        : ' Render it inside <PaymentLinksProvider client={…}>. Where it is inside of one, the page holds @paylinks/hooks twice: npm ls @paylinks/hooks shows where from.';
    throw new Error(`Paylinks: ${caller} has no client.${advice}`);
  }
  return value;
}

/** Locale and time zone of the kit, and whether the browser's own may be asked yet. */
export function useLocale(): KitLocale {
  return usePaymentLinksContext('useLocale').kitLocale;
}

/** The client itself, for what the hooks leave out. What it writes, the cache does not know: tell it by `notifyLinkChanged`. */
export function useClient(): PaymentLinksClient {
  return usePaymentLinksContext('useClient').cache.client;
}

/** Tells the `onEvent` of the provider around; stable. For what only a component sees: copied, shared, opened. */
export function useReportEvent(): (event: KitEvent) => void {
  return usePaymentLinksContext('useReportEvent').report;
}

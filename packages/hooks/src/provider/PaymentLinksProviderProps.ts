import type { PaymentLinksClient } from '@paylinks/core';
import type { ReactNode } from 'react';
import type { AttemptStore } from '../attempts/attemptStore.js';
import type { KitEvent } from './kitEvent.js';

/** The client, and how to write. Everything but the client has a default. */
export interface PaymentLinksProviderProps {
  /** Make it once, outside of render. The cache belongs to it: two providers with one client share what they read, two clients never do. */
  client: PaymentLinksClient;
  /** BCP 47. Default 'en'; never read from the browser, so that server and page agree. */
  locale?: string | undefined;
  /** IANA. Default 'UTC' on the server and while hydrating, the browser's zone after that; give it to avoid the second paint. Every time is shown with its zone. */
  timeZone?: string | undefined;
  /** Default for every LiveOptions. */
  pollMs?: number | false | undefined;
  onEvent?: ((event: KitEvent) => void) | undefined;
  /**
   * Where unsettled attempts are kept until their outcome is known. Default: `sessionAttemptStore()`; null: nowhere (a reload then forgets them).
   * Taken over when `client` changes. Where one tab can change its user, give a store per user: `sessionAttemptStore(userId)`.
   */
  attemptStore?: AttemptStore | null | undefined;
  children?: ReactNode;
}

/** How the kit writes numbers, dates and times here. */
export interface KitLocale {
  readonly locale: string;
  readonly timeZone: string;
  /** false on the server and while hydrating: relative times and anything of the browser wait for it. */
  readonly mounted: boolean;
}

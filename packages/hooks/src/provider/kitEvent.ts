import type { Connection, PaymentLinksError, Verb } from '@paylinks/core';

/** For analytics and logs. After the fact, never with amounts' text, names or URLs. */
export type KitEvent =
  | {
      readonly type: 'link.created' | 'link.expired' | 'link.copied' | 'link.shared' | 'link.opened';
      readonly linkId: string;
    }
  | { readonly type: 'link.status_changed'; readonly linkId: string; readonly from: string; readonly to: string }
  | { readonly type: 'record.created' | 'record.changed'; readonly recordId: string }
  | { readonly type: 'connection.changed'; readonly status: Connection['status'] }
  | { readonly type: 'error'; readonly verb: Verb | 'getCapabilities' | null; readonly error: PaymentLinksError };

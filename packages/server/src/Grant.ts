import type {
  Charge,
  PaymentLink,
  PaymentLinkSummary,
  PaymentLinksClient,
  PaymentRecord,
  PaymentSource,
  Verb,
} from '@paylinks/core';

/** What `owns` is asked about. */
export type OwnedResource =
  | PaymentLink
  | PaymentLinkSummary
  | PaymentRecord
  | Charge
  | { readonly customerId: string }
  | { readonly source: PaymentSource };

/** What one request may do, and through which client: the answer of the host's `authorize`. */
export interface Grant {
  readonly client: PaymentLinksClient;
  /** Names what this user may do; what is not named is refused with `forbidden`. 'reads': every verb that changes nothing. Deny by default: a verb added later is not granted by an upgrade. */
  readonly allow: readonly (Verb | 'reads')[];
  /**
   * Names exactly what this client can see: two requests with one scope would get the same bytes. Every cache entry, key record, rate bucket and event channel is keyed by it.
   * Without it nothing is shared between requests.
   */
  readonly scope?: string | undefined;
  /** Stamped on what is created (Monite's entity_user_id); a value from the page is refused. */
  readonly userId?: string | undefined;
  /** Asked after every read and before every write by id, for each list item, and for customerId and source of a create. No: 404, as for an unknown id. For hosts whose key opens more than one tenant. */
  readonly owns?: ((resource: OwnedResource) => boolean | Promise<boolean>) | undefined;
}

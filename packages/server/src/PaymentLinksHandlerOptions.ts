import type { PaymentLinksError } from '@paylinks/core';
import type { AuditEvent } from './AuditEvent.js';
import type { Grant } from './Grant.js';
import type { HandlerCall } from './HandlerCall.js';
import type { HandlerStore } from './store/HandlerStore.js';

/** Where the handler is mounted, who may do what, and what is kept and told. */
export interface PaymentLinksHandlerOptions {
  /** Default '/'. Cut off the path before the table of routes is read. */
  readonly basePath?: string | undefined;
  /**
   * Who is this, and what may they do? Asked for each request, after the guard and before anything else. A Response is sent back as it is, for whoever is not signed in.
   * The host must tell users apart by something that a page cannot write, such as a session.
   */
  authorize(request: Request, call: HandlerCall): Promise<Grant | Response> | Grant | Response;
  /** Origins besides the handler's own, for reads and writes; answers preflights. */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** Default: memory of this process. Several processes need a shared one. */
  readonly store?: HandlerStore | undefined;
  /** Identical reads within this time are one call. Default 2,000; 0: none. */
  readonly cacheMs?: number | undefined;
  /** How many calls one scope makes at its provider in a second, each of which may be several requests; more wait, up to three seconds. Default 10; Infinity: as many as come. */
  readonly callsPerSecond?: number | undefined;
  /** Default 65,536. */
  readonly maxBodyBytes?: number | undefined;
  /** Sends the provider's own reply along with an error. */
  readonly exposeProviderErrors?: boolean | undefined;
  /** Where a payer, or somebody who connects an account, may be sent back to. Default: the handler's own origin, and `allowedOrigins`. */
  readonly returnOrigins?: readonly string[] | undefined;
  /** Each error that is answered, with its cause; `requestId` is what the page was told. Never throws into the reply. Default: what the host's own code threw goes to the console. */
  readonly onError?: ((error: PaymentLinksError, call: HandlerCall) => void) | undefined;
  /** Before and after each write: who, what, which request, what the provider said. */
  readonly onAudit?: ((event: AuditEvent) => void) | undefined;
}

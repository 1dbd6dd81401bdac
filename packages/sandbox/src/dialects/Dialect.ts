import type { Clock } from '../clock.js';
import type { Checkout } from '../payPage.js';
import type { PayOptions, SandboxLink, SandboxProvider, SandboxRoute } from '../Sandbox.js';
import type { Store } from '../store.js';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** As it came; '' without one. */
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** A page, sent in place of `body`. */
  readonly html?: string;
}

export interface DialectRoute {
  /** null: nothing that a kit calls by name. */
  readonly name: SandboxRoute | null;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Below the dialect's base path, with `:name` for a part that varies. */
  readonly path: string;
  answer(call: Call): Reply;
}

/** A provider's spelling: its routes, its refusals, and what a payer's deeds do to its links. */
export interface Dialect {
  readonly provider: SandboxProvider;
  /** `/monite/v1` */
  readonly basePath: string;
  readonly routes: readonly DialectRoute[];
  /** Refuses what no route should see: missing headers, a wrong token. null: come in. */
  guard(call: Call): Reply | null;
  /** An error in the provider's own shape. `code`: the provider's word for it, where it has such words; by default one that suits the status. */
  refusal(status: number, message: string, code?: string): Reply;
  /** Sent with every reply. */
  headers(call: Call): Readonly<Record<string, string>>;
  /** For providers that remember a write by its key. */
  readonly keys?: WriteKeys;
  /** The last touch on every reply, for shapes that depend on the request's headers. */
  dress?(call: Call, reply: Reply): Reply;
  /** Oldest first. */
  links(): readonly SandboxLink[];
  /** Money moved without a payer at a page, oldest first. */
  charges?(): readonly SandboxLink[];
  /** Whether this link or charge is here. */
  knows(id: string): boolean;
  /** What the pay page shows; null: no such link here. */
  checkout(linkId: string): Checkout | null;
  pay(linkId: string, options: PayOptions): void;
  failPayment(linkId: string): void;
  settle(linkId: string): void;
  refund(linkId: string): void;
  setStatus(linkId: string, words: { readonly link?: string | undefined; readonly payment?: string | undefined }): void;
  reset(): void;
}

/** Called before a write is executed: either what is answered in its place, or a function to be given the reply once it is on its way. */
export type WriteKeys = (call: Call) => Reply | ((reply: Reply) => void) | null;

/** What a dialect is made from. */
export interface World {
  readonly clock: Clock;
  readonly store: Store;
  readonly payUrl: string;
  /** Tells the webhook target, if there is one, that a thing has a new status. */
  notify(event: SandboxEvent): void;
}

/** In the provider's own words and body, ready to be signed and posted. */
export interface SandboxEvent {
  readonly body: unknown;
  /** The headers that prove where it comes from. `timestamp`: seconds since the epoch. */
  sign(secret: string, timestamp: number, text: string): Promise<Readonly<Record<string, string>>>;
}

export class ControlError extends Error {
  override readonly name: string = 'SandboxControlError';
}

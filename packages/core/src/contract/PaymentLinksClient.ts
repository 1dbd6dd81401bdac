import type { Verb } from '../errors/verbs.js';
import type { Money } from '../money/money.js';
import type { Capabilities } from './capabilities.js';
import type { Charge, ChargeCustomerInput } from './charge.js';
import type { ConnectInput, Connection } from './connection.js';
import type { CreateLinkInput } from './createLinkInput.js';
import type { LinkPayment, LinkPaymentQuery, PaymentMethod, TimelineEvent } from './linkPayment.js';
import type { Page } from './page.js';
import type { LinkQuery, PaymentLink, PaymentLinkSummary } from './paymentLink.js';
import type {
  CompleteRecordInput,
  PaymentRecord,
  RecordPaymentInput,
  RecordQuery,
  RecordTransitionInput,
  UpdateRecordInput,
} from './paymentRecord.js';

/** What every call takes: a signal that ends it. */
export interface CallOptions {
  /** Aborting rejects with `aborted`; a write that was already sent may still take effect. */
  readonly signal?: AbortSignal | undefined;
}

/** What every write takes: besides the signal, the key of its attempt. */
export interface WriteOptions extends CallOptions {
  /** 1 to 255 characters of [A-Za-z0-9_-]. The hooks always send one. What it guarantees: `capabilities.idempotency`. Without a guarantee it only names the attempt in errors. */
  readonly idempotencyKey?: string | undefined;
}

/** Every method rejects with PaymentLinksError and with nothing else. Make one with `definePaymentLinksClient`, never by hand: verbs are added in minor versions. */
export interface PaymentLinksClient {
  /** What is known without asking; null where only the server knows. Drawn first, then replaced by `getCapabilities()`. */
  readonly initialCapabilities: Capabilities | null;
  getCapabilities(options?: CallOptions): Promise<Capabilities>;

  createLink(input: CreateLinkInput, options?: WriteOptions): Promise<PaymentLink>;
  /** After `outcome_unknown`: what may this attempt have made? Reads only. See docs/safe-writes.md. */
  lookUpAttempt<V extends AttemptVerb>(attempt: WriteAttempt<V>, options?: CallOptions): Promise<AttemptLookUp<V>>;
  getLink(linkId: string, options?: CallOptions): Promise<PaymentLink>;
  expireLink(linkId: string, options?: WriteOptions): Promise<PaymentLink>;
  listLinks(query?: LinkQuery, options?: CallOptions): Promise<Page<PaymentLinkSummary>>;
  listLinkPayments(linkId: string, query?: LinkPaymentQuery, options?: CallOptions): Promise<Page<LinkPayment>>;
  /** Newest first. */
  getLinkTimeline(linkId: string, options?: CallOptions): Promise<readonly TimelineEvent[]>;
  /** `amount` where a method depends on it (Qonto). */
  listPaymentMethods(
    query?: { readonly amount?: Money | undefined },
    options?: CallOptions,
  ): Promise<readonly PaymentMethod[]>;

  createRecord(input: RecordPaymentInput, options?: WriteOptions): Promise<PaymentRecord>;
  getRecord(recordId: string, options?: CallOptions): Promise<PaymentRecord>;
  listRecords(query?: RecordQuery, options?: CallOptions): Promise<Page<PaymentRecord>>;
  updateRecord(recordId: string, input: UpdateRecordInput, options?: WriteOptions): Promise<PaymentRecord>;
  startRecord(recordId: string, input?: RecordTransitionInput, options?: WriteOptions): Promise<PaymentRecord>;
  completeRecord(recordId: string, input: CompleteRecordInput, options?: WriteOptions): Promise<PaymentRecord>;
  cancelRecord(recordId: string, input?: RecordTransitionInput, options?: WriteOptions): Promise<PaymentRecord>;

  /** Never connected is `status: 'not_connected'`, not an error (Qonto answers 404 before the first connect). */
  getConnection(options?: CallOptions): Promise<Connection>;
  connect(input: ConnectInput, options?: WriteOptions): Promise<Connection>;

  chargeCustomer(input: ChargeCustomerInput, options?: WriteOptions): Promise<Charge>;
}

/** The verbs of a client, without what it says of itself. */
export type PaymentLinksClientMethods = Pick<PaymentLinksClient, Verb>;

/** Capabilities as a client states them: what is left out gets the cautious default (no fields, no filters, no keys). `can` follows from the verbs that are there. */
export type CapabilitiesDefinition = Pick<Capabilities, 'provider'> & {
  readonly [K in Exclude<keyof Capabilities, 'provider'>]?: Capabilities[K] | undefined;
};

/** The writes that could make a second thing when repeated. */
export type AttemptVerb = 'createLink' | 'createRecord' | 'chargeCustomer';

/** A write as it was sent, to be looked for: its content, its key and when it began (ISO 8601, by the clock of this machine). */
export interface WriteAttempt<V extends AttemptVerb> {
  readonly verb: V;
  readonly input: Parameters<PaymentLinksClientMethods[V]>[0];
  readonly idempotencyKey: string;
  readonly startedAt: string;
}

/** What a write whose reply was lost may have made. See docs/safe-writes.md. */
export interface AttemptLookUp<V extends AttemptVerb> {
  /** Newest first. */
  readonly found: readonly Awaited<ReturnType<PaymentLinksClientMethods[V]>>[];
  /** true: matched by key, `found` is the whole truth (0 or 1). false: matched by content and time, the person decides. */
  readonly certain: boolean;
}

import type {
  AttemptVerb,
  Capabilities,
  Charge,
  ChargeCustomerInput,
  CreateLinkInput,
  PaymentLink,
  PaymentRecord,
  RecordPaymentInput,
  Verb,
} from '@paylinks/core';
import { canonicalJson } from '@paylinks/core/wire';
import type { Ask } from '../askProvider.js';
import type { Grant } from '../Grant.js';
import type { Ownership } from '../ownership.js';
import type { HandlerStore } from '../store/HandlerStore.js';
import { type KeyRecord, type KeyRecords, keyRecords } from './keyRecords.js';

export type Made = PaymentLink | PaymentRecord | Charge;
export type AttemptInput = CreateLinkInput | RecordPaymentInput | ChargeCustomerInput;

/** One request to make something, or to look for what one has made. */
export interface Attempt {
  readonly verb: AttemptVerb;
  readonly key: string;
  /** As the page sent it: the key belongs to this content. */
  readonly input: AttemptInput;
  /** What the provider is told: the input with the user's id. */
  readonly sent: AttemptInput;
  readonly startedAt: string;
  readonly grant: Grant;
  readonly capabilities: Capabilities;
  readonly ask: Ask;
  readonly ownership: Ownership;
  readonly store: HandlerStore;
}

export const isCreate = (verb: Verb): verb is AttemptVerb =>
  verb === 'createLink' || verb === 'createRecord' || verb === 'chargeCustomer';

export const recordsOf = ({ grant, store, verb, key }: Attempt): KeyRecords | null =>
  grant.scope === undefined ? null : keyRecords(store, grant.scope, verb, key);

export const fingerprintOf = ({ grant, verb, input }: Attempt): Promise<string> =>
  sha256(canonicalJson([grant.scope ?? null, verb, input]));

/** A key belongs to one content and one person. */
export const isSame = (record: KeyRecord, fingerprint: string, { grant }: Attempt): boolean =>
  record.fingerprint === fingerprint && record.userId === (grant.userId ?? null);

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

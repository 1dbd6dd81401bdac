import type { CommetState, Payment } from './commetState.js';
import type { Call, Reply } from './Dialect.js';

type Json = Readonly<Record<string, unknown>>;

export const currentVersion = '2026-07-31';
/** From this version on a reply is the bare payment; before, it is wrapped (commet docs, api-versioning). */
const firstBareVersion = '2026-07-24';

export const versionOf = (call: Call): string => call.headers.get('commet-version') ?? currentVersion;
const isWrapped = (call: Call): boolean => versionOf(call) < firstBareVersion;

export const paymentReply = (state: CommetState, payment: Payment): Json => ({
  id: payment.id,
  customerId: payment.customerId,
  kind: payment.kind,
  status: payment.status,
  provider: 'commet',
  amountSubtotal: payment.subtotal,
  taxAmount: payment.tax,
  amountTotal: payment.subtotal + payment.tax,
  currency: payment.currency,
  description: payment.description,
  metadata: payment.metadata,
  url: payment.kind === 'link' ? `${state.payUrl}/${payment.id}` : null,
  // No request field sets it, and the documentation of webhooks says that links never expire.
  expiresAt: null,
  createdAt: payment.createdAt,
  updatedAt: payment.updatedAt,
  object: 'payment',
  livemode: false,
});

/** A page of payments, before it is dressed for a version. */
export interface ListBody {
  readonly data: readonly Json[];
  readonly hasMore: boolean;
  readonly nextCursor?: string;
}
const isList = (body: unknown): body is ListBody => typeof body === 'object' && body !== null && 'hasMore' in body;

/** In the envelope of the version that the request asks for. */
export function dressed(call: Call, { body, ...rest }: Reply): Reply {
  const reply = rest.status === 429 ? { ...rest, headers: { ...rest.headers, ...rateLimit } } : rest;
  if (reply.status >= 300) return { ...reply, body: isWrapped(call) ? { success: false, ...asObject(body) } : body };
  if (isList(body))
    return { ...reply, body: isWrapped(call) ? { success: true, ...body } : { object: 'list', ...body } };
  return { ...reply, body: isWrapped(call) ? { success: true, data: body } : body };
}

/** Said with a 429. The provider publishes no numbers. */
const rateLimit = { 'ratelimit-limit': '100', 'ratelimit-remaining': '0', 'ratelimit-reset': '1' };

const asObject = (body: unknown): object => (typeof body === 'object' && body !== null ? body : {});

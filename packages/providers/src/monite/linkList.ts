import { type LinkQuery, type Page, type PaymentLinkSummary, PaymentLinksError, type WithLimit } from '@paylinks/core';
import { toInstant } from '../http/instant.js';
import { isId } from '../http/lenient.js';
import type { MoniteApi } from './api.js';
import { type ListQuery, nextCursor, pageQuery } from './cursor.js';
import { type MoniteContext, toIntent, toParty, toSource } from './mapping.js';
import type { WireIntent } from './schemas.js';
import { linkState } from './status.js';

/**
 * Monite has no list of links; each payment intent that came from a link names it (https://docs.monite.com/api/payment-intents).
 * Intents of other origin stand between them, so that a page may be short, or empty, without being the last. Newest first where nothing else is asked.
 */
export async function listLinks(
  api: MoniteApi,
  { limit, cursor, sort, sourceId }: LinkQuery & WithLimit,
  signal: AbortSignal | undefined,
): Promise<Page<PaymentLinkSummary>> {
  if (sourceId?.length === 0) return { items: [], nextCursor: null, totalCount: null };
  const first: ListQuery = { object_id__in: sourceId, sort: 'created_at', order: sort?.direction ?? 'desc', limit };
  const asked = pageQuery(cursor, first, 'listLinks');
  const { data, next_pagination_token } = await api.listIntents(asked, 'listLinks', signal);
  const items = new Map<string, PaymentLinkSummary>();
  for (const intent of data) {
    if (intent === null) throw unreadable('listed a payment without an id');
    const { payment_link_id: linkId } = intent;
    if (linkId === null || items.has(linkId)) continue;
    if (!isId(linkId)) throw unreadable('listed a link by an id that nobody can ask for');
    items.set(linkId, toSummary(linkId, intent, api.context));
  }
  return {
    items: [...items.values()],
    nextCursor: nextCursor(next_pagination_token, asked, first),
    totalCount: null,
  };
}

/** A link that is silently not listed would be worse than no list. */
const unreadable = (what: string): PaymentLinksError =>
  new PaymentLinksError({ code: 'unexpected', message: `Monite ${what}.` });

/** What an intent tells about its link: neither its address nor its expiry, and the link's own status only as far as the money decides it. */
function toSummary(linkId: string, intent: WireIntent, context: MoniteContext): PaymentLinkSummary {
  const amount = context.currencies.fromWire(intent.amount, intent.currency);
  if (amount === null) {
    throw unreadable(
      `gave the amount of link ${linkId} as ${intent.amount} ${intent.currency}, which has no exact counterpart in ISO 4217 minor units. State the digits of that currency in currencyDigits if you know them`,
    );
  }
  return {
    id: linkId,
    provider: 'monite',
    ...linkState(null, intent.status),
    rawStatus: '',
    rawMoneyStatus: intent.status,
    payments: null,
    amount,
    createdAt: null,
    updatedAt: toInstant(intent.updated_at),
    expiresAt: null,
    url: null,
    paymentMethods: intent.payment_methods ?? [],
    reference: intent.payment_reference,
    description: null,
    recipient: toParty(intent.recipient),
    payer: toParty(intent.payer),
    source: toSource(intent.object),
    customerId: null,
    paymentIntent: toIntent(intent, intent.currency, context),
    paymentIntentId: intent.id,
    livemode: context.livemode,
  };
}

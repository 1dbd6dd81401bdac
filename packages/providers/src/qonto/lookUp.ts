import {
  type AttemptLookUp,
  createLinkInputSchema,
  type PaymentLink,
  parseInput,
  type WriteAttempt,
} from '@paylinks/core';
import { notBefore } from '../http/attemptWindow.js';
import { instantMs } from '../http/instant.js';
import type { QontoApi } from './api.js';
import { toCreateBody, type WireCreateItem, type WireCreateLink } from './bodies.js';
import { fromQuantity, fromVatRate, fromWireAmount } from './decimals.js';
import { toPaymentLink } from './mapping.js';
import type { WireAmount, WireItem, WireLink } from './schemas.js';

const maxPages = 3;

/**
 * What an attempt with an unknown outcome may have made. Links do not carry the key that they were made with, so the newest ones are searched for the content
 * that was sent; an exact twin that a colleague made in the same two minutes cannot be told apart, hence `certain: false`.
 */
export async function lookUpLink(
  api: QontoApi,
  attempt: WriteAttempt<'createLink'>,
  signal: AbortSignal | undefined,
): Promise<AttemptLookUp<'createLink'>> {
  const input = parseInput(createLinkInputSchema, attempt.input, 'lookUpAttempt');
  const sent = toCreateBody(input, api.context);
  const found = new Map<string, PaymentLink>();
  for (let page = 1; page <= maxPages; page += 1) {
    // The newest cannot be asked for; a link lives for a fixed time, so that the last to expire are the newest.
    const query = { page, per_page: 100, sort_by: 'expiration_date:desc' };
    const { payment_links, meta } = await api.listLinks(query, 'lookUpAttempt', signal);
    for (const link of payment_links) {
      const isOlder = instantMs(link.created_at) < notBefore(api.clock, attempt.startedAt);
      if (!isOlder && matches(link, sent)) found.set(link.id, toPaymentLink(link, null, api.context));
    }
    if (meta.next_page === null || meta.next_page <= page) break;
  }
  const newestFirst = [...found.values()].sort((a, b) => Date.parse(b.createdAt ?? '') - Date.parse(a.createdAt ?? ''));
  return { found: newestFirst, certain: false };
}

/** The amount of a basket is not compared: the provider reckons it, and one that it reckoned otherwise has to be found all the more. */
function matches(link: WireLink, { payment_link: sent }: WireCreateLink): boolean {
  if ('invoice_id' in sent) {
    return link.invoice_id?.toLowerCase() === sent.invoice_id.toLowerCase() && sameAmount(link.amount, sent.amount);
  }
  const items = link.items ?? [];
  return (
    (link.reusable ?? sent.reusable) === sent.reusable &&
    items.length === sent.items.length &&
    sent.items.every((item, index) => sameItem(items[index] ?? null, item))
  );
}

function sameAmount(got: WireAmount | null, sent: WireAmount): boolean {
  return got?.currency === sent.currency && fromWireAmount(got)?.minorUnits === fromWireAmount(sent)?.minorUnits;
}

function sameItem(got: WireItem | null, sent: WireCreateItem): boolean {
  return (
    got?.title === sent.title &&
    fromQuantity(got.quantity) === fromQuantity(sent.quantity) &&
    sameAmount(got.unit_price, sent.unit_price) &&
    fromVatRate(got.vat_rate, 'percent') === fromVatRate(sent.vat_rate, 'percent')
  );
}

import {
  type AttemptLookUp,
  type CreateLinkInput,
  checkedUrl,
  createLinkInputSchema,
  isPaymentLinksError,
  type PaymentLink,
  parseInput,
  type WriteAttempt,
} from '@paylinks/core';
import { notBefore } from '../http/attemptWindow.js';
import { instantMs } from '../http/instant.js';
import type { MoniteApi } from './api.js';
import { toCreateBody, type WireCreateLink } from './bodies.js';
import { toPaymentLink } from './mapping.js';
import type { WireIntent, WireInvoice, WireLink } from './schemas.js';

const pageSize = 100;
const maxPages = 5;

/**
 * What an attempt with an unknown outcome may have made. Monite keeps no keys and lists no links, so the newest payment intents are searched for the content that was sent;
 * an exact twin that a colleague made in the same two minutes cannot be told apart, hence `certain: false`.
 */
export async function lookUpLink(
  api: MoniteApi,
  attempt: WriteAttempt<'createLink'>,
  signal: AbortSignal | undefined,
): Promise<AttemptLookUp<'createLink'>> {
  const input: CreateLinkInput = parseInput(createLinkInputSchema, attempt.input, 'lookUpAttempt');
  const sent = toCreateBody(input, api.context);
  const found: PaymentLink[] = [];
  for (const intent of await newestIntents(api, sent, attempt.startedAt, signal)) {
    if (intent.payment_link_id === null || !fits(intent, sent)) continue;
    const link = await readCandidate(api, intent.payment_link_id, signal);
    if (link === null || !matches(link, intent, sent)) continue;
    if (await isOlder(api, intent, attempt.startedAt, signal)) continue;
    found.push(toPaymentLink(link, link.payment_intent ?? intent, api.context));
  }
  return { found, certain: false };
}

async function newestIntents(
  api: MoniteApi,
  sent: WireCreateLink,
  startedAt: string,
  signal: AbortSignal | undefined,
): Promise<readonly WireIntent[]> {
  const rows: WireIntent[] = [];
  let token: string | null = null;
  for (let page = 0; page < maxPages; page += 1) {
    // The token stands for everything else that was asked the first time.
    const query: Record<string, string | number | undefined> =
      token === null
        ? { object_id: sent.object?.id, sort: 'created_at', order: 'desc', limit: pageSize }
        : { pagination_token: token, limit: pageSize };
    const { data, next_pagination_token } = await api.listIntents(query, 'lookUpAttempt', signal);
    for (const row of data) {
      if (row === null) continue;
      // Intents carry no created_at. What was last changed before the attempt was made before it, and so was everything after it in this order.
      const tooOld = sent.object === undefined && instantMs(row.updated_at) < notBefore(api.clock, startedAt);
      if (tooOld) return rows;
      rows.push(row);
    }
    if (next_pagination_token === null || next_pagination_token === token) return rows;
    token = next_pagination_token;
  }
  return rows;
}

function fits(intent: WireIntent, sent: WireCreateLink): boolean {
  return (
    (sent.object === undefined ? intent.object === null : sameId(intent.object?.id ?? '', sent.object.id)) &&
    (sent.amount === undefined || intent.amount === sent.amount) &&
    (sent.currency === undefined || intent.currency === sent.currency) &&
    (sent.payment_reference === undefined ||
      (intent.payment_reference ?? sent.payment_reference) === sent.payment_reference) &&
    (intent.recipient === null || sameId(intent.recipient.id, sent.recipient.id)) &&
    (intent.payment_methods === null || sameSet(intent.payment_methods, sent.payment_methods))
  );
}

async function readCandidate(
  api: MoniteApi,
  linkId: string,
  signal: AbortSignal | undefined,
): Promise<WireLink | null> {
  try {
    return await api.readLink(linkId, 'lookUpAttempt', signal);
  } catch (error) {
    if (isPaymentLinksError(error) && error.code === 'not_found') return null;
    throw error;
  }
}

function matches(link: WireLink, intent: WireIntent, sent: WireCreateLink): boolean {
  return (
    (sent.amount === undefined || link.amount === sent.amount) &&
    (sent.currency === undefined || link.currency === sent.currency) &&
    (sent.payment_reference === undefined ||
      (link.payment_reference ?? intent.payment_reference) === sent.payment_reference) &&
    (link.recipient === null || sameId(link.recipient.id, sent.recipient.id)) &&
    (link.payment_methods === null || sameSet(link.payment_methods, sent.payment_methods)) &&
    (sent.expires_at === undefined || toSecond(link.expires_at) === toSecond(sent.expires_at)) &&
    sameUrl(link.return_url, sent.return_url) &&
    // With a stored object the invoice comes from it.
    (sent.object !== undefined || sameInvoice(link.invoice, sent.invoice))
  );
}

async function isOlder(
  api: MoniteApi,
  intent: WireIntent,
  startedAt: string,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const { data } = await api.readIntentHistory(intent.id, 'lookUpAttempt', signal);
  const times = data.map((row) => instantMs(row?.created_at ?? null)).filter((time) => !Number.isNaN(time));
  const first = times.length === 0 ? instantMs(intent.updated_at) : Math.min(...times);
  return first < notBefore(api.clock, startedAt);
}

export const sameId = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word) => other.includes(word));

export const toSecond = (text: string | null): number => Math.floor(instantMs(text) / 1000);

const sameUrl = (got: string | null, sent: string | undefined): boolean =>
  got === null || sent === undefined ? got === null && sent === undefined : checkedUrl(got) === checkedUrl(sent);

function sameInvoice(got: WireInvoice | null, sent: WireCreateLink['invoice']): boolean {
  const file = sent?.file;
  return (
    (got?.issue_date ?? null) === (sent?.issue_date ?? null) &&
    (got?.due_date ?? null) === (sent?.due_date ?? null) &&
    (got?.file?.name ?? null) === (file?.name ?? null) &&
    (got?.file?.mimetype ?? null) === (file?.mimetype ?? null) &&
    (got?.file?.url ?? null) === (file?.url ?? null)
  );
}

import type { Money, PaymentLink, TimelineEvent, TimelineEventType, Verb } from '@paylinks/core';
import { unlessRefused } from '../http/afterWrite.js';
import { toInstant } from '../http/instant.js';
import type { MoniteApi } from './api.js';
import { toPaymentLink } from './mapping.js';
import { allRecords } from './recordList.js';
import { toRecord } from './recordMapping.js';
import type { WireIntentEvent, WireLink, WireRecord } from './schemas.js';

const verb: Verb = 'getLinkTimeline';

/** What is known of a link's life, newest first: the history of its payment intent, and of the records that Monite keeps of that payment. What a user may not read is left out. */
export async function linkTimeline(
  api: MoniteApi,
  wire: WireLink,
  signal: AbortSignal | undefined,
): Promise<readonly TimelineEvent[]> {
  const intentId = wire.payment_intent_id ?? wire.payment_intent?.id ?? null;
  if (intentId === null) return [];
  const [intent, history] = await Promise.all([
    wire.payment_intent?.status != null ? wire.payment_intent : unlessRefused(api.readIntent(intentId, verb, signal)),
    unlessRefused(api.readIntentHistory(intentId, verb, signal)),
  ]);
  const link = toPaymentLink(wire, intent, api.context);
  const records = await recordsOf(api, link, intentId, signal);
  const events = [
    ...ofIntent(link, intentId, history?.data ?? []),
    ...records.flatMap((record) => ofRecord(api, record)),
  ];
  // In the order of telling until here, so that of events at the same instant the later one comes to stand first.
  return events.toReversed().sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** Monite keeps records of stored payables and receivables only. */
async function recordsOf(
  api: MoniteApi,
  { source }: PaymentLink,
  intentId: string,
  signal: AbortSignal | undefined,
): Promise<readonly WireRecord[]> {
  if (source === null) return [];
  const rows = (await unlessRefused(allRecords(api, { object_id: source.id }, verb, signal))) ?? [];
  return rows.filter((row) => row.payment_intent_id?.toLowerCase() === intentId.toLowerCase());
}

function ofIntent(
  link: PaymentLink,
  intentId: string,
  rows: readonly (WireIntentEvent | null)[],
): readonly TimelineEvent[] {
  const known = rows
    .flatMap((row) => {
      const at = toInstant(row?.created_at ?? null);
      return row === null || at === null ? [] : [{ ...row, at, word: row.status ?? '' }];
    })
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return known.map(({ id, at, word }, index): TimelineEvent => {
    const type = intentEvents.get(word) ?? 'unknown';
    const ended = type === 'canceled' && link.status === 'expired';
    const isOfLink = type === 'created' || ended;
    return {
      id: id ?? `${intentId}:${word}:${at}`,
      type: ended ? 'expired' : type,
      rawStatus: word,
      at,
      amount: amountIn(type, link.amount),
      subject: isOfLink ? { type: 'link', id: link.id } : { type: 'intent', id: intentId },
      reason: ended ? reasonOf(at, link.expiresAt) : null,
      // An intent names only the method of its last attempt.
      paymentMethod: isPaid(type) || (type === 'processing' && index === known.length - 1) ? methodOf(link) : null,
      actorId: null,
    };
  });
}

/** With the older words that pages of Monite still use: https://docs.monite.com/payments/payment-intents. */
const intentEvents: ReadonlyMap<string, TimelineEventType> = new Map([
  ['created', 'created'],
  ['processing', 'processing'],
  ['pending', 'processing'],
  ['succeeded', 'paid'],
  ['payment_failed', 'attempt_failed'],
  ['failed', 'attempt_failed'],
  ['payment_cancelled', 'canceled'],
  ['canceled', 'canceled'],
  ['settled', 'settled'],
  ['refunded', 'refunded'],
  ['disputed', 'disputed'],
  ['payout_failed', 'payout_failed'],
  ['payout_canceled', 'payout_canceled'],
]);

const isPaid = (type: TimelineEventType): boolean =>
  ['paid', 'settled', 'refunded', 'disputed', 'payout_failed', 'payout_canceled'].includes(type);

const methodOf = ({ paymentIntent }: PaymentLink): string | null => paymentIntent?.selectedPaymentMethod ?? null;

/** How much was given back or is disputed, an intent does not tell. */
const amountIn = (type: TimelineEventType, amount: Money): Money | null =>
  type === 'refunded' || type === 'disputed' || type === 'unknown' ? null : amount;

/** A link that ended before its time was ended by somebody. */
function reasonOf(at: string, expiresAt: string | null): TimelineEvent['reason'] {
  if (expiresAt === null) return null;
  return Date.parse(at) < Date.parse(expiresAt) ? 'by_request' : 'deadline';
}

function ofRecord(api: MoniteApi, wire: WireRecord): readonly TimelineEvent[] {
  const { id, amount, paymentMethod, history } = toRecord(wire, api.context);
  return history.map((step, index) => ({
    id: `${id}:${index}`,
    type: step.status === 'unknown' ? 'unknown' : `record_${step.status}`,
    rawStatus: step.rawStatus,
    at: step.at,
    amount,
    subject: { type: 'record', id },
    reason: null,
    paymentMethod,
    actorId: step.entityUserId,
  }));
}

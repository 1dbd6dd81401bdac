import { ControlError } from './Dialect.js';
import { bookPayment } from './moniteBooks.js';
import type { Intent, Link, MoniteState } from './moniteState.js';
import { moniteEvent } from './moniteWebhooks.js';

/**
 * The documented edges of a payment intent (docs.monite.com, payments/payment-intents). A failed payment goes on to succeeded only.
 * What follows after `settled` is not documented; refunds and disputes are taken over from `succeeded`.
 */
const intentEdges: Readonly<Record<string, readonly string[]>> = {
  created: ['processing', 'succeeded', 'payment_cancelled', 'payment_failed'],
  processing: ['succeeded', 'payment_failed'],
  payment_failed: ['succeeded'],
  succeeded: ['settled', 'payment_failed', 'payout_failed', 'payout_canceled', 'disputed', 'refunded'],
  settled: ['disputed', 'refunded'],
};
export const intentMayBecome = (intent: Intent, status: string): boolean =>
  intentEdges[intent.status]?.includes(status) ?? false;

export function setLinkStatus(state: MoniteState, link: Link, status: string): void {
  link.status = status;
  state.notify(moniteEvent(state, 'payment_link', 'status_updated', link.id, status));
}

export function setIntentStatus(state: MoniteState, intent: Intent, status: string): void {
  const at = state.clock.iso();
  intent.status = status;
  intent.updatedAt = at;
  intent.history.push({ id: state.store.id('monite.history'), at, status });
  state.notify(moniteEvent(state, 'payment_intent', 'status_updated', intent.id, status));
}

export function moveIntent(state: MoniteState, link: Link, status: string): void {
  const { intent } = link;
  if (!intentMayBecome(intent, status)) {
    throw new ControlError(`Sandbox: the payment of link ${link.id} is ${intent.status} and cannot become ${status}.`);
  }
  const before = intent.status;
  intent.underWay = intent.underWay && status === 'processing';
  setIntentStatus(state, intent, status);
  bookPayment(state, link, before);
}

/** created -> expired. An intent that has no payment begun is cancelled with it; a failed attempt stays on record as failed. */
export function expireLink(state: MoniteState, link: Link): void {
  setLinkStatus(state, link, 'expired');
  if (intentMayBecome(link.intent, 'payment_cancelled')) moveIntent(state, link, 'payment_cancelled');
}

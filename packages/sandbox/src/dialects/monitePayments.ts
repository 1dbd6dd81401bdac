import type { Checkout } from '../payPage.js';
import type { PayOptions } from '../Sandbox.js';
import { ControlError } from './Dialect.js';
import { intentMayBecome, moveIntent, setIntentStatus, setLinkStatus } from './moniteLife.js';
import type { Link, MoniteState } from './moniteState.js';
import { accountOf } from './moniteState.js';
import type { MethodType } from './moniteWords.js';
import { decimalsOf, methodNames } from './moniteWords.js';

const bankTransfers: readonly MethodType[] = ['sepa_credit', 'sepa_debit', 'us_ach', 'bacs_direct_debit'];

export function linkOf(state: MoniteState, linkId: string): Link {
  const link = state.links.get(linkId);
  if (link) return link;
  throw new ControlError(`Sandbox: there is no Monite link ${linkId}. control.links() tells which there are.`);
}

/** The link is done when the method was accepted; the money follows on the intent. A payment that failed before goes to succeeded without a second `processing`: the documented life of an intent has no such edge. */
export function pay(state: MoniteState, linkId: string, { method, arrivesAfterMs = 2000 }: PayOptions): void {
  const link = linkOf(state, linkId);
  if (link.status !== 'created')
    throw new ControlError(`Sandbox: link ${linkId} is ${link.status} and cannot be paid.`);
  const chosen = link.methods.find((type) => type === (method ?? link.methods[0]));
  if (!chosen) throw new ControlError(`Sandbox: link ${linkId} takes ${link.methods.join(', ')}, not ${method}.`);
  link.intent.selectedMethod = chosen;
  link.intent.underWay = true;
  setLinkStatus(state, link, 'succeeded');
  if (arrivesAfterMs !== 0 && intentMayBecome(link.intent, 'processing')) moveIntent(state, link, 'processing');
  if (arrivesAfterMs === null) return;
  const arrive = (): void => {
    if (link.intent.underWay) moveIntent(state, link, 'succeeded');
  };
  if (arrivesAfterMs === 0) arrive();
  else state.clock.schedule(state.clock.now() + arrivesAfterMs, arrive);
}

export function failPayment(state: MoniteState, linkId: string): void {
  const link = linkOf(state, linkId);
  const { intent } = link;
  // Failed again, after a decline or on the second try: there is no edge for it, and the status says it already.
  if (intent.status === 'payment_failed' && (intent.underWay || link.status === 'created')) intent.underWay = false;
  else moveIntent(state, link, 'payment_failed');
}

export function settle(state: MoniteState, linkId: string): void {
  const link = linkOf(state, linkId);
  arriveFirst(state, link);
  moveIntent(state, link, 'settled');
}

export function refund(state: MoniteState, linkId: string): void {
  const link = linkOf(state, linkId);
  arriveFirst(state, link);
  moveIntent(state, link, 'refunded');
}

/** Money can be paid out or given back only after it has come. */
function arriveFirst(state: MoniteState, link: Link): void {
  if (link.status === 'succeeded' && intentMayBecome(link.intent, 'succeeded')) moveIntent(state, link, 'succeeded');
}

export function setStatus(
  state: MoniteState,
  linkId: string,
  words: { readonly link?: string | undefined; readonly payment?: string | undefined },
): void {
  const link = linkOf(state, linkId);
  link.intent.underWay = false;
  if (words.link !== undefined) setLinkStatus(state, link, words.link);
  if (words.payment !== undefined) setIntentStatus(state, link.intent, words.payment);
}

export function checkout(state: MoniteState, linkId: string): Checkout | null {
  const link = state.links.get(linkId);
  if (!link) return null;
  const recipient = accountOf(state, link.recipient);
  return {
    linkId,
    state: checkoutState(link),
    minorUnits: link.amount,
    decimals: decimalsOf(link.currency),
    currency: link.currency,
    recipient: recipient?.name ?? 'The recipient',
    reference: link.reference ?? state.store.sources.get(link.object?.id ?? '')?.number ?? null,
    methods: link.methods.map((type) => ({
      type,
      name: shownNames[type] ?? methodNames[type],
      slow: bankTransfers.includes(type),
    })),
    accepted: false,
    declined: link.intent.status === 'payment_failed',
    expiresAt: link.expiresAt,
    returnUrl: link.returnUrl,
  };
}

const shownNames: Partial<Record<MethodType, string>> = {
  card: 'Card',
  sepa_credit: 'SEPA transfer',
  sepa_debit: 'SEPA direct debit',
  us_ach: 'ACH transfer',
  p24: 'Przelewy24',
  eps: 'EPS',
};

function checkoutState({ status, intent }: Link): Checkout['state'] {
  if (intent.underWay) return 'processing';
  switch (intent.status) {
    case 'created':
    case 'payment_failed':
      if (status === 'created') return 'open';
      if (status === 'expired') return 'expired';
      return intent.status === 'created' ? 'processing' : 'failed';
    case 'processing':
      return 'processing';
    case 'payment_cancelled':
      return 'expired';
    case 'refunded':
      return 'refunded';
    default:
      return 'paid';
  }
}

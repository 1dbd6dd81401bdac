import type { PayOptions } from '../Sandbox.js';
import { ControlError } from './Dialect.js';
import type { Link, MethodName, Payment, QontoState } from './qontoState.js';
import { linkEvent } from './qontoWebhooks.js';

export function linkOf(state: QontoState, linkId: string): Link {
  const link = state.links.get(linkId);
  if (link) return link;
  throw new ControlError(`Sandbox: there is no Qonto link ${linkId}. control.links() tells which there are.`);
}

export function setLinkStatus(state: QontoState, link: Link, status: string): void {
  link.status = status;
  touch(state, link);
}

function touch(state: QontoState, link: Link): void {
  link.updatedAt = state.clock.iso();
  state.notify(linkEvent(state, link, 'updated'));
}

/** open -> expired. While a payment is under way the link waits for it. */
export function expireWhenDue(state: QontoState, link: Link): void {
  if (link.status === 'open' && Date.parse(link.expiresAt) <= state.clock.now()) setLinkStatus(state, link, 'expired');
}

const underWay = (link: Link): Payment | undefined => link.payments.findLast(({ status }) => status === 'pending');

/** open -> processing -> paid. A reusable link stays open, whatever happens to its payments. */
export function pay(state: QontoState, linkId: string, { method, arrivesAfterMs = 2000 }: PayOptions): void {
  const link = linkOf(state, linkId);
  if (link.status !== 'open') throw new ControlError(`Sandbox: link ${linkId} is ${link.status} and cannot be paid.`);
  const chosen = link.methods.find((name) => name === (method ?? link.methods[0]));
  if (!chosen) throw new ControlError(`Sandbox: link ${linkId} takes ${link.methods.join(', ')}, not ${method}.`);
  const payment = addPayment(state, link, chosen, 'pending');
  if (arrivesAfterMs === 0) return arrive(state, link, payment);
  if (link.reusable) touch(state, link);
  else setLinkStatus(state, link, 'processing');
  if (arrivesAfterMs === null) return;
  state.clock.schedule(state.clock.now() + arrivesAfterMs, () => {
    if (payment.status === 'pending') arrive(state, link, payment);
  });
}

function addPayment(state: QontoState, link: Link, method: MethodName, status: string): Payment {
  const payment: Payment = {
    id: state.store.id('qonto.payment'),
    createdAt: state.clock.iso(),
    method,
    debitorEmail: 'payer@example.com',
    status,
    paidAt: null,
  };
  link.payments.push(payment);
  return payment;
}

function arrive(state: QontoState, link: Link, payment: Payment): void {
  payment.status = 'paid';
  payment.paidAt = state.clock.iso();
  if (link.reusable) touch(state, link);
  else setLinkStatus(state, link, 'paid');
}

/** A declined attempt leaves the link open; a payment under way that fails opens it again. Money that came stays. */
export function failPayment(state: QontoState, linkId: string): void {
  const link = linkOf(state, linkId);
  const payment = underWay(link);
  if (payment) {
    payment.status = 'failed';
    if (link.reusable) touch(state, link);
    else setLinkStatus(state, link, 'open');
    return expireWhenDue(state, link);
  }
  if (link.status !== 'open') throw new ControlError(`Sandbox: link ${linkId} is ${link.status}: no payment can fail.`);
  addPayment(state, link, link.methods[0] ?? 'credit_card', 'failed');
  touch(state, link);
}

export function settle(state: QontoState, linkId: string): void {
  const link = linkOf(state, linkId);
  const payment = underWay(link);
  if (!payment)
    throw new ControlError(`Sandbox: no payment of link ${linkId} is under way. Qonto knows nothing after paid.`);
  arrive(state, link, payment);
}

export function setStatus(
  state: QontoState,
  linkId: string,
  words: { readonly link?: string | undefined; readonly payment?: string | undefined },
): void {
  const link = linkOf(state, linkId);
  if (words.payment !== undefined) {
    const last = link.payments.at(-1) ?? addPayment(state, link, link.methods[0] ?? 'credit_card', words.payment);
    last.status = words.payment;
  }
  setLinkStatus(state, link, words.link ?? link.status);
}

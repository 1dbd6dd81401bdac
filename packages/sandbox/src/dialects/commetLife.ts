import type { PayOptions } from '../Sandbox.js';
import type { CommetState, Payment } from './commetState.js';
import { linkEvent } from './commetWebhooks.js';
import { ControlError } from './Dialect.js';

export const methods = [
  { type: 'card', name: 'Card', slow: false },
  { type: 'bank_debit', name: 'Bank debit', slow: true },
] as const;

/** What the customer can still pay: a try that failed, or waits for the bank's confirmation, is not the end of a link (commet docs, accept-one-time-payments). */
export const payable: readonly string[] = ['pending', 'failed', 'requires_action'];

export function setPaymentStatus(state: CommetState, payment: Payment, status: string): void {
  payment.status = status;
  payment.updatedAt = state.clock.iso();
  const event = linkEvent(state, payment);
  if (event) state.notify(event);
}

export function paymentOf(state: CommetState, id: string): Payment {
  const payment = state.payments.get(id);
  if (payment) return payment;
  throw new ControlError(
    `Sandbox: Commet has no payment ${id}. control.links() and control.charges() tell which there are.`,
  );
}

export function pay(state: CommetState, id: string, { method = 'card', arrivesAfterMs = 2000 }: PayOptions): void {
  const payment = paymentOf(state, id);
  if (payment.kind !== 'link' || !payable.includes(payment.status)) {
    throw new ControlError(`Sandbox: ${payment.kind} ${id} is ${payment.status} and cannot be paid.`);
  }
  if (!methods.some(({ type }) => type === method)) {
    throw new ControlError(`Sandbox: link ${id} takes ${methods.map(({ type }) => type).join(', ')}, not ${method}.`);
  }
  if (arrivesAfterMs === 0) return setPaymentStatus(state, payment, 'succeeded');
  process(state, payment, arrivesAfterMs);
}

/** Under way; the money is there after a while. null: not before `settle`. */
export function process(state: CommetState, payment: Payment, arrivesAfterMs: number | null): void {
  payment.tries += 1;
  const { tries } = payment;
  setPaymentStatus(state, payment, 'processing');
  if (arrivesAfterMs === null) return;
  state.clock.schedule(state.clock.now() + arrivesAfterMs, () => {
    // Not where this try has failed meanwhile and another was begun.
    if (payment.status === 'processing' && payment.tries === tries) setPaymentStatus(state, payment, 'succeeded');
  });
}

export function failPayment(state: CommetState, id: string): void {
  const payment = paymentOf(state, id);
  if (payment.status !== 'processing' && !payable.includes(payment.status)) {
    throw new ControlError(`Sandbox: ${payment.kind} ${id} is ${payment.status} and cannot fail.`);
  }
  setPaymentStatus(state, payment, 'failed');
}

export function settle(state: CommetState, id: string): void {
  const payment = paymentOf(state, id);
  const waits = payment.status === 'processing' || (payment.kind === 'charge' && payment.status === 'requires_action');
  if (!waits) {
    throw new ControlError(
      `Sandbox: ${payment.kind} ${id} is ${payment.status}. Commet knows nothing after succeeded.`,
    );
  }
  setPaymentStatus(state, payment, 'succeeded');
}

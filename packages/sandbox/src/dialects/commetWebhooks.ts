import { hmacHex } from '../hmacHex.js';
import { currentVersion } from './commetReplies.js';
import type { CommetState, Payment } from './commetState.js';
import { newId } from './commetState.js';
import type { SandboxEvent } from './Dialect.js';

type EventName = 'payment_link.created' | 'payment_link.completed' | 'payment_link.failed' | 'payment_link.canceled';

const eventNames: Readonly<Record<string, EventName>> = {
  pending: 'payment_link.created',
  succeeded: 'payment_link.completed',
  failed: 'payment_link.failed',
  canceled: 'payment_link.canceled',
};

/** `X-Commet-Signature`: hex HMAC-SHA256 of the raw body alone; the time stands inside of the body (commet docs, webhooks). null: no event tells of this status. */
export function linkEvent(state: CommetState, payment: Payment): SandboxEvent | null {
  const event = eventNames[payment.status];
  if (payment.kind !== 'link' || event === undefined) return null;
  const id = newId(state, 'whev');
  const timestamp = state.clock.iso();
  const failed = payment.status === 'failed';
  return {
    body: {
      id,
      event,
      timestamp,
      organizationId: state.organizationId,
      mode: 'sandbox',
      apiVersion: currentVersion,
      data: {
        paymentId: payment.id,
        status: payment.status,
        amount: payment.subtotal + payment.tax,
        currency: payment.currency,
        description: payment.description,
        customerId: payment.customerId,
        ...(failed ? { failureCode: 'card_declined', failureMessage: null } : {}),
      },
    },
    sign: async (secret, _, text) => ({
      'X-Commet-Signature': await hmacHex(secret, text),
      'X-Commet-Event': event,
      'X-Commet-Timestamp': timestamp,
      'X-Commet-Event-Id': id,
    }),
  };
}

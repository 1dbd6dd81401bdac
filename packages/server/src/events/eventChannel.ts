import type { PaymentLink } from '@paylinks/core';
import type { HandlerStore } from '../store/HandlerStore.js';

export const eventChannel = (scope: string): string => `pl:e:${encodeURIComponent(scope)}`;

/** All that a page is told: which link to read again. */
export const writeMessage = (linkId: string): string => JSON.stringify({ linkId });

export function linkIdOf(message: string): string | null {
  try {
    const { linkId } = JSON.parse(message) as { readonly linkId?: unknown };
    return typeof linkId === 'string' ? linkId : null;
  } catch {
    return null;
  }
}

/** Only who has read a link lately can be looking at it. */
const lookedAtMs = 86_400_000;
const intentKey = (scope: string, intentId: string): string => `pl:i:${encodeURIComponent(scope)}:${intentId}`;

/** Some events name the payment alone: which link it belongs to is known from the last reading. */
export async function rememberIntent(store: HandlerStore, scope: string, link: PaymentLink): Promise<void> {
  if (link.paymentIntentId === null) return;
  await store.set(intentKey(scope, link.paymentIntentId), link.id, { ttlMs: lookedAtMs }).catch(() => false);
}

export async function linkOfIntent(
  store: HandlerStore,
  scope: string,
  paymentIntentId: string | null,
): Promise<string | null> {
  return paymentIntentId === null ? null : store.get(intentKey(scope, paymentIntentId));
}

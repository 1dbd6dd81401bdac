import type { PaymentLinksClient } from '@paylinks/core';

const rememberedEvents = 500;
const told = new WeakMap<PaymentLinksClient, Set<string>>();

/** False for an event that was told before. */
export function isNewEvent(client: PaymentLinksClient, eventId: string): boolean {
  const events = told.get(client) ?? new Set<string>();
  told.set(client, events);
  if (events.has(eventId)) return false;
  events.add(eventId);
  const [oldest] = events;
  if (events.size > rememberedEvents && oldest !== undefined) events.delete(oldest);
  return true;
}

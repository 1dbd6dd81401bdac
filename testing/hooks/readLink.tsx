import { definePaymentLinksClient, type PaymentLink, PaymentLinksError } from '@paylinks/core';
import { paymentLinkFixture } from '@paylinks/core/testing';
import { type KitEvent, PaymentLinksProvider } from '@paylinks/hooks';
import { act } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';

export const passes = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
export type Reading = Partial<PaymentLink> | PaymentLinksError;

/** A provider that gives one reading after the other, the last one for ever. */
export function provider(...readings: Reading[]) {
  const readAt: number[] = [];
  const client = definePaymentLinksClient({
    capabilities: { provider: 'host' },
    getLink: async (id) => {
      const reading = readings[Math.min(readAt.length, readings.length - 1)] ?? {};
      readAt.push(Date.now());
      if (reading instanceof PaymentLinksError) throw reading;
      return paymentLinkFixture({ ...reading, id });
    },
    expireLink: async (id) => paymentLinkFixture({ id, status: 'expired' }),
  });
  const events: KitEvent[] = [];
  const wrapper = ({ children }: { children: ReactNode }) => (
    <PaymentLinksProvider client={client} onEvent={(event) => events.push(event)}>
      {children}
    </PaymentLinksProvider>
  );
  const gaps = () => readAt.slice(1).map((at, index) => Math.round((at - (readAt[index] ?? 0)) / 100) / 10);
  return { client, readAt, gaps, events, wrapper };
}

export const failure = (code: PaymentLinksError['code'], retryAfterMs?: number) =>
  new PaymentLinksError({ code, message: code, verb: 'getLink', retryAfterMs });

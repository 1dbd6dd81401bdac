import { definePaymentLinksClient, type PaymentLink, type PaymentLinksClient } from '@paylinks/core';
import { paymentLinkFixture } from '@paylinks/core/testing';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '@paylinks/components/styles.css';
import { PaymentLinkCard, type PaymentLinkCardProps, PaymentLinksKit } from '../index.js';

// What is on its way has the room of what comes: nothing that somebody reads, or is about to press, moves under it.
const link = paymentLinkFixture({ status: 'open', livemode: null, expiresAt: '2099-01-01T00:00:00Z' });

let arrive: (link: PaymentLink) => void;
let client: PaymentLinksClient;
beforeEach(() => {
  const coming = new Promise<PaymentLink>((resolve) => {
    arrive = resolve;
  });
  client = definePaymentLinksClient({ capabilities: { provider: 'example' }, getLink: () => coming });
});
afterEach(() => arrive(link));

function Page(card: Partial<PaymentLinkCardProps>): ReactElement {
  return (
    <PaymentLinksKit client={client} locale="en-GB" timeZone="UTC">
      <div style={{ inlineSize: 480 }}>
        <PaymentLinkCard linkId={link.id} pollMs={false} {...card} />
        <p>Below</p>
      </div>
    </PaymentLinksKit>
  );
}

const height = (): number => document.querySelector('.pl-card')?.getBoundingClientRect().height ?? 0;

it('a card that is still to come is as high as the card', async () => {
  await render(<Page />);
  const loading = height();
  expect(loading).toBeGreaterThan(200);
  arrive(link);
  await expect.element(page.getByRole('button', { name: 'More actions' })).toBeVisible();
  expect(Math.abs(height() - loading)).toBeLessThanOrEqual(1);
});

it('a card that is drawn at once moves nothing when the rest of it comes', async () => {
  let shifts = 0;
  const observer = new PerformanceObserver((list) => {
    shifts += list.getEntries().length;
  });
  observer.observe({ type: 'layout-shift' });
  await render(<Page initialLink={{ ...link, lastAttempt: 'failed' }} />);
  const first = height();
  await expect.element(page.getByText('The last payment attempt failed.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'More actions' })).toBeVisible();
  expect(height()).toBe(first);
  shifts += observer.takeRecords().length;
  observer.disconnect();
  expect(shifts).toBe(0);
});

it('a button that says "Copied" is as wide as it was', async () => {
  // A page of a test may not write to the clipboard.
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await render(<Page initialLink={link} />);
  const copy = page.getByRole('button', { name: 'Copy link' });
  await expect.element(copy).toBeVisible();
  const width = (): number => copy.element().getBoundingClientRect().width;
  const before = width();
  await copy.click();
  await expect.element(copy).toHaveAttribute('data-copied');
  expect(width()).toBe(before);
  vi.restoreAllMocks();
});

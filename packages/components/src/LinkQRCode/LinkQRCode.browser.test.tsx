import { definePaymentLinksClient, type PaymentLink } from '@paylinks/core';
import { paymentLinkFixture } from '@paylinks/core/testing';
import jsQR from 'jsqr';
import type { ReactElement } from 'react';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '@paylinks/components/styles.css';
import { LinkQRCode, PaymentLinksKit, type PaymentLinksKitProps } from '../index.js';

// What only a browser does: pixels.
const client = definePaymentLinksClient({ capabilities: { provider: 'example' } });
const link = paymentLinkFixture({
  url: 'https://pay.example.com/?link=6f0b9d1e-4c1a-4a52-9a35-0c3f7a2e91d4&l=d%C3%A9',
});

function Code({ kit, of = link }: { kit?: Partial<PaymentLinksKitProps>; of?: PaymentLink }): ReactElement {
  return (
    <PaymentLinksKit client={client} locale="en-GB" {...kit}>
      <LinkQRCode link={of} />
    </PaymentLinksKit>
  );
}

/** What a reader sees in a picture. */
async function scanned(picture: Blob): Promise<string | undefined> {
  const bitmap = await createImageBitmap(picture);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (context === null) throw new Error('No canvas here.');
  context.drawImage(bitmap, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  return jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data;
}

const image = () => page.getByRole('img', { name: 'QR code of the payment link for €1,234.50' });

async function shown(): Promise<Blob> {
  await expect.element(image()).toBeVisible();
  const { base64 } = await page.screenshot({ element: image(), base64: true });
  return (await fetch(`data:image/png;base64,${base64}`)).blob();
}

it.each(['light', 'dark'] as const)('is read again from the page in %s, to the letter', async (colorScheme) => {
  document.documentElement.style.background = colorScheme === 'dark' ? '#000' : '#fff';
  await render(<Code kit={{ colorScheme }} />);
  expect(await scanned(await shown())).toBe(link.url);
});

it('holds the longest address that a provider may give', async () => {
  const long = `https://pay.example.com/${'a'.repeat(2083 - 24)}`;
  document.documentElement.style.setProperty('--pl-qr-size', '800px');
  await render(<Code of={{ ...link, url: long }} />);
  expect(await scanned(await shown())).toBe(long);
  document.documentElement.style.removeProperty('--pl-qr-size');
});

it('is saved as a picture that scans, named after the reference', async () => {
  const saved: { name: string; href: string }[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, href: this.href });
  });
  await render(<Code of={{ ...link, reference: 'INV 7/a' }} />);
  await userEvent.click(page.getByRole('button', { name: 'Download QR code' }));
  await expect.poll(() => saved.length).toBe(1);
  expect(saved[0]?.name).toBe('payment-link-INV-7-a.png');
  expect(await scanned(await (await fetch(saved[0]?.href ?? '')).blob())).toBe(link.url);
  vi.restoreAllMocks();
});

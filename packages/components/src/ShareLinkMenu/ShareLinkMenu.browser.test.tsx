import { definePaymentLinksClient } from '@paylinks/core';
import { paymentLinkFixture } from '@paylinks/core/testing';
import type { ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PaymentLinksKit, ShareLinkMenu } from '../index.js';
import styles from '../styles/index.css?inline';

// What only a browser does: shadow roots, the top layer, and where things stand.
const client = definePaymentLinksClient({ capabilities: { provider: 'example' } });

function Widget(): ReactElement {
  return (
    <PaymentLinksKit client={client} locale="en-GB">
      {/* A clipped box that is a containing block of its own, as a card is. */}
      <div style={{ overflow: 'clip', containerType: 'inline-size', blockSize: 48, inlineSize: 140 }}>
        <ShareLinkMenu link={paymentLinkFixture()} />
      </div>
    </PaymentLinksKit>
  );
}

let host: HTMLElement;
let shadow: ShadowRoot;
let root: Root;

// Closed: nobody outside sees what is pressed inside.
beforeEach(async () => {
  host = document.body.appendChild(document.createElement('div'));
  shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  await sheet.replace(styles);
  shadow.adoptedStyleSheets = [sheet];
  const place = shadow.appendChild(document.createElement('div'));
  root = createRoot(place);
  root.render(<Widget />);
  await vi.waitUntil(() => button());
});
afterEach(() => {
  root.unmount();
  host.remove();
});

const button = (): HTMLElement => shadow.querySelector('button[aria-haspopup="menu"]') as HTMLElement;
const menu = (): HTMLElement | null => shadow.querySelector('[role="menu"]');
const item = (word: string): HTMLElement | undefined =>
  [...shadow.querySelectorAll<HTMLElement>('[role="menuitem"]')].find(({ textContent }) => textContent === word);
async function open(): Promise<void> {
  button().focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => menu()).toBeTruthy();
}

it('stands above everything, whole and in sight, beside its button', async () => {
  await open();
  const at = menu()?.getBoundingClientRect();
  const by = button().getBoundingClientRect();
  expect(at?.top).toBeGreaterThanOrEqual(by.bottom);
  expect(at?.left).toBeGreaterThanOrEqual(0);
  expect(at?.bottom).toBeLessThanOrEqual(window.innerHeight);
  const last = item('Download QR code')?.getBoundingClientRect();
  const hit = shadow.elementFromPoint((last?.left ?? 0) + 20, (last?.top ?? 0) + 10);
  expect(menu()?.contains(hit)).toBe(true);
});

it('has the focus inside of a shadow root, and gives it back there', async () => {
  await open();
  await expect.poll(() => shadow.activeElement?.textContent).toBe('Copy link');
  await userEvent.keyboard('{ArrowUp}');
  expect(shadow.activeElement).toBe(item('Download QR code'));
  await userEvent.keyboard('{Escape}');
  expect(menu()).toBeNull();
  expect(shadow.activeElement).toBe(button());
});

it('knows a press inside from one outside, also where nobody else can', async () => {
  await open();
  const group = menu()?.firstElementChild as HTMLElement;
  group.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  expect(menu()).not.toBeNull();
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  await expect.poll(() => menu()).toBeNull();
});

it('shows the code in a dialog of the same tree, and gives the focus back to its button', async () => {
  await open();
  item('Show QR code')?.click();
  await expect.poll(() => shadow.querySelector('[role="dialog"] svg[role="img"]')).toBeTruthy();
  await expect.poll(() => shadow.activeElement?.getAttribute('role')).toBe('dialog');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => shadow.querySelector('[role="dialog"]')).toBeNull();
  await expect.poll(() => shadow.activeElement).toBe(button());
});

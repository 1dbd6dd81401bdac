import { createSandbox, type Sandbox } from '@paylinks/sandbox';
import { type ReactElement, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sandboxClient } from '../../../../testing/providers/sandboxClients.js';
import { CreateLinkForm, PaymentLinkCard, PaymentLinksKit } from '../index.js';
import styles from '../styles/index.css?inline';

// A widget in a shadow root: its overlays, its focus and what it says stay inside, and a page around it has a button before and one behind.
let sandbox: Sandbox;
let place: HTMLElement;
let shadow: ShadowRoot;
let root: Root;

function Widget(): ReactElement {
  const [client] = useState(() => sandboxClient('monite', sandbox));
  const [linkId, setLinkId] = useState('');
  return (
    <PaymentLinksKit client={client} locale="en-GB" timeZone="Europe/Berlin">
      <CreateLinkForm onCreated={({ id }) => setLinkId(id)} />
      {linkId === '' ? null : <PaymentLinkCard linkId={linkId} />}
    </PaymentLinksKit>
  );
}

beforeEach(async () => {
  sandbox = createSandbox();
  document.body.insertAdjacentHTML(
    'beforeend',
    '<div id="page"><button>Before</button><div></div><button>Behind</button></div>',
  );
  place = document.querySelector('#page') as HTMLElement;
  shadow = (place.querySelector('div') as HTMLElement).attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  await sheet.replace(styles);
  shadow.adoptedStyleSheets = [sheet];
  root = createRoot(shadow.appendChild(document.createElement('div')));
  root.render(<Widget />);
});
afterEach(() => {
  root.unmount();
  place.remove();
});

const all = (selector: string): HTMLElement[] => [...shadow.querySelectorAll<HTMLElement>(selector)];
const named = (selector: string, name: string): HTMLElement =>
  all(selector).find((element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().startsWith(name),
  ) as HTMLElement;
const soon = (selector: string, name: string): Promise<HTMLElement> =>
  vi.waitUntil(() => named(selector, name), 10_000);
const focused = (): string => {
  const active = shadow.activeElement;
  return (active?.getAttribute('aria-label') ?? active?.textContent ?? '').trim();
};

async function makeLink(): Promise<void> {
  (await soon('label', 'Amount')).click();
  await userEvent.keyboard('12.50');
  (await soon('.pl-chip', 'Card')).click();
  named('label', 'Reference').click();
  await userEvent.keyboard('SHADOW-1{Enter}');
  await soon('article', 'Payment link for');
}

it('makes a link, with its styles', async () => {
  await makeLink();
  expect(sandbox.control.links()).toHaveLength(1);
  expect(getComputedStyle(named('article', 'Payment link for')).borderRadius).toBe('12px');
});

it('says that the link is there, and shows its details, which hold the focus until they close', async () => {
  await makeLink();
  await expect.poll(focused).toBe('Link created');
  (await soon('button', 'View details')).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => all('[role="dialog"] .pl-details-section').length).toBeGreaterThan(2);
  expect(document.querySelector('body > .pl-root')).toBeNull();
  const dialog = all('[role="dialog"]')[0] as HTMLElement;
  expect(getComputedStyle(dialog).position).toBe('relative');
  await expect.poll(() => shadow.activeElement).toBe(dialog);
  const { style } = document.documentElement;
  expect(style.overflow, 'the page behind it').toBe('hidden');
  await userEvent.tab({ shift: true });
  expect(dialog.contains(shadow.activeElement), 'the last control of the dialog').toBe(true);
  const last = shadow.activeElement;
  await userEvent.tab();
  expect(dialog.contains(shadow.activeElement), 'the first control of the dialog').toBe(true);
  expect(shadow.activeElement).not.toBe(last);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => all('[role="dialog"]').length).toBe(0);
  expect(style.overflow).toBe('');
  await expect.poll(focused).toBe('View details');
});

it('asks before a link is expired, says that it was, and copies or says how', async () => {
  await makeLink();
  named('button', 'Copy link').click();
  // A page without the focus of a window may not write to the clipboard.
  await expect
    .poll(() =>
      all('output, [role="alert"]')
        .map(({ textContent }) => textContent)
        .join(),
    )
    .toMatch(/Copied|This page may not copy/);
  (await soon('button', 'More actions')).focus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(focused).toBe('Expire link');
  await userEvent.keyboard('{Enter}');
  await expect.poll(focused).toBe('Keep link');
  await userEvent.tab();
  expect(focused()).toMatch(/^Expire link/);
  await userEvent.tab();
  expect(focused()).toBe('Keep link');
  await userEvent.tab({ shift: true });
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() =>
      all('output')
        .map(({ textContent }) => textContent)
        .join(),
    )
    .toContain('The link is now: Expired');
  expect(sandbox.control.links()[0]?.status).toBe('expired');
  await expect.poll(() => shadow.activeElement).toBe(named('article', 'Payment link for'));
});

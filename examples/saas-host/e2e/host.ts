import type { Sandbox, SandboxProvider } from '@paylinks/sandbox';
import { startSandbox } from '@paylinks/sandbox/node';
import { expect as expectSoon, type Locator, type Page, test as playwright } from '@playwright/test';
import { type Host, startHost } from '../server/startHost.js';

/** The kit polls every five seconds, and a build server may be busy. */
export const expect = expectSoon.configure({ timeout: 15_000 });

interface Fixtures {
  /** Whose books and payment links the page opens with. */
  provider: SandboxProvider;
  /** The provider that this test's own host talks to: `control` is the truth that the page is held against. */
  sandbox: Sandbox;
  host: Host;
  /** Where a test breaks requests on purpose, the browser's own notes about them are no defect. */
  requestsMayFail: boolean;
  /** What the browser's console said was wrong. Held to be empty at the end of each test. */
  complaints: string[];
}

/** Every test has a host and a sandbox of its own, in this process: journeys never share state. */
export const test = playwright.extend<Fixtures>({
  timezoneId: 'Europe/Berlin',
  locale: 'en-GB',
  provider: ['monite', { option: true }],
  requestsMayFail: [false, { option: true }],
  // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads from this pattern what a fixture needs: nothing.
  sandbox: async ({}, provide) => {
    const sandbox = await startSandbox();
    await provide(sandbox);
    await sandbox.close();
  },
  page: async ({ page, provider }, provide) => {
    await page.addInitScript((id) => {
      if (localStorage.getItem('halden.provider') === null) localStorage.setItem('halden.provider', id);
    }, provider);
    await provide(page);
  },
  host: async ({ sandbox }, provide) => {
    const host = await startHost({ sandbox });
    await provide(host);
    await host.close();
  },
  baseURL: async ({ host }, provide) => {
    await provide(host.url);
  },
  complaints: [
    async ({ page, requestsMayFail }, provide, testInfo) => {
      testInfo.setTimeout(90_000);
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() !== 'error' && message.type() !== 'warning') return;
        if (requestsMayFail && /^Failed to load resource|blocked by CORS policy/.test(message.text())) return;
        complaints.push(message.text());
      });
      await provide(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export const amountField = (page: Page): Locator => page.getByRole('textbox', { name: 'Amount' });
export const createButton = (page: Page): Locator => page.getByRole('button', { name: 'Create link' });

/** From the list of invoices to the filled form of INV-2047, as a person goes. */
export async function requestPayment(page: Page): Promise<void> {
  await page.goto('/invoices');
  await page.getByRole('link', { name: 'INV-2047' }).click();
  await page.getByRole('link', { name: 'Request payment' }).click();
  await expect(amountField(page)).toHaveValue('1,234.50');
  await page.getByRole('checkbox', { name: 'Card' }).check();
}

/** The card of the one link that there is. */
export const card = (page: Page): Locator => page.getByRole('article', { name: /^Payment link for/ });

/** Presses an action of a card, which waits in its menu. */
export async function chooseAction(of: Locator, name: string): Promise<void> {
  await of.getByRole('button', { name: 'More actions' }).click();
  await of.getByRole('menuitem', { name }).click();
}

export const createsSent = (sandbox: Sandbox) =>
  sandbox.control.requests().filter(({ method, path }) => method === 'POST' && creates.test(path));
const creates = /^(\/v2)?\/payment(_link)?s$/;
export const expiresSent = (sandbox: Sandbox) =>
  sandbox.control
    .requests()
    .filter(({ method, path }) => method !== 'GET' && /\/(expire|deactivate|cancel)$/.test(path));

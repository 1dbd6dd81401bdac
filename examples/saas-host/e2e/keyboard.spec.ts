import type { Locator, Page } from '@playwright/test';
import { amountField, card, createButton, createsSent, expect, test } from './host.js';

test('the whole road by keyboard alone, and what a screen reader is told on it', async ({ page, context, sandbox }) => {
  await page.goto('/invoices');
  await tabTo(page, page.getByRole('link', { name: 'INV-2047' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'INV-2047' })).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: 'Request payment' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Request payment' })).toBeFocused();

  await tabTo(page, amountField(page));
  await expect(amountField(page)).toHaveJSProperty('required', true);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('0');
  await page.keyboard.press('Enter');
  await expect(amountField(page)).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('2 fields need your attention');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('1,234.50');
  await tabTo(page, page.getByRole('checkbox', { name: 'Card' }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('checkbox', { name: 'SEPA Direct Debit' }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('radio', { name: '30 days' }));
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: '7 days' })).toBeChecked();
  await expect(page.getByRole('group', { name: /^Expires/ }).getByRole('status')).toContainText('Until ');

  sandbox.control.faults([{ route: 'createLink', delayMs: 700, times: 1 }]);
  await tabTo(page, createButton(page));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Creating…' })).toBeAttached();
  await expect(page.getByRole('heading', { name: 'Link created' })).toBeFocused();
  expect(createsSent(sandbox)).toHaveLength(1);

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await tabTo(page, page.getByRole('button', { name: 'Copy link' }).first());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Copied' }).first()).toBeAttached();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${sandbox.urls.pay}/${sandbox.control.links()[0]?.id}`);

  const opened = context.waitForEvent('page');
  await tabTo(page, card(page).getByRole('button', { name: 'More actions' }));
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('menuitem', { name: 'Open page' })).toBeFocused();
  await page.keyboard.press('Enter');
  const payPage = await opened;
  await tabTo(payPage, payPage.getByRole('radio', { name: 'Card' }));
  await tabTo(payPage, payPage.getByRole('button', { name: /^Pay/ }));
  await payPage.keyboard.press('Enter');
  await expect(payPage.getByRole('status')).toBeVisible();
  await payPage.close();
  sandbox.control.advanceTime(60_000);
  await expect(card(page).getByRole('status').filter({ hasText: /./ })).toHaveText(
    'The link is now: Paid, not settled yet',
    {
      timeout: 15_000,
    },
  );

  await tabTo(page, page.getByRole('button', { name: 'Create another' }));
  await page.keyboard.press('Enter');
  await expect(amountField(page)).toHaveValue('1,234.50');
  await tabTo(page, page.getByRole('checkbox', { name: 'Card' }));
  await page.keyboard.press('Space');
  await tabTo(page, createButton(page));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Link created' })).toBeFocused();

  const open = card(page).filter({ hasText: 'Open' });
  await tabTo(page, open.getByRole('button', { name: 'More actions' }));
  await page.keyboard.press('ArrowUp');
  await expect(open.getByRole('menuitem', { name: 'Expire link' })).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('alertdialog', { name: 'Expire the link for €1,234.50?' });
  await expect(dialog).toHaveAccessibleDescription(/Nobody can pay with it any more/);
  await expect(dialog.getByRole('button', { name: 'Keep link' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(open.getByRole('button', { name: 'More actions' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await tabTo(page, dialog.getByRole('button', { name: 'Expire link' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const expired = card(page).filter({ hasText: 'Expired' });
  await expect(expired.getByRole('status').filter({ hasText: /./ })).toHaveText('The link is now: Expired');
  // What was pressed is gone; the focus has not fallen out of the page.
  await expect(page.locator(':focus')).toBeAttached();
});

test('a page is reached by its first link, and its heading is where the reader lands', async ({ page }) => {
  await page.goto('/invoices');
  await expect(page.getByRole('heading', { level: 1, name: 'Invoices' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.getByRole('link', { name: 'Activity' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Activity' })).toBeFocused();
  await expect(page).toHaveTitle('Activity · Halden');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Invoices' })).toBeFocused();
});

/** Only the Tab key moves; a target that cannot be reached that way fails. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target.first()).toBeAttached();
  for (let presses = 0; presses < 80; presses += 1) {
    const focused = await target.evaluateAll((elements) =>
      elements.some((element) => element === document.activeElement),
    );
    if (focused) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

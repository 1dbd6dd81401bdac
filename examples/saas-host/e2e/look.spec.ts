import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { card, chooseAction, createButton, expect, requestPayment, test } from './host.js';

/** Evaluated and not added as a script: the page's own content policy stays in force. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = [
  ['monite', '/invoices'],
  ['monite', '/invoices/inv_2047'],
  ['monite', '/invoices/inv_2047/request'],
  ['monite', '/links'],
  ['monite', '/links/new'],
  ['monite', '/activity'],
  ['monite', '/settings'],
  ['monite', '/thanks'],
  ['monite', '/nowhere'],
  ['qonto', '/invoices/inv_3015/request'],
  ['qonto', '/links/new'],
  ['qonto', '/settings'],
  ['commet', '/invoices/inv_5009/request'],
  ['commet', '/links/new'],
] as const;

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    for (const [provider, path] of pages) {
      test.describe(`on ${provider}`, () => {
        test.use({ provider });

        test(`${path} has nothing that axe objects to, and fits 320 px`, async ({ page }) => {
          await page.goto(path);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expectSound(page);
          await page.setViewportSize({ width: 320, height: 640 });
          await expectSound(page);
        });
      });
    }

    test('so do the created link, its card and its dialog', async ({ page }) => {
      await requestPayment(page);
      await createButton(page).click();
      await expect(page.getByRole('heading', { name: 'Link created' })).toBeVisible();
      await expect(card(page)).toContainText('Open');
      await expectSound(page);
      await page.setViewportSize({ width: 320, height: 640 });
      await expectSound(page);
      await chooseAction(card(page), 'Expire link');
      await expect(page.getByRole('alertdialog')).toBeVisible();
      await expectSound(page);
    });

    test('so do the mistakes in a form', async ({ page }) => {
      await requestPayment(page);
      await page.getByRole('textbox', { name: 'Amount' }).fill('0');
      await page.getByRole('textbox', { name: 'Reference' }).fill('');
      await createButton(page).click();
      await expect(page.getByRole('alert')).toBeVisible();
      await expectSound(page);
      await page.setViewportSize({ width: 320, height: 640 });
      await expectSound(page);
    });
  });
}

test('the kit follows the app: its font, its colours and its light', async ({ page }) => {
  await requestPayment(page);
  await createButton(page).click();
  const button = page.getByRole('button', { name: 'Copy link' }).first();
  await expect(button).toHaveCSS('background-color', 'rgb(29, 92, 73)');
  await expect(card(page)).toHaveCSS('font-family', /Helvetica Neue/);
  await expect(card(page)).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await page.getByRole('button', { name: 'Switch to dark appearance' }).click();
  await expect(card(page)).toHaveCSS('background-color', 'rgb(23, 28, 25)');
  await page.reload();
  await expect(card(page)).toHaveCSS('background-color', 'rgb(23, 28, 25)');
});

/** Nothing that axe objects to, and no scrolling sideways. */
async function expectSound(page: Page): Promise<void> {
  // The finished state is judged, not a colour on its way.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    ),
  );
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBe(0);
}

import { card, chooseAction, createButton, expect, requestPayment, test } from './host.js';

declare global {
  interface Window {
    violations: string[];
  }
}

const pages = [
  '/invoices',
  '/invoices/:id',
  '/invoices/:id/request',
  '/links/new',
  '/activity',
  '/settings',
  '/thanks',
  '/x',
];
const invoices = { monite: 'inv_2047', qonto: 'inv_3015', commet: 'inv_5009' } as const;

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.violations.push(`${violatedDirective}: ${blockedURI}`);
    });
  });
});
test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

for (const provider of ['monite', 'qonto', 'commet'] as const) {
  test.describe(`on ${provider}`, () => {
    test.use({ provider });

    for (const path of pages) {
      test(`${path} is drawn under the strictest content policy`, async ({ page }) => {
        const response = await page.goto(path.replace(':id', invoices[provider]));
        const policy = response?.headers()['content-security-policy']?.split('; ') ?? [];
        expect(policy).toEqual(
          expect.arrayContaining([
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
          ]),
        );
        expect(policy.join()).not.toContain('unsafe');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForLoadState('networkidle');
      });
    }
  });
}

test('what is loaded later is drawn under it too: the outcome, the card, the dialog, a mistake', async ({ page }) => {
  await requestPayment(page);
  await page.getByRole('textbox', { name: 'Reference' }).fill('');
  await createButton(page).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('textbox', { name: 'Reference' }).fill('INV-2047');
  await createButton(page).click();
  await expect(page.getByRole('heading', { name: 'Link created' })).toBeVisible();
  await chooseAction(card(page), 'Expire link');
  await expect(page.getByRole('alertdialog')).toBeVisible();
});

test('the policy is in force: a script that is written into the page does not run', async ({ page, complaints }) => {
  await page.goto('/invoices');
  const refused = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.ran = true">');
      return 'ran';
    } catch (error) {
      return String(error);
    }
  });
  expect(refused).toContain('TrustedHTML');
  expect(await page.evaluate(() => window.violations.splice(0))).toHaveLength(1);
  await expect.poll(() => complaints.splice(0)).toHaveLength(1);
});

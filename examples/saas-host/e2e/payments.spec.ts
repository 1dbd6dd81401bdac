import type { Sandbox } from '@paylinks/sandbox';
import type { Page } from '@playwright/test';
import { expect, test } from './host.js';

test.use({ requestsMayFail: true });

const recordsSent = (sandbox: Sandbox, number: string) => {
  const { id } = sandbox.control.sources().find((source) => source.number === number) ?? {};
  return sandbox.control
    .requests()
    .filter(({ method, path }) => method === 'POST' && path === '/payment_records')
    .filter(({ body }) => Object(body).object?.id === id);
};

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Record a payment for INV-2047' });
const outstanding = (page: Page) => page.getByLabel('What is outstanding').filter({ visible: true });

async function opens(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Record payment', exact: true }).first().click();
  await expect(dialog(page).getByRole('button', { name: /^Record / })).toBeEnabled();
}

async function records(page: Page, amount: string): Promise<void> {
  await opens(page);
  await dialog(page).getByRole('textbox', { name: 'Amount' }).fill(amount);
  await dialog(page)
    .getByRole('button', { name: /^Record / })
    .click();
}

test('a part, then the full amount that is due, then a refund: what is outstanding, and how the invoice stands', async ({
  page,
  sandbox,
}) => {
  await page.goto('/invoices/inv_2047');
  await expect(outstanding(page)).toHaveText('Total€1,234.50Recorded€0.00Outstanding€1,234.50');
  await records(page, '400');
  await expect(dialog(page).getByRole('heading', { name: 'Payment recorded' })).toBeFocused();
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('button', { name: 'Record payment' })).toBeFocused();
  await expect(outstanding(page)).toContainText('Recorded€400.00Outstanding€834.50');
  await expect(page.getByRole('heading', { level: 1 }).locator('..')).toContainText('Sent');

  await opens(page);
  await dialog(page).getByRole('button', { name: 'Full amount due, €834.50' }).click();
  await dialog(page).getByRole('button', { name: 'Record payment' }).click();
  await expect(dialog(page)).toContainText('Nothing is outstanding any more.');
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('heading', { level: 1 }).locator('..')).toContainText('Paid');

  await opens(page);
  await dialog(page).getByText('Refund', { exact: true }).click();
  await dialog(page).getByRole('textbox', { name: 'Amount' }).fill('34.50');
  await dialog(page).getByRole('button', { name: 'Record refund' }).click();
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expect(outstanding(page)).toContainText('Recorded€1,200.00Outstanding€34.50');
  await expect(page.getByRole('heading', { level: 1 }).locator('..')).toContainText('Sent');
  expect(recordsSent(sandbox, 'INV-2047').map(({ body }) => Object(body).amount)).toEqual([40_000, 83_450, -3_450]);
});

test('a reply that is lost after the payment was recorded: it is found, and recorded once', async ({
  page,
  sandbox,
}) => {
  await page.goto('/invoices/inv_2047');
  await expect(outstanding(page)).toContainText('Outstanding€1,234.50');
  sandbox.control.faults([
    { route: 'createRecord', drop: 'after', times: 1 },
    { route: 'listRecords', delayMs: 1_000, times: 1 },
  ]);
  await records(page, '400');
  await expect(dialog(page).getByRole('alert')).toContainText('We are checking whether the payment was recorded.');
  await expect(dialog(page).getByRole('heading', { name: 'Payment recorded' })).toBeFocused();
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expect(outstanding(page)).toContainText('Recorded€400.00Outstanding€834.50');
  expect(recordsSent(sandbox, 'INV-2047')).toHaveLength(1);
});

test('a double click, and a reload while the reply is under way: one record', async ({ page, sandbox }) => {
  await page.goto('/invoices/inv_2047');
  await opens(page);
  await dialog(page).getByRole('textbox', { name: 'Amount' }).fill('400');
  // The record exists at once; the page is gone before its reply comes.
  sandbox.control.faults([{ route: 'createRecord', delayMs: 60_000, times: 1 }]);
  await dialog(page).getByRole('button', { name: 'Record payment' }).dblclick();
  await expect.poll(() => recordsSent(sandbox, 'INV-2047').length).toBe(1);
  sandbox.control.faults([]);
  await page.reload();
  await page.getByRole('button', { name: 'Record payment' }).click();
  await expect(dialog(page).getByRole('heading', { name: 'It had been recorded; here it is' })).toBeVisible();
  expect(recordsSent(sandbox, 'INV-2047')).toHaveLength(1);
});

test('more than is due is asked about first, and a planned payment is started, paid or cancelled in the list', async ({
  page,
  sandbox,
}) => {
  await page.goto('/invoices/inv_2047');
  await records(page, '2000');
  await expect(dialog(page).getByRole('button', { name: 'Change the amount' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('textbox', { name: 'Amount' })).toBeFocused();
  expect(recordsSent(sandbox, 'INV-2047')).toHaveLength(0);

  await dialog(page).getByText('Planned', { exact: true }).click();
  await dialog(page).getByRole('textbox', { name: 'Amount' }).fill('200');
  await dialog(page).getByLabel('Planned for').fill('2099-01-31');
  await dialog(page).getByRole('button', { name: 'Record payment' }).click();
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expect(outstanding(page)).toContainText('Outstanding€1,234.50Planned€200.00');
  await page.getByRole('button', { name: 'Start processing' }).click();
  await expect(outstanding(page)).toContainText('Processing€200.00');
  await page.getByRole('button', { name: 'Cancel payment' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel payment' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: '€200.00' })).toContainText('Canceled');
});

import { sandboxClient, sandboxInput } from '../../../testing/providers/sandboxClients.js';
import { expect, test } from './host.js';

test.describe('every link of the account', () => {
  test.use({ provider: 'qonto' });

  test('is sorted, filtered, paged and opened, and turns when it is paid, without a reload', async ({
    page,
    sandbox,
  }) => {
    sandbox.control.connection('enabled');
    const client = sandboxClient('qonto', sandbox);
    for (let index = 0; index < 25; index += 1) {
      await client.createLink(sandboxInput('qonto', { minorUnits: 1000 + 100 * index, currency: 'EUR' }));
    }
    await page.goto('/invoices');
    await page.getByRole('link', { name: 'Links', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Payment links' })).toBeFocused();
    await expect(page.getByText('20 of 25 shown', { exact: true })).toBeVisible();

    await page.getByRole('button', { name: 'Amount' }).click();
    const first = page.getByRole('row').nth(1);
    await expect(first).toContainText('€34.00');
    await expect(page.getByRole('columnheader', { name: 'Amount' })).toHaveAttribute('aria-sort', 'descending');
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect(page.getByText('25 shown', { exact: true })).toBeVisible();

    await page.getByRole('radio', { name: 'Paid' }).check();
    await expect(page.getByText('No payment links match').first()).toBeAttached();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(first).toContainText('€34.00');

    await first.getByRole('button', { name: '€34.00' }).click();
    const details = page.getByRole('dialog', { name: 'Payment link for €34.00' });
    await expect(details).toContainText('Open');
    const highest = (await client.listLinks({ sort: { by: 'amount', direction: 'desc' }, limit: 1 })).items[0];
    sandbox.control.pay(highest?.id ?? '', { arrivesAfterMs: 0 });
    await expect(details).toContainText('Paid, not settled yet');
    await page.keyboard.press('Escape');
    await expect(details).toBeHidden();
    await expect(first).toContainText('Paid, not settled yet');
    await expect(first.getByRole('button', { name: '€34.00' })).toBeFocused();
  });
});

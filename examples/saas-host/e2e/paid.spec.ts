import {
  amountField,
  card,
  chooseAction,
  createButton,
  createsSent,
  expect,
  expiresSent,
  requestPayment,
  test,
} from './host.js';

test('an invoice is paid through its link, and every side sees it without a reload', async ({
  page,
  context,
  sandbox,
}) => {
  await requestPayment(page);
  await expect(page.getByRole('textbox', { name: 'Reference' })).toHaveValue('INV-2047');
  await page.getByRole('checkbox', { name: 'SEPA Direct Debit' }).check();
  await page.getByRole('radio', { name: '7 days' }).check();
  await page.getByRole('textbox', { name: 'Return page' }).fill(`${new URL(page.url()).origin}/thanks`);
  await expect(page.getByText(/^A link for €1,234\.50, payable by Card or SEPA Direct Debit until/)).toBeVisible();
  const pressed = Date.now();
  await createButton(page).click();

  await expect(page.getByRole('heading', { name: 'Link created' })).toBeFocused();
  await expect(card(page)).toContainText('€1,234.50');
  await expect(card(page)).toContainText('Open');
  await expect(card(page)).toContainText('INV-2047');
  await expect(card(page)).toContainText(/Expires in 7 days/);

  const { issueDate, dueDate } = await (await page.request.get('/api/monite/invoices/inv_2047')).json();
  const [sent, ...more] = createsSent(sandbox);
  expect(more).toEqual([]);
  expect(sent?.body).toMatchObject({
    amount: 123_450,
    currency: 'EUR',
    payment_reference: 'INV-2047',
    payment_methods: ['card', 'sepa_debit'],
    return_url: `${new URL(page.url()).origin}/thanks`,
    // Not drawn, and sent all the same.
    invoice: { issue_date: issueDate, due_date: dueDate },
  });
  const { expires_at } = (sent as { body: { expires_at: string } }).body;
  expect(Math.abs(Date.parse(expires_at) - pressed - 7 * 86_400_000)).toBeLessThan(60_000);

  const opened = context.waitForEvent('page');
  await chooseAction(card(page), 'Open page');
  const payPage = await opened;
  await expect(payPage.getByRole('heading', { name: '€1,234.50 to' })).toBeVisible();
  await payPage.getByRole('radio', { name: 'SEPA Direct Debit' }).check();
  await payPage.getByRole('button', { name: 'Pay €1,234.50' }).click();
  await expect(payPage.getByRole('status')).toContainText('processing');

  await expect(card(page)).toContainText('Processing');
  await expect(page.getByText('Sent', { exact: true })).toBeVisible();
  sandbox.control.advanceTime(60_000);
  await expect(card(page)).toContainText('Paid, not settled yet');
  await expect(card(page).getByRole('status').filter({ hasText: /./ })).toHaveText(
    'The link is now: Paid, not settled yet',
  );
  await expect(page.getByText('Paid', { exact: true })).toBeVisible();

  await payPage.getByRole('link', { name: 'Back to the platform' }).click();
  await expect(payPage.getByRole('heading', { name: 'Thank you' })).toBeVisible();

  await page.getByRole('link', { name: 'Activity' }).click();
  await expect(page.getByText('Payment received for INV-2047')).toBeVisible();
});

test('everything about a link is a press away, and stays true while it is looked at', async ({ page, sandbox }) => {
  await requestPayment(page);
  await createButton(page).click();
  const button = card(page).getByRole('button', { name: 'View details' });
  await button.click();
  const details = page.getByRole('dialog', { name: 'Payment link for €1,234.50' });
  await expect(details).toBeFocused();
  await expect(details.getByRole('region', { name: 'Activity' })).toContainText('Link created');
  await expect(details.getByRole('img', { name: 'QR code of the payment link for €1,234.50' })).toBeVisible();
  const saved = page.waitForEvent('download');
  await details.getByRole('button', { name: 'Download QR code' }).click();
  expect((await saved).suggestedFilename()).toBe('payment-link-INV-2047.png');

  const [link] = sandbox.control.links();
  sandbox.control.pay(link?.id ?? '', { arrivesAfterMs: 0 });
  await expect(details).toContainText('Paid, not settled yet');
  await expect(details.getByRole('region', { name: 'Money' })).toContainText('Received, not paid out yet');
  await expect(details.getByRole('region', { name: 'Activity' })).toContainText('Payment received');
  await details.getByRole('button', { name: 'Technical details' }).click();
  await expect(details).toContainText(link?.id ?? 'no link');
  await page.keyboard.press('Escape');
  await expect(details).toBeHidden();
  await expect(button).toBeFocused();
  await expect(card(page)).toContainText('Paid, not settled yet');
});

test('a link is expired through the dialog, and nobody can pay with it any more', async ({ page, sandbox }) => {
  await requestPayment(page);
  await createButton(page).click();
  const payUrl = await page.getByRole('link', { name: 'Open page' }).getAttribute('href');
  await chooseAction(card(page), 'Expire link');

  const dialog = page.getByRole('alertdialog', { name: 'Expire the link for €1,234.50?' });
  await expect(dialog.getByRole('button', { name: 'Keep link' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Keep link' }).click();
  await expect(dialog).toBeHidden();
  await expect(card(page).getByRole('button', { name: 'More actions' })).toBeFocused();
  expect(expiresSent(sandbox)).toEqual([]);

  await chooseAction(card(page), 'Expire link');
  await dialog.getByRole('button', { name: 'Expire link' }).click();
  await expect(dialog).toBeHidden();
  await expect(card(page)).toContainText('Expired');
  await expect(card(page).getByRole('button', { name: 'More actions' })).toBeHidden();
  expect(sandbox.control.links().map(({ status }) => status)).toEqual(['expired']);

  await page.goto(payUrl ?? '');
  await expect(page.getByText('This link has expired')).toBeVisible();
});

test('a link that was paid a moment ago is not expired: the dialog says so and the card shows it', async ({
  page,
  sandbox,
}) => {
  await requestPayment(page);
  await createButton(page).click();
  await chooseAction(card(page), 'Expire link');
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toBeVisible();
  const [link] = sandbox.control.links();
  sandbox.control.pay(link?.id ?? '', { arrivesAfterMs: 0 });
  await dialog.getByRole('button', { name: 'Expire link' }).click();

  await expect(page.getByRole('alertdialog', { name: 'This link has been paid' })).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(card(page)).toContainText('Paid, not settled yet');
  expect(expiresSent(sandbox)).toEqual([]);
});

test('a declined attempt is told, and the link can still be paid', async ({ page, context }) => {
  await requestPayment(page);
  await createButton(page).click();
  const opened = context.waitForEvent('page');
  await chooseAction(card(page), 'Open page');
  const payPage = await opened;
  await payPage.getByRole('button', { name: 'Decline' }).click();
  await expect(payPage.getByRole('alert')).toContainText('declined');
  await expect(card(page)).toContainText('The last payment attempt failed. The link can still be paid.');
  await payPage.getByRole('button', { name: 'Pay €1,234.50' }).click();
  await expect(card(page)).toContainText('Paid, not settled yet');
});

test.describe('when the app cannot write the link down', () => {
  test.use({ requestsMayFail: true });

  test('it says so, and does it on the next try', async ({ page }) => {
    await requestPayment(page);
    await page.route('**/api/monite/invoices/*/links/*', (route) => route.abort(), { times: 1 });
    await createButton(page).click();
    const notice = page.getByRole('alert').filter({ hasText: 'The link exists, but Halden could not write it down.' });
    await expect(notice).toBeVisible();
    await expect(card(page)).toHaveCount(0);
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(card(page)).toContainText('INV-2047');
    await expect(notice).toBeHidden();
  });
});

test('a link of its own needs no invoice', async ({ page, sandbox }) => {
  await page.goto('/links/new');
  await amountField(page).fill('25');
  await page.getByRole('combobox', { name: 'Currency' }).selectOption('GBP');
  await page.getByRole('checkbox', { name: 'Card' }).check();
  await page.getByRole('textbox', { name: 'Reference' }).fill('Workshop seat');
  await createButton(page).click();
  await expect(page.getByRole('heading', { name: 'Link created' })).toBeFocused();
  await expect(card(page)).toContainText('£25.00');
  expect(createsSent(sandbox)[0]?.body).toMatchObject({ amount: 2_500, currency: 'GBP' });

  await page.reload();
  await expect(card(page)).toContainText('Workshop seat');
});

for (const [invoice, text, minorUnits, currency] of [
  ['INV-2046', '168,000', 168_000, 'JPY'],
  ['INV-2045', '412.750', 412_750, 'KWD'],
] as const) {
  test(`an invoice in ${currency} is asked for with that currency's own decimals`, async ({ page, sandbox }) => {
    await page.goto('/invoices');
    await page.getByRole('link', { name: invoice }).click();
    await page.getByRole('link', { name: 'Request payment' }).click();
    await expect(amountField(page)).toHaveValue(text);
    await page.getByRole('checkbox', { name: 'Card' }).check();
    await createButton(page).click();
    await expect(page.getByRole('heading', { name: 'Link created' })).toBeVisible();
    expect(createsSent(sandbox)[0]?.body).toMatchObject({ amount: minorUnits, currency });
  });
}

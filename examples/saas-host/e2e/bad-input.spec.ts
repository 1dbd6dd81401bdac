import { amountField, createButton, createsSent, expect, requestPayment, test } from './host.js';

/** What is typed, how it stands there when the field is left (an amount that can be read gets its decimals), and the sentence. */
const amounts = [
  ['0', '0.00', 'Enter an amount above zero.'],
  ['-5', '-5', 'Enter an amount without a minus.'],
  ['1e5', '1e5', 'Enter an amount such as 1,234.50.'],
  ['1,234.567', '1,234.567', 'Enter at most 2 decimals.'],
  ['', '', 'Enter an amount.'],
  ['99999999999999999999', '99999999999999999999', 'Enter a smaller amount.'],
] as const;

for (const [typed, shown, sentence] of amounts) {
  test(`the amount ${typed === '' ? 'left empty' : typed} is refused in words, and what was typed stays`, async ({
    page,
    sandbox,
  }) => {
    await requestPayment(page);
    await amountField(page).fill(typed);
    await createButton(page).click();
    await expect(amountField(page)).toBeFocused();
    await expect(amountField(page)).toHaveValue(shown);
    await expect(amountField(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(amountField(page)).toHaveAccessibleDescription(sentence);
    await expect(page.getByRole('alert')).toContainText('One field needs your attention');
    await expect(page.getByRole('checkbox', { name: 'Card' })).toBeChecked();
    expect(createsSent(sandbox)).toEqual([]);

    await amountField(page).fill('12.50');
    await createButton(page).click();
    await expect(page.getByRole('heading', { name: 'Link created' })).toBeVisible();
    expect(createsSent(sandbox)[0]?.body).toMatchObject({ amount: 1_250 });
  });
}

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test('a tap that leaves a wrong amount is not lost, though the sentence in the place of the help is shorter', async ({
    page,
  }) => {
    await requestPayment(page);
    const more = page.getByRole('button', { name: 'More options' });
    await amountField(page).fill('0');
    // The invoice's own words stand in there.
    await expect(more).toHaveAttribute('aria-expanded', 'true');
    const { height } = (await more.boundingBox()) ?? { height: 0 };
    await more.tap({ position: { x: 20, y: height - 2 } });
    await expect(more).toHaveAttribute('aria-expanded', 'false');
    await expect(amountField(page)).toHaveAccessibleDescription('Enter an amount above zero.');
  });
});

for (const [when, days, sentence] of [
  ['in the past', -2, 'Choose a time in the future.'],
  ['beyond what the provider takes', 71, 'Choose an earlier time: the provider does not take one so far ahead.'],
] as const) {
  test(`an expiry ${when} is refused at its field`, async ({ page, sandbox }) => {
    await requestPayment(page);
    await page.getByRole('radio', { name: 'Pick a date' }).check();
    const at = page.getByLabel(/^Date and time/);
    const typed = `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T12:00`;
    await at.fill(typed);
    await createButton(page).click();
    await expect(at).toHaveAccessibleDescription(sentence);
    await expect(at).toHaveValue(typed);
    await expect(page.getByRole('group', { name: /^Expires/ }).locator(':focus')).toBeVisible();
    expect(createsSent(sandbox)).toEqual([]);
  });
}

test('a return page with a script in it is refused, and stays as typed', async ({ page, sandbox }) => {
  await requestPayment(page);
  const field = page.getByRole('textbox', { name: 'Return page' });
  await field.fill('javascript:alert(1)');
  await createButton(page).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('javascript:alert(1)');
  await expect(field).toHaveAccessibleDescription('Enter a whole address that starts with https://.');
  expect(createsSent(sandbox)).toEqual([]);
});

test('no way to pay and no reference: both are named, and each name leads to its field', async ({ page, sandbox }) => {
  await requestPayment(page);
  await page.getByRole('checkbox', { name: 'Card' }).uncheck();
  await page.getByRole('textbox', { name: 'Reference' }).fill('');
  await createButton(page).click();
  const summary = page.getByRole('alert');
  await expect(summary).toContainText('2 fields need your attention');
  await expect(page.getByRole('group', { name: 'Payment methods' })).toHaveAccessibleDescription(
    'Choose at least one way to pay.',
  );
  await expect(page.getByRole('group', { name: 'Payment methods' }).locator(':focus')).toBeVisible();
  await summary.getByRole('button', { name: 'Reference' }).click();
  await expect(page.getByRole('textbox', { name: 'Reference' })).toBeFocused();
  expect(createsSent(sandbox)).toEqual([]);
});

test.describe('refused by the provider', () => {
  test.use({ requestsMayFail: true });

  test('what only the provider can refuse lands on its field, and nothing typed is lost', async ({ page, sandbox }) => {
    await page.goto('/links/new');
    await amountField(page).fill('80');
    await page.getByRole('checkbox', { name: 'Card' }).check();
    await page.getByRole('textbox', { name: 'Reference' }).fill('Deposit');
    await page.getByRole('button', { name: 'More options' }).click();
    await page.getByRole('combobox', { name: 'Kind of recipient' }).selectOption('Business partner');
    const id = page.getByRole('textbox', { name: 'Recipient id' });
    await id.fill('not-an-id');
    await createButton(page).click();
    await expect(page.getByRole('alert')).toContainText('Recipient');
    await expect(page.getByRole('group', { name: /^Recipient/ }).locator(':focus')).toBeVisible();
    await expect(id).toHaveValue('not-an-id');
    await expect(id).toHaveAttribute('aria-invalid', 'true');
    await expect(id).toHaveAccessibleDescription(/./);
    await expect(amountField(page)).toHaveValue('80.00');
    await expect(page.getByRole('textbox', { name: 'Reference' })).toHaveValue('Deposit');
    expect(createsSent(sandbox).map(({ status }) => status)).toEqual([422]);
    expect(sandbox.control.links()).toEqual([]);

    await id.fill(sandbox.credentials.monite.counterpartId);
    await createButton(page).click();
    await expect(page.getByRole('heading', { name: 'Link created' })).toBeVisible();
  });
});

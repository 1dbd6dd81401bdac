import type { Locator, Page } from '@playwright/test';
import { amountField, card, createButton, createsSent, expect, requestPayment, test } from './host.js';

test.use({ requestsMayFail: true });

test('a double click makes one link', async ({ page, sandbox }) => {
  await requestPayment(page);
  await createButton(page).dblclick();
  await expect(page.getByRole('heading', { name: 'Link created' })).toBeVisible();
  expect(createsSent(sandbox)).toHaveLength(1);
  expect(sandbox.control.links()).toHaveLength(1);
});

test('presses while the provider takes its time make one link', async ({ page, sandbox }) => {
  await requestPayment(page);
  sandbox.control.faults([{ route: 'createLink', delayMs: 3_000, times: 1 }]);
  await createButton(page).click();
  await page.getByRole('button', { name: 'Creating…' }).click({ force: true });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Link created' })).toBeVisible();
  expect(createsSent(sandbox)).toHaveLength(1);
});

test('a reply that is lost after the link was made: the form says so, and this app’s server finds the link', async ({
  page,
  sandbox,
}) => {
  await requestPayment(page);
  // The look-up waits too, so that the sentence can be read before it is answered.
  sandbox.control.faults([
    { route: 'createLink', drop: 'after', times: 1 },
    { route: 'listLinks', delayMs: 1_000, times: 1 },
  ]);
  await createButton(page).click();
  await expect(
    page.getByRole('alert').filter({
      hasText: 'The connection broke after sending. We are checking whether the link was created.',
    }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Link created' })).toBeFocused();
  await expect(card(page)).toContainText('€1,234.50');
  expect(createsSent(sandbox)).toHaveLength(1);
  expect(sandbox.control.links()).toHaveLength(1);
});

test('a 503 although the link was made: it is found', async ({ page, sandbox }) => {
  await requestPayment(page);
  sandbox.control.faults([{ route: 'createLink', drop: 'after', status: 503, times: 1 }]);
  await createButton(page).click();
  await expect(page.getByRole('heading', { name: 'Link created' })).toBeVisible();
  expect(createsSent(sandbox)).toHaveLength(1);
  expect(sandbox.control.links()).toHaveLength(1);
});

test('a reply that is lost on its way from this app’s own server: asked again under its key, it tells the same link', async ({
  page,
  sandbox,
}) => {
  await requestPayment(page);
  const keys: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/links') && request.method() === 'POST')
      keys.push(request.headers()['idempotency-key']);
  });
  await page.route(
    '**/api/paylinks/monite/links',
    async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
  await createButton(page).click();
  await expect(
    page.getByRole('alert').filter({
      hasText: 'The connection broke after sending. We are checking whether the link was created.',
    }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Link created' })).toBeFocused();
  await expect(card(page)).toHaveCount(1);
  expect(new Set(keys).size).toBe(1);
  expect(createsSent(sandbox)).toHaveLength(1);
  expect(sandbox.control.links()).toHaveLength(1);
});

test('a 503 without a link: nobody knows, the person looks again and then decides', async ({ page, sandbox }) => {
  await page.clock.install();
  await requestPayment(page);
  sandbox.control.faults([{ route: 'createLink', status: 503, times: 1 }]);
  await createButton(page).click();
  await expect(
    page.getByRole('alert').filter({
      hasText: 'The payment provider is not responding. We are checking whether the link was created.',
    }),
  ).toBeVisible();
  await untilTheSearchEnds(page, notKnown(page));

  await expect(notKnown(page).getByRole('heading')).toBeFocused();
  await page.getByRole('button', { name: 'Look again' }).click();
  await expect(page.getByText(/not found yet/)).toBeVisible();
  expect(createsSent(sandbox)).toHaveLength(1);
  expect(sandbox.control.links()).toEqual([]);

  await page.getByRole('button', { name: 'Create a new link' }).click();
  await expect(page.getByText('If the first one appears later you will have two. We will tell you.')).toBeVisible();
  expect(createsSent(sandbox)).toHaveLength(1);
  await page.getByRole('button', { name: 'Create it anyway' }).click();
  await expect(page.getByRole('heading', { name: 'Link created' })).toBeVisible();
  expect(sandbox.control.links()).toHaveLength(1);
});

test('a reload while the reply is under way: the link is found, and no second one is made', async ({
  page,
  sandbox,
}) => {
  await requestPayment(page);
  // The link exists at once; the page is gone before its reply comes, and until then it may be anybody's.
  sandbox.control.faults([{ route: 'createLink', delayMs: 3_000, times: 1 }]);
  await createButton(page).click();
  await expect.poll(() => sandbox.control.links().length).toBe(1);
  sandbox.control.faults([]);
  await page.reload();
  await expect(page.getByRole('alert').filter({ hasText: 'We are checking' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The link had been created; here it is' })).toBeVisible();
  await expect(card(page)).toContainText('INV-2047');
  expect(createsSent(sandbox)).toHaveLength(1);
});

test('a reload in the middle of a search that finds nothing: what was typed is kept, and nothing is sent', async ({
  page,
  sandbox,
}) => {
  await page.clock.install();
  await requestPayment(page);
  await page.getByRole('textbox', { name: 'Reference' }).fill('INV-2047, second try');
  sandbox.control.faults([{ route: 'createLink', drop: 'before', times: 1 }]);
  await createButton(page).click();
  await expect(page.getByRole('alert').filter({ hasText: 'We are checking' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('alert').filter({ hasText: 'We are checking' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Reference' })).toHaveValue('INV-2047, second try');
  await untilTheSearchEnds(page, notKnown(page));
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(amountField(page)).toHaveValue('1,234.50');
  await expect(page.getByRole('textbox', { name: 'Reference' })).toHaveValue('INV-2047, second try');
  expect(createsSent(sandbox)).toHaveLength(1);
  expect(sandbox.control.links()).toEqual([]);
});

test('a look-alike that a colleague made at the same time: the person says which one is theirs', async ({
  page,
  sandbox,
}) => {
  await page.clock.install();
  await requestPayment(page);
  sandbox.control.faults([
    { route: 'createLink', drop: 'after', times: 1 },
    { route: 'listLinks', status: 503 },
  ]);
  await createButton(page).click();
  await expect.poll(() => createsSent(sandbox).length).toBe(1);
  const [mine] = createsSent(sandbox);
  await fetch(`${sandbox.urls.monite}/payment_links`, {
    method: 'POST',
    headers: { ...mine?.headers },
    body: JSON.stringify(mine?.body),
  });
  sandbox.control.faults([]);
  const question = page.getByRole('heading', { name: 'Is one of these your link?' });
  await untilTheSearchEnds(page, question);
  await expect(question).toBeFocused();
  await page
    .getByRole('button', { name: /^This is mine/ })
    .last()
    .click();
  await expect(page.getByRole('heading', { name: 'The link had been created; here it is' })).toBeVisible();
  await expect(card(page)).toHaveCount(1);
  expect(createsSent(sandbox)).toHaveLength(2);
});

test('pressed offline: nothing is sent, not even later by itself', async ({ page, context, sandbox }) => {
  await requestPayment(page);
  await context.setOffline(true);
  await createButton(page).click();
  await expect(page.getByRole('alert').filter({ hasText: 'There is no connection.' })).toBeVisible();
  await context.setOffline(false);
  await expect(amountField(page)).toHaveValue('1,234.50');
  // Whatever waited for the connection would go out now, before this read.
  await page.getByRole('link', { name: 'Activity' }).click();
  await expect(page.getByRole('heading', { name: 'Activity' })).toBeVisible();
  expect(createsSent(sandbox)).toEqual([]);
});

test('another amount while the first is unsettled sends nothing', async ({ page, sandbox }) => {
  await page.clock.install();
  await requestPayment(page);
  sandbox.control.faults([{ route: 'createLink', status: 503, times: 1 }]);
  await createButton(page).click();
  await expect(page.getByRole('alert').filter({ hasText: 'We are checking' })).toBeVisible();
  await untilTheSearchEnds(page, notKnown(page));
  await page.getByRole('button', { name: 'Leave' }).click();
  await amountField(page).fill('50');
  await createButton(page).click();
  await expect(page.getByRole('heading', { name: 'We do not know yet' })).toBeVisible();
  expect(createsSent(sandbox)).toHaveLength(1);
});

test('a link that a later look finds is handed over', async ({ page, sandbox }) => {
  await page.clock.install();
  await requestPayment(page);
  // The link is made, but the provider's list does not show it until the search is over.
  sandbox.control.faults([
    { route: 'createLink', drop: 'after', times: 1 },
    { route: 'listLinks', status: 503 },
  ]);
  await createButton(page).click();
  await expect(page.getByRole('alert').filter({ hasText: 'We are checking' })).toBeVisible();
  await untilTheSearchEnds(page, notKnown(page));
  sandbox.control.faults([]);
  await page.getByRole('button', { name: 'Look again' }).click();
  await expect(page.getByRole('heading', { name: 'The link had been created; here it is' })).toBeVisible();
  expect(createsSent(sandbox)).toHaveLength(1);
});

test('the first link turns up after a second was made: the person is told that there are two', async ({
  page,
  sandbox,
}) => {
  await page.clock.install();
  await requestPayment(page);
  sandbox.control.faults([
    { route: 'createLink', drop: 'after', times: 1 },
    { route: 'listLinks', status: 503 },
  ]);
  await createButton(page).click();
  await expect(page.getByRole('alert').filter({ hasText: 'We are checking' })).toBeVisible();
  await untilTheSearchEnds(page, notKnown(page));
  await page.getByRole('button', { name: 'Create a new link' }).click();
  await page.getByRole('button', { name: 'Create it anyway' }).click();
  await expect(page.getByRole('heading', { name: 'Link created' })).toBeVisible();
  sandbox.control.faults([]);
  await page.clock.fastForward(5 * 60_000);
  await expect(
    page.getByRole('alert').filter({ hasText: 'The earlier link for €1,234.50 turned up after all.' }),
  ).toBeVisible();
  await expect(card(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Expire the earlier link' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Expire link' }).click();
  await expect(page.getByText('The earlier link for')).toBeHidden();
  expect(createsSent(sandbox)).toHaveLength(2);
  expect(sandbox.control.links().map(({ status }) => status)).toEqual(['expired', 'created']);
});

test('a link for another amount than was asked is shown before anybody can pass it on', async ({ page, sandbox }) => {
  await requestPayment(page);
  await page.route('**/api/paylinks/monite/links', async (route) => {
    const reply = await route.fetch();
    const amount = { minorUnits: 123_456, currency: 'EUR' };
    await route.fulfill({ response: reply, json: { ...(await reply.json()), amount } });
  });
  await createButton(page).click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'The provider made this link for €1,234.56, you saw €1,234.50.' }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Open page' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Expire this link' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Expire link' }).click();
  await expect(amountField(page)).toHaveValue('1,234.50');
  expect(sandbox.control.links().map(({ status }) => status)).toEqual(['expired']);
});

/** The search repeats for a minute: the page's clock runs ahead until it has come to its end. */
async function untilTheSearchEnds(page: Page, end: Locator): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward(10_000);
    await expect(end).toBeVisible({ timeout: 250 });
  }).toPass({ intervals: [100], timeout: 20_000 });
}

const notKnown = (page: Page): Locator =>
  page.getByRole('alert').filter({
    hasText: 'We could not find out whether the link exists. Look again before you create another.',
  });

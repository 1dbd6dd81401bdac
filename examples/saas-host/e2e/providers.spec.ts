import type { SandboxProvider } from '@paylinks/sandbox';
import type { Page } from '@playwright/test';
import { card, chooseAction, createButton, createsSent, expect, expiresSent, test } from './host.js';

interface Journey {
  readonly provider: SandboxProvider;
  readonly invoice: string;
  /** What the payer pays. */
  readonly total: string;
  fillIn(page: Page): Promise<void>;
  /** What the provider is asked for. */
  readonly sent: Readonly<Record<string, unknown>>;
  /** Its word for a link that was ended, and the card's. */
  readonly ended: readonly [string, string];
  readonly paid: string;
}

const journeys: readonly Journey[] = [
  {
    provider: 'monite',
    invoice: 'INV-2047',
    total: '€1,234.50',
    fillIn: (page) => page.getByRole('checkbox', { name: 'Card' }).check(),
    sent: { amount: 123_450, currency: 'EUR', payment_reference: 'INV-2047' },
    ended: ['expired', 'Expired'],
    paid: 'Paid, not settled yet',
  },
  {
    provider: 'qonto',
    invoice: 'INV-3015',
    total: '€1,860.00',
    fillIn: (page) => page.getByRole('checkbox', { name: 'Card' }).check(),
    sent: {
      payment_link: {
        items: [
          {
            title: 'Exhibition poster, series of three',
            quantity: 3,
            unit_price: { value: '420.00', currency: 'EUR' },
          },
          { title: 'Print supervision, hours', quantity: 4, unit_price: { value: '72.50', currency: 'EUR' } },
        ],
        potential_payment_methods: ['credit_card'],
      },
    },
    ended: ['canceled', 'Canceled'],
    paid: 'Paid, not settled yet',
  },
  {
    provider: 'commet',
    invoice: 'INV-5009',
    // 1,620.00 and the tax on top of it.
    total: '€1,944.00',
    fillIn: async (page) => {
      await expect(page.getByText('A link for €1,620.00 plus tax. The provider adds the tax.')).toBeVisible();
    },
    sent: { amount: 162_000, currency: 'eur', description: 'Invoice INV-5009' },
    ended: ['canceled', 'Canceled'],
    paid: 'Paid, not settled yet',
  },
];

const fillIn = async (page: Page, { invoice, fillIn: fill }: Journey): Promise<void> => {
  await page.goto('/invoices');
  await page.getByRole('link', { name: invoice }).click();
  await page.getByRole('link', { name: 'Request payment' }).click();
  await fill(page);
};
const create = async (page: Page, journey: Journey): Promise<void> => {
  await fillIn(page, journey);
  await createButton(page).click();
  await expect(page.getByRole('heading', { name: 'Link created' })).toBeFocused();
  await expect(card(page)).toContainText(journey.total);
};

for (const journey of journeys) {
  const { provider, total, sent, ended, paid } = journey;

  test.describe(`on ${provider}`, () => {
    test.use({ provider });

    test('an invoice is paid through its link, and it shows although nobody asks again', async ({
      page,
      context,
      sandbox,
    }) => {
      await page.clock.install();
      await create(page, journey);
      expect(createsSent(sandbox)).toMatchObject([{ provider, body: sent }]);

      const opened = context.waitForEvent('page');
      await chooseAction(card(page), 'Open page');
      const payPage = await opened;
      await expect(payPage.getByRole('heading', { name: total })).toBeVisible();
      // The page's clock stands still: what it would read again from time to time, it does not. Only the webhook can tell it.
      await page.clock.pauseAt(Date.now() + 1000);
      await payPage.getByRole('button', { name: /^Pay/ }).click();
      await expect(payPage.getByRole('status')).toBeVisible();
      sandbox.control.advanceTime(60_000);
      await expect(card(page)).toContainText(paid);
      await expect(page.getByText('Paid', { exact: true })).toBeVisible();
    });

    test('a link is ended through the dialog', async ({ page, sandbox }) => {
      await create(page, journey);
      await chooseAction(card(page), 'Expire link');
      await page.getByRole('alertdialog').getByRole('button', { name: 'Expire link' }).click();
      await expect(card(page)).toContainText(ended[1]);
      expect(sandbox.control.links()).toMatchObject([{ provider, status: ended[0] }]);
      expect(expiresSent(sandbox)).toHaveLength(1);
    });

    test.describe('when a reply is lost', () => {
      test.use({ requestsMayFail: true });

      test('two presses make one link', async ({ page, sandbox }) => {
        await fillIn(page, journey);
        sandbox.control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
        await createButton(page).dblclick();
        await expect(page.getByRole('heading', { name: /^(Link created|The link had been created)/ })).toBeVisible();
        await expect(card(page)).toContainText(total);
        expect(sandbox.control.links()).toHaveLength(1);
      });
    });
  });
}

test.describe('a basket', () => {
  test.use({ provider: 'qonto' });

  test('is typed, shows its total before anything is sent, and is paid for that total', async ({ page, sandbox }) => {
    await page.goto('/links/new');
    const line = async (index: number, typed: Readonly<Record<string, string>>): Promise<void> => {
      for (const [name, text] of Object.entries(typed)) await page.getByRole('textbox', { name }).nth(index).fill(text);
    };
    await line(0, { Title: 'Workshop, half a day', Quantity: '1.5', 'Net unit price': '199.99', 'VAT %': '20' });
    await page.getByRole('button', { name: 'Add item' }).click();
    await line(1, { Title: 'Printed guide', 'Net unit price': '10.99', 'VAT %': '5.5' });
    await page.getByRole('checkbox', { name: 'Card' }).check();
    // 1.5 × 199.99 is 299.985, so 299.99 and 60.00 of VAT; 10.99 and 0.60.
    await expect(page.getByText(/^A link for €371\.58, payable by Card/)).toBeVisible();
    expect(createsSent(sandbox)).toEqual([]);
    await createButton(page).click();
    await expect(page.getByRole('heading', { name: 'Link created' })).toBeFocused();
    await expect(card(page)).toContainText('€371.58');
    expect(sandbox.control.links()).toHaveLength(1);
  });
});

test('a person changes the provider: other books, other fields, and what belongs to the first one stays there', async ({
  page,
}) => {
  const menu = page.getByRole('combobox', { name: 'Payments by' });
  await page.goto('/invoices/inv_2047');
  await expect(menu).toHaveValue('monite');
  await menu.selectOption('Qonto');
  await expect(page.getByRole('heading', { level: 1, name: 'Invoices' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'INV-3015' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'INV-2047' })).toBeHidden();
  await page.reload();
  await expect(menu).toHaveValue('qonto');

  await page.getByRole('link', { name: 'New payment link' }).click();
  await menu.selectOption('Commet');
  await expect(page.getByRole('textbox', { name: 'Description' })).toBeVisible();
  await menu.selectOption('Monite');
  await expect(page.getByRole('textbox', { name: 'Reference' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Description' })).toBeHidden();
});

test.describe('an account that is not connected', () => {
  test.use({ provider: 'qonto' });

  test('is connected from where a link could not be created', async ({ page, sandbox }) => {
    sandbox.control.connection(null);
    await page.goto('/invoices/inv_3015/request');
    await expect(page.getByText('Payments are not set up yet')).toBeVisible();
    await expect(createButton(page)).toBeDisabled();
    await page.getByRole('button', { name: 'Set up payments' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeFocused();

    await page.getByRole('button', { name: 'Connect account' }).click();
    await page.getByRole('textbox', { name: 'Phone number' }).fill('+33 6 12 34 56 78');
    await page.getByRole('textbox', { name: 'Website' }).fill('https://morrow.example');
    await page.getByRole('button', { name: 'Connect account' }).click();
    await page.getByRole('link', { name: 'Go on at the provider' }).click();
    await page.getByRole('button', { name: 'Connect' }).click();
    await page.getByRole('link', { name: 'Back to the platform' }).click();

    const panel = page.getByRole('region', { name: 'Taking payments' });
    await expect(panel).toContainText('Being checked');
    sandbox.control.advanceTime(5_000);
    await expect(panel).toContainText('Connected');
    await expect(panel).toContainText('Money arrives in Main account.');
  });
});

test('a webhook that nobody signed changes nothing', async ({ page, host, sandbox }) => {
  await page.goto('/invoices');
  const answers = await Promise.all(
    (['monite', 'qonto', 'commet'] as const).map((provider) =>
      fetch(`${host.url}/webhooks/${provider}`, { method: 'POST', body: '{"id":"1"}' }).then(({ status }) => status),
    ),
  );
  expect(answers).toEqual([401, 401, 401]);
  expect(sandbox.control.requests().filter(({ path }) => path.includes('links/'))).toEqual([]);
});

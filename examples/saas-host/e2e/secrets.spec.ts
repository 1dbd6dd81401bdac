import { card, createButton, expect, requestPayment, test } from './host.js';

/** Every byte that reaches the browser, and all that it keeps. */
test('no key reaches the browser: not in a file, a reply, an event, a header or a store', async ({
  page,
  context,
  host,
  sandbox,
}) => {
  const { monite, qonto, commet } = sandbox.credentials;
  const secrets = [
    monite.token,
    monite.clientSecret,
    qonto.token,
    qonto.stagingToken,
    commet.apiKey,
    ...host.providers.flatMap(({ webhookSecrets }) => webhookSecrets),
  ];
  expect(secrets.every((secret) => secret.length > 8)).toBe(true);

  const seen: string[] = [];
  const bodies: Promise<unknown>[] = [];
  page.on('response', (response) => {
    seen.push(response.url(), JSON.stringify(response.headers()));
    // A stream of events has no end to wait for; its messages are taken below.
    if (response.headers()['content-type']?.startsWith('text/event-stream')) return;
    // What the page gave up has no body left.
    bodies.push(
      response.text().then(
        (text) => seen.push(text),
        () => {},
      ),
    );
  });
  page.on('request', (request) => {
    seen.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? '');
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  let events = 0;
  devtools.on('Network.eventSourceMessageReceived', ({ data }) => {
    events += 1;
    seen.push(data);
  });

  await requestPayment(page);
  // An event comes to those who listen by then; who begins to listen reads the link anyway.
  const listening = page.waitForResponse((response) => response.url().includes('/events?'));
  await createButton(page).click();
  await expect(card(page)).toContainText('Open');
  await listening;
  const [link] = sandbox.control.links();
  sandbox.control.pay(link?.id ?? '', { arrivesAfterMs: 0 });
  await expect(card(page)).toContainText('Paid');
  await expect.poll(() => events).toBeGreaterThan(0);
  for (const provider of ['Qonto', 'Commet']) {
    await page.getByRole('combobox', { name: 'Payments by' }).selectOption(provider);
    for (const place of ['New payment link', 'Activity', 'Settings', 'Invoices']) {
      await page.getByRole('link', { name: place, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: place })).toBeVisible();
    }
  }
  await page.waitForLoadState('networkidle');
  await Promise.all(bodies);
  seen.push(JSON.stringify(await context.storageState({ indexedDB: true })));
  seen.push(await page.evaluate(() => JSON.stringify({ ...sessionStorage })), await page.content());

  const all = seen.join('\n');
  // What was looked through is what was shown.
  expect(all).toContain('INV-2047');
  expect(secrets.filter((secret) => forms(secret).some((form) => all.includes(form)))).toEqual([]);
});

const forms = (secret: string): string[] => [
  secret,
  encodeURIComponent(secret),
  Buffer.from(secret).toString('base64'),
];

import { describe, expect, it } from 'vitest';
import { commetCaller } from '../../../testing/openapi/commetCaller.js';
import { moniteCaller } from '../../../testing/openapi/moniteCaller.js';
import { qontoCaller } from '../../../testing/openapi/qontoCaller.js';
import { createSandbox } from './createSandbox.js';
import { amountText } from './payPage.js';

const start = () => {
  const sandbox = createSandbox({ now: '2026-11-20T12:00:00Z' });
  const open = (id: string) => sandbox.fetch(`${sandbox.urls.pay}/${id}`);
  const send = (id: string, fields: Record<string, string>) =>
    sandbox.fetch(`${sandbox.urls.pay}/${id}`, { method: 'POST', body: new URLSearchParams(fields) });
  return { sandbox, control: sandbox.control, open, send, ...moniteCaller(sandbox) };
};

describe('the pay page', () => {
  it('says who gets how much for what, and takes the payment', async () => {
    const { create, open, send, words, control } = start();
    const link = await create({ amount: 123_450, return_url: 'https://shop.example/done?a=1&b=2' });
    const page = await (await open(link.id)).text();
    expect(page).toContain('<title>Pay €1,234.50 to Atelier Lumen GmbH</title>');
    expect(page).toContain('ORD-77');
    expect(page).toContain('20 December 2026 at 12:00 UTC');
    expect(page).toContain('value="card" checked');
    expect(page).toContain('href="https://shop.example/done?a=1&amp;b=2"');

    const answer = await send(link.id, { decision: 'pay', method: 'card' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/pay/${link.id}`]);
    expect(await words(link)).toEqual(['succeeded', 'processing']);
    expect(await (await open(link.id)).text()).toContain('Payment is processing');
    control.advanceTime(2000);
    const paid = await (await open(link.id)).text();
    expect(paid).toContain('<title>Paid: €1,234.50 to Atelier Lumen GmbH</title>');
    expect(paid).not.toContain('<form');
    expect(paid).toContain('Back to the platform');
  });

  it('lets a bank debit take its time', async () => {
    const { create, send, words, control } = start();
    const link = await create();
    await send(link.id, { decision: 'pay', method: 'sepa_debit' });
    control.advanceTime(19_999);
    expect(await words(link)).toEqual(['succeeded', 'processing']);
    control.advanceTime(1);
    expect(await words(link)).toEqual(['succeeded', 'succeeded']);
  });

  it('says that a payment was declined, and stays open', async () => {
    const { create, open, send, words, control } = start();
    const link = await create();
    await send(link.id, { decision: 'decline', method: 'card' });
    expect(await words(link)).toEqual(['created', 'payment_failed']);
    const page = await (await open(link.id)).text();
    expect(page).toContain('The payment was declined');
    expect(page).toContain('<form');

    await send(link.id, { decision: 'pay', method: 'card' });
    expect(await (await open(link.id)).text()).toContain('Payment is processing');
    control.failPayment(link.id);
    expect(await (await open(link.id)).text()).toContain('Payment failed');
  });

  it('takes nothing for a link that has expired or is paid, even from a page that was drawn before', async () => {
    const { create, open, send, control, words } = start();
    const link = await create({ expires_at: '2026-11-20T13:00:00Z' });
    control.advanceTime(3_600_000);
    expect((await send(link.id, { decision: 'pay', method: 'card' })).status).toBe(303);
    expect(await words(link)).toEqual(['expired', 'payment_cancelled']);
    expect(await (await open(link.id)).text()).toContain('This link has expired');
  });

  it.each([
    ['refunded', 'Refunded'],
    ['payment_failed', 'Payment failed'],
    ['settled', 'The money has arrived'],
  ])('knows %s', async (payment, text) => {
    const { create, open, control } = start();
    const { id } = await create();
    control.setStatus(id, { link: 'succeeded', payment });
    expect(await (await open(id)).text()).toContain(text);
  });

  it('does not know other links', async () => {
    const { open, control } = start();
    const response = await open('<script>');
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('<script>');
    expect(() => control.openPayPage('nobody')).toThrow('there is no link nobody');
  });

  it('escapes what came in, and runs no script', async () => {
    const { create, open, control } = start();
    const { id } = await create({ payment_reference: '<img src=x onerror=alert(1)>"\'&' });
    const response = await open(id);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await response.text();
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;');
    expect(page).not.toContain('<img');
    expect(page + control.openPayPage(id)).not.toContain('<script');
  });

  it('has its stylesheet, and the file of a stored invoice', async () => {
    const { sandbox, createFor } = start();
    const css = await sandbox.fetch(`${sandbox.urls.pay}/assets/style.css`);
    expect(css.headers.get('content-type')).toContain('text/css');
    const { body } = await createFor(sandbox.control.sources()[0]!);
    const { file } = body['invoice'] as { file: { url: string } };
    expect((await sandbox.fetch(file.url)).headers.get('content-type')).toBe('application/pdf');
  });

  it('comes whole for a frame, with a form that points at the sandbox', async () => {
    const { create, control, sandbox, words } = start();
    const link = await create();
    const html = control.openPayPage(link.id);
    expect(html).toContain('<style>');
    const action = /<form method="post" action="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(action).toBe(`${sandbox.urls.pay}/${link.id}`);
    await sandbox.fetch(action, { method: 'POST', body: new URLSearchParams({ decision: 'pay', method: 'card' }) });
    expect(await words(link)).toEqual(['succeeded', 'processing']);
    expect(control.openPayPage(link.id)).toContain('Payment is processing');
  });
});

describe('the pay page of Qonto', () => {
  it('offers the methods that are enabled, and takes a reusable link again and again', async () => {
    const { sandbox, open, send } = start();
    const { create, get } = qontoCaller(sandbox);
    const { id, link } = await create({ reusable: true, potential_payment_methods: ['credit_card', 'ideal'] });
    const page = await (await sandbox.fetch(String(link['url']))).text();
    expect(page).toContain('<title>Pay €13.30 to Atelier Lumen</title>');
    expect(page).toContain('Audit');
    expect(page).toContain('value="credit_card" checked');
    expect(page).not.toContain('iDEAL');
    for (let index = 0; index < 2; index += 1) {
      await send(id, { decision: 'pay', method: 'credit_card' });
      expect(await (await open(id)).text()).toContain('This link can be paid again');
    }
    expect((await get(`/${id}/payments`)).body['meta']).toMatchObject({ total_count: 2 });
    await send(id, { decision: 'decline', method: 'credit_card' });
    const declined = await (await open(id)).text();
    expect(declined).toContain('The payment was declined');
    expect(declined).not.toContain('paid again');
  });

  it('says that a link was paid, is processing or was canceled', async () => {
    const { sandbox, open, send, control } = start();
    const { create, call } = qontoCaller(sandbox);
    const { id } = await create();
    await send(id, { decision: 'pay', method: 'paypal' });
    expect(await (await open(id)).text()).toContain('Payment is processing');
    control.advanceTime(20_000);
    expect(await (await open(id)).text()).toContain('<title>Paid: €13.30');
    const other = await create();
    await call('PATCH', `/${other.id}/deactivate`);
    expect(await (await open(other.id)).text()).toContain('This link was canceled');
  });
});

describe('the pay page of Commet', () => {
  it('asks for the total with tax, and can be tried again after a failure', async () => {
    const { sandbox, send, open, control } = start();
    const { create, call, status } = commetCaller(sandbox);
    const { id, body } = await create({ currency: 'jpy', successUrl: 'https://shop.example/thanks' });
    const page = await (await sandbox.fetch(String(body['url']))).text();
    expect(page).toContain('<title>Pay ¥12,000 to Atelier Lumen</title>');
    expect(page).toContain('Workshop');
    await send(id, { decision: 'decline', method: 'card' });
    expect(await status(id)).toBe('failed');
    expect(await (await open(id)).text()).toContain('The payment was declined');
    await send(id, { decision: 'pay', method: 'bank_debit' });
    expect(await status(id)).toBe('processing');
    control.advanceTime(20_000);
    expect(await (await open(id)).text()).toContain('href="https://shop.example/thanks"');
    const other = await create();
    await call('POST', `/${other.id}/cancel`);
    expect(control.openPayPage(other.id)).toContain('This link was canceled');
  });
});

describe('amounts on the page', () => {
  it.each([
    [123_450, 2, 'EUR', '€1,234.50'],
    [5, 2, 'USD', '$0.05'],
    [1500, 0, 'JPY', '¥1,500'],
    [1_500, 3, 'KWD', 'KWD 1.500'],
    [150_000, 2, 'HUF', 'HUF 1,500.00'],
    [500, 0, 'MGA', 'MGA 500'],
    [9_007_199_254_740_991, 2, 'EUR', '€90,071,992,547,409.91'],
  ])('%i with %i decimals of %s is %s', (minorUnits, decimals, currency, text) => {
    expect(amountText({ minorUnits, decimals, currency }).replaceAll('\u00a0', ' ')).toBe(text);
  });
});

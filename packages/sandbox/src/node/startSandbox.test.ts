import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commetCaller } from '../../../../testing/openapi/commetCaller.js';
import { moniteCaller } from '../../../../testing/openapi/moniteCaller.js';
import { qontoCaller } from '../../../../testing/openapi/qontoCaller.js';
import { startSandbox } from './startSandbox.js';

let sandbox: Awaited<ReturnType<typeof startSandbox>>;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

describe('over HTTP', () => {
  it('takes a link from creation to payment, by its own page', async () => {
    const { create, words } = moniteCaller(sandbox, fetch);
    const { body, headers, ...link } = await create({ payment_reference: 'Übung €' });
    expect(body['payment_reference']).toBe('Übung €');
    expect(headers.get('x-request-id')).not.toBeNull();
    const url = String(body['payment_page_url']);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/pay\//);
    expect(await (await fetch(url)).text()).toContain('€12.50');
    const paid = await fetch(url, { method: 'POST', body: new URLSearchParams({ decision: 'pay', method: 'card' }) });
    expect(paid.url).toBe(url);
    expect(await paid.text()).toContain('Payment is processing');
    sandbox.control.advanceTime(2000);
    expect(await words(link)).toEqual(['succeeded', 'succeeded']);
  });

  it('serves Qonto and Commet beside Monite', async () => {
    const basket = await qontoCaller(sandbox, fetch).create();
    expect(basket.status).toBe(201);
    expect(await (await fetch(String(basket.link['url']))).text()).toContain('€13.30');
    const payment = await commetCaller(sandbox, fetch).create();
    expect(payment.status).toBe(200);
    expect(await (await fetch(String(payment.body['url']))).text()).toContain('€120.00');
    expect(sandbox.control.links().map(({ provider }) => provider)).toEqual(['qonto', 'commet']);
  });

  it('sends the time of its own clock', async () => {
    const { get } = moniteCaller(sandbox, fetch);
    sandbox.control.advanceTime(86_400_000);
    const { headers } = await get('/payment_intents');
    expect(Date.parse(headers.get('date') ?? '')).toBeGreaterThan(Date.now() + 86_000_000);
  });

  it('drops the connection where a fault says so, after the link was made', async () => {
    const { create } = moniteCaller(sandbox, fetch);
    sandbox.control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
    await expect(create()).rejects.toThrow('fetch failed');
    expect(sandbox.control.links()).toHaveLength(1);
    expect((await create()).status).toBe(201);
  });

  it('answers under another name of this machine too', async () => {
    const { entityId, token } = sandbox.credentials.monite;
    const response = await fetch(
      sandbox.urls.monite.replace('127.0.0.1', 'localhost') + `/entities/${entityId}/payment_methods`,
      {
        headers: { authorization: `Bearer ${token}`, 'x-monite-version': '2024-05-25' },
      },
    );
    expect(response.status).toBe(200);
  });

  it('says when its port is taken', async () => {
    await expect(startSandbox({ port: Number(new URL(sandbox.urls.pay).port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});

import { Commet } from '@commet/node';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describedBy } from '../../../../testing/openapi/conformance.js';
import { withWebhookReceiver } from '../../../../testing/webhookReceiver.js';
import { createSandbox } from '../createSandbox.js';

/** Commet's own client knows one address only and takes no fetch, so the global one is pointed at the sandbox. */
const start = () => {
  const sandbox = createSandbox({ now: '2026-11-20T12:00:00Z' });
  vi.stubGlobal('fetch', (input: string, init?: RequestInit) => {
    const base = 'https://commet.co/api/v1';
    if (!input.startsWith(base)) throw new Error(`${input} is asked for, and only Commet is there`);
    return sandbox.fetch(`${sandbox.urls.commet}${input.slice(base.length)}`, init);
  });
  const { apiKey, customers } = sandbox.credentials.commet;
  return { sandbox, customers, control: sandbox.control, commet: new Commet({ apiKey }) };
};
afterEach(() => vi.unstubAllGlobals());

const workshop = { amount: 10_000, currency: 'eur', description: 'Workshop' };

describe('Commet’s own client', () => {
  it('creates, reads, lists and cancels a link', async () => {
    const { commet, control } = start();
    const created = await commet.payments.create({ ...workshop, metadata: { order: '77' } });
    expect(created).toMatchObject({
      success: true,
      data: { kind: 'link', status: 'pending', amountTotal: 12_000, metadata: { order: '77' } },
    });
    const id = created.data?.id ?? '';
    expect(await commet.payments.get({ id })).toEqual(created);
    const second = await commet.payments.create(workshop);
    const page = await commet.payments.list({ limit: 1 });
    expect(page).toMatchObject({ success: true, data: [{ id: second.data?.id }], hasMore: true });
    const rest = await commet.payments.list({ limit: 1, cursor: page.nextCursor ?? '' });
    expect(rest).toMatchObject({ data: [{ id }], hasMore: false });

    expect(await commet.payments.cancel({ id })).toMatchObject({ data: { id, status: 'canceled' } });
    expect(control.links()).toEqual([
      { provider: 'commet', id, status: 'canceled' },
      { provider: 'commet', id: second.data?.id, status: 'pending' },
    ]);
  });

  it('charges a customer', async () => {
    const { commet, customers } = start();
    const customerId = customers[0]?.id ?? '';
    expect(await commet.payments.charge({ ...workshop, customerId })).toMatchObject({
      data: { kind: 'charge', status: 'succeeded', customerId },
    });
  });

  it('reads the errors', async () => {
    const { commet, control } = start();
    await expect(commet.payments.create({ ...workshop, amount: 0 })).rejects.toMatchObject({
      name: 'CommetValidationError',
      validationErrors: { amount: [expect.stringContaining('greater than or equal to 1')] },
    });
    const { data } = await commet.payments.create(workshop);
    control.pay(data?.id ?? '');
    await expect(commet.payments.cancel({ id: data?.id ?? '' })).rejects.toMatchObject({
      name: 'CommetAPIError',
      statusCode: 409,
      type: 'conflict_error',
      code: 'payment_not_cancelable',
    });
  });

  it('makes one link although the reply to its first request is lost', async () => {
    const { commet, control } = start();
    control.faults([{ route: 'createLink', drop: 'after', times: 1 }]);
    const { data } = await commet.payments.create(workshop);
    expect(control.links()).toEqual([{ provider: 'commet', id: data?.id, status: 'pending' }]);
    expect(control.requests()).toHaveLength(2);
  });

  it('believes the webhooks of the sandbox', async () => {
    const { commet, control } = start();
    const id = (await commet.payments.create(workshop)).data?.id ?? '';
    const other = (await commet.payments.create(workshop)).data?.id ?? '';
    // The sandbox posts with the real fetch.
    vi.unstubAllGlobals();
    await withWebhookReceiver(async (url, received) => {
      control.webhooks({ url, secret: 's3cret' });
      control.failPayment(id);
      control.pay(id, { arrivesAfterMs: 0 });
      control.setStatus(other, { link: 'canceled' });
      await expect.poll(() => received.length).toBe(3);
      const opened = (secret: string) =>
        received.map(({ headers, text: rawBody }) =>
          commet.webhooks.verifyAndParse({ rawBody, signature: String(headers['x-commet-signature']), secret }),
        );
      expect(opened('s3cret')).toMatchObject([
        { event: 'payment_link.failed', mode: 'sandbox', data: { paymentId: id, amount: 12_000 } },
        { event: 'payment_link.completed', data: { paymentId: id, status: 'succeeded' } },
        { event: 'payment_link.canceled', data: { paymentId: other } },
      ]);
      expect(opened('another')).toEqual([null, null, null]);
      for (const { headers, text } of received) {
        describedBy('commet').webhook('payment_link', JSON.parse(text));
        const { id: eventId, event, timestamp } = JSON.parse(text) as Record<string, string>;
        expect(headers).toMatchObject({
          'x-commet-event': event,
          'x-commet-timestamp': timestamp,
          'x-commet-event-id': eventId,
        });
      }
    });
  });
});

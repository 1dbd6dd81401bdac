import type { CreateLinkInput, PaymentLinksClient, TimelineEvent } from '@paylinks/core';
import { createSandbox, type FaultRule, type Sandbox } from '@paylinks/sandbox';
import { beforeEach, describe, expect, it } from 'vitest';
import { describedBy } from '../../../../testing/openapi/conformance.js';
import { createMoniteClient } from './index.js';

const day = 86_400_000;
const now = '2026-11-20T12:00:00.000Z';
const amount = { minorUnits: 123_450, currency: 'EUR' } as const;
const input: CreateLinkInput = { amount, paymentMethods: ['card', 'sepa_debit'], reference: 'INV-1042' };
let sandbox: Sandbox;
let client: PaymentLinksClient;

beforeEach(() => {
  sandbox = createSandbox({ now });
  const { entityId, token } = sandbox.credentials.monite;
  const fetch = describedBy('monite').watch(sandbox.fetch, { baseUrl: sandbox.urls.monite });
  client = createMoniteClient({ apiUrl: sandbox.urls.monite, entityId, getToken: async () => token, fetch });
});

const later = (): void => sandbox.control.advanceTime(60_000);
const story = async (id: string): Promise<string[]> =>
  (await client.getLinkTimeline(id)).map(({ type, at }) => `${at.slice(11, 16)} ${type}`);

describe('the timeline of a link', () => {
  it('begins with its creation', async () => {
    const { id } = await client.createLink(input);
    expect(await client.getLinkTimeline(id)).toEqual<TimelineEvent[]>([
      {
        id: expect.any(String),
        type: 'created',
        rawStatus: 'created',
        at: now,
        amount,
        subject: { type: 'link', id },
        reason: null,
        paymentMethod: null,
        actorId: null,
      },
    ]);
  });

  it('tells of attempts, payment and payout, newest first', async () => {
    const { id } = await client.createLink(input);
    later();
    sandbox.control.failPayment(id);
    later();
    sandbox.control.pay(id, { method: 'sepa_debit', arrivesAfterMs: 0 });
    later();
    sandbox.control.settle(id);
    later();
    sandbox.control.refund(id);
    expect(await story(id)).toEqual([
      '12:04 refunded',
      '12:03 settled',
      '12:02 paid',
      '12:01 attempt_failed',
      '12:00 created',
    ]);
    const [refunded, settled, paid, failed] = await client.getLinkTimeline(id);
    expect([paid, settled]).toMatchObject([
      { amount, paymentMethod: 'sepa_debit', subject: { type: 'intent' } },
      { amount, paymentMethod: 'sepa_debit' },
    ]);
    // Neither how much was given back nor by what it was tried first is told.
    expect(refunded).toMatchObject({ amount: null, rawStatus: 'refunded' });
    expect(failed).toMatchObject({ paymentMethod: null, rawStatus: 'payment_failed' });
  });

  it('names the method of the last attempt only', async () => {
    const { id } = await client.createLink(input);
    later();
    sandbox.control.pay(id, { method: 'sepa_debit', arrivesAfterMs: null });
    expect((await client.getLinkTimeline(id))[0]).toMatchObject({ type: 'processing', paymentMethod: 'sepa_debit' });
    later();
    sandbox.control.failPayment(id);
    later();
    sandbox.control.setStatus(id, { payment: 'succeeded' });
    const told = (await client.getLinkTimeline(id)).map(({ type, paymentMethod }) => [type, paymentMethod]);
    expect(told).toEqual([
      ['paid', 'sepa_debit'],
      ['attempt_failed', null],
      ['processing', null],
      ['created', null],
    ]);
  });

  it.each([
    ['by request before its time', 'by_request', (id: string) => client.expireLink(id)],
    ['at its deadline', 'deadline', async () => sandbox.control.advanceTime(8 * day)],
  ] as const)('says that it ended %s', async (_what, reason, end) => {
    const expiresAt = new Date(Date.parse(now) + 7 * day).toISOString();
    const { id } = await client.createLink({ ...input, expiresAt });
    later();
    await end(id);
    const [ended] = await client.getLinkTimeline(id);
    expect(ended).toMatchObject({ type: 'expired', reason, subject: { type: 'link', id } });
  });

  it('merges the records that Monite keeps of the payment, and no others of the same invoice', async () => {
    const { id: sourceId } = sandbox.control.addSource({ type: 'receivable', total: { ...amount, minorUnits: 5000 } });
    const source = { type: 'receivable', id: sourceId } as const;
    await client.createRecord({ amount: { ...amount, minorUnits: 100 }, source });
    const { id } = await client.createLink({ source, paymentMethods: ['card'] });
    later();
    sandbox.control.pay(id, { arrivesAfterMs: 60_000 });
    later();
    expect(await story(id)).toEqual([
      '12:02 record_succeeded',
      '12:02 paid',
      '12:01 record_processing',
      '12:01 processing',
      '12:00 created',
    ]);
    const [record] = await client.getLinkTimeline(id);
    const [kept] = (await client.listRecords({ external: false })).items;
    expect(record).toMatchObject({
      subject: { type: 'record', id: kept?.id },
      amount: { minorUnits: 4900, currency: 'EUR' },
      paymentMethod: 'card',
      rawStatus: 'succeeded',
    });
  });

  it('keeps its ids while it grows, each once', async () => {
    const { id: sourceId } = sandbox.control.addSource({ type: 'receivable', total: amount });
    const link = await client.createLink({ source: { type: 'receivable', id: sourceId }, paymentMethods: ['card'] });
    sandbox.control.pay(link.id, { arrivesAfterMs: 60_000 });
    const before = (await client.getLinkTimeline(link.id)).map(({ id }) => id);
    later();
    sandbox.control.settle(link.id);
    const after = (await client.getLinkTimeline(link.id)).map(({ id }) => id);
    expect(new Set(after).size).toBe(after.length);
    expect(after.slice(-before.length)).toEqual(before);
    expect(after.length).toBeGreaterThan(before.length);
  });

  it('keeps a word that nobody knows', async () => {
    const { id } = await client.createLink(input);
    later();
    sandbox.control.setStatus(id, { payment: 'awaiting_oracle' });
    expect((await client.getLinkTimeline(id))[0]).toMatchObject({
      type: 'unknown',
      rawStatus: 'awaiting_oracle',
      amount: null,
    });
  });

  it('leaves out what this user may not read', async () => {
    const { id } = await client.createLink(input);
    sandbox.control.faults([{ route: 'getPaymentIntentHistory', status: 403 }]);
    expect(await client.getLinkTimeline(id)).toEqual([]);
  });

  it.each<[string, FaultRule]>([
    ['the link', { route: 'getLink', status: 500 }],
    ['its payment', { route: 'getPaymentIntent', status: 500 }],
    ['its history', { route: 'getPaymentIntentHistory', status: 500 }],
  ])('fails rather than telling half where %s cannot be read for now', async (_what, fault) => {
    const { id } = await client.createLink(input);
    sandbox.control.faults([fault]);
    const failed = client.getLinkTimeline(id);
    await expect(failed).rejects.toMatchObject({
      code: 'provider_unavailable',
      verb: 'getLinkTimeline',
      retryable: true,
    });
  });

  it('of a link that does not exist is not found', async () => {
    const refused = client.getLinkTimeline('00000000-0000-4000-8000-000000000000');
    await expect(refused).rejects.toMatchObject({ code: 'not_found' });
  });
});

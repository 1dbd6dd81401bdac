import { describe, expect, it } from 'vitest';
import { moniteCaller } from '../../../../testing/openapi/moniteCaller.js';
import { createSandbox } from '../createSandbox.js';

const start = () => {
  const sandbox = createSandbox({ now: '2026-11-20T12:00:00Z' });
  const caller = moniteCaller(sandbox);
  const history = async (link: { intentId: string }) => {
    const { body } = await caller.get(`/payment_intents/${link.intentId}/history`);
    return (body['data'] as { status: string; created_at: string }[]).map(
      ({ status, created_at: at }) => `${at.slice(11, 19)} ${status}`,
    );
  };
  return { sandbox, control: sandbox.control, history, ...caller };
};

describe('paying', () => {
  it('is accepted first; the money comes a little later', async () => {
    const { create, control, words, history } = start();
    const link = await create();
    control.pay(link.id, { method: 'sepa_debit' });
    expect(await words(link)).toEqual(['succeeded', 'processing']);
    control.advanceTime(1999);
    expect(await words(link)).toEqual(['succeeded', 'processing']);
    control.advanceTime(1);
    expect(await words(link)).toEqual(['succeeded', 'succeeded']);
    expect(await history(link)).toEqual(['12:00:00 created', '12:00:00 processing', '12:00:02 succeeded']);
  });

  it('can be at once, or wait until somebody says so', async () => {
    const { create, control, words, history } = start();
    const quick = await create();
    control.pay(quick.id, { arrivesAfterMs: 0 });
    expect(await words(quick)).toEqual(['succeeded', 'succeeded']);
    expect(await history(quick)).toEqual(['12:00:00 created', '12:00:00 succeeded']);
    const slow = await create();
    control.pay(slow.id, { arrivesAfterMs: null });
    control.advanceTime(90 * 86_400_000);
    expect(await words(slow)).toEqual(['succeeded', 'processing']);
    control.settle(slow.id);
    expect(await words(slow)).toEqual(['succeeded', 'settled']);
  });

  it('is possible once, while the link is open, with a method of the link', async () => {
    const { create, control } = start();
    const { id } = await create();
    expect(() => control.pay(id, { method: 'ideal' })).toThrow('takes card, sepa_debit, not ideal');
    control.pay(id);
    expect(() => control.pay(id)).toThrow('is succeeded and cannot be paid');
    expect(() => control.pay('nobody')).toThrow('there is no link nobody');
    const late = await create({ expires_at: '2026-11-20T13:00:00Z' });
    control.advanceTime(3_600_000);
    expect(() => control.pay(late.id)).toThrow('is expired');
  });

  it('can be declined, tried again and declined again before it works', async () => {
    const { create, control, words, history, get } = start();
    const link = await create();
    control.failPayment(link.id);
    control.failPayment(link.id);
    expect(await words(link)).toEqual(['created', 'payment_failed']);
    control.pay(link.id);
    expect(await words(link)).toEqual(['succeeded', 'payment_failed']);
    control.advanceTime(2000);
    expect(await words(link)).toEqual(['succeeded', 'succeeded']);
    expect(await history(link)).toEqual(['12:00:00 created', '12:00:00 payment_failed', '12:00:02 succeeded']);
    expect((await get(`/payment_intents/${link.intentId}`)).body).toMatchObject({
      selected_payment_method: 'card',
      provider: 'stripe',
    });
  });

  it('can fail on the second try as well', async () => {
    const { create, control, words } = start();
    const link = await create();
    control.failPayment(link.id);
    control.pay(link.id);
    control.failPayment(link.id);
    control.advanceTime(60_000);
    expect(await words(link)).toEqual(['succeeded', 'payment_failed']);
  });

  it('does not disturb words that were put in place meanwhile', async () => {
    const { create, control, words } = start();
    const link = await create();
    control.pay(link.id);
    control.setStatus(link.id, { payment: 'disputed' });
    control.advanceTime(60_000);
    expect(await words(link)).toEqual(['succeeded', 'disputed']);
  });

  it('keeps a failed attempt on record when the link expires', async () => {
    const { create, control, words, post } = start();
    const link = await create();
    control.failPayment(link.id);
    await post(`/payment_links/${link.id}/expire`);
    expect(await words(link)).toEqual(['expired', 'payment_failed']);
  });

  it('can come back: a debit fails under way, or is returned after it arrived', async () => {
    const { create, control, words } = start();
    const failed = await create();
    control.pay(failed.id);
    control.failPayment(failed.id);
    control.advanceTime(60_000);
    expect(await words(failed)).toEqual(['succeeded', 'payment_failed']);
    const returned = await create();
    control.pay(returned.id, { arrivesAfterMs: 0 });
    control.failPayment(returned.id);
    expect(await words(returned)).toEqual(['succeeded', 'payment_failed']);
  });

  it('goes on to be paid out and refunded, and nowhere that the documentation does not know', async () => {
    const { create, control, words } = start();
    const link = await create();
    expect(() => control.settle(link.id)).toThrow('is created and cannot become settled');
    expect(() => control.refund(link.id)).toThrow('is created and cannot become refunded');
    control.pay(link.id);
    control.settle(link.id);
    control.refund(link.id);
    expect(await words(link)).toEqual(['succeeded', 'refunded']);
    expect(() => control.settle(link.id)).toThrow('is refunded and cannot become settled');
    expect(() => control.failPayment(link.id)).toThrow('is refunded');
  });

  it('can be put into any words, for what no verb reaches', async () => {
    const { create, control, words } = start();
    const link = await create();
    control.setStatus(link.id, { link: 'active', payment: 'disputed' });
    expect(await words(link)).toEqual(['active', 'disputed']);
    control.setStatus(link.id, { payment: 'canceled' });
    expect(await words(link)).toEqual(['active', 'canceled']);
  });
});

describe('records of payments through links', () => {
  it('are kept by the provider for stored invoices, and say what happened', async () => {
    const { createFor, control, get } = start();
    const source = {
      type: 'receivable' as const,
      ...control.addSource({ type: 'receivable', total: { minorUnits: 1000, currency: 'EUR' } }),
    };
    const { id, intentId } = await createFor(source, { amount: 400 });
    const records = async () => (await get(`/payment_records?object_id=${source.id}`)).body['data'];
    expect(await records()).toEqual([]);
    control.pay(id);
    expect(await records()).toMatchObject([
      { status: 'processing', amount: 400, is_external: false, payment_intent_id: intentId },
    ]);
    control.advanceTime(2000);
    control.refund(id);
    expect(await records()).toMatchObject([
      {
        status: 'succeeded',
        amount: 400,
        paid_at: '2026-11-20T12:00:02.000Z',
        object: { old_status: 'issued', new_status: 'partially_paid' },
      },
      { status: 'succeeded', amount: -400, object: { old_status: 'partially_paid', new_status: 'issued' } },
    ]);
  });
});
